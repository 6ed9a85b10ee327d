package faq

import (
	"maps"

	"tend/assist/search"
	"tend/desk"
	"tend/desk/starter"
)

// The weights of what an entry is found by. What agents accepted is as good as
// what the shop typed; an answer names many things that nobody asked about.
const (
	questionWeight = 1.0
	phrasingWeight = 1.0
	learntWeight   = 1.0
	onceWeight     = 0.8 // of what was accepted a single time, perhaps by a slip of the finger
	answerWeight   = 0.4
)

// Book is the FAQ of a desk, ready for questions. It never changes, and may be
// used by many goroutines at once.
type Book struct {
	entries map[string]desk.FAQ
	twins   twins
	index   *search.Index
	tiers   *starter.Matcher // tells thanks and praise from questions
}

// New makes a book of entries. Those that are off are not offered.
func New(entries []desk.FAQ) *Book {
	b := &Book{entries: make(map[string]desk.FAQ, len(entries))}
	docs := make([]search.Document, 0, len(entries))
	for _, f := range entries {
		if f.Off {
			continue
		}
		b.entries[f.ID] = f
		docs = append(docs, documentOf(f))
	}
	b.twins = twinsAmong(b.entries)
	b.index, b.tiers = search.New(docs, concepts()), starter.NewMatcher(starter.DefaultRules())
	return b
}

// With is the book with an entry added, or in the place of the one with its
// id; one that is off is taken out. The book itself stays as it is.
func (b *Book) With(f desk.FAQ) *Book {
	next := b.Without(f.ID)
	if f.Off {
		return next
	}
	if next == b {
		next = b.clone()
	}
	next.entries[f.ID] = f
	next.twins = twinsAmong(next.entries)
	next.index = b.index.With(documentOf(f))
	return next
}

// Without is the book without the entry of an id.
func (b *Book) Without(id string) *Book {
	if _, there := b.entries[id]; !there {
		return b
	}
	next := b.clone()
	delete(next.entries, id)
	next.twins = twinsAmong(next.entries)
	next.index = b.index.Without(id)
	return next
}

func (b *Book) clone() *Book {
	next := *b
	next.entries = maps.Clone(b.entries)
	return &next
}

// Len is the number of entries.
func (b *Book) Len() int { return len(b.entries) }

// Entry is the entry of an id.
func (b *Book) Entry(id string) (desk.FAQ, bool) {
	f, ok := b.entries[id]
	return f, ok
}

// documentOf is an entry as it is found: by what customers ask, and by what the
// answer says.
func documentOf(f desk.FAQ) search.Document {
	d := search.Document{ID: f.ID, Fields: []search.Field{{Text: f.Question, Weight: questionWeight}}}
	for _, p := range f.Phrasings {
		d.Fields = append(d.Fields, search.Field{Text: p, Weight: phrasingWeight})
	}
	for _, l := range f.Learnt {
		d.Fields = append(d.Fields, search.Field{Text: l.Text, Weight: weightOf(l)})
	}
	d.Fields = append(d.Fields, search.Field{Text: f.Answer, Weight: answerWeight})
	return d
}

func weightOf(l desk.Learnt) float64 {
	if l.Count > 1 {
		return learntWeight
	}
	return onceWeight
}

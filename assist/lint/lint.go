package lint

import (
	"cmp"
	"slices"
	"strings"

	"tend/assist/phrase"
	"tend/desk"
	"tend/desk/starter"
)

// Draft is a reply that somebody is about to send.
type Draft struct {
	Text string
	// Asked is what the customer wrote since our last reply, oldest first.
	Asked []string
	// Language is the customer's, "en" or "zh"; empty means that of Asked.
	Language string
	// Variables are what the {{names}} in the text will be filled with when it
	// is sent.
	Variables desk.Variables
	// Domains are hosts that count as the platform's, beside [Platforms].
	Domains []string
}

// Prepared is a text that is kept to be sent often.
type Prepared struct {
	Text string
	// Language is the one it is kept under, "en" or "zh".
	Language string
	// Variables are the names that may stand in it; nil means [starter.Variables].
	Variables []string
	// Domains are hosts that count as the platform's, beside [Platforms].
	Domains []string
}

// Check returns what is wrong with a draft, gravest first, and among equals in
// the order of the text. A blank draft has no faults.
func Check(d Draft) []Finding {
	r, ok := reading(d.Text, d.Domains)
	if !ok {
		return nil
	}
	r.variables(func(name string) bool { return d.Variables[name] != "" })
	r.language(customerLanguages(d))
	if !r.vague() {
		r.unanswered(d.Asked)
	}
	return r.sorted()
}

// CheckPrepared returns what is wrong with a prepared text, gravest first, and
// among equals in the order of the text. Variables that are known are no fault.
func CheckPrepared(p Prepared) []Finding {
	r, ok := reading(p.Text, p.Domains)
	if !ok {
		return nil
	}
	known := p.Variables
	if known == nil {
		known = starter.Variables()
	}
	r.variables(func(name string) bool { return slices.Contains(known, name) })
	r.language([]string{p.Language})
	r.vague()
	return r.sorted()
}

// reader collects the findings of one text.
type reader struct {
	phrase.Text
	hits  []phrase.Hit
	found []Finding
}

// reading begins a reading with what is a fault wherever it stands. It fails
// for a blank text.
func reading(text string, domains []string) (*reader, bool) {
	if strings.TrimSpace(text) == "" {
		return nil, false
	}
	r := &reader{Text: phrase.Fold(text)}
	r.hits = vocabulary().Find(r.Folded, make([]phrase.Hit, 0, 64))
	r.contacts()
	r.phones()
	r.links(domains)
	r.payments()
	r.placeholders()
	r.absolutes()
	return r, true
}

// report notes a fault in a stretch of the folded text.
func (r *reader) report(f Fault, start, end int) {
	start, end = r.Span(start, end)
	r.found = append(r.found, Finding{f, start, end})
}

// whole notes a fault of the text as a whole.
func (r *reader) whole(f Fault) {
	text := strings.TrimSpace(r.Raw)
	start := strings.Index(r.Raw, text)
	r.found = append(r.found, Finding{f, start, start + len(text)})
}

// vague notes that the text says nothing, and tells whether it does not.
func (r *reader) vague() bool {
	faults := map[starter.Vagueness]Fault{starter.Wordless: EmojiOnly, starter.OnlyGreets: Greeting, starter.OnlyPutsOff: Stall}
	f, vague := faults[starter.VaguenessOf(r.Raw)]
	if vague {
		r.whole(f)
	}
	return vague
}

// sorted orders the findings and drops those within another of the same fault.
func (r *reader) sorted() []Finding {
	slices.SortFunc(r.found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Fault, b.Fault), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	kept := r.found[:0]
	for _, f := range r.found {
		if n := len(kept); n > 0 && kept[n-1].Fault == f.Fault && f.Start < kept[n-1].End {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}

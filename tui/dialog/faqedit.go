package dialog

import (
	"slices"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
)

// FAQEdit is what somebody made of an entry in its form.
type FAQEdit struct {
	ID  string
	New bool // there was none with this id

	opened desk.FAQ          // the entry as the form began with it
	was    map[string]string // the fields of the stored entry, as last seen
	now    map[string]string // the fields as they were left
}

// FAQClash is a field that somebody else changed meanwhile in another way.
type FAQClash struct {
	Field  string // as the form calls it
	Theirs string
}

// Entry is what the entry becomes if nobody else has touched it.
func (e FAQEdit) Entry() desk.FAQ {
	f, _ := e.Onto(e.opened)
	return f
}

// Onto applies the edit to the entry as it is stored now. What others changed
// and this edit did not stays as they left it: they may have taught it wordings
// or flagged it at any time. Fields that both changed are given as clashes, and
// in them the entry has the edit's values. A changed answer takes back the
// flags that stood when the form was opened.
func (e FAQEdit) Onto(theirs desk.FAQ) (desk.FAQ, []FAQClash) {
	values, clashes := e.merged(theirs)
	f := withValues(theirs, values)
	f.ID = e.ID
	e.teach(&f)
	if f.Answer != e.opened.Answer {
		f.Flags = slices.DeleteFunc(slices.Clone(f.Flags), func(x desk.FAQFlag) bool { return slices.Contains(e.opened.Flags, x) })
	}
	return f.Tidy(), clashes
}

// merged are the fields of both, ours where both changed one.
func (e FAQEdit) merged(theirs desk.FAQ) (map[string]string, []FAQClash) {
	stored, out := faqValues(theirs), map[string]string{}
	var clashes []FAQClash
	for _, field := range []string{faqQuestion, faqAnswer, faqPhrasings, faqLanguage, faqTopic, faqCard, faqTwin, faqOff} {
		out[field] = stored[field]
		if e.now[field] == e.was[field] {
			continue
		}
		out[field] = e.now[field]
		if stored[field] != e.was[field] && stored[field] != e.now[field] {
			clashes = append(clashes, FAQClash{field, stored[field]})
		}
	}
	return out, clashes
}

// teach has the entry forget the wordings whose lines were taken out of the
// form. A line that was written among them is one more phrasing.
func (e FAQEdit) teach(f *desk.FAQ) {
	shown, left := learntLines(e.opened), lines(e.now[faqLearnt])
	f.Learnt = slices.DeleteFunc(slices.Clone(f.Learnt), func(l desk.Learnt) bool {
		line := sanitize.Line(l.Text)
		return slices.Contains(shown, line) && !slices.Contains(left, line)
	})
	for _, line := range left {
		if !slices.Contains(shown, line) {
			f.Phrasings = append(slices.Clone(f.Phrasings), line)
		}
	}
}

// lines are the lines of a text that say something.
func lines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		if line = sanitize.Line(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

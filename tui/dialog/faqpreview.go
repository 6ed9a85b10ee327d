package dialog

import (
	"slices"
	"strings"

	"tend/desk"
)

// mostTwins is how many entries are offered as a twin.
const mostTwins = 4

// below is what stands below the fields: what helps with the one that is being
// edited, who flagged the answer, and what the customer reads.
func (d *FAQForm) below(values map[string]string, focus string) []string {
	switch focus {
	case faqTwin:
		return append(d.twins(values), d.flags()...)
	case faqLearnt:
		return append(d.learnt(), d.flags()...)
	case faqAnswer:
		return slices.Concat([]string{variablesNote(d.o.Texts)}, d.flags(), d.preview(values))
	}
	return append(d.flags(), d.preview(values)...)
}

// flags says who flagged the answer, and what is not shown.
func (d *FAQForm) flags() []string {
	t := d.o.Texts.FAQ
	var out []string
	for _, x := range d.edit.opened.Flags {
		out = append(out, flagLine(d.o, x))
	}
	if len(out) > 0 {
		out = append(out, t.ClearsFlags)
	}
	for _, f := range d.fields {
		if f.Kind == Hidden {
			out = append(out, t.NotShown(f.Label))
		}
	}
	return out
}

// preview is the answer as a customer reads it.
func (d *FAQForm) preview(values map[string]string) []string {
	answer := start(values[faqAnswer], longestShown)
	if answer == "" {
		return nil
	}
	filled, _ := d.sample.Fill(answer) // what is not known stays as it is
	return slices.Concat([]string{d.o.Texts.Dialog.Form.Preview}, strings.Split(filled, "\n"))
}

// learnt says of every learnt wording how often and when.
func (d *FAQForm) learnt() []string {
	var out []string
	for _, l := range d.edit.opened.Learnt {
		out = append(out, d.o.Texts.FAQ.LearntRow(brief(l.Text), l.Count, d.o.When(l.At.Instant())))
	}
	return out
}

// twin finds the entry that is meant by an id or a question. What stood in the
// field before is taken as it is.
func (d *FAQForm) twin(typed string) (id string, ok bool) {
	typed = strings.TrimSpace(typed)
	if typed == "" || typed == d.edit.was[faqTwin] {
		return typed, true
	}
	if _, there := d.entries[typed]; there && typed != d.edit.ID {
		return typed, true
	}
	for _, f := range d.entries {
		if f.ID != d.edit.ID && strings.EqualFold(f.Question, typed) && (id == "" || f.ID < id) {
			id = f.ID
		}
	}
	return id, id != ""
}

// twins are the entry that is meant, or those of other languages that may be.
func (d *FAQForm) twins(values map[string]string) []string {
	out := []string{d.o.Texts.FAQ.TwinHint}
	id, ok := d.twin(values[faqTwin])
	if f, there := d.entries[id]; ok && there {
		return append(out, twinLine(f))
	}
	typed := values[faqTwin]
	if strings.TrimSpace(typed) == "" {
		typed = values[faqQuestion]
	}
	for _, id := range d.find(typed) {
		f, there := d.entries[id]
		if there && id != d.edit.ID && f.Language != values[faqLanguage] && len(out) <= mostTwins {
			out = append(out, twinLine(f))
		}
	}
	return out
}

func (d *FAQForm) find(typed string) []string {
	if d.o.Find == nil {
		return nil
	}
	return d.o.Find(start(typed, longestBrief))
}

func twinLine(f desk.FAQ) string { return "  " + brief(f.ID) + "  " + brief(f.Question) }

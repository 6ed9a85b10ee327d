package dialog

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
)

// EditFAQID names the form of an entry of the FAQ.
const EditFAQID = "edit-faq"

// FAQForm changes an entry of the FAQ.
type FAQForm struct {
	*Form
	o       FAQOptions
	edit    FAQEdit
	entries map[string]desk.FAQ
	sample  desk.Variables
}

// EditFAQ opens an entry; one that is not among the entries is a new one, which
// begins with what it holds and is stored under its id. sample fills the
// variables in the preview.
func EditFAQ(o FAQOptions, f desk.FAQ, entries map[string]desk.FAQ, sample desk.Variables) *FAQForm {
	stored, there := entries[f.ID]
	d := &FAQForm{o: o, entries: entries, sample: sample}
	d.edit = FAQEdit{ID: f.ID, New: !there, opened: stored, was: faqValues(stored)}
	t := o.Texts
	form := FormOptions{ID: EditFAQID, Title: t.FAQ.Edit, Check: d.check, Preview: d.below}
	if d.edit.New {
		form.Title = t.FAQ.New
	}
	d.Form = NewForm(form, d.fieldsOf(f))
	return d
}

// fieldsOf are the fields, filled with an entry.
func (d *FAQForm) fieldsOf(f desk.FAQ) []Field {
	t, v := d.o.Texts.FAQ, faqValues(f)
	return []Field{
		roomy(Field{ID: faqQuestion, Label: t.Question, Value: v[faqQuestion]}),
		roomy(Field{ID: faqAnswer, Label: t.Answer, Kind: Text, Lines: 4, Value: v[faqAnswer]}),
		roomy(Field{ID: faqPhrasings, Label: t.Phrasings, Kind: Text, Value: v[faqPhrasings]}),
		{ID: faqLanguage, Label: t.LanguageOf, Kind: Choice, Value: f.Language, Choices: []Option{
			{"en", t.Language["en"]}, {"zh", t.Language["zh"]}, {"", t.Language["both"]},
		}},
		{ID: faqTopic, Label: t.Topic, Kind: Choice, Value: f.Topic, Choices: d.topics()},
		{ID: faqCard, Label: t.CardOn, Kind: Number, Value: v[faqCard], Limit: 1},
		roomy(Field{ID: faqTwin, Label: t.TwinOf, Value: f.Twin}),
		roomy(Field{ID: faqLearnt, Label: t.LearntWords, Kind: Text, Lines: 2, Value: v[faqLearnt]}),
		{ID: faqOff, Label: t.State, Kind: Choice, Value: v[faqOff], Choices: []Option{{"", t.On}, {isOff, t.IsOff}}},
	}
}

// roomy gives a field room for what it holds, so that editing it loses nothing.
// What no person would write is not shown, and stays as it is.
func roomy(f Field) Field {
	n := utf8.RuneCountInString(f.Value)
	switch {
	case n > textLimit:
		f.Kind = Hidden
	case f.Kind == Line && n > lineLimit:
		f.Kind = Text
	}
	if f.Kind == Text {
		f.Limit = 2 * textLimit // a Chinese character counts twice
	}
	return f
}

// topics are those of the program, and those of the desk's own.
func (d *FAQForm) topics() []Option {
	out := append([]Option{{"", d.o.Texts.Dialog.Form.NoTopic}}, faqTopics(d.o.Texts)...)
	known := map[string]bool{}
	for _, o := range out {
		known[o.ID] = true
	}
	own := map[string]bool{}
	for _, f := range d.entries {
		if !known[f.Topic] {
			own[f.Topic] = true
		}
	}
	for _, id := range slices.Sorted(maps.Keys(own)) {
		out = append(out, Option{id, brief(id)})
	}
	return out
}

// check says what is wrong, by field. Of a field that is not shown nothing can
// be said.
func (d *FAQForm) check(values map[string]string) map[string]string {
	wrong := map[string]string{}
	for field, err := range faqFaults(values, d.twin) {
		if !d.hidden(field) {
			wrong[field] = faqFaultText(d.o.Texts, values, err)
		}
	}
	return wrong
}

func (d *FAQForm) hidden(id string) bool {
	return slices.ContainsFunc(d.fields, func(f *field) bool { return f.ID == id && f.Kind == Hidden })
}

// Handle gives SubmittedFAQ or Closed.
func (d *FAQForm) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	r := d.Form.Handle(key, a)
	s, ok := r.(Submitted)
	if !ok {
		return r
	}
	e := d.edit
	e.was, e.now = maps.Clone(e.was), maps.Clone(s.Values)
	e.now[faqTwin], _ = d.twin(s.Values[faqTwin])
	return SubmittedFAQ{e}
}

// Clashed says what others changed in the entry meanwhile; key is the one that
// saves. Saved again, this form's values stand in the place of theirs.
func (d *FAQForm) Clashed(clashes []FAQClash, key string) {
	t := d.o.Texts.FAQ
	var said []string
	for _, c := range clashes {
		d.edit.was[c.Field] = c.Theirs
		said = append(said, t.Clash(d.label(c.Field), cmp.Or(brief(c.Theirs), t.Nothing), key))
	}
	d.Refuse(strings.Join(said, " "))
}

// Vanished says that the entry was deleted meanwhile. Saved again, it is there
// again.
func (d *FAQForm) Vanished(key string) {
	d.edit.New = true
	d.Refuse(d.o.Texts.FAQ.Gone(key))
}

func (d *FAQForm) label(id string) string {
	for _, f := range d.fields {
		if f.ID == id {
			return f.Label
		}
	}
	return id
}

package dialog

import (
	"errors"
	"strconv"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/lang"
)

// The fields of the form of an entry.
const (
	faqQuestion  = "question"
	faqAnswer    = "answer"
	faqPhrasings = "phrasings"
	faqLanguage  = "language"
	faqTopic     = "topic"
	faqCard      = "card"
	faqTwin      = "twin"
	faqLearnt    = "learnt"
	faqOff       = "off"
)

// isOff is the value of the field for an entry that is not offered.
const isOff = "off"

// What can be wrong with an entry, beside ErrNoVariable.
var (
	ErrNoQuestion = errors.New("there is no question")
	ErrNoAnswer   = errors.New("there is no answer")
	ErrCard       = errors.New("a place on the card is a digit from 1 to 5")
	ErrNoTwin     = errors.New("no entry is meant by this")
)

// faqValues are the fields of an entry as the form has them.
func faqValues(f desk.FAQ) map[string]string {
	v := map[string]string{
		faqQuestion: f.Question, faqAnswer: f.Answer, faqPhrasings: strings.Join(f.Phrasings, "\n"),
		faqLanguage: f.Language, faqTopic: f.Topic, faqTwin: f.Twin, faqLearnt: strings.Join(learntLines(f), "\n"),
	}
	if f.Card > 0 {
		v[faqCard] = strconv.Itoa(f.Card)
	}
	if f.Off {
		v[faqOff] = isOff
	}
	return v
}

// withValues is the entry with what stands in the fields, but for what it has
// learnt.
func withValues(f desk.FAQ, v map[string]string) desk.FAQ {
	f.Question = v[faqQuestion]
	if v[faqAnswer] != f.Answer {
		f.Answer = strings.TrimSpace(v[faqAnswer])
	}
	f.Phrasings = strings.Split(v[faqPhrasings], "\n")
	f.Language, f.Topic, f.Twin = v[faqLanguage], v[faqTopic], v[faqTwin]
	f.Card, _ = strconv.Atoi(v[faqCard]) // it was checked; empty is 0
	f.Off = v[faqOff] == isOff
	return f
}

// learntLines are the learnt wordings as the form shows them, a line each.
func learntLines(f desk.FAQ) []string {
	var out []string
	for _, l := range f.Learnt {
		out = append(out, sanitize.Line(l.Text))
	}
	return out
}

// faqFaults is what is wrong, by field. twin finds the entry that is meant by
// what stands in the field of the twin.
func faqFaults(v map[string]string, twin func(string) (string, bool)) map[string]error {
	out := map[string]error{}
	if strings.TrimSpace(v[faqQuestion]) == "" {
		out[faqQuestion] = ErrNoQuestion
	}
	switch {
	case strings.TrimSpace(v[faqAnswer]) == "":
		out[faqAnswer] = ErrNoAnswer
	case unknownVariable(v[faqAnswer]) != "":
		out[faqAnswer] = ErrNoVariable
	}
	if c := v[faqCard]; c != "" && (len(c) != 1 || c < "1" || c > "5") {
		out[faqCard] = ErrCard
	}
	if _, ok := twin(v[faqTwin]); !ok {
		out[faqTwin] = ErrNoTwin
	}
	return out
}

// faqFaultText says a fault to the person at the keys.
func faqFaultText(t *lang.Texts, v map[string]string, err error) string {
	switch err {
	case ErrNoQuestion:
		return t.FAQ.NeedQuestion
	case ErrNoAnswer:
		return t.FAQ.NeedAnswer
	case ErrCard:
		return t.FAQ.BadCard
	case ErrNoTwin:
		return t.FAQ.BadTwin
	case ErrNoVariable:
		return t.Dialog.BadVariable(brief(unknownVariable(v[faqAnswer])))
	}
	return err.Error()
}

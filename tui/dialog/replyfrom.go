package dialog

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
	"tend/desk/starter"
	"tend/tui/lang"
)

// What can be wrong with a prepared answer.
var (
	ErrNoText     = errors.New("there is no text in any language")
	ErrNoKind     = errors.New("a prompt must say what it asks about")
	ErrPin        = errors.New("a pin is a digit from 1 to 9")
	ErrNoVariable = errors.New("there is no such variable")
	errUse        = errors.New("unknown use")
)

// ReplyFault says what is wrong with one field of a prepared answer. Err is one
// of the errors above.
type ReplyFault struct {
	Field string
	Name  string // of the variable
	Err   error
}

func (f *ReplyFault) Error() string {
	if f.Name != "" {
		return fmt.Sprintf("%s: %v: {{%s}}", f.Field, f.Err, f.Name)
	}
	return fmt.Sprintf("%s: %v", f.Field, f.Err)
}

func (f *ReplyFault) Unwrap() error { return f.Err }

// ReplyFrom makes a prepared answer of what the form submitted. The ID is the
// one the form was opened with, empty for a new one. An error is a *ReplyFault;
// values that the form submitted have none.
func ReplyFrom(values map[string]string) (desk.QuickReply, error) {
	if faults := replyFaults(values); len(faults) > 0 {
		return desk.QuickReply{}, faults[0]
	}
	q := desk.QuickReply{
		ID: values[replyID], Use: values[replyUse], Topic: values[replyTopic],
		Title: byLanguage(values[replyTitleEN], values[replyTitleZH]),
		Text:  byLanguage(values[replyTextEN], values[replyTextZH]),
	}
	if q.Use == usePrompt {
		q.For = values[replyFor]
	}
	if q.Use == useReply {
		q.Pin, _ = strconv.Atoi(values[replyPin]) // checked above; empty is 0
	}
	return q, nil
}

func byLanguage(en, zh string) map[string]string {
	out := make(map[string]string)
	for code, text := range map[string]string{"en": en, "zh": zh} {
		if text = strings.TrimSpace(text); text != "" {
			out[code] = text
		}
	}
	return out
}

// replyFaults is everything that is wrong, in the order of the form.
func replyFaults(values map[string]string) []*ReplyFault {
	var out []*ReplyFault
	if len(byLanguage(values[replyTextEN], values[replyTextZH])) == 0 {
		out = append(out, &ReplyFault{Field: replyTextEN, Err: ErrNoText})
	}
	for _, field := range []string{replyTextEN, replyTextZH} {
		if name := unknownVariable(values[field]); name != "" {
			out = append(out, &ReplyFault{Field: field, Name: name, Err: ErrNoVariable})
		}
	}
	if useRank(desk.QuickReply{Use: values[replyUse]}) < 0 {
		out = append(out, &ReplyFault{Field: replyUse, Err: errUse})
	}
	if values[replyUse] == usePrompt && values[replyFor] == "" {
		out = append(out, &ReplyFault{Field: replyFor, Err: ErrNoKind})
	}
	if pin := values[replyPin]; pin != "" && (len(pin) != 1 || pin < "1" || pin > "9") {
		out = append(out, &ReplyFault{Field: replyPin, Err: ErrPin})
	}
	return out
}

// unknownVariable is the first variable of a text that does not exist.
func unknownVariable(text string) string {
	_, err := desk.Variables{}.Fill(text)
	var unfilled *desk.UnfilledError
	if !errors.As(err, &unfilled) {
		return ""
	}
	for _, name := range unfilled.Names {
		if !slices.Contains(starter.Variables(), name) {
			return name
		}
	}
	return ""
}

func faultText(t *lang.Texts, f *ReplyFault) string {
	switch f.Err {
	case ErrNoText:
		return t.Dialog.Form.NeedText
	case ErrNoKind:
		return t.Dialog.Form.NeedFor
	case ErrPin:
		return t.Dialog.Form.BadPin
	case ErrNoVariable:
		return t.Dialog.BadVariable(f.Name)
	}
	return f.Error()
}

package desk

import "strings"

// QuickReply is a prepared answer. The same type holds proactive prompts and
// closing remarks; see Use.
type QuickReply struct {
	ID    string            `json:"id"`
	Use   string            `json:"use,omitempty"`   // "", "prompt" or "remark"
	For   string            `json:"for,omitempty"`   // of a prompt: image, video, emoji, product, order
	Topic string            `json:"topic,omitempty"` // greeting, shipping …
	Title map[string]string `json:"title,omitempty"` // by language, "en" and "zh"
	Text  map[string]string `json:"text"`            // by language, with {{variables}}
	Pin   int               `json:"pin,omitempty"`   // 1–9, the digit that sends it
	Off   bool              `json:"off,omitempty"`   // removed by its owner
}

// Source names the answer in the log of those that came from it; see
// Entry.Prepared.
func (q QuickReply) Source() string {
	if q.Use == "" {
		return "quick:" + q.ID
	}
	return q.Use + ":" + q.ID
}

// In is the text in a language, or in the other one where it has only that.
func (q QuickReply) In(lang string) string { return inLanguage(q.Text, lang) }

// TitleIn is the title in a language, or the start of the text.
func (q QuickReply) TitleIn(lang string) string {
	if t := inLanguage(q.Title, lang); t != "" {
		return t
	}
	return q.In(lang)
}

func inLanguage(texts map[string]string, lang string) string {
	for _, l := range []string{lang, "en", "zh"} {
		if t := texts[l]; t != "" {
			return t
		}
	}
	return ""
}

// Variables fill the {{names}} in a prepared answer.
type Variables map[string]string

// UnfilledError names the variables of a text that nothing is known for.
type UnfilledError struct{ Names []string }

func (e *UnfilledError) Error() string {
	return "nothing is known for {{" + strings.Join(e.Names, "}}, {{") + "}}"
}

// Fill puts the variables into a text. A name nothing is known for stays as it
// is and is reported in an *UnfilledError together with the text so far.
// Braces inside a value are never read again.
func (v Variables) Fill(text string) (string, error) {
	var out strings.Builder
	var missing []string
	for {
		before, name, after, ok := nextVariable(text)
		out.WriteString(before)
		if !ok {
			break
		}
		if value := v[name]; value != "" {
			out.WriteString(value)
		} else {
			out.WriteString("{{" + name + "}}")
			missing = append(missing, name)
		}
		text = after
	}
	if missing != nil {
		return out.String(), &UnfilledError{missing}
	}
	return out.String(), nil
}

// nextVariable splits a text at its first {{name}}.
func nextVariable(text string) (before, name, after string, ok bool) {
	before, rest, found := strings.Cut(text, "{{")
	if !found {
		return text, "", "", false
	}
	name, after, found = strings.Cut(rest, "}}")
	if !found {
		return text, "", "", false
	}
	return before, strings.TrimSpace(name), after, true
}

// VariablesOf says what is known when an agent answers in a session.
func VariablesOf(s *Session, agent, shop string) Variables {
	v := Variables{"customer": s.Name, "agent": agent, "shop": shop}
	switch s.RefKind {
	case KindOrder:
		v["order"] = s.Ref
	case KindProduct:
		v["product"] = s.Ref
	}
	return v
}

// VariablesIn lists the names of the {{variables}} in a text, as often as they
// stand there.
func VariablesIn(text string) (names []string) {
	for {
		_, name, after, ok := nextVariable(text)
		if !ok {
			return names
		}
		names, text = append(names, name), after
	}
}

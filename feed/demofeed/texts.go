package demofeed

import "tend/desk"

// Texts are the prepared texts that the agents of the sample answered with. The
// zero value is usable: they wrote everything by hand.
type Texts struct {
	FAQ     []desk.FAQ
	Replies []desk.QuickReply // prompts and closing remarks among them
}

// quick finds a quick reply by its id.
func (t Texts) quick(id string) (desk.QuickReply, bool) {
	return t.find(func(q desk.QuickReply) bool { return q.Use == "" && q.ID == id })
}

// prompt finds what is asked after a message without words.
func (t Texts) prompt(kind desk.Kind) (desk.QuickReply, bool) {
	return t.find(func(q desk.QuickReply) bool { return q.Use == "prompt" && q.For == kind.String() })
}

// remark finds the words that end a session.
func (t Texts) remark() (desk.QuickReply, bool) {
	return t.find(func(q desk.QuickReply) bool { return q.Use == "remark" })
}

func (t Texts) find(is func(desk.QuickReply) bool) (desk.QuickReply, bool) {
	for _, q := range t.Replies {
		if is(q) {
			return q, true
		}
	}
	return desk.QuickReply{}, false
}

// answers lists the entries of a language that can be sent as they are, those
// of the card first.
func (t Texts) answers(language string) []desk.FAQ {
	out := desk.Card(t.FAQ, language)
	for _, f := range t.FAQ {
		if f.Language == language && f.Card == 0 && !f.Off {
			out = append(out, f)
		}
	}
	return out
}

package demofeed_test

import (
	"tend/desk"
	"tend/desk/starter"
	"tend/feed/demofeed"
)

// texts are the prepared ones of a new desk, and a small FAQ.
func texts() demofeed.Texts {
	out := demofeed.Texts{FAQ: faqs()}
	both := func(w starter.Wording) map[string]string { return map[string]string{"en": w.EN, "zh": w.ZH} }
	for _, r := range starter.Replies() {
		out.Replies = append(out.Replies, desk.QuickReply{ID: r.ID, Text: both(r.Text)})
	}
	for _, p := range starter.Prompts() {
		out.Replies = append(out.Replies, desk.QuickReply{ID: "prompt-" + p.Kind, Use: "prompt", For: p.Kind, Text: both(p.Text)})
	}
	out.Replies = append(out.Replies, desk.QuickReply{ID: "remark", Use: "remark", Text: both(starter.Closing())})
	return out
}

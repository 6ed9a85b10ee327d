package chatwoot

import (
	"fmt"

	"tend/desk"
	"tend/feed"
)

// answered is what a customer answered to the question how satisfied they are.
// It is a note: nobody has to reply to it.
func (m message) answered(key desk.Key) []feed.Arrival {
	s := m.Attributes.is.Submitted.is.Survey.is
	if s.Rating == 0 {
		return nil
	}
	text := fmt.Sprintf("The customer rated the conversation %d of 5.", s.Rating)
	if s.Feedback != "" {
		text = clip(text+" "+string(s.Feedback), mostText)
	}
	return []feed.Arrival{{Key: key, Entry: m.told("rating", text)}}
}

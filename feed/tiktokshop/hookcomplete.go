package tiktokshop

import (
	"context"
	"encoding/json"
	"net/url"
	"time"

	"tend/desk"
	"tend/feed/wire"
)

// completeTime is how long the platform may take to tell what a webhook leaves
// out; then the message is stored without.
const completeTime = 1500 * time.Millisecond

// complete fetches what a webhook leaves out of a message: what a card shows, and
// the name of a customer nobody has met. Where that fails the message is good as
// it is.
func (c *Conn) complete(ctx context.Context, s shop, conversation string, m message) (message, string) {
	ctx, cancel := context.WithTimeout(ctx, completeTime)
	defer cancel()
	k := s.key(conversation)
	if m.from() == desk.FromCustomer && m.Sender.Nickname == "" && c.people.name(k) == "" {
		if who, err := c.call.conversation(ctx, s, conversation); err == nil {
			c.people.meet(k, who)
		}
	}
	if m.selfContained() {
		return m, ""
	}
	p, err := c.call.messages(ctx, s, conversation, "")
	if err != nil {
		return m, ""
	}
	for _, full := range p.Messages {
		if full.ID == m.ID {
			return full, p.Tips
		}
	}
	return m, p.Tips
}

// selfContained reports whether a message is all in its content.
func (m message) selfContained() bool {
	switch m.Type {
	case typeText, typeImage, typeEmoticons, typeVideo, typeNotice, typeAllocated, typeTransfer:
		return true
	}
	return false
}

// conversation asks who takes part in a conversation.
func (c *caller) conversation(ctx context.Context, s shop, id string) (conversation, error) {
	var raw json.RawMessage
	path := "/customer_service/202601/conversations/" + url.PathEscape(id)
	if err := c.read(ctx, request{path: path, cipher: s.remote.Cipher}, &raw); err != nil {
		return conversation{}, err
	}
	return decodeConversation(raw)
}

func decodeConversation(data []byte) (conversation, error) {
	var d struct {
		Conversation conversation `json:"conversation"`
	}
	err := wire.Loose(data, &d)
	return d.Conversation, err
}

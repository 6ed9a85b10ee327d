package chatwoot

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"tend/desk"
	"tend/feed"
)

// target is the conversation a message to a customer goes into. One that is
// known is looked at once more: it may have become another contact's, and
// nobody has told yet.
func (c *Conn) target(ctx context.Context, k desk.Key) (thread, error) {
	if t, ok := c.book.where(k); ok {
		now, err := c.api.conversation(ctx, t.display)
		switch {
		case err != nil && !gone(err):
			return thread{}, err
		case err == nil && now.contact() == t.contact && int64(now.Inbox) == t.inbox:
			return t, nil
		}
		c.book.drop(t.display)
	}
	list, err := c.threads(ctx, k)
	if err != nil {
		return thread{}, refused(err)
	}
	if len(list) == 0 {
		return thread{}, &feed.RefusedError{Code: desk.CauseNoThread.With(platform), Reason: "Chatwoot has no conversation with this customer any more."}
	}
	return newestOf(list).thread, nil
}

// found is a conversation that was asked for, with who has it there now.
type found struct {
	thread
	has int64
}

// threads asks for a customer's conversations in a shop, as far as the token's
// user may see them.
func (c *Conn) threads(ctx context.Context, k desk.Key) ([]found, error) {
	contact, err := strconv.ParseInt(string(k.Customer), 10, 64)
	inbox, ok := c.inboxOf(k.Shop)
	if err != nil || !ok {
		return nil, &feed.RefusedError{Code: desk.CauseStranger.With(platform), Reason: "This customer is not one of this Chatwoot's."}
	}
	list, err := c.api.ofContact(ctx, contact)
	if err != nil {
		return nil, err
	}
	var out []found
	for _, conv := range list {
		if int64(conv.Inbox) == inbox && conv.ID != 0 {
			conv.Meta.is.Sender.is.ID = id(contact)
			out = append(out, found{threadOf(k, conv), int64(conv.assignee().ID)})
		}
	}
	return out, nil
}

func newestOf(list []found) found {
	best := list[0]
	for _, t := range list[1:] {
		if best.before(t.thread) {
			best = t
		}
	}
	return best
}

// inboxOf is the inbox that is a shop of the desk.
func (c *Conn) inboxOf(shop desk.ShopID) (int64, bool) {
	for _, inbox := range sorted(c.o.Inboxes) {
		if c.o.Inboxes[inbox] == shop {
			return inbox, true
		}
	}
	text, ok := strings.CutPrefix(string(shop), c.o.Name+"-")
	if !ok || len(c.o.Inboxes) > 0 {
		return 0, false
	}
	inbox, err := strconv.ParseInt(text, 10, 64)
	return inbox, err == nil && inbox > 0
}

// at is a path of the conversation.
func (t thread) at(what string) string { return fmt.Sprintf("/conversations/%d/%s", t.display, what) }

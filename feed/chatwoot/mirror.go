package chatwoot

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/feed"
)

// Mirror implements [feed.Mirror]: it resolves the customer's conversations in
// the shop, or gives the one a reply would go to to the session's agent. An
// agent that Chatwoot has no number of is not told. Nothing is ever opened
// again: Chatwoot would assign it to the token's user.
func (c *Conn) Mirror(ctx context.Context, k desk.Key, s feed.State) error {
	list, err := c.threads(ctx, k)
	if err != nil {
		return fmt.Errorf("chatwoot: mirror session %s: %w", s.Session, refused(err))
	}
	if len(list) == 0 {
		return fmt.Errorf("chatwoot: mirror session %s: %w", s.Session,
			&feed.RefusedError{Code: desk.CauseNoThread.With(platform), Reason: "Chatwoot has no conversation with this customer any more."})
	}
	if s.Closed {
		err = c.resolve(ctx, list)
	} else if best := newestOf(list); best.open() {
		err = c.assign(ctx, best, s.Assignee)
	}
	if err != nil {
		return fmt.Errorf("chatwoot: mirror session %s: %w", s.Session, refused(err))
	}
	return nil
}

// resolve resolves what is not. What the desk knows already is noted before,
// since the event may be here before the answer.
func (c *Conn) resolve(ctx context.Context, list []found) error {
	for _, t := range list {
		if !t.open() {
			continue
		}
		until := c.o.Clock.Now().Add(expects)
		c.book.change(t.display, func(u *thread) { u.status, u.openUntil = resolved, until })
		err := c.api.post(ctx, c.api.under(t.at("toggle_status")), map[string]string{"status": resolved})
		if err != nil {
			c.book.change(t.display, func(u *thread) { u.status, u.openUntil = t.status, 0 })
			return err
		}
	}
	return nil
}

// assign gives a conversation to the agent of the desk, or to nobody.
func (c *Conn) assign(ctx context.Context, t found, to desk.AgentID) error {
	var user int64
	if to != "" {
		var ok bool
		if user, ok = c.o.userOf(to); !ok {
			return nil
		}
	}
	if !c.moves(t, user) {
		return nil
	}
	// An unknown number would take the conversation away from whoever has it.
	if there, err := c.isAgent(ctx, user); err != nil || !there {
		return err
	}
	old, _ := c.book.get(t.display)
	c.book.change(t.display, func(u *thread) {
		u.assignee, u.was, u.wasUntil = user, t.has, c.o.Clock.Now().Add(expects)
	})
	err := c.api.post(ctx, c.api.under(t.at("assignments")), map[string]*int64{"assignee_id": orNull(user)})
	if err != nil {
		c.book.change(t.display, func(u *thread) { u.assignee, u.was, u.wasUntil = old.assignee, old.was, old.wasUntil })
	}
	return err
}

// moves reports whether the desk has given a conversation to somebody else
// than Chatwoot. What somebody did at Chatwoot that the desk has not heard of
// is no reason, and nobody loses a conversation by it.
func (c *Conn) moves(t found, user int64) bool {
	known, ok := c.book.get(t.display)
	switch {
	case t.has == user:
		c.book.change(t.display, func(u *thread) { u.assignee = user })
		return false
	case user == 0:
		return ok && known.assignee == t.has
	}
	return !ok || known.assignee != user
}

// isAgent reports whether a number is one of the account's agents; 0 is nobody
// and always there.
func (c *Conn) isAgent(ctx context.Context, user int64) (bool, error) {
	if user == 0 {
		return true, nil
	}
	list, err := c.api.agents(ctx)
	if err != nil {
		return false, err
	}
	for _, p := range list {
		if int64(p.ID) == user {
			return true, nil
		}
	}
	c.o.Log.Warn("an agent of the settings is not at Chatwoot", "feed", c.o.Name, "user", user)
	return false, nil
}

func orNull(n int64) *int64 {
	if n == 0 {
		return nil
	}
	return &n
}

package store

import (
	"context"
	"errors"
	"strings"
	"sync"

	"tend/desk"
)

// Takeover is who takes sessions from whom, and when.
type Takeover struct {
	From, To desk.AgentID
	Now      desk.Instant
}

// Taken is what came of one session: it as it is now, or why it was not taken.
type Taken struct {
	Key     desk.Key
	Session *desk.Session
	// Draft is what the taker finds written; empty where the giver left nothing.
	Draft string
	// Err is an error of desk.TakeOver or of Append; a *desk.TakenError says
	// who was faster.
	Err error
}

// takers is how many sessions are taken at once.
const takers = 8

// TakeOver takes sessions that an agent hands over, each by itself: of several
// takers one gets it. What its giver has written to the customer becomes the
// taker's draft first, in front of one of theirs, so that no crash loses it; a
// taker who was too late has the draft as it was. Nothing is sent. The answers
// are in the order of the keys; the error is one of reading.
func TakeOver(ctx context.Context, st Store, r desk.Rules, t Takeover, keys ...desk.Key) ([]Taken, error) {
	h, err := HandoverBy(ctx, st, t.From)
	if err != nil {
		return nil, err
	}
	drafts, err := draftsByName(ctx, st)
	if err != nil {
		return nil, err
	}
	out := make([]Taken, len(keys))
	var all sync.WaitGroup
	for w := range takers {
		all.Go(func() {
			for i := w; i < len(keys); i += takers {
				one := taking{Takeover: t, st: st, rules: r, offer: h, key: keys[i]}
				one.theirs, one.mine = drafts[DraftID(keys[i], t.From)], drafts[DraftID(keys[i], t.To)]
				out[i] = one.take(ctx)
			}
		})
	}
	all.Wait()
	return out, nil
}

func draftsByName(ctx context.Context, st Store) (map[string]Draft, error) {
	all, err := readable(ctx, st, DocDraft, DraftOf)
	out := make(map[string]Draft, len(all))
	for _, d := range all {
		out[DraftID(desk.Key{Shop: d.Shop, Customer: d.Customer}, d.Agent)] = d
	}
	return out, err
}

// taking is one session that is being taken.
type taking struct {
	Takeover
	st           Store
	rules        desk.Rules
	offer        desk.Handover
	key          desk.Key
	theirs, mine Draft
}

func (t taking) take(ctx context.Context) Taken {
	c, err := t.st.Conversation(ctx, t.key)
	if err == nil {
		_, err = t.decide(c)
	}
	if err != nil || c.Latest.Assignee == t.To {
		return Taken{Key: t.key, Session: c.Latest, Err: err}
	}
	text, err := t.takeDraft(ctx)
	if err != nil {
		return Taken{Key: t.key, Err: err}
	}
	s, err := Append(ctx, t.st, t.rules, t.key, t.decide)
	if text != "" && refused(err) {
		err = errors.Join(err, t.leaveDraft(ctx))
	}
	return Taken{Key: t.key, Session: s, Draft: text, Err: err}
}

func (t taking) decide(c Conversation) ([]desk.Entry, error) {
	if c.Latest == nil {
		return nil, ErrNotFound
	}
	return desk.TakeOver(t.rules.AsOf(c.Latest, t.Now), t.offer, t.To, t.Now)
}

// takeDraft makes the giver's draft the taker's, and gives it; what was written
// before stays behind it.
func (t taking) takeDraft(ctx context.Context) (string, error) {
	text := t.theirs.Text
	switch {
	case text == "":
		return "", nil
	case strings.HasPrefix(t.mine.Text, text): // taken along before
		text = t.mine.Text
	case t.mine.Text != "":
		text += "\n" + t.mine.Text
	}
	return text, PutDraft(ctx, t.st, Draft{Shop: t.key.Shop, Customer: t.key.Customer, Agent: t.To, Text: text, From: t.From})
}

// leaveDraft puts the taker's draft back as it was.
func (t taking) leaveDraft(ctx context.Context) error {
	d := t.mine
	d.Shop, d.Customer, d.Agent = t.key.Shop, t.key.Customer, t.To
	return PutDraft(ctx, t.st, d)
}

// refused reports whether a session was certainly not taken. After any other
// error it may have been, and the draft stays with who asked.
func refused(err error) bool {
	var taken *desk.TakenError
	var denied *desk.DeniedError
	return errors.As(err, &taken) || errors.As(err, &denied) || errors.Is(err, desk.ErrNotOffered) || errors.Is(err, desk.ErrClosed)
}

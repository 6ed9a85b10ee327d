package hub

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/store"
)

// look is one look at a session for something to answer.
type look struct {
	session *desk.Session
	place   Place
	faq     []desk.FAQ
	answer  desk.AutoAnswer
	failed  bool
}

// answer looks at a portion of the sessions in which something may be answered.
// What it answers comes up once more, since there may be another press.
func (h *Hub) answer(ctx context.Context, now desk.Instant) error {
	looks, err := h.answers.due(ctx, now)
	if err != nil || len(looks) == 0 {
		return err
	}
	err = h.each(len(looks), func(i int) (s *desk.Session, err error) {
		s, looks[i].answer, err = h.answerIn(ctx, looks[i], now)
		looks[i].failed = err != nil
		return s, err
	})
	for _, l := range looks {
		h.looked(l, now)
	}
	return err
}

// due takes a portion off the agenda.
func (a *answers) due(ctx context.Context, now desk.Instant) ([]look, error) {
	var looks []look
	for _, s := range a.agenda.Due(now, portion, now.Add(again)) {
		p, err := a.place(ctx, s.Shop)
		if err != nil {
			return nil, fmt.Errorf("read what is known of shop %s: %w", s.Shop, err)
		}
		looks = append(looks, look{session: s, place: p, faq: a.entries()})
	}
	for _, l := range looks {
		a.agenda.Remove(l.session.ID)
	}
	return looks, nil
}

// looked takes in what came of a look.
func (h *Hub) looked(l look, now desk.Instant) {
	switch {
	case l.failed:
		h.answers.lookAt(l.session, now.Add(again))
	case !l.answer.Sent() && l.answer.Again != 0:
		h.answers.lookAt(l.session, max(l.answer.Again, now+1))
	case onlyPresses(l.session):
		h.crew.news = true // it was held back from being given to somebody
	}
}

// answerIn decides about a session as it is stored now, and stores the answer
// under the revision it was decided on; of two hubs the second finds it there.
// It gives the session only if there is an answer.
func (h *Hub) answerIn(ctx context.Context, l look, now desk.Instant) (*desk.Session, desk.AutoAnswer, error) {
	var answer desk.AutoAnswer
	var read uint64
	s, err := store.Append(ctx, h.st, h.o.Rules, l.session.Key(), func(c store.Conversation) ([]desk.Entry, error) {
		answer, read = desk.AutoAnswer{}, c.Rev
		if c.Latest == nil || c.Latest.ID != l.session.ID {
			return nil, nil
		}
		s := h.o.Rules.AsOf(c.Latest, now)
		ask, err := h.caseOf(ctx, c, s, l, now)
		if err != nil {
			return nil, err
		}
		if answer = h.o.Automatic.Rules.Decide(ask, now); !answer.Sent() {
			return nil, nil
		}
		return []desk.Entry{answer.Entry(s, h.outbox.served(s.Shop), now)}, nil
	})
	if err != nil {
		return nil, desk.AutoAnswer{}, fmt.Errorf("answer in session %s: %w", l.session.ID, err)
	}
	if !answer.Sent() || s == nil || s.Rev <= read { // or the log has it, further back
		return nil, desk.AutoAnswer{Why: answer.Why, Again: answer.Again}, nil
	}
	return s, answer, nil
}

func (h *Hub) caseOf(ctx context.Context, c store.Conversation, s *desk.Session, l look, now desk.Instant) (desk.AutoCase, error) {
	recent, since, err := recentOf(ctx, h.st, c, min(h.o.Automatic.Rules.Reach(now), s.OpenedAt))
	return desk.AutoCase{
		Session: s, Recent: recent, Since: since, FAQ: l.faq, Roster: l.place.Roster, Shop: l.place.Title,
		Language: h.o.Rules.Language, Fallback: h.o.Automatic.Language,
	}, err
}

const (
	pageEntries = 200
	mostPages   = 5
)

// recentOf reads a customer's log from an instant on, at most so much of its
// end as a person could have read. It has everything from since on.
func recentOf(ctx context.Context, st store.Store, c store.Conversation, from desk.Instant) (log []desk.Entry, since desk.Instant, err error) {
	before := store.Position{At: c.Last.At, Seq: c.Last.Seq + 1}
	for range mostPages {
		page, err := st.Thread(ctx, c.Key, store.Page{Before: before, Limit: pageEntries})
		if err != nil {
			return nil, 0, err
		}
		log = append(page, log...)
		if len(page) < pageEntries {
			return log, 0, nil
		}
		if page[0].At < from {
			break
		}
		before = store.PositionOf(page[0])
	}
	return log, log[0].At + 1, nil
}

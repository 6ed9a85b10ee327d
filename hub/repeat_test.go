package hub_test

import (
	"context"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// settled is a market whose settings name its shop.
type settled struct{ *market }

func (s settled) Serves() []feed.Shop {
	return []feed.Shop{{Shop: desk.Shop{ID: s.shop}, Can: s.can}}
}

// TestAShopOfAFeedNeverReached: that a feed was never there yet makes no reply go
// nowhere.
func TestAShopOfAFeedNeverReached(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		m.receive = func(ctx context.Context, d feed.Desk, n int) error {
			if n == 1 {
				return feed.ErrUnauthorized
			}
			return m.serve(ctx, d)
		}
		w.o.Lines = []*feed.Line{feed.NewLine(settled{m}, feed.LineOptions{Name: "m", Clock: w.clock})}
		defer w.start()()
		w.writes("c") // past the connection, as lines that are posted
		if s, _ := store.Shops(w.t.Context(), w.st); len(s) != 1 || s[0].Feed != "m" {
			w.t.Fatalf("shops %+v, want one with feed m", s)
		}
		w.reply("c", "out", time.Second)
		w.pass(20 * time.Second)
		w.wantDelivery("c", "out", desk.Queued)
		w.pass(10 * time.Minute)
		w.wantSent(m.platform, "c", "out")
	})
}

// TestWhatIsSentAgainToBeCertain: a platform that takes a message twice for one is
// not asked but given it again, and what may be there never counts as failed.
func TestWhatIsSentAgainToBeCertain(t *testing.T) {
	deaf := func(int) error { return feed.ErrRepeat }
	for name, test := range map[string]func(w *world, m *market){
		"the answer was lost": func(w *world, m *market) {
			m.deliver = m.loses(1)
			w.answer(key("c"), "out", "yes")
			w.pass(time.Minute)
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
			m.wantCount("out", 2)
		},
		"it is away for long after that": func(w *world, m *market) {
			m.deliver = m.losesThen(200, errGone)
			w.answer(key("c"), "out", "yes")
			w.pass(time.Hour)
			w.wantState(key("c"), "out", desk.Sending, "")
			m.changes(func() { m.deliver = nil })
			w.pass(10 * time.Minute)
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
		},
		"it refuses the second one": func(w *world, m *market) {
			m.deliver = m.losesThen(1, &feed.RefusedError{Reason: "too late"})
			w.answer(key("c"), "out", "yes")
			w.pass(time.Minute)
			w.wantState(key("c"), "out", desk.Unconfirmed, "")
			m.wantCount("out", 1)
		},
		"somebody else answers meanwhile": func(w *world, m *market) {
			m.deliver = m.losesThen(200, errGone)
			w.answer(key("c"), "out", "yes")
			w.pass(time.Minute)
			m.tells(m.by("bo", "c", "r2", "I am on it"))
			m.changes(func() { m.deliver = nil })
			w.pass(10 * time.Minute)
			w.wantState(key("c"), "out", desk.Unconfirmed, "")
			m.wantCount("out", 1)
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				m.lookup = deaf
				defer w.start()()
				m.tells(m.in("c", "r1", "hello?"))
				test(w, m)
			})
		})
	}
}

// losesThen takes the first message, loses the answer, and fails n times then.
func (p *platform) losesThen(n int, err error) func(context.Context, desk.Entry, int) error {
	return func(_ context.Context, e desk.Entry, call int) error {
		switch {
		case call == 1:
			p.take(e.ID)
			return feed.ErrUncertain
		case call <= n+1:
			return err
		}
		return nil
	}
}

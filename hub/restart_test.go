package hub_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
)

// TestRestartedMidSend: the hub was killed during a call; the next one asks
// the platform once its line is current, and never before.
func TestRestartedMidSend(t *testing.T) {
	for name, c := range map[string]struct {
		has    bool // the platform took it
		lookup func(n int) error
		want   desk.Delivery
		count  int
	}{
		"absent": {want: desk.Sent, count: 1},
		"found":  {has: true, want: desk.Sent, count: 1},
		"not to be told yet": {has: true, want: desk.Sent, count: 1, lookup: func(n int) error {
			if n <= 12 {
				return &feed.RetryAfter{Wait: 45 * time.Second}
			}
			return nil
		}},
		"never to be told": {want: desk.Unconfirmed, lookup: func(int) error { return &feed.RetryAfter{Wait: time.Second} }},
		"uncertain":        {has: true, want: desk.Unconfirmed, count: 1, lookup: func(int) error { return errBlind }},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				m.deliver = hangs(1)
				stop := w.start()
				m.tells(m.in("c", "r1", "hello?"))
				w.answer(key("c"), "out", "yes")
				w.pass(time.Second)
				stop()
				w.wantDelivery("c", "out", desk.Sending)
				if c.has {
					m.take("out")
				}
				m.changes(func() { m.deliver, m.lookup, m.lookups = nil, c.lookup, nil })
				m.receive = func(ctx context.Context, d feed.Desk, n int) error {
					if n < 6 {
						return errGone
					}
					return m.serve(ctx, d)
				}
				w.connect(m)
				defer w.start()()
				w.pass(5 * time.Hour)
				w.wantDelivery("c", "out", c.want)
				m.wantCount("out", c.count)
				if live := m.received[len(m.received)-1]; len(m.lookups) == 0 || m.lookups[0] < live {
					t.Errorf("asked at %v, current since %v", m.lookups, live)
				}
			})
		})
	}
}

// TestTheOutageIsNobodysFault: however long a line is down, a message that was
// interrupted is not given up.
func TestTheOutageIsNobodysFault(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		defer w.start()()
		w.interruptedAt(m, "c", "out", "yes")
		m.desk.Current(false)
		for range 100 {
			w.pass(10 * time.Minute)
			m.desk.Current(true)
			m.desk.Current(false)
		}
		m.desk.Current(true)
		w.pass(time.Hour)
		w.wantDelivery("c", "out", desk.Sent)
	})
}

// TestKnown: the platform is told which of its messages are accounted for.
func TestKnown(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		known := make(chan []string, 1)
		w.o.Lines = nil
		w.connect(m)
		asked := askedFor{m, known}
		w.o.Lines = []*feed.Line{feed.NewLine(asked, feed.LineOptions{Name: "m", Clock: w.clock})}
		defer w.start()()
		m.asks("c", "yes", "first")
		m.tells(m.by("bo", "c", "theirs", "yes"))
		m.changes(func() { m.deliver = m.loses(2) })
		m.asks("c", "yes", "out")
		w.pass(time.Minute)
		want := []string{"first", "r-cfirst", "r-cout", "remote-first", "theirs"}
		select {
		case got := <-known:
			if !slices.Equal(got, want) {
				t.Errorf("known are %q, want %q", got, want)
			}
		default:
			t.Error("the platform was not asked")
		}
	})
}

// askedFor tells what Lookup was told.
type askedFor struct {
	*market
	known chan []string
}

func (a askedFor) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	ids := make([]string, 0, len(q.Known))
	for id := range q.Known {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	select {
	case a.known <- ids:
	default:
	}
	return a.market.Lookup(ctx, q)
}

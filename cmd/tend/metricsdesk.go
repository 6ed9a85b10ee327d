package main

import (
	"context"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"tend/desk"
	"tend/store"
)

const (
	// figuresEvery is how often the sessions are gone through at most, however
	// often somebody asks.
	figuresEvery = 5 * time.Second
	// figuresWithin bounds how long that may take.
	figuresWithin = 20 * time.Second
)

// standing is how the sessions of a shop stand.
type standing struct {
	unassigned, assigned       int // open ones
	waiting, expiring, overdue int // expiring as in the pane, with the overdue
	oldest                     time.Duration
	replies                    map[desk.Delivery]int
}

// standings gives a func that reads how the sessions stand, by the names shops
// have in figures.
func (p *program) standings(st store.Store) func(context.Context) (map[string]standing, error) {
	known := map[desk.ShopID]bool{}
	return func(ctx context.Context) (map[string]standing, error) {
		now := p.clock.Now()
		state, err := snapshot(ctx, st)
		if err != nil {
			return nil, err
		}
		book, err := p.bookOf(ctx, st)
		if err != nil {
			return nil, err
		}
		rules, all := p.rules(), map[string]standing{}
		for _, s := range state.Sessions {
			s = rules.AsOf(s, now)
			name := shopLabel(known, s.Shop)
			all[name] = all[name].with(s, book.Place(s, now), now)
		}
		return all, nil
	}
}

// with counts one session.
func (g standing) with(s *desk.Session, place desk.Place, now desk.Instant) standing {
	switch {
	case !s.Open():
	case s.Assignee == "":
		g.unassigned++
	default:
		g.assigned++
	}
	if w := s.Waiting(); s.Open() && w != 0 {
		g.waiting++
		g.oldest = max(g.oldest, now.Sub(w))
	}
	if place.Expiring {
		g.expiring++
	}
	if place.State == desk.Overdue {
		g.overdue++
	}
	if g.replies == nil {
		g.replies = map[desk.Delivery]int{}
	}
	for _, o := range s.Pending {
		g.replies[o.State]++
	}
	return g
}

// deskFigures are those of the sessions.
type deskFigures struct {
	read func(context.Context) (map[string]standing, error)
	wall func() time.Time

	mu   sync.Mutex
	at   time.Time
	last map[string]standing
}

func sessionsOpen() *prometheus.Desc {
	return figure("sessions_open", "Open sessions, by whether an agent has them.", "shop", "pane")
}

func sessionsWaiting() *prometheus.Desc {
	return figure("sessions_waiting", "Open sessions in which the customer waits for a person.", "shop")
}

func sessionsExpiring() *prometheus.Desc {
	return figure("sessions_expiring", "Sessions in Expiring soon, the overdue among them.", "shop")
}

func sessionsOverdue() *prometheus.Desc {
	return figure("sessions_overdue", "Sessions whose every deadline has passed.", "shop")
}

func waitingOldest() *prometheus.Desc {
	return figure("waiting_oldest_seconds", "How long the customer who waits longest has waited.", "shop")
}

func repliesPending() *prometheus.Desc {
	return figure("replies_pending", "Replies that are not known to have arrived, by how far they are.", "shop", "state")
}

// Describe implements prometheus.Collector.
func (*deskFigures) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		sessionsOpen(), sessionsWaiting(), sessionsExpiring(), sessionsOverdue(), waitingOldest(), repliesPending(),
	} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (f *deskFigures) Collect(out chan<- prometheus.Metric) {
	all, err := f.recent()
	if err != nil {
		out <- prometheus.NewInvalidMetric(sessionsOpen(), err)
		return
	}
	for shop, g := range all {
		out <- gauge(sessionsOpen(), float64(g.unassigned), shop, "unassigned")
		out <- gauge(sessionsOpen(), float64(g.assigned), shop, "assigned")
		out <- gauge(sessionsWaiting(), float64(g.waiting), shop)
		out <- gauge(sessionsExpiring(), float64(g.expiring), shop)
		out <- gauge(sessionsOverdue(), float64(g.overdue), shop)
		out <- gauge(waitingOldest(), g.oldest.Seconds(), shop)
		for _, d := range []desk.Delivery{desk.Held, desk.Queued, desk.Sending, desk.Failed, desk.Unconfirmed} {
			out <- gauge(repliesPending(), float64(g.replies[d]), shop, d.String())
		}
	}
}

// recent reads the sessions, unless that was done just now.
func (f *deskFigures) recent() (map[string]standing, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if now := f.wall(); f.last == nil || now.Sub(f.at) >= figuresEvery || now.Before(f.at) {
		ctx, cancel := context.WithTimeout(context.Background(), figuresWithin)
		defer cancel()
		all, err := f.read(ctx)
		if err != nil {
			return nil, err
		}
		f.last, f.at = all, now
	}
	return f.last, nil
}

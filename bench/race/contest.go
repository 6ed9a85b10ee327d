package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// contest is a race of all for every session.
type contest struct {
	racers []*racer
	rules  desk.Rules
	now    func() desk.Instant
}

// racer is one agent with a console.
type racer struct {
	st store.Store
	me desk.AgentID

	won  []desk.SessionID
	told map[desk.SessionID]desk.AgentID // who has a session that was asked for in vain

	mu   sync.Mutex
	sees map[desk.SessionID]desk.AgentID // by what the watcher tells
}

// run begins when all watch, and ends when all watchers have told as many
// assignments as there are sessions, or a minute after the last try.
func (c *contest) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	sessions, err := c.begin(ctx)
	if err != nil {
		return err
	}
	errs := make([]error, len(c.racers))
	var all sync.WaitGroup
	for i, r := range c.racers {
		all.Go(func() { errs[i] = c.claims(ctx, r, sessions) })
	}
	all.Wait()
	c.settle(len(sessions))
	return errors.Join(errs...)
}

// begin has everybody watch, and gives what there is to race for.
func (c *contest) begin(ctx context.Context) (sessions []*desk.Session, err error) {
	for _, r := range c.racers {
		w, err := r.st.Watch(ctx)
		if err != nil {
			return nil, err
		}
		first, err := w.Next(ctx)
		if err != nil {
			return nil, err
		}
		sessions = first.Sessions
		r.told, r.sees = map[desk.SessionID]desk.AgentID{}, map[desk.SessionID]desk.AgentID{}
		go r.watch(ctx, w)
	}
	return sessions, nil
}

func (r *racer) watch(ctx context.Context, w store.Watcher) {
	defer w.Close()
	for {
		ch, err := w.Next(ctx)
		if err != nil {
			return
		}
		r.mu.Lock()
		for _, s := range ch.Sessions {
			if s.Assignee != "" {
				r.sees[s.ID] = s.Assignee
			}
		}
		r.mu.Unlock()
	}
}

// claims takes each session that can be had.
func (c *contest) claims(ctx context.Context, r *racer, sessions []*desk.Session) error {
	for _, s := range sessions {
		_, _, err := store.Act(ctx, r.st, c.rules, store.TargetOf(s), c.now(), func(s *desk.Session) ([]desk.Entry, error) {
			return desk.Claim(s, r.me, c.now())
		})
		var taken *desk.TakenError
		switch {
		case err == nil:
			r.won = append(r.won, s.ID)
		case errors.As(err, &taken):
			r.told[s.ID] = taken.By
		default:
			return fmt.Errorf("%s wants %s: %w", r.me, s.ID, err)
		}
	}
	return nil
}

// settle waits until all screens could show the end.
func (c *contest) settle(sessions int) {
	for range 600 {
		if c.seen(sessions) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func (c *contest) seen(sessions int) bool {
	for _, r := range c.racers {
		r.mu.Lock()
		n := len(r.sees)
		r.mu.Unlock()
		if n < sessions {
			return false
		}
	}
	return true
}

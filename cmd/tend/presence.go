package main

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui"
)

const (
	// leaveWithin bounds how long leaving may take.
	leaveWithin = 2 * time.Second
	// arriveAgain is how long it is until arriving is tried again.
	arriveAgain = 2 * time.Second
)

// sitting is somebody at a console, for as long as it runs.
type sitting struct {
	p       *program
	st      store.Store
	console string
	ears    *tui.Ears
	mouth   *mouth
	unseen  chan struct{} // the desk took this console for gone
	began   desk.Instant  // on the wall
}

func (p *program) sit(st store.Store) *sitting {
	console := rand.Text()
	return &sitting{
		p: p, st: st, console: console, ears: tui.NewEars(p.me(), console, p.clock.Wall),
		mouth: newMouth(st, p.me(), console, p.log), unseen: make(chan struct{}, 1), began: p.clock.Wall(),
	}
}

// options adds to what the screen knows what it takes to be seen, and to see
// others.
func (s *sitting) options(o tui.Options) tui.Options {
	o.Console, o.Ears, o.Stand = s.console, s.ears, s.mouth.stand
	o.Unseen = func() {
		select {
		case s.unseen <- struct{}{}:
		default:
		}
	}
	return o
}

// during tells the desk who is here for as long as the screen is. The screen
// does not wait for it.
func (s *sitting) during(ctx context.Context, screen func() error) error {
	ctx, cancel := context.WithCancel(ctx)
	var all sync.WaitGroup
	all.Go(func() { s.mouth.run(ctx) })
	all.Go(func() { s.p.hearOthers(ctx, s.st, s.ears) })
	all.Go(func() { s.stay(ctx) })
	err := screen()
	cancel()
	all.Wait()
	s.leave()
	return err
}

// stay arrives, and again whenever the desk took this console for gone.
func (s *sitting) stay(ctx context.Context) {
	for {
		wait := s.unseen
		var again <-chan time.Time
		if err := s.arrive(ctx); err != nil {
			s.p.log.Warn("could not tell the desk who is here", "err", err)
			again = time.After(arriveAgain)
		}
		select {
		case <-ctx.Done():
			return
		case <-wait:
		case <-again:
		}
	}
}

// arrive tells the desk that this console runs and who sits there: with the
// status of before, and the name and capacity of the config.
func (s *sitting) arrive(ctx context.Context) error {
	p, st := s.p, s.st
	if err := store.PutConsole(ctx, st, store.Console{Agent: p.me(), Console: s.console, Since: p.clock.Now()}); err != nil {
		return err
	}
	before, err := store.ReadBefore(ctx, st, p.me())
	if err != nil {
		return err
	}
	err = store.TellAgent(ctx, st, p.me(), func(me desk.Agent) desk.AgentFact { return p.arriving(me, before.Status) })
	if err != nil || before == (store.Before{}) {
		return err
	}
	return store.ForgetBefore(ctx, st, p.me())
}

// arriving is what there is to say of somebody who begins; the zero fact if
// nothing.
func (p *program) arriving(me desk.Agent, before desk.Status) desk.AgentFact {
	fact := desk.AgentFact{}
	if me.Status == desk.Offline && before != "" {
		fact.Status = before
	}
	if p.cfg.Me.Name != "" && p.cfg.Me.Name != me.Name {
		fact.Name = p.cfg.Me.Name
	}
	if c := p.cfg.Me.Capacity; c != 0 && c != me.Room() {
		fact.Capacity = &c
	}
	if fact != (desk.AgentFact{}) {
		fact.At = p.clock.Now()
	}
	return fact
}

// leave takes this console off the desk, and makes sure that nobody is given
// customers who is not there.
func (s *sitting) leave() {
	ctx, cancel := context.WithTimeout(context.Background(), leaveWithin)
	defer cancel()
	for {
		err := s.depart(ctx)
		if err == nil {
			return
		}
		if !errors.Is(err, store.ErrConflict) {
			s.p.log.Warn("could not tell the desk that I left", "err", err)
			return
		}
	}
}

// depart tells it once. While the same agent has another console, only this one
// goes. One that was not heard of late was killed, unless there was hardly time
// to hear it.
func (s *sitting) depart(ctx context.Context) error {
	docs, err := s.st.Docs(ctx, store.DocConsole)
	if err != nil {
		return err
	}
	var mine []store.Doc
	others := false
	for _, d := range docs {
		switch c, err := store.ConsoleOf(d); {
		case err != nil || c.Agent != s.p.me():
		case c.Console == s.console:
			d.Value = nil
			mine = append(mine, d)
		default:
			others = true
		}
	}
	if others && (s.ears.Another() || s.p.clock.Wall().Sub(s.began) < 2*store.SignEvery) {
		return s.st.PutDoc(ctx, mine...)
	}
	return store.Depart(ctx, s.st, store.Departure{Agent: s.p.me(), At: s.p.clock.Now(), Consoles: mine})
}

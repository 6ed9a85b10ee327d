package main

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/charmbracelet/x/vt"

	"tend/bench/posts"
	"tend/bench/terminal"
)

// markedCustomer is the one whom all consoles have on screen: waiting the longest,
// the first of the list.
const markedCustomer = 900_000

// patience is how long a screen may take.
const patience = 30 * time.Second

// wall is all the consoles, side by side. Each is looked at by a goroutine of its own.
type wall struct {
	seats []*seat
	over  sync.WaitGroup
}

// seat is one console. What is sent to words is waited for on its screen; seen tells
// when it was there.
type seat struct {
	t     *terminal.Terminal
	words chan string
	ready chan struct{}
	seen  chan time.Time // zero: not in time
}

// newWall opens the consoles, one after the other.
func newWall(ctx context.Context, d *posts.Team, o options) (*wall, error) {
	w := &wall{}
	for n := range o.consoles {
		t, err := terminal.Start(o.width, o.height, "nice", append([]string{"-n", strconv.Itoa(o.nice), d.Program}, d.As(agent(n), "--undo", "0s")...)...)
		if err != nil {
			return nil, err
		}
		s := &seat{t, make(chan string), make(chan struct{}), make(chan time.Time)}
		w.seats = append(w.seats, s)
		if _, err := t.Until(patience, shows(posts.Name(markedCustomer), "Hello")); err != nil {
			return nil, fmt.Errorf("console %d: %w", n, err)
		}
	}
	for _, s := range w.seats {
		w.over.Go(func() { s.look(ctx) })
	}
	return w, nil
}

func shows(words ...string) func(*vt.Emulator) bool {
	return func(e *vt.Emulator) bool {
		for _, word := range words {
			if !terminal.Shows(word)(e) {
				return false
			}
		}
		return true
	}
}

// look takes in what comes, and looks for words when it is told to.
func (s *seat) look(ctx context.Context) {
	for ctx.Err() == nil {
		select {
		case word, ok := <-s.words:
			if !ok {
				return
			}
			s.ready <- struct{}{}
			at, _ := s.t.Until(patience, terminal.Shows(word))
			s.seen <- at
		default:
			s.t.Rest(5 * time.Millisecond)
		}
	}
}

// await has all look for a word, posts it, and gives after how long it was on each
// screen. missing are those on which it never was.
func (w *wall) await(word string, post func() (begun time.Time)) (after terminal.Figures, missing int) {
	for _, s := range w.seats {
		s.words <- word
		<-s.ready
	}
	begun := post()
	for _, s := range w.seats {
		if at := <-s.seen; at.IsZero() {
			missing++
		} else {
			after = append(after, at.Sub(begun))
		}
	}
	return after, missing
}

func (w *wall) close() {
	for _, s := range w.seats {
		close(s.words)
	}
	w.over.Wait()
	for _, s := range w.seats {
		w.over.Go(func() { _ = s.t.Close("q") })
	}
	w.over.Wait()
}

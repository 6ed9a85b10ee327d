package tui

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// TestRateOfAClosing: a session that is closed counts once, also while its
// remark is under way, and after a restart in between.
func TestRateOfAClosing(t *testing.T) {
	closed := func(s *story, customers ...string) {
		for _, c := range customers {
			s.writes(c, "hi there")
			s.answers("li", c, "Hello")
			s.belongs(c, "li")
		}
		s.writes("zoe", "hi there")
		s.passes(3 * time.Second)
	}
	cases := []struct {
		name string
		do   func(*story)
		want string
	}{
		{"with a remark", func(s *story) { s.press("x") }, "(3/3)"},
		{"taken back", func(s *story) { s.press("x"); s.passes(time.Second); s.press("u") }, "(3/3)"},
		{"several in a row", func(s *story) { s.press("x", "x", "x") }, "(3/3)"},
		{"a console that starts meanwhile", func(s *story) { s.press("x"); s.restart() }, "(3/3)"},
	}
	for _, c := range cases {
		sees(t, c.name, func(s *story) {
			closed(s, "anna", "bert", "carl")
			s.shows(c.want)
			c.do(s)
			for range 10 {
				s.shows(c.want)
				s.passes(time.Second)
			}
		})
	}
	sees(t, "while those that had ended cannot be read, it says nothing", func(s *story) {
		closed(s, "anna", "bert", "carl")
		s.press("X")
		s.store.breaks["Closed"] = errors.New("no")
		s.restart()
		s.hides("(2/2)", "(3/3)")
		delete(s.store.breaks, "Closed")
		s.passes(time.Second)
		s.shows("(3/3)")
	})
}

// TestRatesAreThoseOfTheDesk: whatever happens in which order, the bar says what
// the sessions of the desk say.
func TestRatesAreThoseOfTheDesk(t *testing.T) {
	for seed := range uint64(4) {
		sees(t, fmt.Sprint("seed ", seed), func(s *story) {
			r := rand.New(rand.NewPCG(seed, 3))
			for range 60 {
				s.stirs(r)
				s.passes(time.Duration(r.IntN(3)) * time.Second)
				s.ratesHold()
			}
		})
	}
}

// stirs does something at random.
func (s *story) stirs(r *rand.Rand) {
	customer := fmt.Sprint("c", r.IntN(6))
	late := func(e desk.Entry) desk.Entry {
		e.At = s.clock.Add(-time.Duration(r.IntN(3)) * time.Minute)
		return e
	}
	switch r.IntN(9) {
	case 0, 1:
		s.writes(customer, "hi there")
	case 2:
		s.happens(customer, late(s.line(customer, "of before")))
	case 3:
		s.happens(customer, s.line(customer, "hello"), desk.CloseEntry(s.clock.Add(-time.Second), "mia"))
	case 4:
		s.restart()
	case 5:
		s.press("u")
	case 6:
		s.press("x", "enter")
	default:
		s.press("1")
	}
}

// ratesHold fails if the bar does not say what the desk does.
func (s *story) ratesHold() {
	s.t.Helper()
	s.passes(2 * time.Second)
	var all []*desk.Session
	for i := range 6 {
		of, err := s.store.Store.Sessions(s.t.Context(), desk.Key{Shop: desk.DefaultShop, Customer: desk.CustomerID(fmt.Sprint("c", i))})
		if err != nil {
			s.t.Fatal(err)
		}
		all = append(all, of...)
	}
	want := fmt.Sprint(newDays(s.app.panes.Book(), s.app.now).forecast(all))
	if got := fmt.Sprint(s.app.rates.shown); got != want {
		s.t.Fatalf("the bar has %s\nthe desk %s\n%s", strings.TrimSpace(got), strings.TrimSpace(want), s.screen())
	}
}

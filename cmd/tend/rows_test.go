package main

import (
	"testing"
	"time"

	"tend/desk"
)

func TestDueIn(t *testing.T) {
	now := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	for _, c := range []struct {
		name string
		due  desk.Instant
		want string
	}{
		{"nobody waits", 0, "-"},
		{"ahead", now.Add(2 * time.Hour), "2h00"},
		{"now", now, "+0s"},
		{"over", now.Add(-90 * time.Second), "+1m"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dueIn(desk.Row{Place: desk.Place{Due: c.due}}, now); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWhoAndSaid(t *testing.T) {
	for _, c := range []struct {
		name      string
		s         desk.Session
		who, said string
	}{
		{"words", desk.Session{Customer: "c", Name: "Li", Preview: "hello", PreviewOf: desk.KindText}, "Li", "hello"},
		{"no name", desk.Session{Customer: "c", Preview: "hello", PreviewOf: desk.KindText}, "c", "hello"},
		{"a picture", desk.Session{Customer: "c", PreviewOf: desk.KindImage}, "c", "[image]"},
		{"nothing yet", desk.Session{Customer: "c"}, "c", ""},
		{"hostile", desk.Session{Customer: "c", Name: "\u202e", Preview: "\x1b[2J\n"}, "c", "␛[2J"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := desk.Row{Session: &c.s}
			if who(r) != c.who || said(r) != c.said {
				t.Errorf("got %q, %q; want %q, %q", who(r), said(r), c.who, c.said)
			}
		})
	}
}

package tiktokshop_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
)

// lose sends a reply that is taken and whose answer is lost.
func (s *scene) lose(e desk.Entry, o ...func()) feed.Question {
	s.Helper()
	c := connect(s, s.o)
	s.sim.Faults().Next(feedtest.LoseAnswer, sends, 1)
	if _, err := c.Deliver(s.Context(), s.sim.Key("ann"), e); !errors.Is(err, feed.ErrUncertain) {
		s.Fatalf("an answer that is lost ends with %v", err)
	}
	return feed.Question{Key: s.sim.Key("ann"), Entry: e, Known: map[string]bool{}}
}

// TestLookupIsNotMisled: each of these hid a message that had arrived, so that it
// was sent again.
func TestLookupIsNotMisled(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		before func(s *scene, e *desk.Entry) // it is sent
		after  func(s *scene)
	}{
		"an older one above it": {"Hello.", nil, func(s *scene) {
			s.sim.Say("ann", tiktoksim.Message{Role: tiktoksim.Robot, Type: "TEXT", Content: `{"content":"late"}`, At: s.clock.Now().Add(-time.Hour)})
		}},
		"our clock was set back since it was written": {"Hello.", func(s *scene, e *desk.Entry) {
			e.At = s.clock.Now().Add(20 * time.Minute)
		}, nil},
		"other line breaks": {"Hello.\r\nHow are you?", nil, func(s *scene) { s.sim.Rewrite("ann", "Hello.\r\nHow are you?", "Hello.\nHow are you?") }},
		"many above it": {"Hello.", nil, func(s *scene) {
			for i := range 40 {
				s.sim.Write("ann", fmt.Sprint("more ", i))
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.sim.Write("ann", "hello")
			e := s.reply("r1", c.text)
			if c.before != nil {
				c.before(s, &e)
			}
			q := s.lose(e)
			if c.after != nil {
				c.after(s)
			}
			conn := connect(s, s.o)
			if r, found, err := conn.Lookup(t.Context(), q); !found || r.RemoteID == "" {
				t.Errorf("it is not found: %v", err)
			}
		})
	}
}

// TestLookupOfAPicture: the platform may show a picture under another address than
// the one it gave at the upload. Then nobody knows whether it is ours.
func TestLookupOfAPicture(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	s.o.Picture = func(string) ([]byte, error) { return png(9), nil }
	e := s.reply("r1", "")
	e.Kind, e.URL = desk.KindImage, "picture:shirt.png"
	conn := connect(t, s.o)
	s.sim.Faults().Next(feedtest.LoseAnswer, sends, 1)
	if _, err := conn.Deliver(t.Context(), s.sim.Key("ann"), e); !errors.Is(err, feed.ErrUncertain) {
		t.Fatalf("an answer that is lost ends with %v", err)
	}
	at := s.sim.Delivered("ann")[0]
	s.sim.Rewrite("ann", at, "https://p19.example/other.png")
	s.pass(time.Minute)
	if _, found, err := conn.Lookup(t.Context(), feed.Question{Key: s.sim.Key("ann"), Entry: e}); found || !errors.Is(err, feed.ErrUncertain) {
		t.Errorf("it is found: %v, %v", found, err)
	}
	s.sim.Rewrite("ann", "https://p19.example/other.png", at+"?signed=1")
	if _, found, err := conn.Lookup(t.Context(), feed.Question{Key: s.sim.Key("ann"), Entry: e}); !found {
		t.Errorf("it is not found: %v", err)
	}
}

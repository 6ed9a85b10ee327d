package tiktokshop_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
)

const sends = "POST /open/customer_service/202309/conversations/"

func TestAReplyMarksTheConversationRead(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	c := connect(t, s.o)
	r, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply("r1", `<5 & "7">`))
	if err != nil || r.RemoteID == "" {
		t.Fatalf("got %+v, %v", r, err)
	}
	if got := s.sim.Delivered("ann"); len(got) != 1 || got[0] != `<5 & "7">` {
		t.Errorf("the customer got %q", got)
	}
	if got := s.sim.Unread("ann"); got != 0 {
		t.Errorf("%d are unread", got)
	}
	s.sim.Write("ann", "and?")
	s.sim.Faults().Next(feedtest.Broken, "/messages/read", 1)
	if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply("r2", "Yes.")); err != nil {
		t.Errorf("a mark that fails makes the reply fail: %v", err)
	}
	if got := s.sim.Unread("ann"); got != 1 {
		t.Errorf("%d are unread, want 1: the platform keeps them so after a message", got)
	}
}

func TestRepliesThatAreRefused(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(s *scene, e *desk.Entry)
		says   string
		calls  int
	}{
		{"too long", func(_ *scene, e *desk.Entry) { e.Text = strings.Repeat("长", 2001) }, "takes 2000", 0},
		{"empty", func(_ *scene, e *desk.Entry) { e.Text = " \n" }, "empty", 0},
		{"a note", func(_ *scene, e *desk.Entry) { e.From, e.Prepared = desk.FromSystem, "note" }, "no notes", 0},
		{"a video", func(_ *scene, e *desk.Entry) { e.Kind = desk.KindVideo }, "cannot be sent", 0},
		{"a closed conversation", func(s *scene, _ *desk.Entry) { s.sim.Shut("ann", true) }, "can't message this buyer", 1},
		{"a picture where there are none", func(_ *scene, e *desk.Entry) { e.Kind, e.URL = desk.KindImage, "picture:x" }, "picture", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScene(t)
			s.sim.Write("ann", "hello")
			e := s.reply("r1", "Hello.")
			c.change(s, &e)
			_, err := connect(t, s.o).Deliver(t.Context(), s.sim.Key("ann"), e)
			if !errors.Is(err, feed.ErrRefused) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("it ends with %v", err)
			}
			if got := s.sim.Faults().Calls(sends); got != c.calls || len(s.sim.Delivered("ann")) > 0 {
				t.Errorf("the platform was called %d times", got)
			}
		})
	}
}

func TestAShopThatIsNotServed(t *testing.T) {
	s := newScene(t)
	_, err := connect(t, s.o).Deliver(t.Context(), desk.Key{Shop: "other", Customer: "1"}, s.reply("r1", "Hello."))
	if !errors.Is(err, feed.ErrMisconfigured) || errors.Is(err, feed.ErrRefused) {
		t.Errorf("it ends with %v", err)
	}
}

func png(size int) []byte {
	return append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, size)...)
}

func TestPictures(t *testing.T) {
	for _, c := range []struct {
		name    string
		data    []byte
		err     error
		caption string
		refused string // empty: it arrives
	}{
		{"a small one", png(100), nil, "", ""},
		{"the largest", png(10<<20 - 8), nil, "", ""},
		{"a larger one", png(10 << 20), nil, "", "10 MB"},
		{"none", []byte("%PDF-1.7"), nil, "", "JPEG"},
		{"with a text", png(100), nil, "look", "no text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScene(t)
			s.sim.Write("ann", "hello")
			s.o.Picture = func(name string) ([]byte, error) {
				if name != "shirt.png" {
					return nil, fmt.Errorf("asked for %s", name)
				}
				return c.data, c.err
			}
			e := s.reply("r1", c.caption)
			e.Kind, e.URL = desk.KindImage, "picture:shirt.png"
			conn := connect(t, s.o)
			_, err := conn.Deliver(t.Context(), s.sim.Key("ann"), e)
			got := s.sim.Delivered("ann")
			if c.refused == "" {
				if err != nil || len(got) != 1 || !strings.Contains(got[0], "/pictures/") {
					t.Errorf("it ends with %v, and the customer got %q", err, got)
				}
				if r, found, err := conn.Lookup(t.Context(), feed.Question{Key: s.sim.Key("ann"), Entry: e}); !found || r.RemoteID == "" {
					t.Errorf("it is not found: %v", err)
				}
				return
			}
			if !errors.Is(err, feed.ErrRefused) || !strings.Contains(err.Error(), c.refused) || len(got) > 0 {
				t.Errorf("it ends with %v, and the customer got %q", err, got)
			}
		})
	}
	t.Run("one that cannot be read just now may be tried again", func(t *testing.T) {
		s := newScene(t)
		s.sim.Write("ann", "hello")
		s.o.Picture = func(string) ([]byte, error) { return nil, &feed.RetryAfter{Err: errors.New("not now")} }
		e := s.reply("r1", "")
		e.Kind, e.URL = desk.KindImage, "picture:shirt.png"
		_, err := connect(t, s.o).Deliver(t.Context(), s.sim.Key("ann"), e)
		var later *feed.RetryAfter
		if !errors.As(err, &later) || errors.Is(err, feed.ErrUncertain) || errors.Is(err, feed.ErrRefused) {
			t.Errorf("it ends with %v", err)
		}
	})
	t.Run("an upload that is cut may be tried again", func(t *testing.T) {
		s := newScene(t)
		s.sim.Write("ann", "hello")
		s.o.Picture = func(string) ([]byte, error) { return bytes.Clone(png(9)), nil }
		e := s.reply("r1", "")
		e.Kind, e.URL = desk.KindImage, "picture:shirt.png"
		s.sim.Faults().Next(feedtest.LoseAnswer, "/images/upload", 1)
		_, err := connect(t, s.o).Deliver(t.Context(), s.sim.Key("ann"), e)
		if err == nil || errors.Is(err, feed.ErrUncertain) || errors.Is(err, feed.ErrRefused) {
			t.Errorf("it ends with %v", err)
		}
	})
}

func TestLookup(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	k := s.sim.Key("ann")
	c := connect(t, s.o)
	ask := func(e desk.Entry, known ...string) (string, bool, error) {
		q := feed.Question{Key: k, Entry: e, Known: map[string]bool{}}
		for _, id := range known {
			q.Known[id] = true
		}
		r, found, err := c.Lookup(t.Context(), q)
		return r.RemoteID, found, err
	}
	absent := s.reply("r0", "never sent")
	if _, found, err := ask(absent); found || feed.Wait(err) <= 0 || feed.Wait(err) > 45*time.Second {
		t.Errorf("right after the start: %v, %v", found, err)
	}
	s.pass(46 * time.Second)
	if _, found, err := ask(absent); found || err != nil {
		t.Errorf("45 seconds after the start: %v, %v", found, err)
	}
	e := s.reply("r1", "Hello. ")
	s.sim.Faults().Next(feedtest.LoseAnswer, sends, 1)
	if _, err := c.Deliver(t.Context(), k, e); !errors.Is(err, feed.ErrUncertain) {
		t.Fatalf("an answer that is lost ends with %v", err)
	}
	// Some time before it the shop had said the same.
	id, found, err := ask(e)
	if !found || err != nil {
		t.Fatalf("it is not found: %v", err)
	}
	if _, found, err := ask(e, id); found || feed.Wait(err) <= 0 {
		t.Errorf("what is accounted for is found: %v, %v", found, err)
	}
	// Another that is lost for good is absent only when nothing can come any more.
	lost := s.reply("r2", "Hello.")
	s.sim.Faults().Next(feedtest.LoseRequest, sends, 1)
	if _, err := c.Deliver(t.Context(), k, lost); !errors.Is(err, feed.ErrUncertain) {
		t.Fatalf("a request that is lost ends with %v", err)
	}
	if _, found, err := ask(lost, id); found || feed.Wait(err) <= 0 {
		t.Errorf("right after it: %v, %v", found, err)
	}
	s.pass(46 * time.Second)
	if _, found, err := ask(lost, id); found || err != nil {
		t.Errorf("45 seconds after it: %v, %v", found, err)
	}
	// The same words of a customer are not ours.
	s.sim.Write("ann", "Hello.")
	if _, found, err := ask(lost, id); found || err != nil {
		t.Errorf("a customer's words: %v, %v", found, err)
	}
	if got := feed.Wait(func() error { _, _, err := ask(absent); return err }()); got != 0 {
		t.Errorf("it asks to wait %s", got)
	}
}

func TestWithNewerCalls(t *testing.T) {
	s := newScene(t)
	s.o.Newer, s.o.Picture = true, func(string) ([]byte, error) { return png(9), nil }
	s.sim.Write("ann", "hello")
	c, _ := s.live()
	if got, _ := s.desk.Served(s.sim.Shop()); !got.Can.Close || !got.Can.Images {
		t.Errorf("it does not say that closings are told and pictures sent: %+v", got.Can)
	}
	auto := s.reply("r1", "Away.")
	auto.From = desk.FromAuto
	if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), auto); err != nil {
		t.Fatal(err)
	}
	if got := s.sim.RoleOf("ann", "Away."); got != tiktoksim.Robot {
		t.Errorf("it is sent as %s", got)
	}
	for _, state := range []struct {
		name string
		feed.State
		open bool
	}{
		{"only assigned", feed.State{Assignee: "mia"}, true},
		{"closed", feed.State{Closed: true, By: "mia"}, false},
		{"closed again", feed.State{Closed: true, By: "mia"}, false},
	} {
		if err := c.Mirror(t.Context(), s.sim.Key("ann"), state.State); err != nil {
			t.Errorf("%s: %v", state.name, err)
		}
		if got := s.sim.Open("ann"); got != state.open {
			t.Errorf("%s: the platform's session is open: %v", state.name, got)
		}
	}
}

func TestWithoutNewerCallsAClosingStaysHere(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	c, _ := s.live()
	if err := c.Mirror(t.Context(), s.sim.Key("ann"), feed.State{Closed: true}); err != nil {
		t.Error(err)
	}
	if got, _ := s.desk.Served(s.sim.Shop()); got.Can.Close || !s.sim.Open("ann") || got.Can.Text != 2000 || got.Can.Images || !got.Can.Read {
		t.Errorf("it can %+v", got.Can)
	}
}

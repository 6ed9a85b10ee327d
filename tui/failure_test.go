package tui

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// errDisk is a full disk as an engine reports it.
var errDisk = fmt.Errorf("boltstore: commit: %w", syscall.ENOSPC)

func TestFailures(t *testing.T) {
	cases := []struct {
		name string
		err  error
		want string
	}{
		{"a full disk", errDisk, "Not saved: the disk is full. Make room and repeat; your text is still here."},
		{"a desk out of reach", fmt.Errorf("sockstore: %w", store.ErrUnavailable), "The desk cannot be reached just now. Your text is kept; try again in a moment."},
		{"a desk without a hub", fmt.Errorf("gate: %w", store.ErrNoHub), "No hub is running for this desk; ask who serves it. Your text is kept."},
		{"others who are always faster", store.ErrConflict, "Somebody else changed this session; look again and repeat."},
		{"anything else", errors.New("it broke\x1b[31m"), "Not done: "},
	}
	for _, c := range cases {
		sees(t, c.name, func(s *story) {
			s.writes("anna", "hi there")
			s.writes("bert", "hi there")
			s.press("i")
			s.types("Dear Anna")
			s.store.breaks["Commit"] = c.err
			s.press("enter")
			s.shows(c.want, "› Dear Anna")
			s.on("anna")
			s.replied("anna")
			s.passes(time.Second)
			s.press("1")
			s.shows(c.want)
			s.replied("anna")
			delete(s.store.breaks, "Commit")
			s.passes(time.Second)
			s.press("i", "enter")
			s.replied("anna", "Dear Anna")
		})
	}
	sees(t, "a thread that cannot be read says so and comes back", func(s *story) {
		s.store.breaks["Thread"] = store.ErrUnavailable
		s.writes("anna", "hi there")
		s.shows("These messages could not be read just now")
		delete(s.store.breaks, "Thread")
		s.passes(3 * time.Second)
		s.shows("15:06 Anna")
	})
	sees(t, "a status that cannot be stored is not shown", func(s *story) {
		s.store.breaks["PutDoc"] = errDisk
		s.press("s", "down", "enter")
		s.shows("the disk is full")
		s.hides("You are")
	})
}

func TestRetry(t *testing.T) {
	sees(t, "queues a failed reply again", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.becomes("anna", desk.Failed, "blocked by the platform")
		s.shows("not delivered: blocked by the platform", "Expiring soon  1")
		s.passes(time.Second)
		s.press("A")
		s.shows("Sending again to Anna")
		if p := s.last("anna").Pending; len(p) != 1 || p[0].State != desk.Queued {
			t.Errorf("the reply is %v", p)
		}
		s.press("A")
		s.shows("No message here has failed.")
	})
	sees(t, "asks before one that may have arrived goes out again", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.becomes("anna", desk.Unconfirmed, "")
		s.passes(time.Second)
		state := func() desk.Delivery { return s.last("anna").Pending[0].State }
		s.press("A")
		s.shows("It may have arrived already", "send it again")
		s.press("esc")
		if state() != desk.Unconfirmed {
			t.Errorf("left, the reply is %v", state())
		}
		s.press("A", "enter")
		s.shows("Sending again to Anna")
		if state() != desk.Queued {
			t.Errorf("confirmed, the reply is %v", state())
		}
	})
}

// TestRetryHasSeen: what a colleague wrote before A was pressed has been looked
// at, what comes after it not.
func TestRetryHasSeen(t *testing.T) {
	sees(t, "the newest of theirs", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		id := s.last("anna").Pending[0].ID
		s.becomes("anna", desk.Failed, "tend:overtaken")
		s.passes(time.Minute)
		s.answers("cw:8", "anna", "I am on it")
		s.passes(time.Minute)
		seen := s.clock
		s.answers("cw:8", "anna", "It is here")
		s.passes(time.Minute)
		s.press("A")
		s.answers("cw:8", "anna", "And gone")
		e, err := s.store.Entry(t.Context(), key("anna"), desk.Message, id)
		if err != nil || e.Delivery != desk.Queued || e.Release != seen {
			t.Errorf("it is %v, seen %v, %v; want it queued, seen %v", e.Delivery, e.Release, err, seen)
		}
	})
}

// becomes is what the platform says of the replies of mine.
func (s *story) becomes(customer string, d desk.Delivery, reason string) {
	s.t.Helper()
	for _, o := range s.last(customer).Pending {
		_, err := store.Update(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer), []store.Ref{{Type: desk.Message, ID: o.ID}},
			func(e desk.Entry) (desk.Entry, error) { return desk.Deliver(e, d, "", reason), nil })
		if err != nil {
			s.t.Fatal(err)
		}
	}
	s.do(nil)
}

func TestLostDesk(t *testing.T) {
	sees(t, "is said in the bar until it is found", func(s *story) {
		s.writes("anna", "hi there")
		s.store.breaks["Next"] = store.ErrUnavailable
		s.happens("anna", s.line("anna", "hello?"))
		s.shows("desk not reached since")
		s.tell(refollowMsg{})
		s.shows("desk not reached since")
		if s.store.closed != 2 {
			t.Errorf("%d watchers that failed were closed", s.store.closed)
		}
		delete(s.store.breaks, "Next")
		s.tell(refollowMsg{})
		s.hides("desk not reached since")
		s.shows("hello?")
	})
	sees(t, "is said when the connection tells", func(s *story) {
		s.tell(LinkState{Lost: true, Since: s.clock})
		s.shows("desk not reached since")
		s.tell(LinkState{})
		s.hides("desk not reached since")
	})
	sees(t, "cannot be opened at first", func(s *story) {
		s.store.breaks["Watch"] = store.ErrUnavailable
		s.restart()
		s.shows("desk not reached since")
		s.hides("This desk is empty.")
		delete(s.store.breaks, "Watch")
		s.tell(refollowMsg{})
		s.shows("This desk is empty.")
	})
}

func TestQuit(t *testing.T) {
	sees(t, "lets held replies go out first", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("1", "2", "q")
		if !s.left {
			t.Fatal("the console is still there")
		}
		for _, c := range []string{"anna", "bert"} {
			if p := s.last(c).Pending; len(p) != 0 {
				t.Errorf("the reply to %s is %v", c, p)
			}
		}
		s.replied("bert", "One moment please.")
	})
	sees(t, "waits for what is under way", func(s *story) {
		s.writes("anna", "hi there")
		s.late = true
		s.press("1", "q")
		if s.left {
			t.Fatal("the console did not wait")
		}
		s.arrives()
		if p := s.last("anna").Pending; len(p) != 0 || !s.left {
			t.Errorf("left is %v, the reply is %v", s.left, p)
		}
	})
	sees(t, "stores drafts that were not yet", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.late = true
		s.types("abc")
		s.press("ctrl+c")
		if got := s.draft("anna"); got != "abc" || !s.left {
			t.Errorf("left is %v, the draft is %q", s.left, got)
		}
	})
	for _, how := range []string{"q", "ctrl+c"} {
		sees(t, "with "+how, func(s *story) {
			if s.press(how); !s.left {
				t.Error("the console is still there")
			}
		})
	}
	sees(t, "with ctrl+c from a dialog and from the composer", func(s *story) {
		s.writes("anna", "hi there")
		s.press("x", "q")
		if s.left {
			t.Error("a letter quit")
		}
		s.press("esc", "i", "q")
		if s.left || !strings.Contains(s.draft("anna"), "q") {
			t.Error("a letter quit")
		}
		if s.press("ctrl+c"); !s.left {
			t.Error("the console is still there")
		}
	})
	sees(t, "when a signal says so", func(s *story) {
		if s.tell(Leave{}); !s.left {
			t.Error("the console is still there")
		}
	})
}

package tui

import (
	"context"
	"errors"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/sweep"
)

// three customers wait; anna for longest.
func threeWait(s *story) {
	s.t.Helper()
	for _, c := range []string{"anna", "bert", "carl"} {
		s.writes(c, "hi there")
	}
}

func TestSweep(t *testing.T) {
	sees(t, "one key a session, least time left first", func(s *story) {
		threeWait(s)
		s.press("S")
		s.on("anna")
		s.shows("Sweep 1 of 3")
		s.hides("Expiring soon", "Unassigned")
		s.press("2")
		s.on("bert")
		s.shows("Sweep 2 of 3")
		s.press("n")
		s.on("carl")
		s.press("1")
		s.shows("Sweep of ", "3 sessions dealt with", "2  answered with a quick reply", "1  needed no reply")
		s.replied("anna", "One moment please.")
		s.replied("bert")
		s.replied("carl", "Hello Carl, this is li.")
		s.press("esc")
		s.shows("Expiring soon", "Unassigned")
	})
	sees(t, "the receipt is on screen until it is left", func(s *story) {
		threeWait(s)
		s.press("S", "2", "2", "2")
		s.press("1", "x", "n", "k", "e", "i", "t")
		s.replied("anna", "One moment please.")
		s.replied("carl", "One moment please.")
		s.press("enter")
		s.shows("Unassigned")
	})
	sees(t, "nobody waits", func(s *story) {
		s.press("S")
		s.shows("There is nothing to sweep.")
	})
	sees(t, "skipping wants a reason, and the session stays as it is", func(s *story) {
		threeWait(s)
		s.press("S", "k")
		s.shows("Skip, because")
		s.press("down", "enter")
		s.on("bert")
		s.press("2", "2")
		s.shows("Sweep, 2 done", "2 sessions dealt with", "1  skipped", "waiting for the warehouse", "1 customer still waits")
		if w := s.last("anna").Waiting(); w == 0 {
			t.Error("the skipped one does not wait any more")
		}
	})
	sees(t, "leaving the question skips nothing", func(s *story) {
		threeWait(s)
		s.press("S", "k", "esc")
		s.on("anna")
		s.shows("Sweep 1 of 3")
	})
	sees(t, "editing, by hand and from a quick reply", func(s *story) {
		threeWait(s)
		s.press("S", "e", "2")
		s.types(" Li")
		s.press("enter")
		s.on("bert")
		s.passes(time.Second)
		s.press("i")
		s.types("no")
		s.press("esc")
		s.on("bert")
		s.shows("Sweep 2 of 3")
		s.press("enter")
		s.types("w")
		s.press("enter")
		s.on("carl")
		s.replied("anna", "One moment please. Li")
		s.replied("bert", "now")
	})
	sees(t, "put off, with a reminder", func(s *story) {
		threeWait(s)
		s.press("S", "z", "enter")
		s.on("bert")
		if len(s.app.facts.reminders) != 1 {
			t.Error("there is no reminder")
		}
	})
}

func TestSweepWhileThingsHappen(t *testing.T) {
	sees(t, "an arrival does not move the screen", func(s *story) {
		threeWait(s)
		s.press("S")
		s.writes("dora", "Refund me now, I want to complain!")
		s.on("anna")
		s.shows("Sweep 1 of 4")
		s.press("2")
		s.on("dora")
	})
	sees(t, "one that a colleague answered stays on screen until told", func(s *story) {
		threeWait(s)
		s.press("S")
		s.answers("mia", "anna", "I am on it")
		s.passes(time.Second)
		s.on("anna")
		s.shows("answered meanwhile")
		s.press("2", "n", "x", "t")
		s.shows("answered meanwhile")
		s.replied("anna", "I am on it")
		s.press("k")
		s.on("bert")
		s.shows("Sweep 1 of 2")
	})
	sees(t, "a key at the moment a colleague answered is held", func(s *story) {
		threeWait(s)
		s.press("S")
		s.passes(time.Second)
		s.happens("anna", desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I am on it"})
		s.press("2")
		s.shows("answered meanwhile")
		s.on("anna")
		s.replied("anna", "I am on it")
	})
	sees(t, "one that a colleague closed is said to have ended", func(s *story) {
		threeWait(s)
		s.press("S")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.passes(time.Second)
		s.on("anna")
		s.shows("has ended meanwhile")
		s.press("2", "k")
		s.on("bert")
		s.press("2", "2")
		s.hides("still wait")
		s.shows("2  answered with a quick reply")
	})
	sees(t, "what is taken back comes back", func(s *story) {
		threeWait(s)
		s.press("S", "2", "u")
		s.on("anna")
		s.shows("Sweep 1 of 3")
		s.replied("anna")
	})
	sees(t, "what is taken back from the receipt comes back", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S", "2")
		s.shows("1 session dealt with")
		s.press("u")
		s.on("anna")
		s.shows("Sweep 1 of 1")
	})
	sees(t, "a reply that could not be stored is not on the receipt", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S")
		s.store.breaks["Commit"] = errors.New("no disk")
		s.press("2")
		s.on("anna")
		s.shows("Sweep 1 of 1", "no disk")
	})
	sees(t, "ended early, and gone on with", func(s *story) {
		threeWait(s)
		s.press("S", "2", "esc")
		s.shows("1 session dealt with", "2 customers still wait", "goes on with 2 sessions")
		s.press("enter")
		s.on("bert")
		s.press("q", "q")
		s.shows("Unassigned")
	})
	sees(t, "who writes while the receipt is on screen does not push it away", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S", "2")
		s.writes("bert", "hello?")
		s.shows("1 session dealt with", "1 customer still waits")
		s.press("enter")
		s.on("bert")
	})
}

// atOnceOut lets replies go out without a time to take them back.
func atOnceOut(o *Options) { o.Undo = 0 }

func TestSweepOfWhatWasAnsweredLongAgo(t *testing.T) {
	long := func(s *story) {
		threeWait(s)
		s.press("2", "2", "2")
		s.passes(3 * time.Hour)
	}
	sees(t, "one by one", func(s *story) {
		long(s)
		s.press("S")
		s.shows("3 sessions were answered long ago")
		s.press("S")
		s.on("anna")
		s.shows("Closing 1 of 3")
		s.press("X")
		s.on("bert")
		s.press("k")
		s.on("carl")
		s.press("x")
		s.shows("2  closed", "1  left open")
		if s.last("anna").Open() || !s.last("bert").Open() || s.last("carl").Open() {
			t.Error("the wrong ones are closed")
		}
	}, atOnceOut)
	sees(t, "all of them", func(s *story) {
		long(s)
		s.press("S", "B", "enter")
		s.passes(time.Second)
		for _, c := range []string{"anna", "bert", "carl"} {
			if s.last(c).Open() {
				t.Errorf("%s is still open", c)
			}
		}
	}, atOnceOut)
}

func TestReceipt(t *testing.T) {
	var kept []sweep.Receipt
	asked := 0
	with := func(o *Options) {
		o.KeepReceipt = func(r sweep.Receipt) (string, error) { kept = append(kept, r); return "today.txt", nil }
		o.SweepRates = func(context.Context, desk.Instant) ([]sweep.Rate, error) {
			asked++
			rate := float64(asked) / 10
			return []sweep.Rate{{Policy: "tiktok-24h", Days: 7, Responded: asked, Missed: 10 - asked, Rate: &rate}}, nil
		}
	}
	sees(t, "kept once, with the rates before and after", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S", "2")
		s.shows("tiktok-24h, 7 days:  10.0 % (1/10) → ")
		s.press("esc")
		s.shows("The receipt is in today.txt.")
		if len(kept) != 1 || len(kept[0].Steps) != 1 || len(kept[0].After) != 1 || *kept[0].After[0].Rate <= 0.1 {
			t.Errorf("kept %+v", kept)
		}
	}, with)
}

func TestSweepGolden(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		zh   bool
	}{{"sweep-80x24-en", 80, 24, false}, {"sweep-80x24-zh", 80, 24, true}, {"sweep-200x60-en", 200, 60, false}, {"sweep-200x60-zh", 200, 60, true}} {
		sees(t, c.name, func(s *story) {
			threeWait(s)
			s.writes("wang", "我的订单什么时候发货？已经等了三天了。")
			s.tell(tea.WindowSizeMsg{Width: c.w, Height: c.h})
			s.press("S")
			if c.zh {
				s.app.texts = s.app.texts.Other()
				s.app.look()
			}
			s.press("2", "2", "n")
			s.passes(10 * time.Second)
			s.pictured(c.name)
			s.press("2")
			s.passes(10 * time.Second)
			s.pictured(c.name + "-receipt")
		})
	}
}

func TestSweepOfSome(t *testing.T) {
	sees(t, "exactly those, in their order, also of colleagues", func(s *story) {
		threeWait(s)
		s.belongs("carl", "mia")
		id := func(c string) desk.SessionID { return s.last(c).ID }
		s.do(s.app.startSweep([]desk.SessionID{id("carl"), id("anna")}))
		s.passes(time.Second)
		s.on("carl")
		s.shows("Sweep 1 of 2")
		s.press("k", "enter")
		s.on("anna")
		s.press("2")
		s.shows("1 session dealt with")
	})
}

func TestReceiptAtTheEndOfTheProgram(t *testing.T) {
	var kept []sweep.Receipt
	with := func(o *Options) {
		o.KeepReceipt = func(r sweep.Receipt) (string, error) { kept = append(kept, r); return "today.txt", nil }
	}
	sees(t, "is kept when the program is left in the middle", func(s *story) {
		threeWait(s)
		s.press("S", "2", "ctrl+c")
		if !s.left || len(kept) != 1 || len(kept[0].Steps) != 1 || kept[0].Left != 2 {
			t.Errorf("left %v, kept %+v", s.left, kept)
		}
	}, with, atOnceOut)
}

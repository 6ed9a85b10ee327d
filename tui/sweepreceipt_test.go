package tui

import (
	"context"
	"errors"
	"testing"
	"time"

	"tend/desk"
	"tend/tui/sweep"
)

// keeping has a console keep its receipts here.
func keeping(kept *[]sweep.Receipt) func(*Options) {
	return func(o *Options) {
		o.KeepReceipt = func(r sweep.Receipt) (string, error) { *kept = append(*kept, r); return "today.txt", nil }
		o.SweepRates = func(context.Context, desk.Instant) ([]sweep.Rate, error) {
			return []sweep.Rate{{Policy: "tiktok-24h", Days: 7}}, nil
		}
	}
}

func TestReceiptsSayWhatHappened(t *testing.T) {
	var kept, rated, none []sweep.Receipt
	sees(t, "a reminder that could not be stored is not on it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S")
		s.store.breaks["PutDoc"] = errors.New("no disk")
		s.press("z", "enter")
		s.on("anna")
		s.shows("Sweep 1 of 1", "no disk")
	})
	sees(t, "left at once, it waits for what becomes of the last reply", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S")
		s.late = true
		s.store.breaks["Commit"] = errors.New("no disk")
		s.press("2", "esc")
		if len(kept) != 0 {
			t.Error("it is kept already")
		}
		s.arrives()
		if len(kept) != 1 || len(kept[0].Steps) != 0 || kept[0].Left != 1 {
			t.Errorf("kept %+v", kept)
		}
	}, keeping(&kept))
	sees(t, "and for the rates after it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S")
		s.late = true
		s.press("2", "esc")
		s.arrives()
		if len(rated) != 1 || len(rated[0].Steps) != 1 || len(rated[0].After) != 1 || rated[0].Left != 0 {
			t.Errorf("kept %+v", rated)
		}
	}, keeping(&rated))
	sees(t, "who was answered waits no more, before the desk says so", func(s *story) {
		s.writes("anna", "hi there")
		s.press("S")
		s.late = true
		s.press("2")
		s.shows("1 session dealt with")
		s.hides("still waits")
		s.arrives()
	})
	sees(t, "there is none of nothing", func(s *story) {
		s.press("S")
		s.shows("There is nothing to sweep.")
		if len(none) != 0 {
			t.Errorf("kept %+v", none)
		}
	}, keeping(&none))
}

func TestSweepFromTheComposer(t *testing.T) {
	sees(t, "puts what is written away as a draft", func(s *story) {
		threeWait(s)
		s.press("j", "i")
		s.types("half a though")
		s.press("ctrl+p")
		s.types("sweep: all")
		s.press("enter")
		s.on("anna")
		s.shows("Sweep 1 of 3")
		s.press("2")
		s.replied("anna", "One moment please.")
		if got := s.draft("bert"); got != "half a though" {
			t.Errorf("the draft is %q", got)
		}
	})
}

func TestSweepOfARefusedReply(t *testing.T) {
	sees(t, "to a session that has ended does not stand on an empty screen", func(s *story) {
		threeWait(s)
		s.press("S")
		s.late = true
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.press("2")
		s.arrives()
		s.passes(time.Second)
		s.on("bert")
		s.shows("Sweep 1 of 2")
	})
}

// A skip changes no desk, so it needs none: one goes on to the next, and the receipt
// says what was skipped, kept and refused as it was.
func TestSkippingInAnOutage(t *testing.T) {
	cutting(t, "works", func(s *story, m *memory) {
		stored := s.store.stored.Load()
		s.press("S")
		s.passes(time.Second)
		s.press("n")
		s.shows("nothing was done")
		s.press("k", "enter")
		s.on("bert")
		s.hides("nothing was done")
		s.passes(time.Second)
		s.press("2")
		s.shows("Kept here")
		s.passes(time.Second)
		s.press("k", "down", "enter")
		s.shows("2  skipped", "Anna  ", "I have to ask somebody", "answered in an outage, and kept here first")
		s.shows("Bert")
		if n := s.store.stored.Load(); n != stored {
			t.Errorf("%d times something was stored while there was no desk", n-stored)
		}
		s.mend()
		s.passes(20 * time.Second)
		s.shows("I have to ask somebody")
		s.replied("bert", "One moment please.")
		if got := s.last("anna"); got.NoReply != 0 || !got.Open() || got.Assignee != "" {
			t.Errorf("the session that was skipped is %+v", got)
		}
	}, func(s *story) { s.writes("cora", "hi there") })
}

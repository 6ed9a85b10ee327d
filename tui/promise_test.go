package tui

import (
	"errors"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// reminder is mine for the latest session of a customer.
func (s *story) reminder(customer string) store.Reminder {
	s.t.Helper()
	return s.app.facts.reminders[store.ReminderID(s.last(customer).ID, "li")]
}

func TestPromises(t *testing.T) {
	sees(t, "a promised answer sets a reminder", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("I'll get back to you within 2 hours.")
		sent := s.clock
		s.press("enter")
		s.shows("You promised more: reminder ")
		r := s.reminder("anna")
		if at := r.At.Sub(sent); at < time.Hour || at > 2*time.Hour {
			t.Errorf("the reminder comes after %v", at)
		}
		if r.Note == "" {
			t.Error("it does not say what was promised")
		}
	})
	sees(t, "in Chinese", func(s *story) {
		s.writes("wang", "我的快递到哪里了？")
		s.press("i")
		s.types("明天上午给您答复。")
		s.press("enter")
		if r := s.reminder("wang"); r.At.Sub(s.clock) < 12*time.Hour {
			t.Errorf("the reminder comes at %v", r.At)
		}
	})
	sees(t, "taken back, there is none", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("I'll get back to you within 2 hours.")
		s.press("enter", "u")
		if r := s.reminder("anna"); r.At != 0 {
			t.Errorf("there still is one at %v", r.At)
		}
	})
	sees(t, "taken back before it was stored, there never is one", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("I'll get back to you within 2 hours.")
		s.late = true
		s.press("enter", "u")
		s.arrives()
		s.replied("anna")
		if r := s.reminder("anna"); r.At != 0 {
			t.Errorf("there is one at %v", r.At)
		}
	})
	sees(t, "taken back before the screen has heard of the reminder, it goes all the same", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("I'll get back to you within 2 hours.")
		s.press("enter")
		delete(s.app.facts.reminders, store.ReminderID(s.last("anna").ID, "li"))
		s.press("u")
		if all, err := store.Reminders(t.Context(), s.store.Store); err != nil || len(all) != 0 {
			t.Errorf("there is %v, %v", all, err)
		}
	})
	sees(t, "taken back, the reminder from before is there again", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("z", "enter")
		mine := s.reminder("anna")
		if mine.At == 0 {
			t.Fatal("there is none to begin with")
		}
		s.press("i")
		s.types("I'll get back to you within 2 hours.")
		s.press("enter")
		if s.reminder("anna") == mine {
			t.Fatal("the promise set none")
		}
		s.press("u")
		if r := s.reminder("anna"); r != mine {
			t.Errorf("it is %+v, want %+v", r, mine)
		}
	})
	sees(t, "what promises nothing sets none", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("It arrives tomorrow.")
		s.press("enter")
		s.hides("You promised")
		if r := s.reminder("anna"); r.At != 0 {
			t.Error("there is one")
		}
	})
}

// owing is a customer with a promise of mine.
func owing(s *story) {
	s.t.Helper()
	s.writes("anna", "where is my parcel?")
	s.press("i")
	s.types("I'll get back to you within 2 hours.")
	s.press("enter")
	s.passes(10 * time.Second)
}

func TestClosingWithAnOpenPromise(t *testing.T) {
	sees(t, "asks, and closes when told to", func(s *story) {
		owing(s)
		s.press("X")
		s.shows("with a promise open?", "within 2 hours")
		s.press("esc")
		if !s.last("anna").Open() {
			t.Fatal("it closed without being told to")
		}
		s.press("X", "enter")
		if s.last("anna").Open() {
			t.Error("it is still open")
		}
	}, atOnceOut)
	sees(t, "does not close before the messages are there to look for one", func(s *story) {
		owing(s)
		s.writes("bert", "hi there")
		s.press("alt+1")
		s.on("bert")
		s.press("2")
		s.passes(10 * time.Second)
		s.restart(atOnceOut)
		s.late = true
		s.press("alt+3", "j", "k")
		s.press("X")
		s.arrives()
		if !s.last("anna").Open() || !s.last("bert").Open() {
			t.Error("it closed unseen")
		}
	}, atOnceOut)
	sees(t, "does not ask once it was kept", func(s *story) {
		owing(s)
		s.press("i")
		s.types("Your parcel is in Lyon and arrives on Monday.")
		s.press("enter")
		s.passes(10 * time.Second)
		s.press("X")
		if s.last("anna").Open() {
			t.Error("it asked although the promise was kept")
		}
	}, atOnceOut)
	sees(t, "closing all leaves it open", func(s *story) {
		owing(s)
		s.writes("bert", "hi there")
		s.press("alt+1")
		s.on("bert")
		s.press("2")
		s.passes(5 * time.Hour)
		s.press("B", "enter")
		s.shows("1 session left open: something was promised there.")
		if !s.last("anna").Open() || s.last("bert").Open() {
			t.Error("the wrong one is closed")
		}
	}, atOnceOut)
}

func TestClosingAllWhenALogCannotBeRead(t *testing.T) {
	sees(t, "says what is wrong, and promises nothing", func(s *story) {
		s.writes("bert", "hi there")
		s.press("2")
		s.passes(5 * time.Hour)
		s.store.breaks["Thread"] = errors.New("the disk is gone")
		s.press("B", "enter")
		s.shows("the disk is gone")
		s.hides("something was promised")
	}, atOnceOut)
}

func TestWhen(t *testing.T) {
	now := desk.At(time.Date(2025, 6, 15, 15, 0, 0, 0, time.UTC)).In(time.UTC)
	s := begin(t)
	for _, c := range []struct {
		name   string
		after  time.Duration
		en, zh string
	}{
		{"today", 2 * time.Hour, "17:00", "17:00"},
		{"after midnight", 10 * time.Hour, "tomorrow 01:00", "明天 01:00"},
		{"another day", 50 * time.Hour, "Tue 17 Jun 17:00", "6月17日 17:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := s.app.texts.When(now.Add(c.after), now); got != c.en {
				t.Errorf("got %q, want %q", got, c.en)
			}
			if got := s.app.texts.Other().When(now.Add(c.after), now); got != c.zh {
				t.Errorf("got %q, want %q", got, c.zh)
			}
		})
	}
}

package tui

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// sits is a story with a board.
func sits(t *testing.T, name string, tell func(*story, *numbers)) {
	n := &numbers{}
	sees(t, name, func(s *story) { tell(s, n) }, withNumbers(n))
}

func TestTheBoardLeavesEverythingAsItWas(t *testing.T) {
	for _, back := range []string{"esc", "q", "R"} {
		sits(t, "and back with "+back, func(s *story, n *numbers) {
			threeWait(s)
			s.press("j", "i")
			s.types("half a though")
			s.press("esc")
			s.passes(time.Minute)
			before, stored := s.screen(), s.store.stored.Load()
			s.press("R")
			s.shows("›Overview", "tiktok-24h", "3 open")
			s.hides("Unassigned", "half a though")
			s.press("tab", "tab", "m", "d", "j", "tab", "tab", "tab", "tab", "1", "s", "G", "g", "z", "x", "n", "e", "i", "p", "2", "f", "B", "S", "t")
			s.press(back)
			if got := s.screen(); got != before {
				t.Errorf("before:\n%s\nafter:\n%s", before, got)
			}
			if s.store.stored.Load() != stored || s.draft("bert") != "half a though" || s.left {
				t.Error("something was stored, or the draft is gone, or the console has quit")
			}
		})
	}
}

func TestTheBoardOpenedWhileWriting(t *testing.T) {
	sits(t, "keeps the draft, and nothing is typed into it from there", func(s *story, n *numbers) {
		threeWait(s)
		s.press("i")
		s.types("half a though")
		s.press("ctrl+p")
		s.types("the numbers: rates")
		s.press("enter")
		s.shows("›Overview")
		s.tell(tea.PasteMsg{Content: "a secret"})
		s.press("tab", "tab", "tab", "tab", "enter", "esc", "esc")
		if got := s.draft("anna"); got != "half a though" {
			t.Errorf("the draft is %q", got)
		}
		s.press("2")
		s.replied("anna", "One moment please.")
	})
}

func TestTheBoardShowsWhatReportsSay(t *testing.T) {
	sits(t, "rates of today, seven and thirty days", func(s *story, n *numbers) {
		threeWait(s)
		s.answers("mia", "anna", "on its way")
		s.passes(25 * time.Hour)
		s.writes("dora", "hello, is the blue one back?")
		s.press("R")
		s.shows("33.3 %  danger", "1/3 · 1 open", "No rate yet — below 90 % unless this one is answered by", "Dora")
		s.press("d")
		s.shows("33.3 % (1/3) — 90 % is out of reach.")
	})
	sits(t, "what changes while it is open is counted again, but not at once", func(s *story, n *numbers) {
		threeWait(s)
		s.press("R")
		s.shows("3 open")
		counted := n.counted
		s.writes("dora", "hello")
		s.writes("emil", "hello")
		if n.counted > counted+1 {
			t.Errorf("two changes were counted %d times", n.counted-counted)
		}
		s.passes(5 * time.Second)
		s.shows("5 open")
		counted = n.counted
		s.passes(30 * time.Second)
		if n.counted != counted {
			t.Error("it is counted again although nothing happened")
		}
		s.passes(time.Minute)
		if n.counted == counted {
			t.Error("windows that run out are not noticed")
		}
	})
	sits(t, "told of every change, open or not, and counting only when open", func(s *story, n *numbers) {
		threeWait(s)
		if n.applied < 3 || n.counted != 0 {
			t.Errorf("told %d times, counted %d times", n.applied, n.counted)
		}
	})
}

func TestTheBoardOpenedAgain(t *testing.T) {
	sits(t, "begins with the overview and is counted anew, about the same days", func(s *story, n *numbers) {
		threeWait(s)
		s.press("R", "d", "tab", "tab")
		s.shows("›Hours")
		s.press("esc")
		s.passes(10 * time.Minute)
		s.press("R")
		s.shows("›Overview", "›7 days", "as of "+s.app.now.In(s.app.deskZone()).Format("15:04:05"))
	})
}

func TestTheBoardWhileFiguresAreCounted(t *testing.T) {
	sits(t, "keys are not blocked, and late answers change nothing", func(s *story, n *numbers) {
		threeWait(s)
		before := s.screen()
		s.late = true
		s.press("R")
		s.shows("counting …")
		s.press("tab", "tab", "esc")
		s.arrives()
		s.shows("Unassigned")
		if s.screen() != before {
			t.Errorf("the screen is another one:\n%s", s.screen())
		}
		s.press("R")
		s.shows("›Overview")
		s.press("tab", "tab")
		s.shows("›Hours", "Sessions by hour of the week")
	})
	sits(t, "trouble is said calmly and passes", func(s *story, n *numbers) {
		s.store.breaks["Rates"] = errors.New("no disk")
		s.press("R")
		s.shows("The figures could not be counted just now.")
		s.hides("no disk")
		delete(s.store.breaks, "Rates")
		s.passes(5 * time.Second)
		s.shows("No session counts yet")
	})
	sits(t, "a desk that does not answer is said in words", func(s *story, n *numbers) {
		s.store.breaks["Rates"] = fmt.Errorf("list documents: outbound buffer limit exceeded: %w", store.ErrUnavailable)
		s.press("R")
		s.shows("The desk did not answer just now.")
		s.hides("outbound", "list documents")
	})
	sits(t, "opened in an outage it says so, asks nobody, and counts when the desk is back", func(s *story, n *numbers) {
		s.cut()
		s.press("R")
		s.passes(20 * time.Second)
		s.shows("desk not reached since", "The desk cannot be reached since ", "The figures are counted as soon as it is back.")
		s.hides("counting …", "could not be counted")
		if n.counted > 0 {
			t.Errorf("%d were counted", n.counted)
		}
		s.mend()
		s.shows("No session counts yet")
		s.hides("reached since")
	})
	sits(t, "figures that were there stay in an outage, and are counted anew at its end", func(s *story, n *numbers) {
		threeWait(s)
		s.press("R")
		s.shows("3 open")
		s.cut()
		s.happens("dora", s.line("dora", "me too"))
		s.passes(time.Minute)
		s.shows("desk not reached since", "3 open", "as of")
		before := n.counted
		s.mend()
		s.passes(time.Second)
		s.shows("4 open")
		if n.counted == before {
			t.Error("nothing was counted anew")
		}
	})
	sits(t, "what was being counted when the desk was lost is no trouble", func(s *story, n *numbers) {
		s.store.breaks["Rates"] = store.ErrUnavailable
		s.press("R")
		s.cut()
		s.hides("did not answer")
		s.shows("The desk cannot be reached since ")
		delete(s.store.breaks, "Rates")
		s.mend()
		s.shows("No session counts yet")
	})
	sees(t, "without a source nothing opens", func(s *story) {
		s.press("R")
		s.hides("›Overview")
	})
}

func TestEnterOnTheForecastSweepsExactlyIt(t *testing.T) {
	sits(t, "those of the range, and no other that waits", func(s *story, n *numbers) {
		s.writes("olga", "since yesterday")
		s.answers("mia", "olga", "one moment")
		s.passes(20 * time.Hour)
		s.writes("olga", "still nothing?") // waits, but its first reply was in time
		threeWait(s)
		s.press("R", "enter")
		s.shows("Sweep 1 of 3")
		for _, c := range []string{"anna", "bert", "carl"} {
			s.on(c)
			s.press("2")
		}
		s.shows("3 sessions dealt with")
		s.replied("olga", "one moment")
		s.press("esc")
		s.shows("›Overview")
		s.passes(10 * time.Second)
		s.shows("nothing is open, so it stays")
		s.press("enter")
		s.shows("›Overview")
	})
}

func TestVisitFromTheBoard(t *testing.T) {
	missed := func(s *story) {
		threeWait(s)
		s.passes(25 * time.Hour)
		s.press("R", "d")
		s.press("tab", "tab", "tab", "tab")
		s.shows("›Misses", "3 missed")
	}
	sits(t, "Enter opens it, Back returns, and the list's cursor stays", func(s *story, n *numbers) {
		missed(s)
		at := s.app.panes
		before, _ := at.Selected()
		s.press("j", "enter")
		s.on("bert")
		s.shows("hi there")
		s.hides("›Misses", "Unassigned")
		s.press("j", "k", "tab", "alt+down")
		s.on("bert")
		s.press("esc")
		s.shows("›Misses")
		if after, _ := at.Selected(); after.ID != before.ID {
			t.Errorf("the cursor went from %s to %s", before.ID, after.ID)
		}
		s.press("esc")
		s.shows("Unassigned")
	})
	sits(t, "answered there, and back", func(s *story, n *numbers) {
		missed(s)
		s.press("enter")
		s.on("carl")
		s.passes(time.Second)
		s.press("i")
		s.types("sorry")
		s.press("enter")
		s.replied("carl", "sorry")
		s.press("R")
		s.shows("›Misses")
	})
	sits(t, "closed there leads back to the board", func(s *story, n *numbers) {
		missed(s)
		s.press("enter")
		s.passes(time.Second)
		s.press("X", "enter")
		s.shows("›Misses")
	})
	sits(t, "on a narrow screen", func(s *story, n *numbers) {
		missed(s)
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.press("enter")
		s.on("carl")
		s.press("esc")
		s.shows("›Misses")
	})
}

func TestTheRosterOnTheBoard(t *testing.T) {
	sits(t, "added, changed and deleted", func(s *story, n *numbers) {
		s.press("R", "shift+tab")
		s.shows("No shift yet; a adds one.")
		s.press("a")
		s.shows("New shift", "every day, 09:00 to 18:00: 9 h")
		s.press("tab")
		s.types("2")
		s.press("tab")
		s.types("sat-mon")
		s.press("ctrl+s")
		s.passes(5 * time.Second)
		if len(n.shifts) != 1 || n.shifts[0].People != 2 || len(n.shifts[0].Days) != 3 || n.shifts[0].To != 18*time.Hour || n.shifts[0].ID == "" {
			t.Fatalf("the roster is %+v", n.shifts)
		}
		id := n.shifts[0].ID
		s.app.board.Changed()
		s.passes(5 * time.Second)
		s.shows("2 people", "Mon Sat Sun")
		s.press("j", "enter")
		s.press("tab", "tab", "tab", "tab")
		for range 5 {
			s.press("backspace")
		}
		s.types("02:00")
		s.shows("09:00 to next day 02:00: 17 h")
		s.press("ctrl+s")
		if len(n.shifts) != 1 || n.shifts[0].To != 2*time.Hour || n.shifts[0].ID != id {
			t.Fatalf("the roster is %+v", n.shifts)
		}
		s.press("ctrl+d")
		s.shows("Delete the shift of 2 people")
		s.press("enter")
		s.shows("The shift is deleted.")
		if len(n.shifts) != 0 {
			t.Fatalf("the roster is %+v", n.shifts)
		}
	})
	sits(t, "mistakes are said at their fields", func(s *story, n *numbers) {
		s.press("R", "shift+tab", "a")
		s.press("tab", "tab")
		s.types("montag")
		s.press("tab", "backspace", "ctrl+s")
		s.shows("Write days such as mon-fri", "Write a time such as 09:00")
		if len(n.shifts) != 0 {
			t.Errorf("it was stored: %+v", n.shifts)
		}
	})
	sits(t, "one that cannot be stored stays in its form", func(s *story, n *numbers) {
		s.store.breaks["PutShift"] = errors.New("no disk")
		s.press("R", "shift+tab", "a", "ctrl+s")
		s.shows("New shift", "no disk")
	})
}

func TestBoardGolden(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		zh   bool
	}{{"board-80x24-en", 80, 24, false}, {"board-80x24-zh", 80, 24, true}, {"board-200x60-en", 200, 60, false}, {"board-200x60-zh", 200, 60, true}} {
		sits(t, c.name, func(s *story, n *numbers) {
			threeWait(s)
			s.happens("wang", hostileLine(s))
			s.answers("mia", "anna", "on its way")
			s.tell(tea.WindowSizeMsg{Width: c.w, Height: c.h})
			s.press("R")
			if c.zh {
				s.press("L")
			}
			s.passes(time.Minute)
			s.pictured(c.name)
			s.press("?")
			s.pictured(c.name + "-help")
		})
	}
}

// hostileLine is a message of a customer whose name would like to be more than
// text.
func hostileLine(s *story) desk.Entry {
	e := s.line("wang", "什么时候发货？\x1b[2J")
	e.Name = "\x1b]0;owned\a王\u202e小\u200b明" + strings.Repeat("长", 40)
	return e
}

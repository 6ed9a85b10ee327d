package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/lang"
)

func TestLooks(t *testing.T) {
	sees(t, "the language changes at once and keeps the draft", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.press("esc", "L")
		s.shows("待分配", "› Dear Anna", "1 问好")
		s.press("i", "!", "enter")
		s.replied("anna", "Dear Anna!")
		s.shows("写回复")
		s.press("L")
		s.shows("Unassigned")
	})
	sees(t, "the language of the screen is not that of the reply", func(s *story) {
		s.press("L")
		s.writes("anna", "Where is my parcel?")
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "themes go round", func(s *story) {
		s.writes("anna", "I want a refund")
		first := s.app.View().Content
		for _, want := range []string{"light", "mono", "dark"} {
			s.press("ctrl+t")
			s.shows("Theme: " + want)
		}
		s.passes(10 * time.Second)
		s.passes(-11 * time.Second)
		if s.app.View().Content == first {
			return
		}
		if !strings.Contains(s.app.View().Content, "\x1b[") {
			t.Error("the colours are gone")
		}
	})
	sees(t, "without colours nothing is coloured", func(s *story) {
		s.writes("anna", "I want a refund")
		s.passes(30 * time.Hour)
		s.press("ctrl+t", "ctrl+t")
		if strings.Contains(s.app.View().Content, "\x1b[3") || strings.Contains(s.app.View().Content, "\x1b[4") {
			t.Errorf("a colour in %q", s.app.View().Content)
		}
	})
	sees(t, "the terminal's background decides only when asked", func(s *story) {
		s.tell(tea.BackgroundColorMsg{})
		if !s.app.o.Look.Dark {
			t.Error("the look changed")
		}
	})
	sees(t, "the mouse is off until it is turned on", func(s *story) {
		if s.app.View().MouseMode != tea.MouseModeNone {
			t.Error("the mouse is on")
		}
		s.press("ctrl+o")
		s.shows("Mouse on.")
		if s.app.View().MouseMode == tea.MouseModeNone {
			t.Error("the mouse is off")
		}
		s.press("ctrl+o")
		s.shows("Mouse off.")
	})
}

func TestMouse(t *testing.T) {
	sees(t, "chooses and never sends", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
		}
		before := s.store.stored.Load()
		y := s.row("Carl")
		s.tell(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
		s.on("carl")
		s.tell(tea.MouseWheelMsg{X: 5, Y: y, Button: tea.MouseWheelUp})
		s.on("bert")
		s.passes(time.Second)
		at := s.app.lay.composer
		s.tell(tea.MouseClickMsg{X: at.x + 3, Y: at.y, Button: tea.MouseLeft})
		s.types("Hi")
		s.tell(tea.MouseClickMsg{X: 5, Y: s.row("Anna"), Button: tea.MouseLeft})
		s.on("anna")
		if s.app.focus != onList || s.draft("bert") != "Hi" {
			t.Errorf("the draft is %q", s.draft("bert"))
		}
		s.tell(tea.MouseClickMsg{X: 60, Y: s.app.lay.strip.y, Button: tea.MouseLeft})
		if s.store.stored.Load() != before+2 {
			t.Errorf("%d changes for two letters", s.store.stored.Load()-before)
		}
	})
}

func TestSizes(t *testing.T) {
	sees(t, "a narrow screen takes turns", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.shows("Unassigned", "Bert")
		s.press("j", "enter")
		s.hides("Unassigned")
		s.shows("15:06 Bert")
		s.press("enter")
		s.types("Hi")
		s.press("esc", "esc")
		s.shows("Unassigned", "[draft]")
		s.press("i", "enter")
		s.replied("bert", "Hi")
		s.shows("Unassigned")
	})
	sees(t, "a tiny one says so, and keys are for nobody", func(s *story) {
		s.writes("anna", "hi there")
		for _, size := range [][2]int{{20, 5}, {300, 80}, {20, 5}, {59, 16}, {60, 15}, {1, 1}, {0, 0}, {300, 80}, {20, 5}} {
			s.tell(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			if size[0] == 20 {
				s.shows("tend needs 60×16")
				s.press("1", "x", "enter", "n", "i", "a")
			}
		}
		s.replied("anna")
		if s.last("anna").Waiting() == 0 || s.app.focus != onList {
			t.Error("a key acted")
		}
		if s.press("q"); !s.left {
			t.Error("one cannot quit")
		}
	})
	sees(t, "writing survives every size", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear")
		for _, w := range []int{60, 20, 99, 100, 300} {
			s.tell(tea.WindowSizeMsg{Width: w, Height: 16})
		}
		s.types(" Anna")
		s.shows("› Dear Anna")
		s.press("enter")
		s.replied("anna", "Dear Anna")
	})
}

func TestEmptyDesk(t *testing.T) {
	sees(t, "greets with what to do", func(s *story) {
		s.shows("This desk is empty.", "tend import FILE", "tend demo")
		for _, k := range []string{"1", "x", "n", "a", "t", "z", "p", "i", "b", "f", "o", "y", "w", "u", "B", "j", "G", "tab", "enter", "e", "2"} {
			s.press(k)
		}
		if s.store.stored.Load() != 0 || s.app.dialogs.Len() != 0 {
			t.Error("something was done to nobody")
		}
		s.writes("anna", "hi there")
		s.hides("This desk is empty.")
		s.shows("Anna")
	})
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		sees(t, "of a team says who brings customers in: "+texts.Code, func(s *story) {
			s.shows(texts.Empty.Title, texts.Empty.Team[0], texts.Empty.Team[1])
			s.hides(texts.Empty.Connect, texts.Empty.Import)
			s.resized(80, 24)
			s.shows(texts.Empty.Team[0], texts.Empty.Team[1], texts.Empty.Team[2])
			s.press("C")
			s.shows("tend connect")
			s.hides(texts.Feeds.None)
		}, func(o *Options) { o.Shared, o.Texts = true, texts })
	}
	sees(t, "shows nobody when the last one leaves", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.belongs("bert", "mia")
		s.press("i")
		s.types("Dear")
		s.press("esc")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.shows("Choose a session on the left.")
		s.hides("› Dear")
	})
}

func TestSettingsThatWereNotUnderstood(t *testing.T) {
	sees(t, "are said and nothing else changes", func(s *story) {
		s.shows("1 setting ignored: tend config --check")
		s.writes("anna", "hi there")
		s.press("1")
		s.replied("anna", "Hello Anna, this is li.")
	}, func(o *Options) { o.Problems = []string{"Line 3: there is no theme “pink”."} })
}

package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
	"tend/tui/lang"
)

// returning tells a story in which two replies to Anna and one to Bert were kept
// and cannot go out: Anna's session was closed and a colleague took Bert's.
func returning(t *testing.T, name string, tell func(*story, *memory), change ...func(*Options)) {
	t.Helper()
	m := &memory{}
	sees(t, name, func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.cut()
		for _, text := range []string{"one", "two"} {
			s.sendsTyped("anna", text)
		}
		s.sendsTyped("bert", "Dear Bert, your parcel is on its way")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.happens("bert", desk.AssignEntry(s.clock, "mia"))
		s.passes(3 * time.Minute)
		s.mend()
		tell(s, m)
	}, append([]func(*Options){func(o *Options) { o.Shelf = m }}, change...)...)
}

// sendsTyped writes to a customer and presses Enter.
func (s *story) sendsTyped(customer, text string) {
	s.t.Helper()
	s.app.focus = onList
	s.app.panes.Select(s.last(customer).ID)
	s.passes(time.Second)
	s.press("i")
	s.types(text)
	s.press("enter")
}

func (s *story) resized(w, h int) {
	s.t.Helper()
	s.tell(tea.WindowSizeMsg{Width: w, Height: h})
}

func TestReturned(t *testing.T) {
	returning(t, "are counted above and listed with their reasons, in order", func(s *story, m *memory) {
		s.shows("3 replies back (D)", "The session of Anna ended meanwhile")
		s.press("j")
		s.passes(time.Minute)
		s.shows("3 replies back (D)")
		s.press("D")
		s.shows("Replies that came back", "› Anna  written", "The session had ended.", "mia had taken the session.", "Dear Bert, your parcel")
		list := s.screen()[strings.Index(s.screen(), "Replies that came back"):]
		if one, two, bert := strings.Index(list, " one"), strings.Index(list, " two"), strings.Index(list, "Dear Bert"); one < 0 || two < one || bert < two {
			t.Errorf("they stand at %d, %d and %d", one, two, bert)
		}
		if len(m.book.Returned) != 3 || len(m.book.Replies) != 0 {
			t.Errorf("on disk are %v", m.book)
		}
	})
	returning(t, "enter shows the draft of a session that is in no list", func(s *story, _ *memory) {
		s.press("D", "enter")
		s.passes(time.Second)
		s.on("anna")
		s.shows("one", "two", "3 replies back")
		if got := s.app.writer.Value(); got != "one\ntwo" {
			t.Errorf("in the composer is %q", got)
		}
	})
	returning(t, "enter shows the draft of a colleague's session", func(s *story, _ *memory) {
		s.press("D", "down", "down", "enter")
		s.passes(time.Second)
		s.on("bert")
		if got := s.app.writer.Value(); !strings.HasPrefix(got, "Dear Bert") {
			t.Errorf("in the composer is %q", got)
		}
	})
	returning(t, "survive the console, and are dismissed one by one", func(s *story, m *memory) {
		for range 2 {
			s.killed(m)
			s.passes(time.Minute)
			s.shows("3 replies back (D)")
		}
		s.press("D", "down", "ctrl+d")
		s.shows("Dismissed. The text stays as your draft to Anna.", "2 replies back", "› Bert")
		s.press("ctrl+d")
		s.shows("1 reply back", "› Anna")
		s.press("ctrl+d")
		s.shows("No reply came back.")
		s.press("esc")
		s.hides("back (D)", "No reply came back")
		s.killed(m)
		s.hides("back (D)")
		if s.draft("anna") != "one\ntwo" || !m.book.Empty() {
			t.Errorf("the draft is %q, on disk %v", s.draft("anna"), m.book)
		}
	})
	returning(t, "emptied in the composer they are dealt with", func(s *story, m *memory) {
		s.press("D", "down", "down", "enter")
		s.passes(time.Second)
		s.press("i")
		for range len("Dear Bert, your parcel is on its way") {
			s.press("backspace")
		}
		s.shows("2 replies back")
		s.passes(time.Second)
		s.passes(10 * time.Second)
		if len(m.book.Returned) != 2 {
			t.Errorf("on disk are %v", m.book.Returned)
		}
	})
	returning(t, "thrown away on another console they are dealt with", func(s *story, m *memory) {
		if err := store.PutDraft(t.Context(), s.store.Store, store.Draft{Shop: "shop", Customer: "anna", Agent: "li"}); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			s.passes(10 * time.Second)
		}
		s.shows("1 reply back")
		if len(m.book.Returned) != 1 {
			t.Errorf("on disk are %v", m.book.Returned)
		}
	})
	returning(t, "nothing is dealt with while the desk cannot be reached", func(s *story, m *memory) {
		s.cut()
		s.passes(time.Minute)
		s.shows("3 replies back")
		if len(m.book.Returned) != 3 {
			t.Errorf("on disk are %v", m.book.Returned)
		}
	})
	returning(t, "in Chinese", func(s *story, _ *memory) {
		s.shows("3 条回复退回 (D)")
		s.press("D")
		s.shows("退回的回复", "会话已结束。", "会话已由 mia 接手。", "打开草稿")
	}, func(o *Options) { o.Texts = lang.Chinese() })
}

// One whose customer wrote meanwhile can be sent: then it is dealt with, unless it
// is taken back or refused.
func TestReturnedIsSent(t *testing.T) {
	wrote := func(name string, tell func(*story, *memory)) {
		cutting(t, name, func(s *story, m *memory) {
			s.sendsTyped("anna", "Dear Anna")
			s.happens("anna", s.line("anna", "wait"))
			s.mend()
			s.shows("1 reply back (D)", "Anna wrote meanwhile: your reply is a draft again", "D shows them")
			s.press("D", "enter")
			s.passes(time.Second)
			s.press("i")
			tell(s, m)
		})
	}
	wrote("and that is that", func(s *story, m *memory) {
		s.press("enter")
		s.hides("reply back", "[not sent, look]")
		s.passes(10 * time.Second)
		s.press("i")
		s.types("and more")
		s.hides("reply back")
		s.passes(time.Minute)
		s.passes(time.Minute)
		s.replied("anna", "Dear Anna")
		s.hides("reply back")
		if !m.book.Empty() {
			t.Errorf("on disk is %v", m.book)
		}
	})
	wrote("taken back it is back", func(s *story, m *memory) {
		s.press("enter")
		s.passes(2 * time.Second)
		s.press("u")
		s.passes(time.Minute)
		s.shows("1 reply back", "[not sent, look]")
		if len(m.book.Returned) != 1 {
			t.Errorf("on disk is %v", m.book)
		}
	})
	wrote("refused it is back", func(s *story, m *memory) {
		s.store.breaks["Commit"] = errors.New("no room")
		s.press("enter")
		delete(s.store.breaks, "Commit")
		s.passes(time.Minute)
		s.shows("1 reply back")
		if len(m.book.Returned) != 1 {
			t.Errorf("on disk is %v", m.book)
		}
	})
	wrote("sent into the next outage it is kept, and back again if it must", func(s *story, m *memory) {
		s.cut()
		s.press("enter")
		s.shows("1 reply kept here")
		s.hides("reply back")
		s.happens("anna", s.line("anna", "hello?"))
		s.mend()
		s.shows("1 reply back", "[not sent, look]")
		if len(m.book.Returned) == 0 {
			t.Error("none is on disk")
		}
	})
	wrote("a prepared answer does not deal with it", func(s *story, _ *memory) {
		s.press("esc", "1")
		s.passes(time.Minute)
		s.shows("1 reply back")
	})
}

// A refusal says why in words, on the list as below.
func TestReturnedRefused(t *testing.T) {
	cutting(t, "the desk does not take it", func(s *story, m *memory) {
		s.sendsTyped("anna", "Dear Anna")
		s.store.breaks["Commit"] = desk.ErrLong
		s.mend()
		delete(s.store.breaks, "Commit")
		s.press("D")
		s.shows("1 reply back", lang.English().Toast.TooLong)
		if r := m.book.Returned; len(r) != 1 || r[0].Fate != kept.Refused {
			t.Errorf("on disk is %v", r)
		}
	})
}

// The line below is whole sentences on narrow screens, too.
func TestReturnedNarrow(t *testing.T) {
	for _, c := range []struct {
		texts *lang.Texts
		w     int
		want  string
	}{
		{lang.English(), 80, "3 replies are drafts again."},
		{lang.English(), 60, "3 replies are drafts again."},
		{lang.Chinese(), 80, "Anna 的会话已结束，您的回复已转为草稿。另有 2 条也是。"},
		{lang.Chinese(), 60, "3 条回复已转为草稿。"},
	} {
		returning(t, c.texts.Code, func(s *story, _ *memory) {
			s.resized(c.w, 24)
			last := s.screen()[strings.LastIndex(strings.TrimSpace(s.screen()), "\n"):]
			if !strings.Contains(last, c.want+"  D ") {
				t.Errorf("on %d cells it says %q", c.w, last)
			}
		}, func(o *Options) { o.Texts = c.texts })
	}
}

func TestReturnedGolden(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		returning(t, texts.Code, func(s *story, _ *memory) {
			s.resized(80, 24)
			s.pictured("returned-80x24-" + texts.Code)
			s.press("D")
			s.pictured("returned-80x24-" + texts.Code + "-list")
		}, func(o *Options) { o.Texts = texts })
	}
}

package tui

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
)

// memory is a shelf that outlives its consoles.
type memory struct {
	book  kept.Book
	left  bool // its console has ended
	full  error
	saves int
}

func (m *memory) Save(_ int, b kept.Book) error {
	if m.full != nil {
		return m.full
	}
	m.book = b
	m.saves++
	return nil
}

func (m *memory) Adopt() (kept.Book, func(), error) {
	if !m.left {
		return kept.Book{}, func() {}, nil
	}
	m.left = false
	return m.book, func() {}, nil
}

// cutting tells a story of a console that keeps things, with the link to the desk
// lost from the beginning.
func cutting(t *testing.T, name string, tell func(*story, *memory), before ...func(*story)) {
	t.Helper()
	m := &memory{}
	sees(t, name, func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		for _, do := range before {
			do(s)
		}
		s.cut()
		tell(s, m)
	}, func(o *Options) { o.Shelf = m })
}

// cut loses the link, mend brings it back; what happens between is heard then.
func (s *story) cut() {
	s.t.Helper()
	s.tell(LinkState{Lost: true, Since: s.clock})
}

func (s *story) mend() {
	s.t.Helper()
	s.tell(LinkState{})
	s.passes(time.Second)
}

// killed ends the console without a word and starts another with the same shelf.
func (s *story) killed(m *memory) {
	s.t.Helper()
	m.left = true
	s.restart(func(o *Options) { o.Shelf = m })
}

func TestCutSends(t *testing.T) {
	cutting(t, "what is sent is kept, shown as such, and goes out in order when the desk is back", func(s *story, m *memory) {
		s.shows("desk not reached since", "what you send is kept here")
		s.press("2")
		s.passes(time.Second)
		s.press("i")
		s.types("Dear Bert")
		s.press("enter")
		s.shows("Kept here. It goes to Bert when the desk is back.", "2 replies kept here", "[kept here] hi there", "Unassigned  2")
		s.replied("anna")
		s.replied("bert")
		if len(m.book.Replies) != 2 {
			t.Fatalf("%d replies are on disk", len(m.book.Replies))
		}
		s.passes(3 * time.Minute)
		s.mend()
		s.replied("anna", "One moment please.")
		s.replied("bert", "Dear Bert")
		s.shows("Back after 3 min.", "2 replies went out.")
		s.hides("kept here", "desk not reached", "[draft]")
		if a, b := s.lastOf("anna"), s.lastOf("bert"); a.At > b.At || a.At < s.clock.Add(-time.Minute) || !m.book.Empty() {
			t.Errorf("they are dated %v and %v, now %v; kept is %v", a.At, b.At, s.clock, m.book)
		}
	})
	cutting(t, "a reply stands in its thread with its own look", func(s *story, _ *memory) {
		s.press("2", "k")
		s.shows("kept here until the desk is back", "One moment please.")
	})
	cutting(t, "u takes the newest back with what was typed for it", func(s *story, m *memory) {
		s.press("2")
		s.passes(time.Second)
		s.press("i")
		s.types("Dear Bert")
		s.press("enter", "u")
		s.shows("Taken back; nothing went to Bert.", "› Dear Bert", "1 reply kept here")
		s.press("u")
		s.mend()
		s.replied("anna")
		s.replied("bert")
		if got := s.draft("bert"); got != "Dear Bert" || !m.book.Empty() {
			t.Errorf("the draft is %q, kept is %v", got, m.book)
		}
	})
	cutting(t, "several to one customer go in order", func(s *story, _ *memory) {
		s.press("i")
		for _, text := range []string{"one", "two", "three"} {
			s.app.focus = onList
			s.app.panes.Select(s.last("anna").ID)
			s.passes(time.Second)
			s.press("i")
			s.types(text)
			s.press("enter")
		}
		s.mend()
		s.replied("anna", "one", "two", "three")
	})
	m := &memory{}
	sees(t, "one that follows a reply of mine that its thread was not read with goes out", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("1")
		s.passes(time.Minute)
		for _, method := range []string{"Thread", "Sessions", "Conversation"} {
			s.store.breaks[method] = store.ErrUnavailable
		}
		s.cut()
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.press("2")
		clear(s.store.breaks)
		s.mend()
		s.replied("anna", "Hello Anna, this is li.", "One moment please.")
		s.hides("back (D)")
	}, func(o *Options) { o.Shelf = m })
	cutting(t, "killed with replies, the next console sends them", func(s *story, m *memory) {
		s.press("2")
		s.passes(time.Second)
		s.press("i")
		s.types("Dear Bert")
		s.press("enter")
		s.killed(m)
		s.replied("anna", "One moment please.")
		s.replied("bert", "Dear Bert")
		s.shows("2 replies went out.")
		s.hides("[draft]")
		if s.draft("bert") != "" {
			t.Errorf("the draft is %q", s.draft("bert"))
		}
	})
	cutting(t, "killed after the desk took one and before that was noted, it is there once", func(s *story, m *memory) {
		s.press("2")
		before := m.book
		s.mend()
		s.replied("anna", "One moment please.")
		m.book = before
		s.writes("anna", "thanks")
		s.killed(m)
		s.replied("anna", "One moment please.")
		s.hides("[draft]", "kept here")
	})
	cutting(t, "one that cannot be kept stays in the composer", func(s *story, m *memory) {
		s.press("i")
		s.types("Dear Anna")
		m.full = errors.New("no room")
		s.press("enter")
		s.shows("Not sent to Anna, and not kept on this machine: no room", "› Dear Anna")
		s.hides("[kept here]")
	})
}

// TestCutChanged: what happened meanwhile makes a kept reply a draft again.
func TestCutChanged(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(*story)
		want string
		log  []string
	}{
		{"the customer wrote", func(s *story) { s.happens("anna", s.line("anna", "wait")) }, "Anna wrote meanwhile: your reply is a draft again", nil},
		{"a colleague answered", func(s *story) {
			s.happens("anna", desk.Entry{Type: desk.Message, ID: "m", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "Yes?"})
		}, "Anna was answered meanwhile", []string{"Yes?"}},
		{"somebody closed it", func(s *story) { s.happens("anna", desk.CloseEntry(s.clock, "mia")) }, "The session of Anna ended meanwhile", nil},
		{"somebody took it", func(s *story) { s.happens("anna", desk.AssignEntry(s.clock, "mia")) }, "Anna is with mia now", nil},
	} {
		cutting(t, c.name, func(s *story, m *memory) {
			s.press("i")
			s.types("one")
			s.press("enter")
			s.app.panes.Select(s.last("anna").ID)
			s.passes(time.Second)
			s.press("i")
			s.types("two")
			s.press("enter")
			c.do(s)
			s.mend()
			s.replied("anna", c.log...)
			s.shows(c.want, "So is another one.")
			if l := s.last("anna"); l.Open() && l.Assignee != "mia" {
				s.shows("[not sent, look]")
			}
			if got := s.draft("anna"); got != "one\ntwo" || len(m.book.Replies)+len(m.book.Drafts) > 0 {
				t.Errorf("the draft is %q, kept is %v", got, m.book)
			}
		})
	}
}

func TestCutActions(t *testing.T) {
	for _, key := range []string{"a", "x", "X", "n", "!", "b", "t", "z", "A", "s", "u"} {
		cutting(t, key+" is refused at once", func(s *story, _ *memory) {
			s.press(key)
			s.shows("The desk cannot be reached since ", "nothing was done.")
			if s.app.dialogs.Len() > 0 {
				t.Error("a dialog opened")
			}
		})
	}
	for _, key := range []string{"1", "x", "a", "n"} {
		cutting(t, key+" waits until the screen has caught up", func(s *story, _ *memory) {
			s.late = true
			s.tell(LinkState{})
			s.shows("desk is back, catching up")
			s.press(key)
			s.shows("Catching up with the desk; nothing was done.")
			s.arrives()
			s.hides("catching up")
			s.replied("anna")
		})
	}
	cutting(t, "a note is not kept as one, its text stays", func(s *story, m *memory) {
		s.press("N")
		if !s.app.writer.note {
			t.Fatal("no note is written")
		}
		s.types("vip")
		s.press("enter")
		s.shows("your text stays here.", "vip")
		s.killed(m)
		s.passes(time.Second)
		if drafts, _ := store.Drafts(t.Context(), s.store.Store); len(drafts) != 1 || drafts[0].Text != "vip" {
			t.Errorf("the drafts are %v", drafts)
		}
	})
	cutting(t, "the thread is read anew before keys act", func(s *story, _ *memory) {
		s.happens("anna", s.line("anna", "are you there?"))
		s.mend()
		s.shows("are you there?")
	})
}

func TestCutDrafts(t *testing.T) {
	cutting(t, "are on disk at every key and on the desk afterwards", func(s *story, m *memory) {
		s.press("i")
		s.types("abc")
		if d := m.book.Drafts; len(d) != 1 || d[0].Text != "abc" || s.draft("anna") != "" {
			t.Fatalf("kept is %v, on the desk %q", d, s.draft("anna"))
		}
		s.killed(m)
		s.passes(time.Second)
		s.shows("› abc")
		if s.draft("anna") != "abc" || !m.book.Empty() {
			t.Errorf("on the desk is %q, kept %v", s.draft("anna"), m.book)
		}
	})
	cutting(t, "do not take the place of newer ones", func(s *story, m *memory) {
		s.press("i")
		s.types("mine")
		if err := store.PutDraft(t.Context(), s.store.Store, store.Draft{Shop: "shop", Customer: "anna", Agent: "li", Text: "theirs"}); err != nil {
			t.Fatal(err)
		}
		s.mend()
		s.passes(time.Second)
		if got := s.draft("anna"); got != "theirs\nmine" {
			t.Errorf("the draft is %q", got)
		}
	})
}

// A reply that no hub heard is kept, and why is said; nobody can have it, so it
// can be taken back, or goes out when one is there.
func TestNoHubHeardIt(t *testing.T) {
	sees(t, "and one comes", func(s *story) {
		s.writes("anna", "hi there")
		s.store.breaks["Commit"] = fmt.Errorf("gate: %w", store.ErrNoHub)
		s.press("2")
		s.shows("1 reply kept here", "No hub is running for this desk")
		s.replied("anna")
		s.passes(10 * time.Second)
		s.shows("1 reply kept here")
		delete(s.store.breaks, "Commit")
		s.passes(5 * time.Second)
		s.replied("anna", "One moment please.")
		s.hides("kept here")
	}, func(o *Options) { o.Shelf = &memory{} })
	sees(t, "and it is taken back", func(s *story) {
		s.writes("anna", "hi there")
		s.store.breaks["Commit"] = fmt.Errorf("gate: %w", store.ErrNoHub)
		s.press("2", "k", "u")
		s.hides("kept here", "may have gone out already")
		delete(s.store.breaks, "Commit")
		s.passes(10 * time.Second)
		s.replied("anna")
	}, func(o *Options) { o.Shelf = &memory{} })
}

// A reply whose answer was lost is kept with the same id and is there once.
func TestAnswerLost(t *testing.T) {
	m := &memory{}
	sees(t, "and the desk has it", func(s *story) {
		s.writes("anna", "hi there")
		s.store.after = store.ErrUnavailable
		s.press("2")
		s.shows("1 reply kept here")
		s.press("k", "u")
		s.shows("may have gone out already")
		s.store.after = nil
		s.passes(5 * time.Second)
		s.replied("anna", "One moment please.")
		s.hides("kept here")
	}, func(o *Options) { o.Shelf = m })
	n := &memory{}
	sees(t, "and it has not", func(s *story) {
		s.writes("anna", "hi there")
		s.store.breaks["Commit"] = store.ErrUnavailable
		s.press("2")
		s.shows("1 reply kept here")
		s.writes("anna", "hello?")
		delete(s.store.breaks, "Commit")
		s.passes(5 * time.Second)
		s.replied("anna")
		s.shows("Anna wrote meanwhile")
	}, func(o *Options) { o.Shelf = n })
	l := &memory{}
	sees(t, "and that takes long", func(s *story) {
		s.writes("anna", "hi there")
		s.late = true
		s.press("2")
		s.passes(3 * time.Second)
		if len(l.book.Replies)+len(s.held) == 0 {
			t.Error("nothing is kept")
		}
		s.arrives()
		s.passes(3 * time.Second)
		s.replied("anna", "One moment please.")
		s.hides("kept here")
	}, func(o *Options) { o.Shelf = l })
}

func TestCutQuit(t *testing.T) {
	cutting(t, "asks, and leaves what is kept", func(s *story, m *memory) {
		s.press("2", "q")
		s.shows("Quit with 1 reply kept here?")
		s.press("esc", "q", "enter")
		if !s.left || len(m.book.Replies) != 1 {
			t.Errorf("left is %v, kept is %v", s.left, m.book)
		}
	})
	cutting(t, "a signal does not ask", func(s *story, m *memory) {
		s.press("2")
		if s.tell(Leave{}); !s.left || len(m.book.Replies) != 1 {
			t.Errorf("left is %v, kept is %v", s.left, m.book)
		}
	})
}

// lastOf is the newest message of ours to a customer.
func (s *story) lastOf(customer string) desk.Entry {
	s.t.Helper()
	log, err := s.store.Thread(s.t.Context(), key(customer), store.Page{})
	if err != nil {
		s.t.Fatal(err)
	}
	i := slices.IndexFunc(log, func(e desk.Entry) bool { return e.Human() })
	if i < 0 {
		s.t.Fatalf("nobody answered %s", customer)
	}
	return log[i]
}

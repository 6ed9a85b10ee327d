package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// besides opens another console on the same desk.
func (s *story) besides(me desk.AgentID, change ...func(*Options)) *story {
	s.t.Helper()
	other := &story{t: s.t, clock: s.clock, ids: 5000, path: s.path}
	other.store = &watchedStore{Store: s.store.Store, t: s.t, breaks: map[string]error{}}
	other.restart(append(change, func(o *Options) { o.Me = me })...)
	return other
}

// moves has somebody at another console move n sessions of an agent on the team page.
func (s *story) moves(from desk.AgentID, to string, n string) {
	s.t.Helper()
	s.press("T", "g")
	for range 9 {
		if s.app.team.Chosen().ID != from {
			s.press("j")
		}
	}
	s.press("m")
	s.types(to)
	s.press("enter", "backspace")
	s.types(n)
	s.press("enter")
	s.shows("moved")
}

// catchesUp lets the console take in what happened at another.
func (s *story) catchesUp() {
	s.t.Helper()
	s.do(nil)
	s.passes(2 * time.Second)
}

// shopFloor is a desk of li and ann, who have sessions, and of mia, who manages.
func shopFloor(s *story) {
	s.staff("li", desk.Accepting, 10)
	s.staff("ann", desk.Accepting, 10)
	s.staff("mia", desk.Accepting, 10)
	s.works("li", "anna", "bert", "cora")
	s.works("ann", "dora", "ella", "fred")
	s.passes(time.Minute)
}

func TestWhatAManagerMoves(t *testing.T) {
	sees(t, "to me is one line", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("ann", "li", "3")
		s.do(nil)
		s.hides("to you")
		s.passes(2 * time.Second)
		s.shows("mia 王 moved 3 sessions to you.")
		s.passes(time.Minute)
		s.hides("to you")
	})
	sees(t, "one of them is named", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("ann", "li", "1")
		s.catchesUp()
		s.shows("mia 王 gave you Dora.")
	})
	sees(t, "from me, to whom", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("li", "ann", "2")
		s.catchesUp()
		s.shows("mia 王 moved 2 of your sessions to ann 王.")
	})
	sees(t, "from me, for themselves", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("li", "mia", "2")
		s.catchesUp()
		s.shows("mia 王 took over 2 of your sessions.")
	})
	sees(t, "to nobody", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("li", "unassigned", "1")
		s.catchesUp()
		s.shows("mia 王 gave Anna to Unassigned.")
	})
	sees(t, "and takes back at once is nothing", func(s *story) {
		shopFloor(s)
		mia := s.besides("mia")
		mia.moves("li", "ann", "2")
		s.do(nil)
		mia.press("u")
		s.catchesUp()
		s.hides("of your sessions", "ann 王 now")
	})
	sees(t, "and takes back later is told without who", func(s *story) {
		shopFloor(s)
		mia := s.besides("mia")
		mia.moves("ann", "li", "1")
		s.catchesUp()
		s.passes(time.Minute)
		mia.press("u")
		s.catchesUp()
		s.shows("Dora is with ann 王 now.")
	})
	sees(t, "while I write, the text stays", func(s *story) {
		shopFloor(s)
		s.press("alt+3", "g", "i")
		s.types("half a thought")
		s.besides("mia").moves("li", "ann", "3")
		s.catchesUp()
		s.shows("half a thought", "mia 王 moved 3 of your sessions to ann 王.")
	})
	sees(t, "in Chinese", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("ann", "li", "3")
		s.catchesUp()
		s.shows("mia 王将 3 个会话转给了您。")
	}, func(o *Options) { o.Texts = lang.Chinese() })
	sees(t, "is told after an outage", func(s *story) {
		shopFloor(s)
		s.cut()
		s.besides("mia").moves("ann", "li", "2")
		s.mend()
		s.catchesUp()
		s.shows("mia 王 moved 2 sessions to you.")
	})
}

func TestWhoMovedIsNotKnown(t *testing.T) {
	sees(t, "so nobody is named", func(s *story) {
		shopFloor(s)
		s.belongs("dora", "li")
		s.passes(2 * time.Second)
		s.shows("Dora was moved to you.")
		s.passes(time.Minute)
		s.happens("ella", desk.AssignEntry(s.clock, "li"))
		s.happens("fred", desk.AssignEntry(s.clock, "li"))
		s.passes(2 * time.Second)
		s.shows("2 sessions were moved to you.")
		s.passes(time.Minute)
		s.happens("ella", desk.AssignEntry(s.clock, "mia"))
		s.passes(2 * time.Second)
		s.shows("Ella is with mia 王 now.")
	})
	sees(t, "what the desk gives out by itself is not told", func(s *story) {
		shopFloor(s)
		s.writes("gina", "hello")
		s.belongs("gina", "li")
		s.passes(2 * time.Second)
		s.hides("to you")
	})
}

func TestWhatIMoveMyself(t *testing.T) {
	sees(t, "is not told to me, but to whom it goes", func(s *story) {
		shopFloor(s)
		ann := s.besides("ann", agent)
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.press("t")
		s.types("ann")
		s.press("enter")
		s.passes(time.Minute)
		s.hides("with ann 王 now")
		ann.clock = s.clock
		ann.catchesUp()
		ann.shows("li 王 gave you Anna.")
	})
	sees(t, "nor what I take back", func(s *story) {
		shopFloor(s)
		s.besides("mia").moves("ann", "li", "1")
		s.passes(time.Minute)
		s.passes(time.Minute)
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.press("b")
		s.passes(2 * time.Second)
		s.press("u")
		s.passes(20 * time.Second)
		s.hides("moved to you", "Unassigned.")
	})
	sees(t, "nor what I take of a shift at another console", func(s *story) {
		shopFloor(s)
		s.hands("ann", "li", "", "dora", "ella")
		s.passes(time.Minute)
		_, err := store.TakeOver(t.Context(), s.store.Store, s.app.o.Rules, store.Takeover{From: "ann", To: "li", Now: s.clock}, key("dora"))
		if err != nil {
			t.Fatal(err)
		}
		s.catchesUp()
		s.hides("moved to you")
	})
}

func TestMyBreakIsEnded(t *testing.T) {
	ended := func(s *story, who desk.AgentID) {
		s.staff("mia", desk.Accepting, 10)
		s.staff("li", desk.Break, 10)
		mia := s.besides(who)
		mia.press("T", "g")
		for range 9 {
			if mia.app.team.Chosen().ID != "li" {
				mia.press("j")
			}
		}
		mia.press("b", "enter")
		s.catchesUp()
	}
	sees(t, "by a manager", func(s *story) {
		ended(s, "mia")
		s.shows("mia 王 ended your break: you are accepting again.")
	})
	sees(t, "by myself elsewhere", func(s *story) {
		ended(s, "li")
		s.hides("ended your break")
	})
	sees(t, "in Chinese", func(s *story) {
		ended(s, "mia")
		s.shows("mia 王结束了您的小休，您已恢复接待。")
	}, func(o *Options) { o.Texts = lang.Chinese() })
}

// What I hand over and a manager moves was not taken by whoever has it then.
func TestAManagerMovesWhatIHandOver(t *testing.T) {
	sees(t, "and that is what is told", func(s *story) {
		shopFloor(s)
		s.hands("li", "", "", "anna", "bert", "cora")
		s.passes(time.Minute)
		s.besides("mia").moves("li", "ann", "2")
		s.do(nil)
		s.hides("over from you")
		s.passes(2 * time.Second)
		s.shows("mia 王 moved 2 of your sessions to ann 王.")
		s.takes("ann", "li", "cora")
		s.catchesUp()
		s.passes(15 * time.Second)
		s.shows("ann 王 took 1 session over from you")
	})
}

package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestClosing(t *testing.T) {
	cases := []struct {
		name    string
		waits   bool
		keys    []string
		open    bool
		replies []string
	}{
		{"an answered one with a remark", false, []string{"x"}, false, []string{"Hello", "Thank you, come again!"}},
		{"an answered one without a word", false, []string{"X"}, false, []string{"Hello"}},
		{"a waiting one asks", true, []string{"x"}, true, nil},
		{"a waiting one asks once", true, []string{"x", "enter"}, false, []string{"Thank you, come again!"}},
		{"a waiting one without a word asks too", true, []string{"X", "enter"}, false, nil},
		{"a waiting one can be left alone", true, []string{"x", "esc"}, true, nil},
		{"no letter says yes", true, []string{"x", "y", "j", "1", "space", "x"}, true, nil},
		{"taken back", false, []string{"x", "u"}, true, []string{"Hello"}},
	}
	for _, c := range cases {
		sees(t, c.name, func(s *story) {
			s.writes("anna", "hi there")
			if !c.waits {
				s.answers("li", "anna", "Hello")
				s.belongs("anna", "li")
			}
			s.press(c.keys...)
			s.replied("anna", c.replies...)
			if got := s.last("anna"); got.Open() != c.open || (!c.open && got.ClosedBy != "li") {
				t.Errorf("open is %v, closed by %q\n%s", got.Open(), got.ClosedBy, s.screen())
			}
		})
	}
	sees(t, "in the customer's language", func(s *story) {
		s.writes("wang", "谢谢，收到了")
		s.press("x", "enter")
		s.replied("wang", "感谢光临，欢迎再来！")
	})
	sees(t, "what is asked about stays the same", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("X")
		s.shows("Close while Anna waits?")
		s.belongs("anna", "mia")
		s.passes(time.Second)
		s.press("enter")
		if s.last("anna").Open() || !s.last("bert").Open() {
			t.Error("the wrong one was closed")
		}
	})
}

func TestBatchClose(t *testing.T) {
	full := func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
			s.answers("li", c, "Hello")
			s.belongs(c, "li")
		}
		s.writes("dora", "hi there")
		s.belongs("dora", "li")
		s.passes(3 * time.Hour)
		s.writes("eve", "hi there")
		s.answers("li", "eve", "Hello")
	}
	open := func(s *story) string {
		out := ""
		for _, c := range []string{"anna", "bert", "carl", "dora", "eve"} {
			if s.last(c).Open() {
				out += c + " "
			}
		}
		return out
	}
	sees(t, "counts, asks and closes", func(s *story) {
		full(s)
		s.press("B")
		s.shows("Close 3 answered sessions?")
		s.press("enter")
		s.shows("Closed 3 sessions.")
		if got := open(s); got != "dora eve " {
			t.Errorf("open are %s", got)
		}
	})
	sees(t, "nothing on no", func(s *story) {
		full(s)
		s.press("B", "esc")
		if got := open(s); got != "anna bert carl dora eve " {
			t.Errorf("open are %s", got)
		}
	})
	sees(t, "leaves those who wrote meanwhile", func(s *story) {
		full(s)
		s.press("B")
		s.writes("bert", "One more thing")
		s.press("enter")
		s.shows("Closed 2 sessions.")
		if got := open(s); got != "bert dora eve " {
			t.Errorf("open are %s", got)
		}
	})
	sees(t, "leaves those with a reply that did not arrive", func(s *story) {
		s.writes("anna", "hi there")
		s.answers("li", "anna", "Hello")
		s.press("2")
		s.becomes("anna", desk.Failed, "blocked")
		s.passes(3 * time.Hour)
		s.press("B")
		s.shows("No answered session is old enough to close.")
	})
	sees(t, "says so when there are none", func(s *story) {
		s.writes("anna", "hi there")
		s.press("B")
		s.shows("No answered session is old enough to close.")
	})
	sees(t, "says what went wrong when none could be closed", func(s *story) {
		full(s)
		s.press("B")
		s.store.breaks["Commit"] = store.ErrUnavailable
		s.press("enter")
		s.shows("The desk cannot be reached just now.")
	})
}

func TestMarks(t *testing.T) {
	sees(t, "no reply needed", func(s *story) {
		s.writes("anna", "ok thanks")
		s.writes("bert", "hi there")
		s.press("n")
		s.shows("Anna needs no reply.")
		s.on("bert")
		if got := s.last("anna"); got.NoReply == 0 || got.Waiting() != 0 {
			t.Errorf("marked at %v, waiting since %v", got.NoReply, got.Waiting())
		}
		s.press("u")
		if got := s.last("anna"); got.NoReply != 0 || got.Waiting() == 0 {
			t.Errorf("after taking it back: marked at %v, waiting since %v", got.NoReply, got.Waiting())
		}
	})
	sees(t, "a report asks first", func(s *story) {
		s.writes("anna", "you are all idiots")
		s.press("!")
		s.shows("Report Anna?")
		s.press("esc")
		if s.last("anna").Reported != 0 {
			t.Error("it was reported without a yes")
		}
		s.press("!", "enter")
		s.shows("Reported Anna.")
		if s.last("anna").Reported == 0 {
			t.Error("it was not reported")
		}
	})
}

func TestIdleSessionsLeaveByThemselves(t *testing.T) {
	sees(t, "when their time is over", func(s *story) {
		s.writes("anna", "hi there")
		s.answers("li", "anna", "Hello")
		s.belongs("anna", "li")
		s.writes("bert", "hi there")
		s.shows("Mine  1")
		s.passes(24*time.Hour - time.Minute)
		s.shows("Mine  1")
		s.passes(2 * time.Minute)
		s.shows("Mine  0")
		s.happens("anna", desk.CloseEntry(s.clock, desk.System))
		s.hides("Anna")
	})
}

func TestReminderSurvivesAClosingTakenBack(t *testing.T) {
	sees(t, "in the store and on screen", func(s *story) {
		s.writes("anna", "hi there")
		s.press("z", "enter")
		at := s.reminder("anna").At
		s.press("X", "enter", "u")
		if got := s.reminder("anna").At; got != at || at == 0 {
			t.Errorf("the reminder is at %v, it was at %v", got, at)
		}
	})
}

package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
)

// withEars lets the console hear others.
func withEars(s *story) {
	s.restart(func(o *Options) {
		o.Console = "mine"
		o.Ears = NewEars(o.Me, o.Console, o.Wall)
	})
}

// signs has a console of somebody tell what it shows.
func (s *story) signs(agent desk.AgentID, customer string, typing bool) {
	s.t.Helper()
	sign := store.Sign{Agent: agent, Console: "of " + string(agent), Typing: typing}
	if customer != "" {
		sign.At = key(customer)
	}
	s.hearsOf(sign)
}

func (s *story) hearsOf(sign store.Sign) {
	s.t.Helper()
	s.app.o.Ears.Hear(sign)
	s.tell(hereMsg{})
}

// turnsTo puts the cursor on a customer.
func (s *story) turnsTo(customer string) {
	s.t.Helper()
	s.app.panes.Select(s.last(customer).ID)
	s.passes(time.Second)
	s.on(customer)
}

func TestOthersInTheThread(t *testing.T) {
	here := func(s *story) {
		s.writes("anna", "is it in stock?")
		s.writes("bert", "hello there")
		withEars(s)
		s.turnsTo("anna")
	}
	sees(t, "who looks, writes, and goes", func(s *story) {
		here(s)
		s.hides("looking", "writing here")
		s.signs("mo", "anna", false)
		s.shows("─ ○ mo is looking ─")
		s.signs("mo", "anna", true)
		s.shows("─ ✎ mo is writing here ─")
		s.signs("mo", "bert", true)
		s.hides("mo is")
		s.turnsTo("bert")
		s.shows("✎ mo is writing here")
		s.hearsOf(store.Sign{Agent: "mo", Console: "of mo", Gone: true})
		s.hides("mo is")
	})
	sees(t, "what is not repeated is over", func(s *story) {
		here(s)
		s.signs("mo", "anna", true)
		s.passes(store.SignFor - time.Second)
		s.shows("mo is writing here")
		s.passes(2 * time.Second)
		s.hides("mo is writing here")
	})
	sees(t, "whoever does not sit there is not looking", func(s *story) {
		here(s)
		s.hearsOf(store.Sign{Agent: "mo", Console: "c", At: key("anna"), Idle: true})
		s.hides("mo is")
	})
	sees(t, "several are joined, many are counted", func(s *story) {
		here(s)
		s.signs("mo", "anna", false)
		s.signs("bo", "anna", true)
		s.shows("✎ bo is writing here  ○ mo is looking")
		for i := range 7 {
			s.signs(desk.AgentID(fmt.Sprint("x", i)), "anna", false)
		}
		s.shows("✎ bo is writing here  ○ mo, x0 and 6 others are looking")
	})
	sees(t, "this console is not heard, another one of mine is when it writes", func(s *story) {
		here(s)
		s.hearsOf(store.Sign{Agent: "li", Console: "mine", At: key("anna"), Typing: true})
		s.hearsOf(store.Sign{Agent: "li", Console: "second", At: key("anna")})
		s.hides("looking", "writing here")
		s.hearsOf(store.Sign{Agent: "li", Console: "second", At: key("anna"), Typing: true})
		s.shows("✎ your other console is writing here")
	})
	sees(t, "in Chinese", func(s *story) {
		here(s)
		s.app.texts = lang.Chinese()
		s.app.look()
		s.signs("mo", "anna", false)
		s.signs("bo", "anna", true)
		s.shows("✎ bo 正在输入  ○ mo 正在查看")
	})
	sees(t, "hostile names do no harm", func(s *story) {
		here(s)
		s.signs("\x1b[31mred\x1b]52;c;aGk=\a\u202e"+desk.AgentID(strings.Repeat("长", 90)), "anna", true)
		s.shows("writing here")
		if v := s.app.View().Content; strings.ContainsAny(v, "\a\u202e") || strings.Contains(v, "\x1b]") {
			t.Errorf("the name is on the screen as it came:\n%q", v[strings.Index(v, "✎"):])
		}
	})
}

// The rule below the heading, on a small screen, in both languages and without
// colour.
func TestHereGolden(t *testing.T) {
	for _, c := range []struct {
		name  string
		w, h  int
		texts *lang.Texts
		look  theme.Options
	}{
		{"80x24-en", 80, 24, lang.English(), theme.Options{Dark: true}},
		{"80x24-zh", 80, 24, lang.Chinese(), theme.Options{Dark: true}},
		{"120x36-en", 120, 36, lang.English(), theme.Options{Dark: true}},
		{"100x30-mono", 100, 30, lang.English(), theme.Options{Mono: true, ASCII: true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := tableau(t, c.w, c.h, func(o *Options) {
				o.Texts, o.Look = c.texts, c.look
				o.Ears = NewEars(o.Me, "mine", o.Wall)
			})
			s.press("enter")
			at := s.app.looking()
			s.hearsOf(store.Sign{Agent: "li2", Console: "a", At: at, Typing: true})
			s.hearsOf(store.Sign{Agent: "mo", Console: "b", At: at})
			s.pictured("here-" + c.name)
		})
	}
}

func TestEarsAreBounded(t *testing.T) {
	t.Parallel()
	now := noon
	e := NewEars("li", "mine", func() desk.Instant { return now })
	for i := range mostHeard + mostHeard/5 {
		e.Hear(store.Sign{Agent: desk.AgentID(fmt.Sprint("a", i%(mostHeard/4))), Console: fmt.Sprint(i)})
	}
	if n := len(e.heard); n > mostHeard {
		t.Errorf("%d consoles are kept in mind", n)
	}
	for i := range 100 {
		e.Hear(store.Sign{Agent: "flood", Console: fmt.Sprint(i)})
	}
	if n := len(e.present()["flood"]); n > mostOfAgent {
		t.Errorf("%d consoles of one agent", n)
	}
	e.Hear(store.Sign{Agent: desk.System, Console: "hub"})
	if present, _ := e.present().of(desk.System); present {
		t.Error("the desk itself sits at a console")
	}
	now = now.Add(-time.Hour)
	if n := len(e.present()); n > 0 {
		t.Errorf("%d agents are there for ever once the clock is set back", n)
	}
}

func TestPresentAndIdle(t *testing.T) {
	e := NewEars("li", "mine", func() desk.Instant { return noon })
	e.Hear(store.Sign{Agent: "mo", Console: "1", Idle: true})
	e.Hear(store.Sign{Agent: "bo", Console: "1", Idle: true})
	e.Hear(store.Sign{Agent: "bo", Console: "2"})
	for _, c := range []struct {
		agent         desk.AgentID
		present, idle bool
	}{{"mo", true, true}, {"bo", true, false}, {"zoe", false, false}} {
		if present, idle := e.present().of(c.agent); present != c.present || idle != c.idle {
			t.Errorf("%s: present %v, idle %v", c.agent, present, idle)
		}
	}
}

// What a console says of itself: the customer on screen, that a reply is being
// written, that nobody sits there.
func TestStanding(t *testing.T) {
	var told []Standing
	s := begin(t)
	s.writes("anna", "is it in stock?")
	s.writes("bert", "hello there")
	s.restart(func(o *Options) { o.Stand = func(n Standing) { told = append(told, n) } })
	last := func(step string, want Standing) {
		t.Helper()
		if len(told) == 0 || told[len(told)-1] != want {
			t.Fatalf("%s: told %+v, want %+v", step, told, want)
		}
	}
	s.turnsTo("anna")
	last("anna is on screen", Standing{At: key("anna")})
	s.turnsTo("bert")
	last("bert is on screen", Standing{At: key("bert")})
	n := len(told)
	s.passes(time.Second)
	s.press("i")
	if len(told) != n {
		t.Errorf("it tells %+v although nothing changed", told[n:])
	}
	s.types("h")
	last("a letter", Standing{At: key("bert"), Typing: true})
	s.passes(typingFor)
	last("a pause", Standing{At: key("bert")})
	s.tell(tea.PasteMsg{Content: "ello"})
	last("pasting", Standing{At: key("bert"), Typing: true})
	s.press("enter")
	last("sent", Standing{At: s.app.looking()})
	s.press("N")
	s.types("he is angry")
	last("a note is nothing for the customer", Standing{At: s.app.looking()})
	s.press("esc")
	s.passes(IdleAfter)
	last("nobody sits there", Standing{At: s.app.looking(), Idle: true})
	s.press("j")
	last("somebody is back", Standing{At: s.app.looking()})
	s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
	last("only the list is on screen", Standing{})
}

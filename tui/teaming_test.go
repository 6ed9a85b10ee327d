package tui

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/team"
	"tend/tui/theme"
)

// staff puts somebody on the desk.
func (s *story) staff(id desk.AgentID, status desk.Status, capacity int) {
	s.t.Helper()
	err := store.TellAgent(s.t.Context(), s.store.Store, id, func(desk.Agent) desk.AgentFact {
		return desk.AgentFact{Name: string(id) + " 王", Status: status, Capacity: &capacity, At: s.clock}
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

// works gives somebody sessions with customers who wait.
func (s *story) works(agent desk.AgentID, customers ...string) {
	s.t.Helper()
	for _, c := range customers {
		s.happens(c, s.line(c, "hello?"), desk.AssignEntry(s.clock, agent))
		s.passes(time.Second)
	}
}

// with is who has the sessions of customers.
func (s *story) with(customers ...string) (out []desk.AgentID) {
	s.t.Helper()
	for _, c := range customers {
		out = append(out, s.last(c).Assignee)
	}
	return out
}

// crowdOf is a desk on which mia has two, bo is on a break with one, and nobody
// has one.
func crowdOf(s *story) {
	s.staff("li", desk.Accepting, 10)
	s.staff("mia", desk.Accepting, 4)
	s.staff("bo", desk.Break, 4)
	s.works("mia", "anna", "bert")
	s.works("bo", "carl")
	s.writes("dora", "anybody?")
}

func agent(o *Options) { o.Manager = false }

func TestTheTeamPage(t *testing.T) {
	for _, back := range []string{"esc", "q", "T"} {
		sees(t, "leaves everything as it was, back with "+back, func(s *story) {
			crowdOf(s)
			s.press("i")
			s.types("half a though")
			s.press("esc")
			s.passes(time.Minute)
			before, stored := s.screen(), s.store.stored.Load()
			s.press("T")
			s.shows("3 agents, 2 accepting, 4 open sessions", "mia 王", "2/4", "50 %", "on a break", "Unassigned")
			s.hides("half a though")
			s.press("j", "j", "G", "g", "x", "n", "e", "i", "p", "2", "z", "B", "S", "t", "a", "R")
			s.press(back)
			if got := s.screen(); got != before || s.store.stored.Load() != stored || s.left {
				t.Errorf("before:\n%s\nafter:\n%s", before, got)
			}
		})
	}
	sees(t, "follows what happens, and nothing moves under the finger", func(s *story) {
		crowdOf(s)
		s.press("T")
		s.shows("bo 王")
		before := s.app.team.Chosen().ID
		for i := range 8 {
			s.works("mia", fmt.Sprint("m", i))
		}
		s.shows("10/4")
		first := s.lineOf("bo 王 ") < s.lineOf("mia 王 ")
		s.press("j")
		if !first || s.app.team.Chosen().ID == before {
			t.Errorf("a line has moved, or the cursor has not:\n%s", s.screen())
		}
		s.press("k")
		s.passes(time.Minute)
		if s.lineOf("mia 王 ") > s.lineOf("bo 王 ") || s.app.team.Chosen().ID != before {
			t.Errorf("with hands off, mia is not first, or the cursor left %s:\n%s", before, s.screen())
		}
	})
	sees(t, "with nobody on the desk", func(s *story) {
		s.press("T")
		s.shows("1 agent, 0 accepting, 0 open sessions", "Nothing needs you here.", "li (you)", "never said")
		s.press("enter")
		s.shows("has no open session")
		s.press("k", "k", "enter", "m", "c")
		s.shows("Unassigned")
		s.press("b")
		s.shows("Nobody has no break")
	})
}

// lineOf is the first line of the screen with a text; -1: none.
func (s *story) lineOf(text string) int {
	return slices.IndexFunc(strings.Split(s.screen(), "\n"), func(l string) bool { return strings.Contains(l, text) })
}

func TestEnterShowsTheSessionsOfAnAgent(t *testing.T) {
	sees(t, "and one of them, over the page", func(s *story) {
		crowdOf(s)
		s.press("T", "enter")
		s.shows("Open sessions of bo 王", "Carl")
		s.passes(time.Second)
		s.press("enter")
		s.on("carl")
		s.hides("Open sessions of")
		s.press("esc")
		s.shows("3 agents")
		s.press("T")
		s.shows("Dora")
	})
	sees(t, "a transfer there leads one session elsewhere", func(s *story) {
		crowdOf(s)
		s.press("T", "enter")
		s.passes(time.Second)
		s.press("enter")
		s.passes(time.Second)
		s.press("t", "enter")
		if got := s.with("carl"); got[0] != "mia" {
			t.Errorf("carl is with %v\n%s", got, s.screen())
		}
		s.press("T")
		s.shows("3 agents")
	})
}

func TestSessionsAreMoved(t *testing.T) {
	onMia := func(s *story) {
		crowdOf(s)
		s.press("T", "G")
		for s.app.team.Chosen().ID != "mia" {
			s.press("k")
		}
		s.press("m")
		s.shows("Move sessions of mia 王 to", "li 王")
	}
	sees(t, "all of them, and back", func(s *story) {
		onMia(s)
		s.press("enter")
		s.shows("From mia 王 to li 王", "Of 2")
		s.press("enter")
		s.shows("2 sessions moved from mia 王 to li 王.", "u takes it back")
		if got := s.with("anna", "bert"); got[0] != "li" || got[1] != "li" {
			t.Errorf("they are with %v", got)
		}
		s.press("u")
		s.shows("2 sessions moved back.")
		if got := s.with("anna", "bert"); got[0] != "mia" || got[1] != "mia" {
			t.Errorf("they are with %v", got)
		}
	})
	sees(t, "some of them, the most pressing first", func(s *story) {
		onMia(s)
		s.press("enter", "backspace")
		s.types("1")
		s.press("enter")
		s.shows("1 session moved")
		if got := s.with("anna", "bert"); got[0] != "li" || got[1] != "mia" {
			t.Errorf("they are with %v", got)
		}
	})
	sees(t, "to nobody", func(s *story) {
		onMia(s)
		s.types("unassigned")
		s.press("enter", "enter")
		s.shows("2 sessions moved from mia 王 to Unassigned.")
	})
	sees(t, "not more than there are", func(s *story) {
		onMia(s)
		s.press("enter", "backspace")
		s.types("9")
		s.press("enter")
		s.shows("Write a number from 1 to 2.")
	})
	sees(t, "one that somebody else took meanwhile stays", func(s *story) {
		onMia(s)
		s.press("enter")
		s.app.o.Store = racing{s.store, func() { s.belongsNow("bert", "cy") }}
		s.press("enter")
		s.shows("1 session moved from mia 王 to li 王. 1 session changed meanwhile and stayed.")
		if got := s.with("anna", "bert"); got[0] != "li" || got[1] != "cy" {
			t.Errorf("they are with %v", got)
		}
	})
	sees(t, "what nobody has", func(s *story) {
		crowdOf(s)
		s.press("T", "g", "m")
		s.shows("Give sessions of nobody to")
		s.press("enter", "enter")
		if got := s.with("dora"); got[0] != "li" {
			t.Errorf("dora is with %v\n%s", got, s.screen())
		}
	})
	sees(t, "the desk refuses in words", func(s *story) {
		onMia(s)
		s.store.breaks["Commit"] = fmt.Errorf("commit: %w", &desk.DeniedError{Who: "li", Why: desk.DeniedSession})
		s.press("enter", "enter")
		s.shows("A colleague has this session.")
	})
}

// racing lets something happen just before the first session is read.
type racing struct {
	*watchedStore
	before func()
}

func (r racing) Conversation(ctx context.Context, k desk.Key) (store.Conversation, error) {
	if k.Customer == "bert" {
		r.before()
	}
	return r.watchedStore.Conversation(ctx, k)
}

// belongsNow gives a session to somebody without the console being told yet.
func (s *story) belongsNow(customer string, who desk.AgentID) {
	if s.last(customer).Assignee == who {
		return
	}
	_, err := store.Append(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer),
		func(store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{desk.AssignEntry(s.clock, who)}, nil
		})
	if err != nil {
		s.t.Error(err)
	}
}

func TestCapacityAndBreaks(t *testing.T) {
	sees(t, "a capacity is changed", func(s *story) {
		crowdOf(s)
		s.press("T", "c")
		s.shows("Capacity of bo 王", "Open now: 1 of 4.")
		s.types("0")
		s.press("enter")
		s.shows("bo 王 takes up to 40 sessions now.", "1/40")
	})
	sees(t, "what is no number is not", func(s *story) {
		crowdOf(s)
		s.press("T", "c", "backspace", "enter")
		s.shows("Write a number from 0 to 9999.")
	})
	sees(t, "refused, the form stays and says why", func(s *story) {
		crowdOf(s)
		s.press("T", "c")
		s.store.breaks["PutDoc"] = &desk.DeniedError{Who: "li", Why: desk.DeniedOwner}
		s.press("enter")
		s.shows("Capacity of bo 王", "This belongs to a colleague.")
	})
	sees(t, "a break is ended after asking", func(s *story) {
		crowdOf(s)
		s.press("T", "b")
		s.shows("End the break of bo 王?")
		s.press("enter")
		s.shows("bo 王 is accepting again.", "3 accepting")
	})
	sees(t, "one that is over already is not", func(s *story) {
		crowdOf(s)
		s.press("T", "b")
		s.staff("bo", desk.Offline, 4)
		s.press("enter")
		s.shows("bo 王 is not on a break: offline.")
		s.press("b")
		s.shows("is not on a break")
	})
}

func TestWhatIsAManagersBusiness(t *testing.T) {
	sees(t, "is not offered to an agent on the page", func(s *story) {
		crowdOf(s)
		s.press("T")
		s.hides("move sessions", "capacity  ")
		stored := s.store.stored.Load()
		for _, k := range []string{"m", "c", "b"} {
			s.press(k)
			s.shows("That is a manager's business.")
		}
		if s.store.stored.Load() != stored {
			t.Error("something was stored")
		}
	}, agent)
	sees(t, "nor are the prepared replies", func(s *story) {
		s.press("Q", "enter")
		s.shows("That is a manager's business.", "Greet")
		s.press("esc", "F")
		s.press("ctrl+n")
		s.hides("New question")
	}, agent)
	sees(t, "what a desk refuses is said in words", func(s *story) {
		s.writes("anna", "hi there")
		for _, code := range desk.Denials() {
			s.store.breaks["Commit"] = fmt.Errorf("commit: %w", &desk.DeniedError{Who: "li", Why: code})
			s.press("n")
			s.shows(lang.English().Denied.Why[code])
			s.passes(time.Minute)
		}
	}, agent)
}

func TestTheTopBarSaysWhatIsTheMatter(t *testing.T) {
	full := func(s *story) {
		s.staff("mia", desk.Accepting, 1)
		s.staff("li", desk.Accepting, 10)
		s.works("mia", "anna")
	}
	sees(t, "to a manager", func(s *story) {
		full(s)
		s.shows("! mia 王 is full")
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.shows("! ")
	})
	sees(t, "an agent hears of the queue only", func(s *story) {
		full(s)
		s.hides("is full")
		s.writes("dora", "hello")
		s.passes(desk.StandsAfter + time.Second)
		s.shows("! the queue stands")
	}, agent)
	sees(t, "that nobody is there in working hours", func(s *story) {
		s.staff("li", desk.Offline, 1)
		s.passes(time.Second)
		s.shows("! nobody is there")
	})
	sees(t, "but not at night", func(s *story) {
		s.staff("li", desk.Offline, 1)
		s.passes(time.Second)
		s.hides("nobody is there")
	}, func(o *Options) { o.Busy = func(desk.Instant) bool { return false } })
}

// todays are rates that are made up.
type todays struct {
	asked int
	err   error
}

func (c *todays) Today(context.Context, desk.Instant) (team.Today, error) {
	c.asked++
	return team.Today{Policies: []desk.Policy{desk.Tiktok24h()}, Rates: map[desk.AgentID][]team.Rate{
		"mia": {{Responded: 3, Missed: 1}}, desk.Unassigned: {{Missed: 2}},
	}}, c.err
}

func TestTodaysRatesOnTheTeamPage(t *testing.T) {
	c := &todays{}
	sees(t, "are counted beside the screen, and not all the time", func(s *story) {
		crowdOf(s)
		s.press("T")
		s.shows("75.0 %", "0.0 %")
		for range 5 {
			s.writes("dora", "hello?")
		}
		if c.asked > 3 {
			t.Errorf("asked %d times", c.asked)
		}
		c.err = errors.New("no disk")
		s.passes(time.Minute)
		s.shows("Today's rates could not be counted just now.", "75.0 %")
	}, func(o *Options) { o.Team = c })
}

func TestTeamGolden(t *testing.T) {
	for _, c := range []struct {
		name   string
		w, h   int
		texts  *lang.Texts
		change func(*Options)
	}{
		{"60x16-en", 60, 16, lang.English(), nothingElse}, {"60x16-zh", 60, 16, lang.Chinese(), nothingElse},
		{"80x24-en", 80, 24, lang.English(), nothingElse}, {"80x24-zh", 80, 24, lang.Chinese(), nothingElse},
		{"200x60-en", 200, 60, lang.English(), nothingElse}, {"200x60-zh", 200, 60, lang.Chinese(), nothingElse},
		{"100x30-mono", 100, 30, lang.English(), func(o *Options) { o.Look = theme.Options{Mono: true, ASCII: true} }},
		{"80x24-agent", 80, 24, lang.English(), agent},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := tableau(t, c.w, c.h, func(o *Options) { o.Texts, o.Team = c.texts, &todays{} }, c.change)
			s.staff("mia", desk.Accepting, 2)
			s.staff("\x1b[31mevil\u202e\n长长长长长长长长长长长长长长长", desk.Break, 1)
			s.works("mia", "m1", "m2")
			s.press("T")
			s.passes(time.Minute)
			s.pictured("team-" + c.name)
		})
	}
}

func nothingElse(*Options) {}

// An outage is said on the page as it is elsewhere.
func TestTeamPageInAnOutage(t *testing.T) {
	sees(t, "opened before it", func(s *story) {
		crowdOf(s)
		s.press("T")
		s.cut()
		s.shows("desk not reached since", "Team")
		s.mend()
		s.hides("desk not reached since")
	})
	sees(t, "opened in it", func(s *story) {
		crowdOf(s)
		s.cut()
		s.press("T")
		s.shows("desk not reached since", "Team")
	})
}

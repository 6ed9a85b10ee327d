package desk_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
)

// randomLog makes a log with one entry at an instant.
func randomLog(t *rapid.T) []desk.Entry {
	var log []desk.Entry
	at := start()
	steps := []time.Duration{time.Second, time.Hour, 24 * time.Hour, 25 * time.Hour, 72 * time.Hour}
	for i := range rapid.IntRange(1, 30).Draw(t, "entries") {
		at = at.Add(rapid.SampledFrom(steps).Draw(t, "step"))
		who := rapid.SampledFrom([]desk.AgentID{"mia", "leo", ""}).Draw(t, "who")
		e := desk.Entry{Type: desk.Message, ID: desk.MessageID(fmt.Sprint("m", i)), At: at, Kind: desk.KindText, Text: "hello"}
		switch rapid.IntRange(0, 7).Draw(t, "what") {
		case 0, 1:
			e.From = desk.FromCustomer
		case 2:
			e.From, e.Kind = desk.FromCustomer, desk.KindFAQ
		case 3:
			e.From, e.Agent = desk.FromAgent, who
			e.Delivery = rapid.SampledFrom([]desk.Delivery{desk.Settled, desk.Queued, desk.Failed}).Draw(t, "delivery")
		case 4:
			e.From, e.Answers = desk.FromAuto, desk.MessageID(fmt.Sprint("m", rapid.IntRange(0, i+2).Draw(t, "answers")))
		case 5:
			e = desk.AssignEntry(at, who)
		case 6:
			e = desk.CloseEntry(at, who)
		default:
			e = desk.MarkEntry(at, rapid.SampledFrom([]desk.MarkName{desk.MarkNoReply, desk.MarkUpheld, desk.MarkRejected}).Draw(t, "mark"))
		}
		log = append(log, e)
	}
	return log
}

// A folder that goes on from the latest session gives what a folder gives that
// was told everything, wherever the log is cut.
func TestFoldingCanBeContinued(t *testing.T) {
	r := desk.DefaultRules()
	rapid.Check(t, func(t *rapid.T) {
		log := randomLog(t)
		whole, _ := desk.Fold(r, li(), log)
		byID := map[desk.SessionID]*desk.Session{}
		var latest *desk.Session
		for len(log) > 0 {
			n := rapid.IntRange(1, len(log)).Draw(t, "cut")
			f := desk.NewFolder(r, li(), latest)
			before := fmt.Sprintf("%+v", latest)
			for _, e := range log[:n] {
				_ = f.Apply(e) // some have no session
			}
			if fmt.Sprintf("%+v", latest) != before {
				t.Fatal("the session that was given was changed")
			}
			for _, s := range f.Changed() {
				byID[s.ID] = s
			}
			latest, log = f.Latest(), log[n:]
		}
		if len(byID) != len(whole) {
			t.Fatalf("%d sessions, want %d", len(byID), len(whole))
		}
		for _, want := range whole {
			if got := byID[want.ID]; !reflect.DeepEqual(normal(got), normal(want)) {
				t.Fatalf("got\n%+v\nwant\n%+v", got, want)
			}
		}
	})
}

// normal makes empty and nil slices the same.
func normal(s *desk.Session) desk.Session {
	c := *s
	c.Assigned, c.Presses = slices.Concat(c.Assigned), slices.Concat(c.Presses)
	c.Answered, c.Pending = slices.Concat(c.Answered), slices.Concat(c.Pending)
	return c
}

// Noticing an idle closing early or late makes no difference.
func TestIdleClosingsAreTheSameWheneverNoticed(t *testing.T) {
	r := desk.DefaultRules()
	rapid.Check(t, func(t *rapid.T) {
		log := randomLog(t)
		want, _ := desk.Fold(r, li(), log)
		f, last := desk.NewFolder(r, li(), nil), start()
		for _, e := range log {
			look := rapid.Int64Range(int64(last), int64(e.At)).Draw(t, "look")
			f.CloseIdle(desk.Instant(look))
			_ = f.Apply(e) // some have no session
			last = e.At
		}
		if !reflect.DeepEqual(f.Changed(), want) {
			t.Fatalf("got\n%s\nwant\n%s", outlines(f.Changed()), outlines(want))
		}
	})
}

func TestAllocationDoesNotDependOnTheOrderOfItsInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		queue, agents := randomQueue(t), randomAgents(t)
		want := offers(desk.Allocate(queue, agents, nil, after9()))
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		r.Shuffle(len(queue), func(i, j int) { queue[i], queue[j] = queue[j], queue[i] })
		r.Shuffle(len(agents), func(i, j int) { agents[i], agents[j] = agents[j], agents[i] })
		if got := offers(desk.Allocate(queue, agents, nil, after9())); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	})
}

func after9() desk.Instant { return start().Add(9 * time.Hour) }

func randomQueue(t *rapid.T) []*desk.Session {
	var queue []*desk.Session
	for i := range rapid.IntRange(0, 8).Draw(t, "queue") {
		s := waiting(fmt.Sprint("s", i), start().Add(time.Duration(rapid.IntRange(0, 3).Draw(t, "since"))*time.Minute))
		s.Served = rapid.SampledFrom([]desk.AgentID{"", "a0", "a1"}).Draw(t, "served")
		queue = append(queue, s)
	}
	return queue
}

func randomAgents(t *rapid.T) []desk.Agent {
	var agents []desk.Agent
	for i := range rapid.IntRange(0, 3).Draw(t, "agents") {
		agents = append(agents, desk.Agent{ID: desk.AgentID(fmt.Sprint("a", i)), Status: desk.Accepting,
			Capacity: rapid.IntRange(1, 4).Draw(t, "capacity")})
	}
	return agents
}

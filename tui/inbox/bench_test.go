package inbox_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/inbox"
)

// crowd are a hundred thousand sessions that wait, a third of them mine.
func crowd() []*desk.Session {
	out := make([]*desk.Session, 100_000)
	for i := range out {
		s := waiting(desk.SessionID(fmt.Sprint("s", i)), desk.CustomerID(fmt.Sprint("c", i)), time.Duration(i*7919%86_400_000)*time.Millisecond)
		if i%3 == 0 {
			s.Assignee = "me"
		}
		out[i] = s
	}
	return out
}

func BenchmarkReset(b *testing.B) {
	all, x := crowd(), inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	for b.Loop() {
		x.Reset(all, start)
	}
}

func BenchmarkPut(b *testing.B) {
	all, m := crowd(), queue(0, 72, 58)
	m.Reset(all, start)
	i := 0
	for b.Loop() {
		s := *all[i*31%len(all)]
		s.Wait, s.Rev = s.Wait.Add(time.Duration(i)*time.Second), s.Rev+1
		m.Put(&s, start)
		i++
	}
}

// BenchmarkTick goes from one deadline to the next.
func BenchmarkTick(b *testing.B) {
	m := queue(0, 72, 58)
	m.Reset(crowd(), start)
	now := start
	for b.Loop() {
		now = max(now+1, m.Index.Next())
		m.Keep(func() { m.SetNow(now) })
	}
}

func BenchmarkView(b *testing.B) {
	for _, name := range []string{"nothing changed", "the cursor moves", "every clock moves"} {
		b.Run(name, func(b *testing.B) {
			m := queue(0, 72, 58)
			m.Reset(crowd(), start)
			now := start
			for b.Loop() {
				switch name {
				case "the cursor moves":
					press(m, keymap.Down)
				case "every clock moves":
					now = now.Add(time.Minute)
					m.SetNow(now)
				}
				m.View()
			}
		})
	}
}

func BenchmarkCarried(b *testing.B) {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	x.Reset(crowd(), start)
	for b.Loop() {
		x.Carried("me")
		x.Carried("")
	}
}

package hub_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
)

func TestAllocation(t *testing.T) {
	for name, test := range map[string]func(w *world){
		"a new session goes to who accepts": func(w *world) {
			w.agent("ada", desk.Accepting, 5)
			w.agent("bo", desk.Break, 5)
			defer w.start()()
			w.writes("c")
			synctest.Wait()
			w.wantAssignee("c", "ada")
		},
		"what waited before the start is given out": func(w *world) {
			w.agent("ada", desk.Accepting, 5)
			w.writes("c")
			defer w.start()()
			w.wantAssignee("c", "ada")
		},
		"it may be turned off": func(w *world) {
			w.o.Allocate = false
			w.agent("ada", desk.Accepting, 5)
			defer w.start()()
			w.writes("c")
			w.pass(time.Hour)
			w.wantAssignee("c", "")
		},
		"nobody accepts until somebody comes back": func(w *world) {
			w.agent("ada", desk.Break, 5)
			defer w.start()()
			w.writes("c")
			synctest.Wait()
			w.wantAssignee("c", "")
			w.agent("ada", desk.Accepting, 5)
			synctest.Wait()
			w.wantAssignee("c", "ada")
		},
		"room by a closing goes to the oldest": func(w *world) {
			w.agent("ada", desk.Accepting, 1)
			defer w.start()()
			for _, c := range []string{"first", "second", "third"} {
				w.writes(c)
				w.pass(time.Second)
			}
			w.wantAssignee("second", "")
			w.closes("first")
			synctest.Wait()
			w.wantAssignee("second", "ada")
			w.wantAssignee("third", "")
		},
		"room by a raised capacity": func(w *world) {
			w.agent("ada", desk.Accepting, 0)
			defer w.start()()
			w.writes("c")
			synctest.Wait()
			w.wantAssignee("c", "")
			w.pass(time.Second)
			w.agent("ada", desk.Accepting, 1)
			synctest.Wait()
			w.wantAssignee("c", "ada")
		},
		"given back, it goes to another": func(w *world) {
			w.agent("ada", desk.Accepting, 9)
			defer w.start()()
			w.writes("c")
			synctest.Wait()
			w.add("c", desk.AssignEntry(w.clock.Now(), ""))
			synctest.Wait()
			w.wantAssignee("c", "")
			w.agent("bo", desk.Accepting, 9)
			synctest.Wait()
			w.wantAssignee("c", "bo")
		},
		"an answered session is nobody's to give": func(w *world) {
			w.writes("c")
			w.reply("c", "out", 0)
			w.add("c", desk.AssignEntry(w.clock.Now(), ""))
			w.agent("bo", desk.Accepting, 9)
			defer w.start()()
			w.wantAssignee("c", "")
		},
	} {
		t.Run(name, func(t *testing.T) { inWorld(t, test) })
	}
}

// TestAllocatingMany: a long queue is spread evenly, in several portions.
func TestAllocatingMany(t *testing.T) {
	inWorld(t, func(w *world) {
		const n = 100
		for i := range n {
			w.writes(fmt.Sprint(i))
		}
		for _, id := range []desk.AgentID{"ada", "bo", "cy"} {
			w.agent(id, desk.Accepting, 30)
		}
		defer w.start()()
		got := map[desk.AgentID]int{}
		for i := range n {
			got[w.latest(fmt.Sprint(i)).Assignee]++
		}
		if got["ada"] != 30 || got["bo"] != 30 || got["cy"] != 30 || got[""] != 10 {
			w.t.Errorf("given out: %v, want 30 each and 10 left", got)
		}
	})
}

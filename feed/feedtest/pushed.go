package feedtest

import (
	"fmt"
	"time"
)

func pushes(t Traits) bool { return t.Receives && t.Push }

func onlyAsks(t Traits) bool { return t.Receives && !t.Push }

// pushed is what becomes of messages a platform sends by itself, and of those
// that a platform without pushes is asked for.
func pushed() []check {
	return []check{
		{"a pushed message comes at once", pushes, comesAtOnce},
		{"the same push five times is one message", pushes, comesFiveTimes},
		{"pushes out of order come in order", pushes, comesOutOfOrder},
		{"a push that is late comes in order", pushes, comesLate},
		{"lost pushes are caught by asking", pushes, comesByAsking},
		{"without pushes everything comes by asking", onlyAsks, comesByAsking},
	}
}

// atOnce is how much time passes at most until a pushed message is there.
const atOnce = 5 * time.Second

func comesAtOnce(w *world) {
	w.connect()
	w.live()
	w.setSpeed(tick)
	w.haltAt(w.clock.Now().Add(time.Second + atOnce))
	w.writes("ann", "quick")
	w.until("a pushed message is on the desk", func() bool { return len(w.texts("ann")) > 0 })
	w.haltAt(0)
	w.setSpeed(step)
	w.arrive("ann", "quick")
}

func comesFiveTimes(w *world) {
	w.connect()
	w.live()
	w.p.Faults().Next(RepeatPush, "", 2)
	w.writes("ann", "once")
	w.writes("ann", "and once")
	w.arrive("ann", "once", "and once")
}

func comesOutOfOrder(w *world) {
	w.connect()
	w.live()
	w.p.Faults().Next(HoldPush, "", 4)
	var want []string
	for i := range 4 {
		want = append(want, fmt.Sprintf("part %d", i))
		w.writes("ann", want[i])
	}
	w.p.Faults().Release()
	w.arrive("ann", want...)
}

func comesLate(w *world) {
	w.connect()
	w.live()
	w.p.Faults().Next(DelayPush, "", 1)
	w.writes("ann", "late")
	w.writes("ann", "in time")
	w.arrive("ann", "late", "in time")
}

// comesByAsking is on a connection that believes its pushes to work.
func comesByAsking(w *world) {
	w.connect()
	w.live()
	w.p.Faults().Next(LosePush, "", -1)
	w.writes("ann", "one")
	w.writes("bob", "two")
	w.arrive("ann", "one")
	w.arrive("bob", "two")
	w.p.Faults().Calm()
	w.p.Push(false)
	w.writes("ann", "three")
	w.arrive("ann", "one", "three")
	w.p.Push(true)
	w.writes("ann", "four")
	w.arrive("ann", "one", "three", "four")
}

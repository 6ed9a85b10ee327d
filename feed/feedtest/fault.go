package feedtest

import "time"

// LateMost is how long after the caller was cut off a Late call takes effect
// at most, on the clock of the platform.
const LateMost = 20 * time.Second

// Fault is something that goes wrong with a call or a push.
type Fault int

// Faults of calls. Those whose names say nothing else have no effect at the
// platform.
const (
	LoseRequest  Fault = iota + 1 // cut before it is handled
	LoseAnswer                    // handled, then cut
	Delay                         // handled some seconds later, and answered
	Unauthorized                  // 401
	Forbidden                     // 403
	TooMany                       // 429 with Retry-After: 2
	Broken                        // 500
	BrokenAfter                   // handled, then 500
	Unavailable                   // 503
	Garbage                       // 200 with nonsense
	Late                          // cut, and handled within LateMost after that
)

// Faults of pushes.
const (
	LosePush   Fault = iota + 101
	RepeatPush       // it comes five times
	DelayPush        // it comes some seconds later
	HoldPush         // it comes when Release is called, or when there is Calm
)

// callFaults are all of calls.
func callFaults() []Fault {
	return []Fault{LoseRequest, LoseAnswer, Delay, Unauthorized, Forbidden, TooMany, Broken, BrokenAfter, Unavailable, Garbage, Late}
}

// likely are those that come by chance: the ones a reply can be doubled by
// more often than others.
func likely() []Fault {
	return append(callFaults(), LoseAnswer, BrokenAfter, Late, Late, Late)
}

func pushFaults() []Fault { return []Fault{LosePush, RepeatPush, DelayPush, HoldPush} }

// String names the fault for the output of tests.
func (k Fault) String() string {
	names := map[Fault]string{
		LoseRequest: "request lost", LoseAnswer: "answer lost", Delay: "delayed",
		Unauthorized: "401", Forbidden: "403", TooMany: "429", Broken: "500",
		BrokenAfter: "500 after it was accepted", Unavailable: "503", Garbage: "garbage", Late: "accepted late",
		LosePush: "push lost", RepeatPush: "push repeated", DelayPush: "push delayed", HoldPush: "push held",
	}
	return names[k]
}

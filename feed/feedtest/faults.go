package feedtest

import (
	"math"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"time"

	"tend/feed"
)

// Faults are what goes wrong at a simulated platform: an HTTP middleware its
// simulator wraps its API in, and the way its pushes take. Without any fault
// in force everything passes. It is safe for concurrent use; which call gets
// which fault depends on nothing but the seed and the order of the calls.
type Faults struct {
	clock feed.Clock

	mu      sync.Mutex
	planned []plan
	chance  *rand.Rand // nil: nothing by chance
	share   float64
	down    bool
	held    []func()
	waiting []func() // pushes on their way
	sending bool     // somebody sends those
	seen    []string // method and path of every call
	busy    int
	slowest time.Duration
	onDown  []func()
	answer  Answerer
}

// Answerer answers a call in a platform's own words, with the fault in force.
// next handles the call properly. It reports whether it did answer.
type Answerer func(k Fault, w http.ResponseWriter, r *http.Request, next http.Handler) bool

type plan struct {
	kind  Fault
	match string
	left  int
}

// NewFaults has no fault in force.
func NewFaults(clock feed.Clock) *Faults { return &Faults{clock: clock} }

// Next gives a fault to the next n calls, or pushes, that match; to all until
// Calm where n is negative. A match is a part of "METHOD /path", its end where
// it ends in "$", or anything where it is empty; pushes match anything. Note
// that net/http makes a GET that was cut again by itself.
func (f *Faults) Next(k Fault, match string, n int) {
	if n < 0 {
		n = math.MaxInt
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.planned = append(f.planned, plan{k, match, n})
}

// Random gives every call and push, with a probability of share, one fault.
func (f *Faults) Random(seed uint64, share float64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.chance, f.share = rand.New(rand.NewPCG(seed, 1)), share
}

// Down is an outage: until Calm all calls get a 503 or are cut, pushes are
// lost, and connections that stay open are cut.
func (f *Faults) Down() {
	f.mu.Lock()
	f.down = true
	cut := f.onDown
	f.mu.Unlock()
	for _, c := range cut {
		c()
	}
}

// OnDown gives a function that cuts the connections that stay open.
func (f *Faults) OnDown(cut func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.onDown = append(f.onDown, cut)
}

// Answers gives the platform's own words for faults; where it does not answer
// there is a plain answer.
func (f *Faults) Answers(a Answerer) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.answer = a
}

// Calm ends all faults. Pushes that were held come now; calls and pushes that
// are late still come when they are due.
func (f *Faults) Calm() {
	f.mu.Lock()
	f.planned, f.chance, f.down = nil, nil, false
	f.mu.Unlock()
	f.Release()
}

// Calls is how many calls that match have come, with and without a fault.
func (f *Faults) Calls(match string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for _, call := range f.seen {
		if matches(call, match) {
			n++
		}
	}
	return n
}

// count is how many calls have come.
func (f *Faults) count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.seen)
}

// Busy is how many calls are being handled. Those that wait for the clock and
// those that stay open (upgrades) do not count.
func (f *Faults) Busy() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.busy
}

// draw gives the fault for a call, zero for none.
func (f *Faults) draw(call string) Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen = append(f.seen, call)
	for i, p := range f.planned {
		if p.left > 0 && p.kind < LosePush && matches(call, p.match) {
			f.planned[i].left--
			return p.kind
		}
	}
	switch {
	case f.down && len(f.seen)%2 == 0:
		return LoseRequest
	case f.down:
		return Unavailable
	}
	return f.byChance(likely())
}

// byChance draws one of the faults, or none. The lock is held.
func (f *Faults) byChance(of []Fault) Fault {
	if f.chance == nil || f.chance.Float64() >= f.share {
		return 0
	}
	return of[f.chance.IntN(len(of))]
}

// some is a few seconds, up to most.
func (f *Faults) some(most time.Duration) time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	share := 0.5
	if f.chance != nil {
		share = f.chance.Float64()
	}
	return time.Second + time.Duration(share*float64(most-time.Second))
}

// later calls do when d has passed on the clock.
func (f *Faults) later(d time.Duration, do func()) {
	if c, ok := f.clock.(interface{ AfterFunc(time.Duration, func()) }); ok {
		c.AfterFunc(d, do)
		return
	}
	ring := f.clock.After(d)
	go func() { <-ring; do() }()
}

func matches(call, match string) bool {
	if end, ok := strings.CutSuffix(match, "$"); ok {
		return strings.HasSuffix(call, end)
	}
	return strings.Contains(call, match)
}

package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"regexp"
	"time"

	"github.com/charmbracelet/x/vt"

	"tend/bench/posts"
	"tend/bench/terminal"
)

// patience is how long a screen may take.
const patience = 20 * time.Second

// seat is a console with somebody in front of it.
type seat struct {
	t    *terminal.Terminal
	keys int
}

// sit opens the console and waits until it listens.
func sit(ctx context.Context, d *place, o options) (*seat, error) {
	t, err := terminal.Start(o.width, o.height, d.Program, d.args()...)
	if err != nil {
		return nil, err
	}
	s := &seat{t: t}
	if _, err := t.Until(patience, func(e *vt.Emulator) bool { return customer(e) != "" }); err != nil {
		return nil, err
	}
	t.Rest(2 * time.Second)
	if !o.poster(d).Taken(ctx, posts.Message("first-0", 0, time.Now())) {
		return nil, fmt.Errorf("the console does not listen at %s", d.Listens)
	}
	return s, nil
}

var named = regexp.MustCompile(`N\d{6}`)

// customer is whose row the cursor is on. Rows change by themselves in a flood, and
// so does what stands where; only the customer tells that the cursor moved.
func customer(e *vt.Emulator) string {
	_, row := terminal.Cursor(e)
	return named.FindString(row)
}

// spell is a time of work.
type spell struct {
	name   string
	keys   terminal.Figures
	length time.Duration
	cpu    time.Duration
	memory terminal.Memory
	bytes  int
}

// work presses keys for a while: down sixteen rows, and up again. The pause
// between them is of no even length, so that keys fall anywhere between two frames.
func (s *seat) work(ctx context.Context, length time.Duration, name string) (spell, error) {
	began, cpu, written := time.Now(), s.t.CPU(), s.t.Written
	w := spell{name: name}
	for time.Since(began) < length && ctx.Err() == nil {
		s.t.Rest(80*time.Millisecond + rand.N(80*time.Millisecond))
		took, err := s.press()
		if err != nil {
			return w, err
		}
		w.keys = append(w.keys, took)
	}
	w.length, w.cpu, w.memory, w.bytes = time.Since(began), s.t.CPU()-cpu, s.t.Memory(), s.t.Written-written
	w.print()
	return w, ctx.Err()
}

func (s *seat) press() (time.Duration, error) {
	key := "j"
	if s.keys/16%2 == 1 {
		key = "k"
	}
	s.keys++
	before := customer(s.t.Screen())
	at := s.t.Type(key)
	done, err := s.t.Until(patience, func(e *vt.Emulator) bool {
		now := customer(e)
		return now != "" && now != before
	})
	return done.Sub(at), err
}

func (w spell) print() {
	fmt.Printf("%-13s keys %v; processor %.1f %% of one; memory %d MiB, its own %d; %d KiB/s to the terminal\n",
		w.name, w.keys, 100*float64(w.cpu)/float64(w.length), w.memory.Now, w.memory.Own, int(float64(w.bytes)/1024/w.length.Seconds()))
}

// beside says how many times as long keys took as in another spell.
func (w spell) beside(other spell) {
	ratio := func(share float64) float64 { return float64(w.keys.At(share)) / float64(max(other.keys.At(share), 1)) }
	fmt.Printf("%s, keys take %.2f (p50) and %.2f (p99) times as long as %s\n", w.name, ratio(0.5), ratio(0.99), other.name)
}

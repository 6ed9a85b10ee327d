package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"tend/bench/posts"
	"tend/bench/terminal"
)

// measure posts words and waits for them.
type measure struct {
	d      *posts.Team
	w      *wall
	poster *posts.Poster
	posted int
}

// spell measures for a while, and prints what came of it.
func (m *measure) spell(ctx context.Context, length time.Duration, name string) {
	var each, last terminal.Figures
	missing, cost := 0, m.costs()
	for ctx.Err() == nil && time.Since(cost.at) < length {
		next := time.After(time.Second)
		after, gone := m.w.await(m.word(ctx))
		each, last, missing = append(each, after...), append(last, after.At(1)), missing+gone
		<-next
	}
	fmt.Printf("%s:\n  to each screen %v\n  to the last one %v; %d missing\n", name, each, last, missing)
	m.costs().since(cost)
}

// word is one that was never there, and how it is posted.
func (m *measure) word(ctx context.Context) (word string, post func() time.Time) {
	letters := make([]byte, 12)
	for i := range letters {
		letters[i] = byte('A' + rand.N(26))
	}
	m.posted++
	id := fmt.Sprintf("mark-%d", m.posted)
	return string(letters), func() time.Time {
		at := time.Now()
		go func() {
			for !m.poster.Taken(ctx, posts.Said(id, markedCustomer, at, string(letters))) && ctx.Err() == nil {
				time.Sleep(10 * time.Millisecond)
			}
		}()
		return at
	}
}

// costs is what was used up to a time.
type costs struct {
	at                        time.Time
	server, consoles, looking time.Duration
	serverMiB, consoleMiB     terminal.Memory // of the largest console
	seats                     int
}

func (m *measure) costs() costs {
	pid := m.d.PID()
	c := costs{at: time.Now(), server: terminal.CPUOf(pid), serverMiB: terminal.MemoryOf(pid), looking: terminal.CPUOf(os.Getpid()), seats: len(m.w.seats)}
	for _, s := range m.w.seats {
		c.consoles += s.t.CPU()
		if got := s.t.Memory(); got.Own > c.consoleMiB.Own {
			c.consoleMiB = got
		}
	}
	return c
}

func (c costs) since(before costs) {
	share := func(now, then time.Duration) float64 { return 100 * float64(now-then) / float64(c.at.Sub(before.at)) }
	fmt.Printf("  server %.1f %% of a processor, %d MiB (its own %d); a console %.2f %%, %d MiB (its own %d) the largest; looking %.1f %%\n",
		share(c.server, before.server), c.serverMiB.Now, c.serverMiB.Own,
		share(c.consoles, before.consoles)/float64(c.seats), c.consoleMiB.Now, c.consoleMiB.Own, share(c.looking, before.looking))
}

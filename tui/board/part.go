package board

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// Figures that may be out of date are counted anew after a while, so that a
// busy desk does not keep the machine busy: never sooner than pause, and never
// sooner than so many times what the last count took.
const (
	pause  = 3 * time.Second
	spread = 10
)

// mostKept is how many answers of a sort are kept for when they are asked for
// again.
const mostKept = 24

// reader reads one sort of figures.
type reader[T any] func(ctx context.Context, ask Ask, now desk.Instant) (T, error)

// part is one sort of figures: what is known of it, and the command that finds
// out more.
type part[T any] struct {
	read   reader[T]
	kept   map[Ask]made[T]
	gen    int
	busy   bool
	dirty  bool // something changed while a command was under way
	asked  Ask  // of the latest command
	cancel context.CancelFunc
	began  desk.Instant // on the wall
	next   desk.Instant // on the wall: the same is not asked again before
	err    error        // of the latest answer
}

// made are figures, and as of when.
type made[T any] struct {
	value T
	at    desk.Instant
	stale bool
}

func newPart[T any](read reader[T]) part[T] { return part[T]{read: read, kept: map[Ask]made[T]{}} }

// find gives what is known, be it out of date.
func (p *part[T]) find(ask Ask) (m made[T], ok bool) {
	m, ok = p.kept[ask]
	return m, ok
}

// trouble is why the figures of a question could not be had.
func (p *part[T]) trouble(ask Ask) error {
	if p.asked != ask {
		return nil
	}
	return p.err
}

// spoil says that all figures may be out of date.
func (p *part[T]) spoil() {
	p.dirty = true
	for ask, m := range p.kept {
		m.stale = true
		p.kept[ask] = m
	}
}

// spoilOne says that the figures of one question may be out of date.
func (p *part[T]) spoilOne(ask Ask) {
	m := p.kept[ask]
	m.stale = true
	p.kept[ask] = m
}

// free reports whether figures of a question can be asked for: they are not
// being counted, and were not just now.
func (p *part[T]) free(ask Ask, wall desk.Instant) bool {
	return p.asked != ask || !p.busy && wall >= p.next
}

// want asks for figures that are missing or out of date. Another question than
// before ends the one under way.
func (p *part[T]) want(ctx context.Context, ask Ask, now, wall desk.Instant) tea.Cmd {
	m, known := p.kept[ask]
	switch {
	case known && !m.stale, !p.free(ask, wall):
		return nil
	}
	p.stop()
	ctx, p.cancel = context.WithCancel(ctx)
	p.gen++
	p.busy, p.dirty, p.asked, p.began, p.err = true, false, ask, wall, nil
	gen, read := p.gen, p.read
	return func() tea.Msg {
		value, err := read(ctx, ask, now)
		return answer[T]{part: p, gen: gen, ask: ask, made: made[T]{value: value, at: now}, err: err}
	}
}

// stop ends what is under way.
func (p *part[T]) stop() {
	if p.cancel != nil {
		p.cancel()
	}
	p.gen++
	p.cancel, p.busy, p.next = nil, false, 0
}

// Answer is the answer of a command of this package; hand it to Model.Apply.
type Answer interface{ land(wall desk.Instant) }

type answer[T any] struct {
	part *part[T]
	gen  int
	ask  Ask
	made made[T]
	err  error
}

// land takes an answer in, unless something else was asked since.
func (a answer[T]) land(wall desk.Instant) {
	p := a.part
	if a.gen != p.gen || errors.Is(a.err, context.Canceled) {
		return
	}
	p.cancel()
	p.busy, p.cancel, p.err = false, nil, a.err
	took := wall.Sub(p.began)
	if a.err != nil { // it may have taken so long because nobody answered
		p.next = wall.Add(max(pause, took))
		return
	}
	p.next = wall.Add(max(pause, spread*took))
	if len(p.kept) >= mostKept {
		clear(p.kept)
	}
	a.made.stale = p.dirty
	p.kept[a.ask] = a.made
}

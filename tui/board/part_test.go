package board

import (
	"context"
	"errors"
	"testing"
	"time"

	"tend/desk"
)

// counter is a source of numbers: each answer is how many there were before.
type counter struct {
	n    int
	err  error
	ctxs []context.Context
}

func (c *counter) read(ctx context.Context, _ Ask, _ desk.Instant) (int, error) {
	c.n++
	c.ctxs = append(c.ctxs, ctx)
	return c.n, c.err
}

const second = desk.Instant(time.Second)

func TestPartAsksOnceAndKeeps(t *testing.T) {
	c := &counter{}
	p := newPart(c.read)
	a, b := Ask{Policy: "a"}, Ask{Policy: "b"}
	cmd := p.want(t.Context(), a, 0, 0)
	if p.want(t.Context(), a, 0, 0) != nil {
		t.Error("the same is asked for twice at once")
	}
	cmd().(Answer).land(0)
	if m, ok := p.find(a); !ok || m.value != 1 || p.want(t.Context(), a, 0, 100*second) != nil {
		t.Error("what is known is asked for again")
	}
	if _, ok := p.find(b); ok {
		t.Error("what was not asked for is known")
	}
}

func TestPartCountsAnewAfterAPause(t *testing.T) {
	c := &counter{}
	p := newPart(c.read)
	p.want(t.Context(), Ask{}, 0, 0)().(Answer).land(2 * second)
	p.spoil()
	if p.want(t.Context(), Ask{}, 0, 21*second) != nil {
		t.Error("what took two seconds is counted again before twenty have passed")
	}
	cmd := p.want(t.Context(), Ask{}, 0, 22*second)
	if cmd == nil {
		t.Fatal("what is out of date is not counted again")
	}
	if m, ok := p.find(Ask{}); !ok || m.value != 1 {
		t.Error("the old figures are gone while new ones are counted")
	}
	p.spoil() // while it is counted
	cmd().(Answer).land(22 * second)
	if m, _ := p.find(Ask{}); m.value != 2 || !m.stale {
		t.Error("a change during the count is lost")
	}
}

func TestPartDropsWhatIsNotWantedAnyMore(t *testing.T) {
	c := &counter{}
	p := newPart(c.read)
	first := p.want(t.Context(), Ask{Days: 1}, 0, 0)
	second := p.want(t.Context(), Ask{Days: 7}, 0, 0)
	late := first().(Answer)
	if c.ctxs[0].Err() == nil {
		t.Error("the first count goes on")
	}
	second().(Answer).land(0)
	late.land(0)
	if _, ok := p.find(Ask{Days: 1}); ok {
		t.Error("a late answer was taken in")
	}
	gone := p.want(t.Context(), Ask{Days: 30}, 0, 0)
	p.stop()
	gone().(Answer).land(0)
	if _, ok := p.find(Ask{Days: 30}); ok {
		t.Error("an answer was taken in after the end")
	}
}

func TestPartInTrouble(t *testing.T) {
	c := &counter{err: errors.New("no disk")}
	p := newPart(c.read)
	p.want(t.Context(), Ask{}, 0, second)().(Answer).land(second)
	if p.trouble(Ask{}) == nil || p.trouble(Ask{Days: 7}) != nil {
		t.Error("the trouble is not that of the question")
	}
	if p.want(t.Context(), Ask{}, 0, 2*second) != nil {
		t.Error("it is tried again at once")
	}
	slow := p.want(t.Context(), Ask{}, 0, 4*second)
	slow().(Answer).land(19 * second)
	if p.free(Ask{}, 33*second) || !p.free(Ask{}, 34*second) {
		t.Errorf("after fifteen seconds without an answer it is asked again at %v", p.next)
	}
	p = newPart(c.read)
	c.err = nil
	p.want(t.Context(), Ask{}, 0, 4*second)().(Answer).land(4 * second)
	if _, ok := p.find(Ask{}); !ok || p.trouble(Ask{}) != nil {
		t.Error("it is still in trouble")
	}
}

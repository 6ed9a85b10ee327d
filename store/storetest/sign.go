package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

func signCases() []testCase {
	return []testCase{
		one("a sign is heard by everybody who hears", heardByAll),
		one("a sign that cannot be told is refused", refusedSigns),
		one("signs are not stored", signsUnstored),
		one("who hears slowly holds up nobody", slowEar),
		one("hearing ends with its context and with the store", hearingEnds),
	}
}

// sign is one of anna's consoles.
func sign(console string) store.Sign {
	return store.Sign{Agent: "anna", Console: console, At: key("u1"), Typing: true}
}

// ear hears signs for a test.
type ear struct {
	done chan error // how hearing ended
	stop func()

	mu    sync.Mutex
	heard map[store.Sign]int
}

func (x *fixture) hear() *ear {
	ctx, cancel := context.WithCancel(x.ctx)
	e := &ear{done: make(chan error, 1), stop: cancel, heard: map[store.Sign]int{}}
	go func() { e.done <- x.st.Hear(ctx, e.hears) }()
	return e
}

func (e *ear) hears(s store.Sign) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.heard[s]++
}

func (e *ear) times(s store.Sign) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.heard[s]
}

// signal tells a sign until everybody has heard it: when somebody begins to hear
// is not said.
func (x *fixture) signal(s store.Sign, all ...*ear) {
	x.Helper()
	for {
		x.ok(x.st.Tell(x.ctx, s))
		missing := 0
		for _, e := range all {
			if e.times(s) == 0 {
				missing++
			}
		}
		if missing == 0 {
			return
		}
		select {
		case <-x.ctx.Done():
			x.Fatalf("%+v was not heard by %d of %d", s, missing, len(all))
		case <-time.After(2 * time.Millisecond):
		}
	}
}

func heardByAll(x *fixture) {
	a, b := x.hear(), x.hear()
	signs := []store.Sign{
		sign("c1"), {Agent: "anna", Console: "c1", Gone: true}, {Agent: "anna", Console: "c2", Idle: true},
		{Agent: "ann.a b>*", Console: "c3", At: desk.Key{Shop: "店 铺", Customer: "\x00\x1b[2J"}}, {Agent: "李雷", Console: "c4"},
	}
	for _, s := range signs {
		x.signal(s, a, b)
	}
	a.stop()
	<-a.done
	before := a.times(signs[0])
	x.signal(sign("after"), b)
	x.signal(signs[0], b)
	x.equal("signs heard by who has stopped", []int{a.times(sign("after")), a.times(signs[0])}, []int{0, before})
}

func refusedSigns(x *fixture) {
	for _, s := range []store.Sign{{}, {Agent: "anna"}, {Console: "c1"}, {Agent: "anna", Console: string(make([]byte, 1<<20))}} {
		x.is(x.st.Tell(x.ctx, s), store.ErrSign)
	}
	x.signal(sign("c1"), x.hear())
}

func signsUnstored(x *fixture) {
	x.fill()
	before, state := x.revision(), x.state()
	x.signal(sign("c1"), x.hear())
	x.equal("revision", x.revision(), before)
	x.equal("state", x.state(), state)
}

// slowEar tells very many signs while somebody hears none of them.
func slowEar(x *fixture) {
	begun, release := make(chan struct{}), make(chan struct{})
	var once sync.Once
	slow := &ear{heard: map[store.Sign]int{}}
	go func() {
		_ = x.st.Hear(x.ctx, func(s store.Sign) {
			once.Do(func() { close(begun) })
			<-release
			slow.hears(s)
		})
	}()
	quick := x.hear()
	x.signal(sign("first"), quick)
	for waiting := true; waiting; {
		x.ok(x.st.Tell(x.ctx, sign("first")))
		select {
		case <-begun:
			waiting = false
		case <-x.ctx.Done():
			x.Fatal("nobody hears")
		case <-time.After(2 * time.Millisecond):
		}
	}
	const flood = 3000
	for i := range flood {
		x.ok(x.st.Tell(x.ctx, sign(fmt.Sprint("flood ", i))))
	}
	x.signal(sign("last"), quick)
	x.append(key("u1"), says("m1", start, "Hello"))
	close(release)
	x.signal(sign("later"), slow)
	slow.mu.Lock()
	defer slow.mu.Unlock()
	if n := len(slow.heard); n > flood*9/10 {
		x.Errorf("%d signs were kept for who heard none", n)
	}
}

func hearingEnds(x *fixture) {
	a, b := x.hear(), x.hear()
	x.signal(sign("c1"), a, b)
	a.stop()
	x.hearingEnded(a, context.Canceled)
	x.ok(x.st.Close())
	x.hearingEnded(b, store.ErrClosed)
}

func (x *fixture) hearingEnded(e *ear, want error) {
	x.Helper()
	select {
	case err := <-e.done:
		if !errors.Is(err, want) {
			x.Fatalf("Hear gave %v, want %v", err, want)
		}
	case <-x.ctx.Done():
		x.Fatal("Hear goes on")
	}
}

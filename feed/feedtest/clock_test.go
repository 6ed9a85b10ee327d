package feedtest

import (
	"slices"
	"testing"
	"time"
)

func TestClock(t *testing.T) {
	c := NewClock(start())
	var rang []string
	ring := func(name string, d time.Duration) {
		c.AfterFunc(d, func() { rang = append(rang, name+" at "+c.Now().Time().Sub(start()).String()) })
	}
	ring("late", 3*time.Second)
	ring("early", time.Second)
	ring("as early", time.Second)
	ring("at once", -time.Second)
	c.AfterFunc(2*time.Second, func() { ring("set by another", 500*time.Millisecond) })
	after := c.After(4 * time.Second)
	c.Advance(3 * time.Second)
	want := []string{"at once at 0s", "early at 1s", "as early at 1s", "set by another at 2.5s", "late at 3s"}
	if !slices.Equal(rang, want) {
		t.Errorf("it rang %q, want %q", rang, want)
	}
	c.Jump(-time.Hour)
	select {
	case <-after:
		t.Errorf("a jump of the wall clock let time pass")
	default:
	}
	c.Advance(time.Second)
	if at := <-after; !at.Equal(start().Add(4*time.Second - time.Hour)) {
		t.Errorf("after 4 s it was %s", at)
	}
}

func TestFast(t *testing.T) {
	wall := start()
	c := Fast(func() time.Time { return wall }, start().Add(time.Hour), 60)
	wall = wall.Add(time.Second)
	if got := c.Now().Time(); !got.Equal(start().Add(time.Hour + time.Minute)) {
		t.Errorf("a second later it shows %s", got)
	}
	<-c.After(time.Second) // of the clock; it must not take long
}

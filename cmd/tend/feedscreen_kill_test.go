//go:build unix

package main_test

import (
	"slices"
	"testing"

	"tend/feed/feedtest"
)

// The console is killed while three replies are on their way, and their platforms
// take them after it is gone. The next console finds that out: every reply arrives
// once, and is shown as sent.
func TestConsoleKilledInTheMiddleOfASend(t *testing.T) {
	t.Parallel()
	f := newShopfloor(t)
	c := f.open()
	for _, v := range f.visitors() {
		f.arrives(c, v, v.name, v.asks)
		v.Faults().Next(feedtest.Delay, v.Traits().Send, -1)
		before := v.Faults().Calls(v.Traits().Send)
		c.answers(v, "4")
		eventually(t, "the reply is on its way", func() bool { return v.Faults().Calls(v.Traits().Send) > before })
		if got := v.Delivered(v.name); len(got) > 0 {
			t.Fatalf("%s has %q already", v.Shop(), got)
		}
	}
	c.Kill()
	for _, v := range f.visitors() {
		v.Faults().Calm()
	}
	c = f.open()
	for _, v := range f.visitors() {
		f.arrived(v, v.name, 1)
		c.choose("alt+3", v.name)
		if v.Traits().Own { // it comes back from the platform; else asking has its time
			c.see("✓ sent")
		}
	}
	c.leave()
	f.Speed = 60 // of the next one's clock
	next, err := f.Serve()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = next.Kill() }()
	eventually(t, "every reply is sent", func() bool {
		return !slices.ContainsFunc(f.replies(), func(l line) bool { return l.Delivery != "" })
	})
	f.kept(f.visitors()...)
}

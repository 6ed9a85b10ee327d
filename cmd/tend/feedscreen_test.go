//go:build unix

package main_test

import (
	"strings"
	"testing"

	"tend/feed/feedtest"
	"tend/internal/terminal"
)

// visitor is a customer of one of the platforms.
type visitor struct {
	feedtest.Platform
	name, asks string
}

func (f *shopfloor) visitors() []visitor {
	return []visitor{
		{f.TikTok, "Ann", "Where is my teapot?"},
		{f.Chatwoot, "林小雨", "毛衣还有灰色的吗？"},
		{f.Hook, "Bob", "The lamp flickers"},
	}
}

// Customers of three platforms are on one screen as soon as they write, each is
// answered by a key, their platforms have every reply once, and the screen says
// so; what somebody else answers there is theirs.
func TestConsoleWithItsPlatforms(t *testing.T) {
	t.Parallel()
	f := newShopfloor(t)
	c := f.open()
	for _, v := range f.visitors() {
		t.Logf("%s: painted %s after it was written", v.Shop(), f.arrives(c, v, v.name, v.asks))
		c.answers(v, "4")
		f.arrived(v, v.name, 1)
		c.choose("alt+3", v.name)
		c.see("✓ sent")
		v.WriteAs("Lin", v.name, "已经发出了，明天到。")
		c.see("已经发出了，明天到。")
		eventually(t, "a colleague's reply stands below their name", func() bool {
			who := c.above("已经发出了，明天到。")
			return strings.Contains(who, "Lin") && !strings.Contains(who, "sent")
		})
		c.letGo(v, "3")
		f.arrived(v, v.name, 2)
	}
	f.mirrors(c)
	f.outage(c, f.visitors()[1], "Chatwoot: ")
	c.leave()
	f.kept(f.visitors()...)
}

// answers takes a customer who waits, by a key.
func (c *console) answers(v visitor, key string) {
	c.t.Helper()
	c.choose("alt+1", v.name)
	c.letGo(v, key)
}

// letGo presses a key that answers. What it says first may be past by the time one
// looks: a simulated platform takes a reply at once.
func (c *console) letGo(v visitor, key string) {
	c.t.Helper()
	if err := c.settle(); err != nil { // the answer before may still be spoken of
		c.t.Fatal(err)
	}
	gone := func(s terminal.Screen) bool {
		return strings.Contains(says(s), "On its way to "+v.name+".") || strings.Contains(says(s), "Sent to "+v.name+".")
	}
	if err := c.try(gone, key); err != nil {
		c.t.Fatalf("answering %s: %v", v.name, err)
	}
}

// above is the line of the thread above the one that holds a text.
func (c *console) above(text string) string {
	c.t.Helper()
	s, before := c.Screen(), ""
	for y := range s.Height {
		_, right, _ := strings.Cut(s.Line(y), "│")
		if strings.Contains(right, text) {
			return before
		}
		before = right
	}
	c.t.Fatalf("%q is not in the thread:\n%s", text, s.Text())
	return ""
}

// mirrors has sessions handed over and closed, here and at Chatwoot.
func (f *shopfloor) mirrors(c *console) {
	f.t.Helper()
	sim, name := f.Chatwoot, f.visitors()[1].name
	has := func(agent int64, status string) {
		f.t.Helper()
		eventually(f.t, "Chatwoot has it "+status, func() bool {
			a, s := sim.Has(name)
			return a == agent && s == status
		})
	}
	has(7, "open") // who answers has it
	sim.Assign(name, "Lin")
	c.counts("Mine  2")
	sim.Assign(name, "")
	c.counts("Unassigned  1")
	c.choose("alt+1", name)
	c.act("a", name+" is yours.")
	has(7, "open")
	c.choose("alt+3", name)
	c.act("X", "Closed")
	has(7, "resolved")
	f.nextSecond()
	c.t.Logf("painted %s after it was written", f.arrives(c, sim, name, "还有一个问题"))
	c.choose("alt+1", name)
	f.nextSecond()
	sim.Status(name, "resolved")
	c.counts("Unassigned  0")
}

// counts waits until a pane says how many sessions it has.
func (c *console) counts(pane string) {
	c.t.Helper()
	c.see(pane + "  ─")
}

// outage has a platform go away while somebody is answered. The others go on.
func (f *shopfloor) outage(c *console, v visitor, bar string) {
	f.t.Helper()
	f.nextSecond()
	f.arrives(c, v, v.name, "最后一个问题")
	before := len(v.Delivered(v.name))
	v.Faults().Down()
	c.headedBy(bar)
	c.choose("alt+1", v.name)
	onWay := func(s terminal.Screen) bool {
		return strings.Contains(says(s), "On its way to "+v.name) || strings.Contains(says(s), "Kept. It goes to "+v.name)
	}
	if err := c.try(onWay, "1"); err != nil {
		f.t.Fatal(err)
	}
	c.choose("alt+3", v.name)
	c.see("queued, waits for")
	f.arrives(c, f.Hook, "Cleo", "still here")
	if n := len(v.Delivered(v.name)); n != before {
		f.t.Errorf("%d replies came to a platform that is away", n-before)
	}
	v.Faults().Calm()
	f.arrived(v, v.name, before+1)
	if err := c.Wait(func(s terminal.Screen) bool { return !s.Has("queued") && !s.Has("sending") }, within); err != nil {
		f.t.Fatal(err)
	}
	// Its live events may come later; what they miss is asked for until then.
	up := func(s terminal.Screen) bool { return !strings.Contains(s.Line(0), "× "+bar) }
	if err := c.Wait(up, within); err != nil {
		f.t.Fatal(err)
	}
}

// headedBy waits for a text in the top bar.
func (c *console) headedBy(text string) {
	c.t.Helper()
	if err := c.Wait(func(s terminal.Screen) bool { return strings.Contains(s.Line(0), text) }, within); err != nil {
		c.t.Fatalf("waiting for %q in the top bar: %v", text, err)
	}
}

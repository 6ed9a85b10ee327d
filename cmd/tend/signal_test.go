//go:build unix

package main_test

import (
	"context"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/desk"
	"tend/internal/terminal"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/sockstore"
)

// A signal ends the console the way its quit key does: what is held goes out,
// what is written is kept, and the terminal is as it was.
func TestSignals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		signal os.Signal
	}{{"terminate", syscall.SIGTERM}, {"hang up", syscall.SIGHUP}, {"interrupt", syscall.SIGINT}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := newOffice(t)
			o.tend(lines(t, named()), "--clock", opening, "import")
			con := o.open(opening)
			con.choose("alt+1", "Ada Moreau")
			con.act("4", "Sent to Ada Moreau.")
			con.draft("alt+1", "林小雨", "灰色的还有，")
			if err := con.Signal(c.signal); err != nil {
				t.Fatal(err)
			}
			con.gone(0)
			if got, want := replies(o.export(opening))["c000"], []string{o.wording("ship-where", "en", "")}; !slices.Equal(got, want) {
				t.Errorf("Ada Moreau was sent %q, want %q", got, want)
			}
			o.finds("林小雨", "灰色的还有，").leave()
		})
	}
}

// draft writes to a customer and waits until the console has gone quiet.
func (c *console) draft(pane, name, text string) {
	c.t.Helper()
	c.choose(pane, name)
	if err := c.try(func(s terminal.Screen) bool { return s.CursorVisible }, "i"); err != nil {
		c.t.Fatal(err)
	}
	c.press(text)
	c.see(text)
	if err := c.Quiet(200*time.Millisecond, within); err != nil {
		c.t.Fatal(err)
	}
}

// finds opens the console anew and expects what was written to a customer.
func (o *office) finds(name, text string) *console {
	o.t.Helper()
	c := o.open(later(o.t, time.Minute))
	c.choose("alt+1", name)
	if !c.Screen().Has(text) {
		o.t.Errorf("the draft for %s is gone. The screen shows:\n%s", name, c.Screen().Text())
	}
	return c
}

// What is written survives a kill, and a reply that could still be taken back
// then goes out when the desk is next opened.
func TestKilledWhileWritingAndHolding(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	c := o.open(opening)
	c.draft("alt+1", "Ines Duarte", "Yes, we do:")
	c.press("esc")
	c.choose("alt+1", "Ada Moreau")
	c.act("4", "Sent to Ada Moreau.")
	c.Kill()
	if n := o.held(); n != 1 {
		t.Fatalf("%d replies are held after the kill, want 1", n)
	}
	c = o.finds("Ines Duarte", "Yes, we do:")
	c.choose("alt+3", "Ada Moreau")
	if err := c.Wait(func(s terminal.Screen) bool { return s.Has("let's find it") && !s.Has("goes out in") }, within); err != nil {
		t.Errorf("the reply has not gone out: %v", err)
	}
	c.leave()
	if n := o.held(); n != 0 {
		t.Errorf("%d replies are still held after the next start", n)
	}
	if got, want := replies(o.export(opening))["c000"], []string{o.wording("ship-where", "en", "")}; !slices.Equal(got, want) {
		t.Errorf("Ada Moreau was sent %q, want %q", got, want)
	}
}

// held is how many replies have not gone out, in the file of a desk that nobody
// has open.
func (o *office) held() int {
	o.t.Helper()
	st, err := boltstore.Open(o.path("desk/desk.db"), boltstore.Options{})
	if err != nil {
		o.t.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	w, err := st.Watch(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	defer w.Close()
	all, err := w.Next(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	return pending(all.Sessions)
}

func pending(sessions []*desk.Session) (n int) {
	for _, s := range sessions {
		n += len(s.Pending)
	}
	return n
}

// released waits until every reply has gone out of a desk that a console holds.
func (o *office) released() {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.t.Context(), within)
	defer cancel()
	st, err := sockstore.Open(ctx, sockstore.Options{
		Folder: o.path("desk"), Locked: boltstore.ErrLocked,
		Lock: func() (store.Store, error) { return nil, boltstore.ErrLocked },
	})
	if err != nil {
		o.t.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	w, err := st.Watch(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	defer w.Close()
	held := map[desk.SessionID]int{}
	for {
		ch, err := w.Next(ctx)
		if err != nil {
			o.t.Fatalf("replies in %d sessions have not gone out: %v", len(held), err)
		}
		for _, s := range ch.Sessions {
			if held[s.ID] = len(s.Pending); held[s.ID] == 0 {
				delete(held, s.ID)
			}
		}
		if len(held) == 0 {
			return
		}
	}
}

// Where no screen can be drawn the console prints the panes and ends.
func TestDumbTerminal(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, named()), "--clock", opening, "import")
	cmd := o.command("--clock", opening)
	cmd.Env = append(cmd.Env, "TERM=dumb")
	c := o.run(cmd, 100, 40)
	c.gone(0)
	if s := c.Screen(); !s.Has("Unassigned (6)") || !s.Has("Ada Moreau") {
		t.Errorf("the screen shows:\n%s", s.Text())
	}
	if strings.Contains(string(c.Output()), "\x1b") {
		t.Errorf("escape sequences were sent to a terminal that knows none: %q", c.Output())
	}
}

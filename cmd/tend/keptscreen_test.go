//go:build unix

package main_test

import (
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"testing"

	"tend/internal/terminal"
)

// wire stands between a console and its server, and can be cut.
type wire struct {
	t        *testing.T
	listener net.Listener
	target   string

	mu    sync.Mutex
	cut   bool
	conns []net.Conn
}

func newWire(t *testing.T, port string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{t: t, listener: l, target: "127.0.0.1:" + port}
	t.Cleanup(func() {
		_ = l.Close()
		w.set(true)
	})
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			w.join(c)
		}
	}()
	return w
}

func (w *wire) join(c net.Conn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	s, err := net.Dial("tcp", w.target)
	if w.cut || err != nil {
		_ = c.Close()
		return
	}
	w.conns = append(w.conns, c, s)
	go func() { _, _ = io.Copy(s, c) }()
	go func() { _, _ = io.Copy(c, s) }()
}

// set cuts it, or mends it.
func (w *wire) set(cut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cut = cut
	if cut {
		for _, c := range w.conns {
			_ = c.Close()
		}
		w.conns = nil
	}
}

// along makes an invitation lead through it.
func (w *wire) along(file, port string) {
	w.t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		w.t.Fatal(err)
	}
	_, mine, _ := net.SplitHostPort(w.listener.Addr().String())
	if err := os.WriteFile(file, []byte(strings.Replace(string(b), ":"+port, ":"+mine, 1)), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// write sends what is typed to somebody, while the link is lost.
func (c *console) write(name, text string) {
	c.t.Helper()
	c.choose("alt+1", name)
	if err := c.try(func(s terminal.Screen) bool { return s.CursorVisible }, "i"); err != nil {
		c.t.Fatal(err)
	}
	c.press(strings.Split(text, "")...)
	c.see("› " + text)
	c.press("enter")
	c.see("Kept here. It goes to " + name)
}

// A console sends three replies while its link is cut, is killed, finds them when
// it is started again, and sends them once the link is back: each once, in order,
// and the one whose customer wrote meanwhile not at all. That one is still to be
// found by the console after that.
func TestKeptReplies(t *testing.T) {
	t.Parallel()
	o := newTeamOffice(t)
	mia, ann := o.invite("mia", "manager"), o.invite("ann", "agent")
	o.tend(lines(t, named()), "--clock", opening, "--desk", mia, "import")
	w := newWire(t, o.port)
	w.along(ann, o.port)

	a := o.sit(ann)
	w.set(true)
	a.see("desk not reached since")
	a.write("Ada Moreau", "Certainly!")
	a.write("林小雨", "One:moment")
	a.write("Ines Duarte", "Yes,we-do")
	a.see("3 replies kept here")
	a.choose("alt+1", "Ada Moreau")
	a.see("kept here until the desk is back")
	a.Kill()

	o.tend(`{"id":"late","at":"`+opening+`","customer":"c001","from":"customer","text":"还有吗？"}`, "--clock", opening, "--desk", mia, "import")
	a = o.start(160, 34, "--clock", opening, "--desk", ann)
	a.see("3 replies are kept on this machine.")
	a.gone(1)

	w.set(false)
	a = o.sit(ann)
	a.see("2 replies went out.")
	a.see("林小雨 wrote meanwhile")
	a.choose("alt+1", "林小雨")
	a.see("› One:moment")
	if err := a.Wait(func(s terminal.Screen) bool { return !s.Has("kept here") }, within); err != nil {
		t.Fatal(err)
	}
	a.see("1 reply back (D)")
	a.leave()
	a = o.sit(ann)
	a.see("1 reply back (D)")
	a.press("D")
	a.see("The customer wrote meanwhile.")
	a.press("enter")
	a.see("› One:moment")
	a.leave()

	all := o.export(opening)
	for customer, want := range map[string]string{"c000": "Certainly!", "c001": "", "c004": "Yes,we-do"} {
		if got := strings.Join(replies(all)[customer], "|"); got != want {
			t.Errorf("%s was sent %q, want %q", customer, got, want)
		}
	}
}

//go:build unix

package main_test

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tend/internal/terminal"
)

var killSeed = flag.Uint64("kill-seed", 1, "chooses the moments at which the console is killed")

// kills is how often the console of one desk is killed.
const kills = 20

// The console is killed without warning at twenty random moments of sending and
// taking back, always on the same desk. Every reply that was shown as sent is
// on the desk once, none that was shown as taken back is there, and the file is
// in order each time.
func TestKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.tend(lines(t, crowd(8*kills)), "--clock", opening, "import")
	v := &victim{o: o, random: rand.New(rand.NewPCG(*killSeed, 0)), sent: map[string]int{}, back: map[string]bool{}}
	for round := range kills {
		v.round(round)
		if out := o.tend("", "check"); !strings.Contains(out, "in order") {
			t.Fatalf("after kill %d the check says: %s", round+1, out)
		}
	}
	v.settle()
	v.verify()
}

// victim is a console that will be killed, with what it said it had done.
type victim struct {
	o      *office
	random *rand.Rand
	sent   map[string]int  // by customer's name
	back   map[string]bool // shown as taken back, and not sent again since
}

// round opens the desk, works a little, and kills the console in the middle of
// the last key. Every other round has no undo time.
func (v *victim) round(n int) {
	undo := []string{"0s", "4s"}[n%2]
	c := v.o.open(later(v.o.t, time.Duration(n)*time.Minute), "--undo", undo)
	for range v.random.IntN(3) {
		v.answer(c)
		if undo != "0s" && v.random.IntN(2) == 0 {
			v.takeBack(c)
		}
	}
	v.killWhile(c)
	v.note(says(c.Screen()))
}

// answer sends to whoever is under the cursor.
func (v *victim) answer(c *console) {
	if err := c.try(sentence("Sent to "), "4"); err != nil {
		v.o.t.Fatal(err)
	}
	v.note(says(c.Screen()))
	// The next sentence must not be taken for this one.
	if err := c.settle(); err != nil {
		v.o.t.Fatal(err)
	}
}

func (v *victim) takeBack(c *console) {
	c.press("u")
	if err := c.Wait(sentence("nothing went to "), within); err != nil {
		v.o.t.Fatal(err)
	}
	v.note(says(c.Screen()))
	if err := c.settle(); err != nil {
		v.o.t.Fatal(err)
	}
}

// killWhile kills the console a moment after a key that sends: while the key is
// on its way, while the reply is stored, while the screen is drawn, or after.
func (v *victim) killWhile(c *console) {
	if err := c.try(sentence("No message here has failed."), "A"); err != nil {
		v.o.t.Fatal(err)
	}
	name, _, _ := strings.Cut(shown(c.Screen()), " · ")
	delete(v.back, name) // it may be sent again without anybody seeing it
	c.press("4")
	moment := time.NewTimer(time.Duration(v.random.IntN(60_000)) * time.Microsecond)
	<-moment.C
	c.Kill()
}

func sentence(part string) func(terminal.Screen) bool {
	return func(s terminal.Screen) bool { return strings.Contains(says(s), part) }
}

// note remembers what the bottom line said was done.
func (v *victim) note(line string) {
	if name, ok := between(line, "Sent to ", "."); ok {
		v.sent[name]++
		delete(v.back, name)
	}
	if name, ok := between(line, "nothing went to ", "."); ok {
		v.sent[name]--
		v.back[name] = true
	}
}

func between(s, before, after string) (string, bool) {
	_, s, found := strings.Cut(s, before)
	s, _, ended := strings.Cut(s, after)
	return s, found && ended
}

// settle opens the desk again and waits, through its socket, until nothing is
// held any more.
func (v *victim) settle() {
	c := v.o.open(later(v.o.t, 2*time.Hour))
	v.o.released()
	c.leave()
	if n := v.o.held(); n > 0 {
		v.o.t.Fatalf("%d replies are still held although the desk was opened again", n)
	}
}

// verify compares the desk with what was shown. What was neither shown as sent
// nor as taken back may be there, once.
func (v *victim) verify() {
	t := v.o.t
	all := v.o.export(later(t, 2*time.Hour))
	got, names := replies(all), map[string]string{}
	for _, l := range all {
		if l.From == "customer" && l.Name != "" {
			names[l.Name] = l.Customer
		}
	}
	shown := 0
	for name, id := range names {
		n := len(got[id])
		shown += v.sent[name]
		switch {
		case v.sent[name] == 1 && n != 1, n > 1, v.back[name] && n != 0:
			t.Errorf("%s: %d replies are on the desk; shown as sent %d times, as taken back: %t", name, n, v.sent[name], v.back[name])
		}
	}
	if shown == 0 {
		t.Error("no reply was ever shown as sent: this test has seen nothing")
	}
	t.Logf("%d replies were shown as sent", shown)
}

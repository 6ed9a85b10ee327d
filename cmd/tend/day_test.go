//go:build unix

package main_test

import (
	"slices"
	"strings"
	"testing"

	"tend/internal/terminal"
)

// A whole day at the desk, key by key. What the screen said was done must be
// on the desk afterwards, once, and nothing else.
func TestDay(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	people := append(named(), crowd(20)...)
	if out := o.tend(lines(t, people), "--clock", opening, "import"); !strings.Contains(out, "0 bad") {
		t.Fatalf("the import says: %s", out)
	}
	d := &day{console: o.open(opening), o: o, want: map[string][]string{}}
	for _, step := range []struct {
		name string
		do   func()
	}{
		{"claim", d.claim},
		{"one-key reply, undone", d.undone},
		{"one-key reply", d.reply},
		{"edited before sending", d.edited},
		{"prompts", d.prompts},
		{"no reply needed", d.noReply},
		{"close", d.close},
		{"remind", d.remind},
		{"search", d.search},
		{"transfer", d.transfer},
		{"help, palette, status", d.dialogs},
	} {
		t.Log(step.name)
		step.do()
	}
	d.choose("alt+1", "Ines Duarte")
	d.sent("3", "Ines Duarte", "ship-when", "en")
	d.leave() // within the undo time: what is held goes out
	d.verify()
}

// day is the console with what it said it sent.
type day struct {
	*console
	o    *office
	want map[string][]string // replies by customer id
}

// sent answers the customer on screen with a key and notes what must come of it.
func (d *day) sent(key, name, id, language string) {
	d.t.Helper()
	d.act(key, "Sent to "+name+".")
	c := d.idOf(name)
	d.want[c] = append(d.want[c], d.o.wording(id, language, name))
}

func (d *day) idOf(name string) string {
	d.t.Helper()
	i := slices.IndexFunc(named(), func(s someone) bool { return s.name == name })
	if i < 0 {
		d.t.Fatalf("nobody is called %s", name)
	}
	return idOf(i)
}

func (d *day) claim() {
	d.see("Unassigned  26")
	d.choose("alt+1", "Ada Moreau")
	d.act("a", "Ada Moreau is yours.")
	d.see("Unassigned  25")
	d.choose("alt+3", "Ada Moreau")
	d.see("with you")
}

func (d *day) undone() {
	d.act("4", "Sent to Ada Moreau.")
	d.see("takes it back")
	d.press("u")
	d.see("Taken back; nothing went to Ada Moreau.")
	if got := replies(d.o.export(opening))["c000"]; len(got) > 0 {
		d.t.Errorf("what was taken back is on the desk: %q", got)
	}
}

func (d *day) reply() {
	d.choose("alt+3", "Ada Moreau")
	d.sent("4", "Ada Moreau", "ship-where", "en")
}

func (d *day) edited() {
	d.choose("alt+1", "林小雨")
	d.press("e")
	d.see("Edit before sending")
	d.press("esc")
	d.bring("请问您想要哪一款", "e", "5")
	d.press("end", "谢谢您")
	d.see("谢谢您")
	if s := d.Screen(); !s.CursorVisible || s.CursorY < s.Height-8 {
		d.t.Errorf("the cursor is not in the composer but at %d, %d", s.CursorX, s.CursorY)
	}
	d.act("enter", "Sent to 林小雨.")
	d.want["c001"] = append(d.want["c001"], d.o.wording("stock-check", "zh", "林小雨")+"谢谢您")
}

func (d *day) prompts() {
	d.choose("alt+1", "Kofi Mensah")
	d.sent("p", "Kofi Mensah", "prompt-image", "en")
	d.choose("alt+1", "周子涵")
	d.act("p", "Sent to 周子涵.")
	d.want["c003"] = append(d.want["c003"], d.o.wording("prompt-order", "en", "周子涵"))
}

func (d *day) noReply() {
	d.choose("alt+1", "王奶奶")
	d.act("n", "王奶奶 needs no reply.")
}

// close ends an answered session with a kind word and a waiting one, after a
// question, without.
func (d *day) close() {
	d.choose("alt+3", "Ada Moreau")
	d.act("x", "Closed the session with Ada Moreau.")
	d.want["c000"] = append(d.want["c000"], d.o.wording("remark", "en", "Ada Moreau"))
	d.choose("alt+3", "Tom Hale")
	d.bring("Close while Tom Hale waits?", "X")
	d.act("enter", "Closed the session with Tom Hale.")
}

func (d *day) remind() {
	d.choose("alt+3", "Rosa Klein")
	d.bring("in 15 minutes", "z")
	d.act("enter", "You will be reminded of Rosa Klein at 10:15.")
}

// search finds words of both languages and goes to who wrote them, also where
// the session has ended.
func (d *day) search() {
	for _, c := range []struct{ words, snippet, name string }{
		{"发票", "发票可以补开吗", "陈默"}, {"teapot", "Where is my teapot", "Ada Moreau"},
	} {
		d.press("/")
		d.see("Search messages and customers")
		d.press(c.words)
		d.see(c.snippet)
		d.see("1 message")
		d.press("enter")
		if err := d.Wait(func(s terminal.Screen) bool { return strings.Contains(shown(s), c.name) }, within); err != nil {
			d.t.Fatalf("going to %s: %v", c.name, err)
		}
	}
	d.press("esc")
}

func (d *day) transfer() {
	d.choose("alt+3", "陈默")
	d.bring("Transfer to", "t")
	d.see("Bo")
	d.act("enter", "陈默 is with Bo now.")
}

func (d *day) dialogs() {
	d.press("?")
	d.see("Move around")
	d.press("esc")
	d.press(":")
	d.see("What would you like to do?")
	d.press("theme")
	d.see("Switch the theme")
	d.act("enter", "Theme: light")
	d.press("s")
	d.see("How many sessions at once")
	d.press("down")
	d.act("enter", "You are on a break.")
}

// verify reads the desk and the file after the console has been left.
func (d *day) verify() {
	d.t.Helper()
	all := d.o.export(later(d.t, 0))
	got := replies(all)
	for i := range 30 {
		if id := idOf(i); !slices.Equal(got[id], d.want[id]) {
			d.t.Errorf("%s was sent %q, the screen said %q", id, got[id], d.want[id])
		}
	}
	for _, l := range []line{
		{Type: "assign", Customer: "c000", Agent: "mei"}, {Type: "assign", Customer: "c007", Agent: "bo"},
		{Type: "close", Customer: "c000", By: "mei"}, {Type: "close", Customer: "c006", By: "mei"},
		{Type: "mark", Customer: "c005", Mark: "no-reply"},
	} {
		if n := count(all, l); n != 1 {
			d.t.Errorf("%+v is %d times on the desk, want once", l, n)
		}
	}
	if n := count(all, line{Type: "doc", Kind: "reminder"}); n != 1 {
		d.t.Errorf("there are %d reminders, want 1", n)
	}
	if out := d.o.tend("", "check"); !strings.Contains(out, "in order") {
		d.t.Errorf("the check says: %s", out)
	}
}

// count is how many lines are like one, as far as that one says anything.
func count(all []line, like line) int {
	n := 0
	for _, l := range all {
		same := l.Type == like.Type && (like.Customer == "" || l.Customer == like.Customer)
		if same && l.Agent == like.Agent && l.By == like.By && l.Mark == like.Mark && (like.Kind == "" || l.Kind == like.Kind) {
			n++
		}
	}
	return n
}

package thread_test

import (
	"testing"
	"time"

	"tend/desk"
)

func TestSeenIsWhatWasLoaded(t *testing.T) {
	l := newLog(says("m1", at("02T10:00"), "hello"))
	s := show(t, l, options(), 80, 24, at("02T10:00"))
	if s.Seen() != (desk.Seen{Customer: "m1"}) {
		t.Errorf("seen %v", s.Seen())
	}
	l.add(answers("r1", at("02T10:01"), "bo", "hi"), says("m2", at("02T10:02"), "so?"))
	cmd := s.update() // known to have changed, not loaded
	if s.Seen() != (desk.Seen{Customer: "m1"}) {
		t.Errorf("seen before it was loaded: %v", s.Seen())
	}
	s.run(cmd)
	if s.Seen() != (desk.Seen{Customer: "m2", Agent: "r1"}) {
		t.Errorf("seen %v", s.Seen())
	}
}

// A reply of an agent far above the first entry loaded still counts as seen.
func TestSeenReachesAboveThePage(t *testing.T) {
	l := newLog(says("m0", at("02T10:00"), "hello"), answers("r0", at("02T10:00"), "li", "hi"))
	for i := range 150 {
		l.entries = append(l.entries, says(string(rune('a'+i)), at("02T10:01"), "and"))
		l.entries[len(l.entries)-1].Seq = uint64(len(l.entries))
	}
	s := show(t, l, options(), 80, 24, at("02T10:02"))
	if s.Seen() != desk.SeenIn(l.session()) || s.Seen().Agent != "r0" {
		t.Errorf("seen %v", s.Seen())
	}
}

func TestFresh(t *testing.T) {
	wall := desk.Instant(time.Hour)
	o := options()
	o.Wall = func() desk.Instant { return wall }
	l := newLog(says("m1", at("02T10:00"), "hello"))
	s := show(t, l, o, 80, 24, at("02T10:00"))
	fresh := func() bool { is, _ := s.Fresh(wall, time.Second); return is }
	if fresh() {
		t.Error("a thread that has just been opened is fresh")
	}
	l.add(answers("r1", at("02T10:01"), "li", "hi"))
	s.refresh()
	if fresh() {
		t.Error("fresh after a message of ours")
	}
	l.add(says("m2", at("02T10:02"), "so?"))
	s.refresh()
	if !fresh() {
		t.Error("not fresh after a message of the customer")
	}
	wall = wall.Add(time.Second)
	if fresh() {
		t.Error("fresh for longer than asked")
	}
	l.add(answers("r2", at("02T10:03"), "bo", "on it"))
	s.refresh()
	if is, colleague := s.Fresh(wall, time.Second); !is || !colleague {
		t.Error("not fresh after a colleague's reply")
	}
	wall = wall.Add(time.Second)
	l.add(desk.CloseEntry(at("02T10:04"), "bo"))
	s.refresh()
	if is, colleague := s.Fresh(wall, time.Second); !is || !colleague {
		t.Error("not fresh after a colleague's closing")
	}
}

func TestLink(t *testing.T) {
	picture := says("p", at("02T10:00"), "see https://text.example/x")
	picture.URL = "https://cdn.example/p.jpg"
	cases := []struct {
		name string
		e    desk.Entry
		want string
	}{
		{"picture before text", picture, "https://cdn.example/p.jpg"},
		{"in a sentence", says("m", at("02T10:00"), "Is it http://a.example/b?c=1, or not?"), "http://a.example/b?c=1"},
		{"in Chinese without blanks", says("m", at("02T10:00"), "请看https://a.example/宝贝这个"), "https://a.example/"},
		{"in brackets", says("m", at("02T10:00"), "(https://a.example/b)"), "https://a.example/b"},
		{"brackets of its own", says("m", at("02T10:00"), "https://a.example/b_(c)"), "https://a.example/b_(c)"},
		{"turned around", says("m", at("02T10:00"), "https://a.example/\u202egpj.exe"), "https://a.example/"},
		{"another scheme", says("m", at("02T10:00"), "file:///etc/passwd javascript:alert(1)"), ""},
		{"no host", says("m", at("02T10:00"), "https:// http https://?"), ""},
		{"an option", says("m", at("02T10:00"), "--http"), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := show(t, newLog(c.e), options(), 80, 24, at("02T10:00"))
			if got, ok := s.Link(); got != c.want || ok != (c.want != "") {
				t.Errorf("got %q, %v, want %q", got, ok, c.want)
			}
		})
	}
}

func TestFailedAndText(t *testing.T) {
	s := show(t, story(), options(), 80, 24, at("04T15:05"))
	if e, ok := s.Failed(); !ok || e.ID != "r4" {
		t.Errorf("the newest that may not have arrived is %q, %v", e.ID, ok)
	}
	if s.Text() != "Where is my refund?" {
		t.Errorf("the customer said %q", s.Text())
	}
	s = show(t, newLog(says("m", at("02T10:00"), "a\x1b]52;c;x\ab")), options(), 80, 24, at("02T10:00"))
	if s.Text() != "a␛]52;c;xb" {
		t.Errorf("unsafe to copy: %q", s.Text())
	}
}

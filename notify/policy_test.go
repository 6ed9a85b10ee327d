package notify_test

import (
	"testing"
	"time"

	"tend/notify"
)

const (
	sec = time.Second
	mnt = time.Minute
	hr  = time.Hour
)

func TestPolicy(t *testing.T) {
	night := notify.Quiet{From: 22 * 60, To: 7 * 60}
	noon := notify.Quiet{From: 12 * 60, To: 13 * 60}
	for _, c := range []struct {
		name  string
		set   func(*notify.Options)
		steps []step
		want  []string
	}{
		{"one event waits for company", nil,
			[]step{push(0, fresh("lin"))},
			[]string{"2s New in Unassigned: lin"}},
		{"a second one within the window joins", nil,
			[]step{push(0, fresh("lin")), push(1*sec, fresh("chen"))},
			[]string{"2s 2 new, oldest under a minute"}},
		{"the gap merges what follows", nil,
			[]step{push(0, fresh("a")), push(5*sec, fresh("b")), push(15*sec, fresh("c"))},
			[]string{"2s New in Unassigned: a", "22s 2 new, oldest under a minute"}},
		{"a kind that is off is silent",
			func(o *notify.Options) { o.Off = map[notify.Kind]bool{notify.NewMine: true} },
			[]step{push(0, mine("lin"))}, nil},
		{"an unknown kind is silent", nil,
			[]step{push(0, notify.Event{Kind: "birthday", Session: "lin"})}, nil},
		{"the same session and kind once in ten minutes", nil,
			[]step{push(0, mine("lin")), push(9*mnt, mine("lin")), push(11*mnt, mine("lin"))},
			[]string{"2s New message: lin", "11m2s New message: lin"}},
		{"after an answer the next message is news", nil,
			[]step{push(0, mine("lin")), settled(1*mnt, "lin"), push(2*mnt, mine("lin"))},
			[]string{"2s New message: lin", "2m2s New message: lin"}},
		{"settled before it was told", nil,
			[]step{push(0, mine("lin")), settled(1*sec, "lin")}, nil},
		{"on screen and focused", nil,
			[]step{focus(0, "lin", true), push(1*sec, mine("lin")), push(1*sec, mine("chen"))},
			[]string{"3s New message: chen"}},
		{"on screen without focus", nil,
			[]step{focus(0, "lin", false), push(1*sec, mine("lin"))},
			[]string{"3s New message: lin"}},
		{"looked at before it was told", nil,
			[]step{push(0, mine("lin")), focus(1*sec, "lin", true)}, nil},
		{"a focused terminal without session hides nothing", nil,
			[]step{focus(0, "", true), push(0, queue(10))},
			[]string{"2s 10 in Unassigned"}},
		{"over the budget everything merges until there is room",
			func(o *notify.Options) { o.PerHour = 2 },
			[]step{push(0, fresh("a")), push(1*mnt, fresh("b")), push(2*mnt, fresh("c")), push(30*mnt, fresh("d"))},
			[]string{"2s New in Unassigned: a", "1m2s New in Unassigned: b", "1h0m2s 2 new, oldest 58 min"}},
		{"no budget, but a last call",
			func(o *notify.Options) { o.PerHour = 0 },
			[]step{push(0, fresh("a")), push(0, lastCall("b", 30*mnt))},
			[]string{"2s Last call: b, 29 min left"}},
		{"quiet hours end in one summary",
			func(o *notify.Options) { o.Quiet = night },
			[]step{push(10*hr, fresh("a")), push(12*hr, fresh("b")), push(13*hr, mine("c"))},
			[]string{"19h0m0s After quiet hours: 3 new, oldest 9 h"}},
		{"quiet hours begin while an event waits for company",
			func(o *notify.Options) { o.Quiet = night },
			[]step{push(10*hr-1*sec, fresh("a"))},
			[]string{"19h0m0s New in Unassigned: a"}},
		{"a last call passes quiet hours",
			func(o *notify.Options) { o.Quiet = night },
			[]step{push(11*hr, lastCall("a", 11*hr+30*mnt))},
			[]string{"11h0m2s Last call: a, 29 min left"}},
		{"unless it is told not to",
			func(o *notify.Options) { o.Quiet, o.QuietLastCall = night, false },
			[]step{push(11*hr, lastCall("a", 11*hr+30*mnt)), push(18*hr+50*mnt, lastCall("b", 19*hr+10*mnt))},
			[]string{"19h0m0s Last call: b, 10 min left"}},
		{"an expiring session that expired in quiet hours says so",
			func(o *notify.Options) { o.Quiet = noon },
			[]step{push(0, expiring("a", 30*mnt)), push(0, expiring("b", 2*hr))},
			[]string{"1h0m0s After quiet hours: 1 past the deadline · 1 expiring, 1 h left"}},
		{"a last call once for each deadline", nil,
			[]step{push(0, lastCall("a", 30*mnt)), push(5*mnt, lastCall("a", 30*mnt)), push(6*mnt, lastCall("a", 40*mnt))},
			[]string{"2s Last call: a, 29 min left", "6m2s Last call: a, 33 min left"}},
		{"a last call that comes late comes at once", nil,
			[]step{push(0, fresh("x")), push(3*sec, lastCall("a", 10*sec))},
			[]string{"2s New in Unassigned: x", "3s Last call: a, under a minute left"}},
		{"a last call keeps the gap while there is time", nil,
			[]step{push(0, fresh("x")), push(3*sec, lastCall("a", 10*mnt))},
			[]string{"2s New in Unassigned: x", "22s Last call: a, 9 min left"}},
		{"a last call after its deadline warns of nothing", nil,
			[]step{push(1*mnt, lastCall("a", 1*mnt))}, nil},
		{"last calls merge, and replace the news that the session expires", nil,
			[]step{push(0, expiring("a", 20*mnt)), push(0, lastCall("a", 20*mnt)), push(1*sec, lastCall("b", 10*mnt))},
			[]string{"2s Last call for 2, 9 min left"}},
		{"a last call on screen waits until the agent looks away", nil,
			[]step{focus(0, "a", true), push(0, lastCall("a", 20*mnt)), focus(5*mnt, "b", true)},
			[]string{"5m0s Last call: a, 15 min left"}},
		{"a last call for an answered session is not given", nil,
			[]step{push(0, lastCall("a", 20*mnt)), settled(1*sec, "a")}, nil},
		{"a taken-back answer brings the last call again", nil,
			[]step{push(0, lastCall("a", 20*mnt)), settled(1*sec, "a"), push(5*sec, lastCall("a", 20*mnt))},
			[]string{"7s Last call: a, 19 min left"}},
		{"the queue speaks at its threshold and when doubled", nil,
			[]step{push(0, queue(9)), push(1*mnt, queue(10)), push(2*mnt, queue(19)), push(3*mnt, queue(20))},
			[]string{"1m2s 10 in Unassigned", "3m2s 20 in Unassigned"}},
		{"the queue speaks again after it was empty", nil,
			[]step{push(0, queue(12)), push(1*mnt, queue(0)), push(2*mnt, queue(11))},
			[]string{"2s 12 in Unassigned", "2m2s 11 in Unassigned"}},
		{"a queue that shrank in time says nothing", nil,
			[]step{push(0, queue(12)), push(1*sec, queue(3))}, nil},
		{"a queue without threshold says nothing",
			func(o *notify.Options) { o.QueueFrom = 0 },
			[]step{push(0, queue(500))}, nil},
		{"without text nobody is named",
			func(o *notify.Options) { o.ShowText = false },
			[]step{push(0, mine("lin"))},
			[]string{"2s New message: a customer"}},
		{"everything at once", nil,
			[]step{push(0, fresh("a")), push(0, mine("a")), push(0, expiring("b", 4*hr)), push(0, queue(15))},
			[]string{"2s 1 expiring, 3 h 59 min left · 1 new, oldest under a minute · 15 in Unassigned"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			opts := notify.DefaultOptions()
			if c.set != nil {
				c.set(&opts)
			}
			equal(t, titles(drive(t, notify.New(opts), c.steps...)), c.want)
		})
	}
}

func TestClockSetBack(t *testing.T) {
	p := notify.New(notify.DefaultOptions())
	p.Push(start, fresh("a"))
	if _, ok := p.Next(start.Add(2 * sec)); !ok {
		t.Fatal("the first notice did not come")
	}
	back := start.Add(-5 * hr)
	p.Push(back, fresh("b"))
	wake, ok := p.Wake(back)
	if want := back.Add(20 * sec); !ok || !wake.Equal(want) {
		t.Fatalf("Wake = %v, %v after the clock was set back, want %v", wake, ok, want)
	}
	if n, ok := p.Next(wake); !ok || n.Title != "New in Unassigned: b" {
		t.Fatalf("Next = %+v, %v", n, ok)
	}
}

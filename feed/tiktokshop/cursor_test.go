package tiktokshop

import (
	"fmt"
	"reflect"
	"testing"
	"time"
)

func TestCursorsAreReadAsTheyWereWritten(t *testing.T) {
	want := cursor{Version: 1, Shops: map[string]*shopCursor{"7001": {
		Began: 1759000000, Since: 1760000000, Full: 1760040000, Shut: []string{"1002"},
		Marks: map[string]mark{"1001": {ID: "5001", Index: "5001", At: 1760000000}, "1003": {ID: "9", Index: "18446744073709551615", At: 1}},
	}}}
	s, err := want.encode()
	if err != nil {
		t.Fatal(err)
	}
	const form = `{"v":1,"shops":{"7001":{"began":1759000000,"since":1760000000,"full":1760040000,"c":{"1001":["5001","",1760000000],"1003":["9","18446744073709551615",1]},"shut":["1002"]}}}`
	if s != form {
		t.Errorf("it is written as\n%s, want\n%s", s, form)
	}
	if got, err := decodeCursor(s); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("it is read as %+v, %v", got, err)
	}
	for name, bad := range map[string]string{"no JSON": "x", "another version": `{"v":2}`, "a mark that is none": `{"v":1,"shops":{"1":{"c":{"a":[1]}}}}`} {
		if _, err := decodeCursor(bad); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func conv(id string, created int64) conversation {
	m := &message{ID: text("m" + id), Index: text(id), Created: unix(created)}
	return conversation{ID: text(id), Latest: m}
}

func TestLedger(t *testing.T) {
	now := seconds(1760000000)
	day := int64(24 * 60 * 60)
	t.Run("the first round reads a week", func(t *testing.T) {
		l := newLedger(nil, now)
		if l.unseen(conv("1", 1760000000-8*day)) || !l.unseen(conv("2", 1760000000-6*day)) {
			t.Error("it is another time")
		}
	})
	t.Run("what was read is known, by its index", func(t *testing.T) {
		l := newLedger(nil, now)
		c := conv("1001", 1760000000)
		l.saw("1001", []message{*c.Latest}, *c.Latest)
		if l.unseen(c) || !l.read("1001", message{ID: "older", Index: "1000"}) || l.read("1001", message{ID: "newer", Index: "1002"}) {
			t.Error("it is not")
		}
	})
	t.Run("after a round that was cut nothing is forgotten", func(t *testing.T) {
		l := newLedger(&shopCursor{Began: 1, Since: 1760000000 - 20*day}, now)
		l.saw("1", []message{{ID: "m", Index: "1", Created: 1760000000}}, message{ID: "m"})
		if !newLedger(l.kept(), now).unseen(conv("2", 1760000000-10*day)) {
			t.Error("a message of the outage is taken for known")
		}
	})
	t.Run("marks are dropped when their time has passed, and stay known", func(t *testing.T) {
		l := newLedger(nil, now)
		old, young := conv("1", 1760000000), conv("2", 1760000000+4*day)
		l.saw("1", []message{*old.Latest}, *old.Latest)
		l.saw("2", []message{*young.Latest}, *young.Latest)
		l.completed(int64(young.Latest.Created))
		if _, ok := l.Marks["1"]; ok || l.unseen(old) || l.unseen(young) || !l.unseen(conv("3", 1760000000+4*day)) {
			t.Errorf("it has %+v", l.Marks)
		}
	})
	t.Run("a newest message that is not there is looked for three times", func(t *testing.T) {
		l, c := newLedger(nil, now), conv("1", 1760000000)
		for range patience {
			if !l.unseen(c) {
				t.Error("it was given up too soon")
			}
			l.saw("1", nil, *c.Latest)
		}
		if l.unseen(c) {
			t.Error("it is looked for for ever")
		}
	})
	t.Run("the cursor is bounded, and keeps the newest", func(t *testing.T) {
		l := newLedger(nil, now)
		for i := range mostMarks + 10 {
			l.Marks[fmt.Sprint(i)] = mark{ID: "x", At: int64(i)}
		}
		kept := l.kept()
		if _, ok := kept.Marks["9"]; ok || len(kept.Marks) != mostMarks || len(l.Marks) != mostMarks+10 {
			t.Errorf("%d are kept of %d", len(kept.Marks), len(l.Marks))
		}
	})
	t.Run("whether a customer can be written to is told when it changes", func(t *testing.T) {
		l, c := newLedger(nil, now), conv("1", 1760000000)
		for _, step := range []struct{ can, told, closed bool }{{true, false, false}, {false, true, true}, {false, false, false}, {true, true, false}} {
			c.CanSend = &step.can
			r, told := l.reach(c)
			if told != step.told || r.Closed != step.closed || r.Closed && r.Reason == "" {
				t.Errorf("can %v: told %v, %+v", step.can, told, r)
			}
			l = newLedger(l.kept(), now) // as after a restart
		}
		old := conv("2", 1760000000-30*day)
		old.CanSend = ptr(false)
		if _, told := l.reach(old); told {
			t.Error("one that was never read is told")
		}
	})
}

func TestPace(t *testing.T) {
	const base = 20 * time.Second
	morning := seconds(1760000000).Add(-time.Duration(1760000000%86400) * time.Second)
	for _, c := range []struct {
		name string
		do   func(p *pace)
		at   time.Duration
		want time.Duration
	}{
		{"while something happens", func(*pace) {}, time.Minute, base},
		{"nothing for ten minutes", func(*pace) {}, 10 * time.Minute, 30 * time.Second},
		{"nothing for an hour", func(*pace) {}, time.Hour, time.Minute},
		{"webhooks bring everything", func(p *pace) { p.hook("1", morning); p.found(morning) }, time.Minute, base},
		{"a webhook after a quiet hour", func(p *pace) { p.hook("1", morning.Add(time.Hour)) }, time.Hour, base},
		{"half of the calls are used up at once", func(p *pace) { use(p, 4500) }, 0, 38400 * time.Millisecond},
		{"all calls are used up", func(p *pace) { use(p, 9000) }, 0, slowest},
		{"the next day", func(p *pace) { use(p, 9000) }, 24 * time.Hour, time.Minute},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newPace(base, morning)
			c.do(p)
			if got := p.wait(morning.Add(c.at)); got != c.want {
				t.Errorf("it waits %s, want %s", got, c.want)
			}
		})
	}
}

func use(p *pace, n int) {
	morning := seconds(1760000000).Add(-time.Duration(1760000000%86400) * time.Second)
	for range n {
		p.called("cipher", morning)
	}
}

// TestAMessageWithoutATime is read once, and not for ever.
func TestAMessageWithoutATime(t *testing.T) {
	l := newLedger(nil, seconds(1760000000))
	c := conv("1", 0)
	if !l.unseen(c) {
		t.Fatal("it counts as too old")
	}
	l.saw("1", []message{*c.Latest}, *c.Latest)
	l.completed(1760000100)
	if l.unseen(c) {
		t.Error("it stays unseen")
	}
}

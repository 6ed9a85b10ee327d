package hub

import (
	"testing"
	"time"

	"tend/desk"
)

func laneOf(out ...desk.Outgoing) *lane {
	l := newLane(desk.Key{Shop: "shop", Customer: "c"})
	l.tell("s", out)
	return l
}

func TestHeadOfALane(t *testing.T) {
	o := func(id desk.MessageID, at desk.Instant, d desk.Delivery) desk.Outgoing {
		return desk.Outgoing{ID: id, At: at, State: d}
	}
	for name, c := range map[string]struct {
		out  []desk.Outgoing
		want desk.MessageID
		goes bool
	}{
		"nothing":                             {nil, "", false},
		"one in the queue":                    {[]desk.Outgoing{o("a", 1, desk.Queued)}, "a", true},
		"the older one first":                 {[]desk.Outgoing{o("b", 2, desk.Queued), o("a", 1, desk.Queued)}, "a", true},
		"a held one holds up the next":        {[]desk.Outgoing{o("a", 1, desk.Held), o("b", 2, desk.Queued)}, "a", false},
		"a held one later does not":           {[]desk.Outgoing{o("a", 1, desk.Queued), o("b", 2, desk.Held)}, "a", true},
		"an interrupted one goes first":       {[]desk.Outgoing{o("b", 2, desk.Queued), o("a", 1, desk.Sending)}, "a", true},
		"a failed one holds up nothing":       {[]desk.Outgoing{o("a", 1, desk.Failed), o("b", 2, desk.Queued)}, "b", true},
		"an unconfirmed one holds up nothing": {[]desk.Outgoing{o("a", 1, desk.Unconfirmed), o("b", 2, desk.Queued)}, "b", true},
		"only failed ones":                    {[]desk.Outgoing{o("a", 1, desk.Failed)}, "", false},
	} {
		t.Run(name, func(t *testing.T) {
			l := laneOf(c.out...)
			var got desk.MessageID
			if head := l.head(); len(head) > 0 {
				got = head[0].ID
			}
			if got != c.want || (l.wake(100) != 0) != c.goes {
				t.Errorf("head %q goes %v, want %q %v", got, l.wake(100) != 0, c.want, c.goes)
			}
		})
	}
}

func TestLaneWaits(t *testing.T) {
	const grace = 25 * time.Second
	now := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	queued := desk.Outgoing{ID: "a", At: 1, State: desk.Queued}
	for name, c := range map[string]struct {
		do       func(l *lane)
		from, to time.Duration
	}{
		"a first failure": {
			func(l *lane) { l.returned(outcome{id: "a", retry: true}, now, grace) }, 500 * time.Millisecond, time.Second,
		},
		"a third failure": {func(l *lane) {
			for range 3 {
				l.returned(outcome{id: "a", retry: true}, now, grace)
			}
		}, 2 * time.Second, 4 * time.Second},
		"the platform asks for a minute": {
			func(l *lane) { l.returned(outcome{id: "a", retry: true, wait: time.Minute}, now, grace) }, time.Minute, time.Minute,
		},
		"the platform asks for a day": {
			func(l *lane) { l.returned(outcome{id: "a", retry: true, wait: 24 * time.Hour}, now, grace) }, time.Hour, time.Hour,
		},
		"a wait is not cut short by news": {func(l *lane) {
			l.returned(outcome{id: "a", retry: true, wait: time.Minute}, now, grace)
			l.tell("s", []desk.Outgoing{queued})
		}, time.Minute, time.Minute},
		"failures of another message do not count": {func(l *lane) {
			for range 9 {
				l.returned(outcome{id: "z", retry: true}, now, grace)
			}
			l.returned(outcome{id: "a", retry: true}, now, grace)
		}, 500 * time.Millisecond, time.Second},
		"sent, but the store has not told yet": {
			func(l *lane) { l.returned(outcome{id: "a"}, now, grace) }, unseenWait, unseenWait,
		},
		"sent, and the store tells": {func(l *lane) {
			l.returned(outcome{id: "z", idle: true}, now, grace)
			l.tell("s", []desk.Outgoing{queued})
		}, 0, 0},
		"in the hands of another hub": {
			func(l *lane) { l.returned(outcome{id: "a", taken: true, token: "x"}, now, grace) }, grace, grace,
		},
		"still in the same hands": {func(l *lane) {
			l.returned(outcome{id: "a", taken: true, token: "x"}, now.Add(-10*time.Second), grace)
			l.returned(outcome{id: "a", taken: true, token: "x"}, now, grace)
		}, 15 * time.Second, 15 * time.Second},
		"in other hands by now": {func(l *lane) {
			l.returned(outcome{id: "a", taken: true, token: "x"}, now.Add(-10*time.Second), grace)
			l.returned(outcome{id: "a", taken: true, token: "y"}, now, grace)
		}, grace, grace},
		"a clock set back by an hour": {func(l *lane) {
			l.returned(outcome{id: "a", retry: true, wait: time.Minute}, now.Add(time.Hour), grace)
			l.shift(time.Hour)
		}, time.Minute, time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			l := laneOf(queued)
			c.do(l)
			if got := l.wake(now).Sub(now); got < c.from || got > c.to {
				t.Errorf("goes after %v, want %v to %v", got, c.from, c.to)
			}
		})
	}
}

func TestJudgeReminder(t *testing.T) {
	const now = 100
	open, ended := &desk.Session{}, &desk.Session{Closed: now - desk.Instant(lingers)}
	just := &desk.Session{Closed: now - desk.Instant(lingers) + 1}
	for name, c := range map[string]struct {
		at   desk.Instant
		due  bool
		s    *desk.Session
		want fate
	}{
		"not yet":                        {at: 101, s: open, want: keep},
		"due at this instant":            {at: 100, s: open, want: bringUp},
		"overdue after a night":          {at: 1, s: open, want: bringUp},
		"came up already":                {at: 1, due: true, s: open, want: keep},
		"its session has ended":          {at: 101, s: ended, want: drop},
		"its session has just ended":     {at: 101, s: just, want: linger},
		"came up, then the session ends": {at: 1, due: true, s: ended, want: drop},
		"its session may still come":     {at: 101, s: nil, want: keep},
		"due and no such session":        {at: 100, s: nil, want: drop},
	} {
		t.Run(name, func(t *testing.T) {
			r := reminder{due: c.due}
			r.At = c.at
			if got := judge(r, c.s, now); got != c.want {
				t.Errorf("judge gives %d, want %d", got, c.want)
			}
		})
	}
}

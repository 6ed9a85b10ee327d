package desk_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"tend/desk"
)

const teamNow = desk.Instant(1_750_000_000_000_000_000)

// before is an instant before teamNow.
func before(d time.Duration) desk.Instant { return teamNow.Add(-d) }

// member is somebody who accepts ten sessions, changed.
func member(id desk.AgentID, change ...func(*desk.Member)) desk.Member {
	m := desk.Member{Agent: desk.Agent{ID: id, Status: desk.Accepting, Capacity: 10}}
	for _, c := range change {
		c(&m)
	}
	return m
}

func carries(n int) func(*desk.Member)         { return func(m *desk.Member) { m.Open = n } }
func expires(n int) func(*desk.Member)         { return func(m *desk.Member) { m.Expiring = n } }
func waits(d time.Duration) func(*desk.Member) { return func(m *desk.Member) { m.Oldest = before(d) } }
func isOn(s desk.Status) func(*desk.Member)    { return func(m *desk.Member) { m.Status = s } }
func absent(m *desk.Member)                    { m.Absent = true }
func takes(n int) func(*desk.Member) {
	return func(m *desk.Member) { m.Capacity, m.None, m.CapacityAt = n, n == 0, 1 }
}
func queue(n int, longest time.Duration) desk.Queue {
	return desk.Queue{Waiting: n, Oldest: before(longest)}
}

func TestWhoNeedsHelpComesFirst(t *testing.T) {
	for _, c := range []struct {
		name          string
		first, second desk.Member
	}{
		{"away with what expires, before there with more of it",
			member("b", isOn(desk.Offline), carries(1), expires(1)), member("a", carries(9), expires(5))},
		{"absent counts as away", member("b", absent, carries(1), expires(1)), member("a", carries(9), expires(5))},
		{"what expires, before who is full", member("b", carries(1), expires(1)), member("a", carries(10))},
		{"more that expires", member("b", carries(2), expires(2)), member("a", carries(9), expires(1))},
		{"full, before who has room", member("b", carries(10)), member("a", carries(9))},
		{"away while somebody waits, before there", member("b", isOn(desk.Break), carries(1), waits(time.Minute)), member("a", carries(9), waits(time.Hour))},
		{"the older question", member("b", carries(1), waits(2*time.Hour)), member("a", carries(9), waits(time.Hour))},
		{"a question, before none", member("b", carries(1), waits(time.Second)), member("a", carries(9))},
		{"the higher saturation", member("b", carries(9)), member("a", carries(1))},
		{"there without any, before away without any", member("b"), member("a", isOn(desk.Offline))},
		{"by name", member("a"), member("b")},
		{"by id where names are the same", member("a", func(m *desk.Member) { m.Name = "Ann" }), member("b", func(m *desk.Member) { m.Name = "Ann" })},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.first.Compare(c.second) >= 0 || c.second.Compare(c.first) <= 0 || c.first.Compare(c.first) != 0 {
				t.Errorf("%+v does not come before %+v", c.first, c.second)
			}
		})
	}
}

func TestTeamWarnings(t *testing.T) {
	for _, c := range []struct {
		name    string
		members []desk.Member
		queue   desk.Queue
		idle    bool // outside working hours
		want    []desk.Alarm
	}{
		{name: "nobody at all"},
		{name: "all is well", members: []desk.Member{member("a", carries(3)), member("b", isOn(desk.Offline))}},
		{name: "everybody is away", members: []desk.Member{member("a", isOn(desk.Break)), member("b", isOn(desk.Offline))}, want: []desk.Alarm{desk.AlarmAway}},
		{name: "who accepts is not there", members: []desk.Member{member("a", absent)}, want: []desk.Alarm{desk.AlarmAway}},
		{name: "everybody is away at night", idle: true, members: []desk.Member{member("a", isOn(desk.Offline))}, queue: queue(3, time.Hour)},
		{name: "everybody is away, which says more than that the queue stands", members: []desk.Member{member("a", isOn(desk.Offline))},
			queue: queue(3, time.Hour), want: []desk.Alarm{desk.AlarmAway}},
		{name: "nobody ever said anything", members: []desk.Member{member("a", isOn(""))}, queue: queue(3, time.Hour)},
		{name: "the queue is young", members: []desk.Member{member("a")}, queue: queue(3, desk.StandsAfter)},
		{name: "the queue stands", members: []desk.Member{member("a")}, queue: queue(3, desk.StandsAfter+1), want: []desk.Alarm{desk.AlarmStuck}},
		{name: "it stands at night, too", idle: true, members: []desk.Member{member("a")}, queue: queue(3, time.Hour), want: []desk.Alarm{desk.AlarmStuck}},
		{name: "nobody has room", members: []desk.Member{member("a", carries(10))}, queue: queue(1, time.Hour), want: []desk.Alarm{desk.AlarmNoRoom, desk.AlarmFull}},
		{name: "nobody takes any", members: []desk.Member{member("a", takes(0))}, queue: queue(1, time.Hour), want: []desk.Alarm{desk.AlarmNoRoom}},
		{name: "somebody is full", members: []desk.Member{member("a", carries(10)), member("b")}, want: []desk.Alarm{desk.AlarmFull}},
		{name: "somebody has more than they take", members: []desk.Member{member("a", takes(0), carries(1)), member("b")}, want: []desk.Alarm{desk.AlarmFull}},
		{name: "somebody who takes none has none", members: []desk.Member{member("a", takes(0)), member("b")}},
		{name: "full on a break", members: []desk.Member{member("a", carries(10), isOn(desk.Break)), member("b")}, want: []desk.Alarm{desk.AlarmFull}},
		{name: "full and gone home", members: []desk.Member{member("a", carries(10), isOn(desk.Offline)), member("b")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []desk.Alarm
			for _, w := range desk.TeamWarnings(c.members, c.queue, !c.idle, teamNow) {
				got = append(got, w.Alarm)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("warned of %v, want %v", got, c.want)
			}
		})
	}
}

func TestTeamWarningsSayWho(t *testing.T) {
	members := []desk.Member{member("a", carries(10)), member("b"), member("c", isOn(desk.Break))}
	got := desk.TeamWarnings(members, queue(4, time.Hour), true, teamNow)
	if len(got) != 2 || !slices.Equal(got[0].Agents, []desk.AgentID{"b"}) || got[0].Queue != queue(4, time.Hour) ||
		!slices.Equal(got[1].Agents, []desk.AgentID{"a"}) {
		t.Errorf("warned of %+v", got)
	}
}

func TestMove(t *testing.T) {
	open := func(who desk.AgentID) *desk.Session { return &desk.Session{Assignee: who, LastEntry: teamNow} }
	over := open("ann")
	over.Closed = teamNow
	for _, c := range []struct {
		name     string
		s        *desk.Session
		from, to desk.AgentID
		entries  int
		err      error
	}{
		{name: "to a colleague", s: open("ann"), from: "ann", to: "bo", entries: 1},
		{name: "back to nobody", s: open("ann"), from: "ann", to: "", entries: 1},
		{name: "what nobody has", s: open(""), from: "", to: "bo", entries: 1},
		{name: "to who has it", s: open("ann"), from: "ann", to: "ann"},
		{name: "somebody else has it by now", s: open("cy"), from: "ann", to: "bo", err: desk.ErrElsewhere},
		{name: "the one it was for has it by now", s: open("bo"), from: "ann", to: "bo", err: desk.ErrElsewhere},
		{name: "somebody took it", s: open("cy"), from: "", to: "bo", err: desk.ErrElsewhere},
		{name: "it has ended", s: over, from: "ann", to: "bo", err: desk.ErrClosed},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := desk.Move(c.s, c.from, c.to, teamNow)
			if len(got) != c.entries || !errors.Is(err, c.err) {
				t.Errorf("got %+v, %v", got, err)
			}
			if c.entries > 0 && (got[0].Type != desk.Assign || got[0].Agent != c.to) {
				t.Errorf("got %+v", got[0])
			}
		})
	}
}

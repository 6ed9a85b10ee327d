package storetest

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"tend/desk"
)

func tallyCases() []testCase {
	return []testCase{
		one("a tally has open and ended sessions by the time they opened", tallyRange),
		one("a tally has what a verdict needs", tallyFields),
		one("a tally is of one state while others write", tallyState),
	}
}

// tally reads the sessions opened in [from, to).
func (x *fixture) tally(from, to desk.Instant) map[desk.SessionID]desk.Session {
	x.Helper()
	all := map[desk.SessionID]desk.Session{}
	x.ok(x.st.Tally(x.ctx, from, to, func(s *desk.Session) bool {
		if _, twice := all[s.ID]; twice {
			x.Errorf("session %s twice in a tally", s.ID)
		}
		all[s.ID] = plain(s)
		return true
	}))
	return all
}

// tallied is a session with nothing but what a tally has.
func tallied(s *desk.Session) *desk.Session {
	t := &desk.Session{
		ID: s.ID, Shop: s.Shop, OpenedAt: s.OpenedAt, OpenedBy: s.OpenedBy, Closed: s.Closed,
		FirstCustomer: s.FirstCustomer, Ask: s.Ask, Wait: s.Wait,
		Replied: s.Replied, RepliedBy: s.RepliedBy, Told: s.Told, ToldBy: s.ToldBy,
		Assignee: s.Assignee, Assigned: s.Assigned, NoReply: s.NoReply, Ruling: s.Ruling,
		Tiers: s.Tiers, LastAt: s.LastAt, Messages: s.Messages,
	}
	for _, p := range s.Presses {
		t.Presses = append(t.Presses, desk.Press{At: p.At, Cleared: p.Cleared})
	}
	return t
}

func tallyRange(x *fixture) {
	var ids []desk.SessionID
	for i := range 6 {
		k := key(fmt.Sprint(i))
		ids = append(ids, x.append(k, says(fmt.Sprint("m", i), minute(i), "Hello")).ID)
		if i%2 == 0 {
			x.append(k, desk.CloseEntry(minute(100-i), "anna"))
		}
	}
	for _, c := range []struct {
		name     string
		from, to desk.Instant
		want     []desk.SessionID
	}{
		{"all", 0, 0, ids}, {"from the second", minute(1), 0, ids[1:]}, {"up to the third", 0, minute(2), ids[:2]},
		{"a range", minute(2), minute(5), ids[2:5]}, {"an empty one", minute(3), minute(3), nil},
		{"between two", minute(3) + 1, minute(4), nil}, {"after the end", minute(6), 0, nil},
	} {
		var got []desk.SessionID
		for id := range x.tally(c.from, c.to) {
			got = append(got, id)
		}
		x.equal(c.name, sorted(got), sorted(c.want))
	}
}

func tallyFields(x *fixture) {
	press := says("f1", minute(1), "When?")
	press.Kind = desk.KindFAQ
	k := key("u1")
	x.append(k, says("m1", start, "Hello"), press, desk.AssignEntry(minute(2), "anna"), desk.AssignEntry(minute(3), "ben"),
		replies("r1", minute(4), "anna", "It is"), says("m2", minute(5), "退款"),
		desk.MarkEntry(minute(6), desk.MarkReported), desk.MarkEntry(minute(7), desk.MarkUpheld))
	x.append(key("u2"), says("n1", start+1, "Hello"), desk.MarkEntry(minute(1)+7, desk.MarkNoReply), desk.CloseEntry(minute(9), "anna"))
	x.append(key("u3"), replies("o1", minute(8), "anna", "Dear customer"))
	all := x.tally(0, 0)
	x.equal("sessions", len(all), 3)
	for _, c := range []desk.Key{k, key("u2"), key("u3")} {
		want := x.conversation(c).Latest
		got := all[want.ID]
		x.sameSession(string(c.Customer), &got, tallied(want))
	}
}

// tallyState has sessions end, and begin again, while it tallies: each stands
// in the one place or in the other, and in a tally once.
func tallyState(x *fixture) {
	const n = 200
	for i := range n {
		x.append(key(fmt.Sprint(i)), says(fmt.Sprint("m", i), minute(i), "Hello"))
	}
	ctx, cancel := context.WithCancel(x.ctx)
	var writer sync.WaitGroup
	writer.Go(func() { x.endAll(ctx, n) })
	for range 30 {
		got := x.tally(0, 0)
		open := 0
		for _, s := range got {
			if s.Open() {
				open++
			}
		}
		// The writer ends them in the order of their customers, one by one.
		ended := slices.Collect(func(yield func(int) bool) {
			for i := range n {
				if s := got[desk.NewSessionID(key(fmt.Sprint(i)), desk.MessageID(fmt.Sprint("m", i)))]; !s.Open() && !yield(i) {
					return
				}
			}
		})
		x.equal("sessions", len(got), n)
		x.equal("the first have ended", ended, firsts(n-open))
	}
	cancel()
	writer.Wait()
}

func firsts(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

func (x *fixture) endAll(ctx context.Context, n int) {
	for i := range n {
		if ctx.Err() != nil {
			return
		}
		if _, err := x.try(key(fmt.Sprint(i)), desk.CloseEntry(minute(n+i), "anna")); err != nil {
			x.Errorf("end session %d: %v", i, err)
		}
	}
}

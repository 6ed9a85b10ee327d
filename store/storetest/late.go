package storetest

import (
	"fmt"
	"slices"

	"tend/desk"
	"tend/store"
)

func lateCases() []testCase {
	return []testCase{
		one("late messages give what they would have in order", lateLikeInOrder),
		one("sessions that merge are gone", mergedSessions),
		one("a message taken back that opened a session", withdrawnOpening),
	}
}

// lateLikeInOrder tells the same day in order, backwards and shuffled.
func lateLikeInOrder(x *fixture) {
	day := []desk.Entry{
		says("m0", minute(0), "Hello"), desk.AssignEntry(minute(1), "anna"), replies("m2", minute(2), "anna", "Hi"),
		desk.CloseEntry(minute(10), "anna"), says("m4", minute(20), "again"), desk.MarkEntry(minute(21), desk.MarkReported),
		says("m6", minute(20), "same minute"), replies("m7", minute(3000), "ben", "sorry"),
	}
	orders := [][]int{{0, 1, 2, 3, 4, 5, 6, 7}, {7, 6, 5, 4, 3, 2, 1, 0}, {4, 6, 0, 7, 3, 1, 5, 2}}
	for i, order := range orders {
		k := key(fmt.Sprintf("u%d", i))
		for _, j := range order {
			e := day[j]
			e.ID = desk.MessageID(fmt.Sprintf("%s/%d", e.ID, i))
			x.append(k, e)
		}
	}
	want := x.told(key("u0"))
	x.equal("backwards", x.told(key("u1")), want)
	x.equal("shuffled", x.told(key("u2")), want)
}

// told is what a customer's sessions say, without their names.
func (x *fixture) told(k desk.Key) []string {
	var out []string
	log := x.thread(k, store.Page{})
	folded, _ := desk.Fold(x.rules, k, log)
	for i, s := range x.sessions(k) {
		x.equal("session beside its log", s.ID, folded[i].ID)
		out = append(out, fmt.Sprint(s.OpenedAt, s.Closed, s.Assignee, s.Replied, s.RepliedBy, s.Messages, s.Waiting(), s.Reported, s.Visit))
	}
	return out
}

// mergedSessions has two sessions that are one once the missing message turns
// up: the second began after the idle time, which no longer runs out.
func mergedSessions(x *fixture) {
	k, day := key("u1"), 24*60
	first := x.append(k, says("m1", start, "Hello"))
	second := x.append(k, says("m3", minute(4*day), "anybody?"))
	x.equal("sessions before", len(x.sessions(k)), 2)
	w := x.watch()
	defer w.Close()
	w.next()
	x.append(k, says("m2", minute(2*day), "still here"))
	list := x.sessions(k)
	x.equal("sessions", len(list), 1)
	x.equal("the one left", list[0].ID, first.ID)
	_, err := x.st.Session(x.ctx, second.ID)
	x.is(err, store.ErrNotFound)
	w.until("the second session is gone and the first one open", func() bool {
		_, there := w.sessions[second.ID]
		return !there && w.sessions[first.ID] != nil && w.gone[second.ID]
	})
	x.equal("active", x.activeIDs(), []desk.SessionID{first.ID})
	x.equal("closed", x.closedIDs(0, 0), []desk.SessionID{})
}

func withdrawnOpening(x *fixture) {
	k, held := key("u1"), replies("m1", start, "anna", "Hi")
	held.Delivery, held.Release = desk.Held, minute(1)
	x.append(k, held)
	s, err := store.Withdraw(x.ctx, x.st, x.rules, k, []store.Ref{store.RefOf(held)})
	x.ok(err)
	if s != nil {
		x.Fatalf("a session is left: %+v", s)
	}
	x.equal("latest", x.conversation(k).Latest == nil, true)
	x.equal("sessions", len(x.sessions(k)), 0)
	x.equal("log", x.thread(k, store.Page{})[0].Delivery, desk.Withdrawn)
	x.equal("known still", slices.Contains(x.knownOf(k, held), false), false)
}

func (x *fixture) knownOf(k desk.Key, entries ...desk.Entry) []bool {
	x.Helper()
	list, err := x.st.Known(x.ctx, k, entries)
	x.ok(err)
	return list
}

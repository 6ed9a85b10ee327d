package storetest

import (
	"time"

	"tend/desk"
	"tend/store"
)

func sessionCases() []testCase {
	return []testCase{
		one("a session opens, closes, opens again", openClose),
		one("sessions that begin at the same instant", sameInstant),
		one("an ended session with a delivery to do", unsettledSession),
		one("a log without a session", orphans),
		one("every field of a session comes back", everySessionField),
	}
}

func openClose(x *fixture) {
	k := key("u1")
	first := x.append(k, says("m1", start, "Hello"))
	x.append(k, replies("m2", minute(1), "anna", "Hi"), desk.CloseEntry(minute(2), "anna"))
	second := x.append(k, says("m3", minute(3), "one more"))
	list := x.sessions(k)
	x.equal("ids", []desk.SessionID{list[0].ID, list[1].ID}, []desk.SessionID{first.ID, second.ID})
	x.equal("first is open", list[0].Open(), false)
	x.equal("latest", x.conversation(k).Latest.ID, second.ID)
	for _, want := range list {
		got, err := x.st.Session(x.ctx, want.ID)
		x.ok(err)
		x.sameSession("by id", got, want)
	}
	x.equal("closed", x.closedIDs(0, 0), []desk.SessionID{first.ID})
	x.equal("watched", x.activeIDs(), []desk.SessionID{second.ID})
}

func sameInstant(x *fixture) {
	k := key("u1")
	x.append(k, says("m1", start, "Hello"), desk.CloseEntry(start, "anna"), says("m2", start, "again"))
	list := x.sessions(k)
	x.equal("visits", []int{list[0].Visit, list[1].Visit}, []int{0, 1})
	x.equal("latest", x.conversation(k).Latest.Visit, 1)
}

func unsettledSession(x *fixture) {
	k, reply := key("u1"), replies("m2", minute(1), "anna", "Hi")
	reply.Delivery = desk.Queued
	s := x.append(k, says("m1", start, "Hello"), reply, desk.CloseEntry(minute(2), "anna"))
	x.equal("closed", x.closedIDs(0, 0), []desk.SessionID{s.ID})
	x.equal("watched", x.activeIDs(), []desk.SessionID{s.ID})
	x.reopen()
	x.equal("watched after reopening", x.activeIDs(), []desk.SessionID{s.ID})
	_, err := store.Update(x.ctx, x.st, x.rules, k, []store.Ref{store.RefOf(reply)}, func(e desk.Entry) (desk.Entry, error) {
		return desk.Deliver(e, desk.Sent, "r-1", ""), nil
	})
	x.ok(err)
	x.equal("watched once it is sent", x.activeIDs(), []desk.SessionID{})
	x.equal("closed once it is sent", x.closedIDs(0, 0), []desk.SessionID{s.ID})
}

func orphans(x *fixture) {
	k := key("u1")
	if s := x.append(k, desk.AssignEntry(start, "anna")); s != nil {
		x.Fatalf("an assignment made a session: %+v", s)
	}
	c := x.conversation(k)
	x.equal("revision", c.Rev, 1)
	x.equal("latest", c.Latest == nil, true)
	s := x.append(k, says("m1", start.Add(-time.Minute), "Hello"))
	x.equal("assignee", s.Assignee, desk.AgentID("anna"))
}

func everySessionField(x *fixture) {
	x.desk.Check = nil // no log makes such a session
	at := func(n int) desk.Instant { return minute(n) + desk.Instant(n) }
	want := &desk.Session{
		ID: "s-full", Shop: "shop-a", Customer: "u1", Name: "王小明", Rev: 1, OpenedAt: at(0), OpenedBy: desk.FromAgent, Visit: 2,
		Closed: at(30), ClosedBy: "system", ClosedIdle: true, Assignee: "anna", Assigned: []desk.Assignment{{At: at(1), Agent: "ben"}, {At: at(2), Agent: "anna"}},
		Served: "ben", FirstCustomer: at(3), Ask: at(4), Wait: at(5), Presses: []desk.Press{{ID: "p1", At: at(6), Cleared: true}, {ID: "p2", At: at(7)}},
		Answered: []desk.MessageID{"p3"}, Replied: at(8), RepliedBy: "ben", ReplyID: "m2", LastAt: at(9), LastID: "m3", LastHuman: "m4",
		LastEntry: at(10), Messages: 11, Unanswered: -1, SentKinds: 300, Ref: "o-1", RefKind: desk.KindOrder, Language: "zh", Tiers: 6,
		Preview: "预览", PreviewBy: desk.FromAuto, PreviewOf: desk.KindImage, NoReply: at(11), Reported: at(12), Ruling: desk.MarkRejected,
		Pending: []desk.Outgoing{{ID: "m5", At: at(13), State: desk.Failed, Release: at(14)}},
	}
	x.ok(x.st.Commit(x.ctx, store.Change{Key: key("u1"), Entries: []desk.Entry{says("m1", at(0), "Hello")}, Sessions: []*desk.Session{want}}))
	got, err := x.st.Session(x.ctx, "s-full")
	if x.st.Properties().Refolds {
		x.is(err, store.ErrNotFound)
		x.equal("a session of the log", x.conversation(key("u1")).Latest.FirstCustomer, at(0))
		return
	}
	x.ok(err)
	x.sameSession("session", got, want)
}

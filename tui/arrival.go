package tui

import (
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/store"
)

// arrivals are the replies of this console that are on their way.
type arrivals struct {
	list map[desk.MessageID]*onWay
}

// onWay is a reply whose way to the customer is watched.
type onWay struct {
	in    desk.SessionID
	since uint64       // the revision in which it was let go
	name  string       // of the customer
	going string       // what the line below says of it
	taken desk.Instant // on the wall, when the platform took it; it may still tell of a failure
}

const (
	// failsWithin is how long after a platform took a reply it may say that it
	// failed.
	failsWithin = 15 * time.Minute
	newsFor     = 10 * time.Second
)

// watchArrival follows the reply among what was stored, from the line below on.
func (a *App) watchArrival(d doneMsg) {
	i := slices.IndexFunc(d.refs, func(r store.Ref) bool { return r.Type == desk.Message })
	if i < 0 || d.memo || !a.fed(d.target.Key.Shop) {
		return
	}
	id, way := d.refs[i].ID, &onWay{in: d.target.Session, since: d.rev, name: d.customer}
	t := a.texts.Toast
	for _, going := range []string{t.OnItsWay(way.name), t.Kept(way.name), t.Retried(way.name)} {
		if strings.HasPrefix(a.toast.text, going) {
			way.going, a.toast.of = going, id
		}
	}
	a.arrivals.list[id] = way
	// What became of it may have been told before the answer was here.
	if row, ok := a.panes.Session(way.in); ok {
		a.arrived(row.Session)
	}
}

// arrived notes how far the replies in a session have come.
func (a *App) arrived(s *desk.Session) {
	for id, way := range a.arrivals.list {
		i := slices.IndexFunc(s.Pending, func(o desk.Outgoing) bool { return o.ID == id })
		switch {
		case s.Rev < way.since, i < 0 && s.ID != way.in:
		case i < 0 && way.taken == 0:
			way.taken = a.wall
			a.saySent(id, way)
		case i >= 0:
			way.in = s.ID
			a.stuck(id, way, s.Pending[i].State)
		}
	}
}

// saySent lets the line below say that a reply which was on its way is there.
func (a *App) saySent(id desk.MessageID, way *onWay) {
	if a.toast.of != id || way.going == "" {
		return
	}
	rest, ok := strings.CutPrefix(a.toast.text, way.going)
	if ok {
		a.toast.text, a.toast.undo = a.texts.Toast.Sent(way.name)+rest, 0
	}
}

// stuck notes that a reply did not, or may not have arrived.
func (a *App) stuck(id desk.MessageID, way *onWay, state desk.Delivery) {
	if a.hear(id, state, way.name) {
		delete(a.arrivals.list, id)
	}
}

// hear has the line below tell that a reply did not, or may not have arrived. It
// reports whether the state is one of these.
func (a *App) hear(id desk.MessageID, state desk.Delivery, name string) bool {
	t := a.texts.Toast
	switch state {
	case desk.Failed:
		a.news = append(a.news, news{of: id, text: t.NotDelivered(name), bad: true})
	case desk.Unconfirmed:
		a.news = append(a.news, news{of: id, text: t.PerhapsDelivered(name), bad: true})
	default:
		return false
	}
	a.sayNews()
	return true
}

// knows reports whether a reply is watched: what becomes of it is told anyway.
func (l arrivals) knows(id desk.MessageID) bool { return l.list[id] != nil }

// forgetArrivals drops those that the platform has had for long.
func (a *App) forgetArrivals() {
	for id, way := range a.arrivals.list {
		if way.taken != 0 && a.wall.Sub(way.taken) > failsWithin {
			delete(a.arrivals.list, id)
		}
	}
}

// unwatch is a reply that was taken back.
func (a *App) unwatch(refs []store.Ref) {
	for _, r := range refs {
		delete(a.arrivals.list, r.ID)
	}
}

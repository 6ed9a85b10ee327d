package tui

import (
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/store"
)

// arrivals are the replies of this console that are on their way, and what is
// still to be said of them.
type arrivals struct {
	list map[desk.MessageID]*onWay
	news []badNews
}

// onWay is a reply whose way to the customer is watched.
type onWay struct {
	in    desk.SessionID
	since uint64       // the revision in which it was let go
	name  string       // of the customer
	going string       // what the line below says of it
	taken desk.Instant // on the wall, when the platform took it; it may still tell of a failure
}

// badNews is a sentence about a reply that did not, or may not have arrived.
type badNews struct {
	of   desk.MessageID
	text string
}

const (
	// failsWithin is how long after a platform took a reply it may say that it
	// failed.
	failsWithin = 15 * time.Minute
	badNewsFor  = 10 * time.Second
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
	t := a.texts.Toast
	switch state {
	case desk.Failed:
		a.arrivals.news = append(a.arrivals.news, badNews{id, t.NotDelivered(way.name)})
	case desk.Unconfirmed:
		a.arrivals.news = append(a.arrivals.news, badNews{id, t.PerhapsDelivered(way.name)})
	default:
		return
	}
	delete(a.arrivals.list, id)
	a.sayBadNews()
}

// sayBadNews says the next one when the line below is free, or says something
// that is true no more.
func (a *App) sayBadNews() {
	for i, n := range a.arrivals.news {
		if free := a.toast.text == "" || a.toast.about != nil; free || a.toast.of == n.of {
			a.warn(n.text)
			a.toast.until = a.wall.Add(badNewsFor)
			a.arrivals.news = slices.Delete(a.arrivals.news, i, i+1)
			return
		}
	}
}

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

package hub

import (
	"time"

	"tend/desk"
	"tend/feed"
)

// parcel names a message of ours on its way to a customer.
type parcel struct {
	key desk.Key
	id  desk.MessageID
}

// lane is the way to one customer: what is to go out, and how that goes. Only
// the first message in it moves.
type lane struct {
	key  desk.Key
	out  map[desk.SessionID][]desk.Outgoing // by session, as the store tells
	busy bool                               // a courier is on its way

	id     desk.MessageID // the message that was tried last and is tried again
	tries  int            // how often it failed in a row
	asked  int            // how often asking for it failed in a row
	waits  int            // the same, with those times that were nobody's fault
	until  desk.Instant   // nothing moves before
	unseen bool           // until ends early when the store tells something new

	// token stands on the message in sending; until tokenAt its courier may
	// still be out.
	token   string
	tokenAt desk.Instant
}

func newLane(k desk.Key) *lane {
	return &lane{key: k, out: map[desk.SessionID][]desk.Outgoing{}}
}

// tell takes in what of a session is not delivered.
func (l *lane) tell(id desk.SessionID, out []desk.Outgoing) {
	delete(l.out, id)
	if len(out) > 0 {
		l.out[id] = out
	}
	if l.unseen {
		l.until, l.unseen = 0, false
	}
}

// moving reports whether a message still has a way to go by itself. One that
// failed or cannot be confirmed waits for a person and holds up nothing.
func moving(d desk.Delivery) bool {
	return d == desk.Held || d == desk.Queued || d == desk.Sending
}

// head is the oldest message that moves, with all of the same instant: which
// of these comes first only the log knows.
func (l *lane) head() (head []desk.Outgoing) {
	for _, session := range l.out {
		for _, o := range session {
			switch {
			case !moving(o.State):
			case len(head) == 0 || o.At < head[0].At:
				head = []desk.Outgoing{o}
			case o.At == head[0].At:
				head = append(head, o)
			}
		}
	}
	return head
}

// wake is when a courier can go: never (zero) while one is out or nothing is
// let go yet, else after the wait that was set.
func (l *lane) wake(now desk.Instant) desk.Instant {
	if l.busy || allHeld(l.head()) {
		return 0
	}
	return max(l.until, now)
}

// shift lets waits go on as they were when the clock was set back by d.
func (l *lane) shift(d time.Duration) {
	l.until, l.tokenAt = l.until.Add(-d), l.tokenAt.Add(-d)
}

// returned takes in what a courier came back with. grace is how long a courier
// of somebody else may be out.
func (l *lane) returned(o outcome, now desk.Instant, grace time.Duration) {
	l.busy = false
	switch {
	case o.taken:
		l.taken(o, now, grace)
	case o.retry:
		l.failed(o, now)
	default:
		l.id, l.tries, l.asked, l.waits, l.until, l.unseen = "", 0, 0, 0, 0, false
		if o.idle || l.shows(o.id) { // the store has not told its outcome yet
			l.until, l.unseen = now.Add(unseenWait), true
		}
	}
}

// taken waits for the courier whose token stands on the message.
func (l *lane) taken(o outcome, now desk.Instant, grace time.Duration) {
	if l.token != o.token || l.tokenAt == 0 {
		l.token, l.tokenAt = o.token, now.Add(grace)
	}
	l.until, l.unseen = l.tokenAt, true
}

// failed waits ever longer.
func (l *lane) failed(o outcome, now desk.Instant) {
	if l.id != o.id {
		l.id, l.tries, l.asked, l.waits = o.id, 0, 0, 0
	}
	l.tries++
	switch {
	case !o.asked:
		l.asked, l.waits = 0, 0
	case o.spared:
		l.waits++
	default:
		l.asked, l.waits = l.asked+1, l.waits+1
	}
	if o.asked {
		l.token, l.tokenAt = o.token, now
	}
	l.until, l.unseen = now.Add(max(feed.Jittered(l.tries), min(o.wait, longestAsked))), false
}

// shows reports whether a message still moves as far as the store has told.
func (l *lane) shows(id desk.MessageID) bool {
	for _, session := range l.out {
		for _, o := range session {
			if o.ID == id && moving(o.State) {
				return true
			}
		}
	}
	return false
}

func allHeld(head []desk.Outgoing) bool {
	for _, o := range head {
		if o.State != desk.Held {
			return false
		}
	}
	return true
}

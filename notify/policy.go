package notify

import "time"

// Policy decides what becomes a notice and when. Push all that happened together
// (or call Focus or Settled), then call [Policy.Next] until it answers false, and
// sleep until [Policy.Wake]. Push costs the same however much is held; Next, Wake
// and Settled look at every last call that is held. A Policy belongs to one
// goroutine.
//
// A clock that is set back delays nothing: distances between notices are
// counted on a line of its own that only moves forward.
type Policy struct {
	opts Options

	seen time.Time     // the latest now
	skew time.Duration // what to add to now to get a stamp

	session string // on screen
	focused bool   // and looked at

	pending map[key]held  // ordinary events, one for each session and kind
	first   time.Time     // stamp of the oldest pending push
	quiet   bool          // something pending came in quiet hours
	calls   map[call]held // last calls not yet given
	called  map[call]bool // last calls given or waiting
	recent  map[key]stamp // when a session and kind was last told
	sent    []stamp       // ordinary notices, at most PerHour of them
	last    stamp         // the latest notice of any sort
	level   int           // queue length last told
	order   int           // numbers pushes
}

type stamp = time.Time

type key struct {
	kind    Kind
	session string
}

type call struct {
	session  string
	deadline int64 // nanoseconds, so that equal instants in two zones are one
}

// held is an event that waits for its notice.
type held struct {
	Event
	pushed stamp
	order  int
}

// New returns a policy that has seen nothing.
func New(opts Options) *Policy {
	if opts.Texts == (Texts{}) {
		opts.Texts = English()
	}
	return &Policy{
		opts:    opts,
		pending: map[key]held{},
		calls:   map[call]held{},
		called:  map[call]bool{},
		recent:  map[key]stamp{},
	}
}

// Push tells the policy that something happened. An event of a kind that is
// off or unknown is ignored.
func (p *Policy) Push(now time.Time, e Event) {
	now = p.follow(now)
	timed := e.Kind == Expiring || e.Kind == LastCall
	if p.opts.Off[e.Kind] || timed && !e.Deadline.After(now) {
		return
	}
	p.order++
	h := held{Event: p.clean(e), pushed: p.stamp(now), order: p.order}
	if h.At.IsZero() {
		h.At = now
	}
	switch e.Kind {
	case LastCall:
		p.pushCall(h)
	case QueueGrows:
		p.pushQueue(now, h)
	case NewUnassigned, NewMine, Expiring, Crossed:
		p.pushSession(now, h)
	}
}

// Focus says which session is on screen and whether the terminal has the focus.
// What is on screen and focused is not notified; a last call for it waits until
// the agent looks away. Without focus reports pass false.
func (p *Policy) Focus(session string, focused bool) {
	p.session, p.focused = session, focused
	if p.onScreen(session) {
		p.forget(session)
		delete(p.pending, key{Crossed, session})
	}
}

// Settled says that a session needs nobody any more: answered, closed, marked,
// or taken by someone else. Nothing that is held about it will be told, and its
// next message is news again.
func (p *Policy) Settled(session string) {
	p.forget(session)
	for _, k := range Kinds() {
		delete(p.recent, key{k, session})
	}
	for c := range p.calls {
		if c.session == session {
			delete(p.calls, c)
			delete(p.called, c)
		}
	}
}

func (p *Policy) forget(session string) {
	if session == "" {
		return
	}
	for _, k := range Kinds() {
		delete(p.pending, key{k, session})
	}
}

func (p *Policy) onScreen(session string) bool {
	return p.focused && session != "" && session == p.session
}

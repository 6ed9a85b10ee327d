package chatwoot

import (
	"context"

	"tend/desk"
	"tend/feed"
)

// run is one call of Receive. All of it belongs to that call's goroutine; what
// replies need as well is in the book.
type run struct {
	*Conn
	desk feed.Desk

	batch    feed.Batch // gathered and not yet handed over
	inboxes  []Inbox
	pubsub   string
	live     *bool                 // whether the shops were told with live events
	told     map[desk.AgentID]bool // agents handed over
	failed   map[int64]bool        // messages whose failure was handed over
	restored map[int64]int64       // open conversations of the cursor, with who had them
	since    int64                 // the largest message of the cursor
	first    bool                  // nothing was kept by the desk
	owed     map[int64]int64       // see cursor
	short    int                   // websockets in a row that ended early
	marks    marks
	polled   desk.Instant // when the last look at what changed began
	kept     desk.Instant // when the cursor was kept last
	canned   string       // what was offered, to tell changes
	offered  desk.Instant // when canned responses were read last
	state    warning      // beside what is owed
	warned   string
	lacks    string // a sentence about inboxes that are not there; may be empty
	lacking  desk.Cause
}

// mostBatch is how many arrivals are gathered before they are handed over.
const mostBatch = 200

// take hands over what was gathered.
func (r *run) take(ctx context.Context) error {
	b := r.batch
	r.batch = feed.Batch{}
	if len(b.Shops)+len(b.Agents)+len(b.Arrivals)+len(b.Reports)+len(b.Reaches) == 0 && b.Replies == nil && b.Cursor == "" {
		return nil
	}
	return r.desk.Take(ctx, b)
}

// takeMany hands over what was gathered once it is a lot.
func (r *run) takeMany(ctx context.Context) error {
	if len(r.batch.Arrivals) < mostBatch {
		return nil
	}
	return r.take(ctx)
}

// agent is the desk's name of a user, who is told to the desk on first sight.
func (r *run) agent(p person) desk.AgentID {
	a := r.o.agentOf(int64(p.ID))
	r.introduce(a, p.title())
	return a
}

func (r *run) introduce(a desk.AgentID, name string) {
	if r.told[a] {
		return
	}
	r.told[a] = true
	r.batch.Agents = append(r.batch.Agents, desk.Agent{ID: a, Name: clip(name, 1000)})
}

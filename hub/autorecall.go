package hub

import (
	"context"

	"tend/desk"
	"tend/store"
)

// overtaken reports whether an automatic message is not to be sent any more,
// since a person or the platform itself has answered, or it waited too long. It
// is asked where the answer is committed under the revision the log was read at.
func (c courier) overtaken(ctx context.Context, e desk.Entry) (bool, error) {
	if e.From != desk.FromAuto || e.Delivery != desk.Queued {
		return false, nil
	}
	log, err := c.st.Thread(ctx, c.key, store.Page{After: c.since(e), Limit: pageEntries * mostPages})
	if err != nil {
		return false, err
	}
	return c.o.Automatic.Rules.Overtaken(e, log, c.o.Clock.Now()), nil
}

// since is where the log is read from to see whether an automatic message was
// overtaken: the platform may give its own answer an earlier time.
func (c courier) since(e desk.Entry) store.Position {
	return store.Position{At: max(e.At.Add(-c.o.Automatic.Rules.Fresh), 1)}
}

package natsstore

import (
	"context"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
)

// CommitUnder is [Store.Commit] of one change under a number that its maker has
// drawn. Called again under that number, by whomever, it finds what was stored
// before and does not store it twice; so it can be called again when it is not
// known what became of it. It is store.ErrConflict, too, when several others
// have changed the customer since.
func (s *Store) CommitUnder(ctx context.Context, number uint64, change store.Change) error {
	return s.writing(ctx, store.CommitName([]store.Change{change}), func(ctx context.Context) error {
		return s.commit(ctx, &change, number)
	})
}

// Conn is the connection of the store, for what else is said over it. It ends
// with the store.
func (s *Store) Conn() *nats.Conn { return s.nc }

// Patience is how long a call waits while no server can be reached: what Options
// say, or what befits the number of servers.
func (s *Store) Patience() time.Duration { return s.timeout }

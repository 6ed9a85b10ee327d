package gate

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"slices"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// errNothing is a change without entries of a session that is not idle.
var errNothing = errors.New("there is nothing in the change")

// deciding is one request that is looked at.
type deciding struct {
	*server
	who   desk.Who
	shops map[desk.ShopID]bool // that somebody delivers for
}

// commit looks at changes and stores them in their order, up to the first that
// cannot be.
func (s *server) commit(ctx context.Context, who desk.Who, b []byte) error {
	r, err := requestOf(b)
	if err != nil {
		return err
	}
	d := deciding{server: s, who: who}
	if d.shops, err = d.feeds(ctx, r.changes); err != nil {
		return err
	}
	if len(r.changes) > 1 {
		return d.several(ctx, r.changes)
	}
	asked, number := r.changes[0], drawn(who, r.number)
	c, err := s.conversation(ctx, asked)
	if err != nil {
		return err
	}
	if c.Rev > asked.expect { // unless this very change was stored before, somebody was faster
		return s.Store.CommitUnder(ctx, number, store.Change{Key: asked.key, Expect: asked.expect})
	}
	ch, err := d.plan(ctx, c, asked)
	if err != nil {
		return err
	}
	return s.Store.CommitUnder(ctx, number, *ch)
}

// several is commit for changes of several customers. When it is asked again
// since its answer was lost, what was stored then is a conflict.
func (s *deciding) several(ctx context.Context, asked []change) error {
	planned, errs := make([]*store.Change, len(asked)), make([]error, len(asked))
	var all sync.WaitGroup
	for w := range readers {
		all.Go(func() {
			for i := w; i < len(asked); i += readers {
				c, err := s.conversation(ctx, asked[i])
				if err == nil {
					planned[i], err = s.plan(ctx, c, asked[i])
				}
				errs[i] = err
			}
		})
	}
	all.Wait()
	var changes []store.Change
	for i, ch := range planned {
		if errs[i] != nil {
			return cmp.Or(s.Store.Commit(ctx, changes...), errs[i])
		}
		changes = append(changes, *ch)
	}
	return s.Store.Commit(ctx, changes...)
}

// readers is how many customers are read at once.
const readers = 8

// drawn is the number under which a change is stored: nobody can draw one of
// somebody else's.
func drawn(who desk.Who, number uint64) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(binary.BigEndian.AppendUint64(nil, number))
	_, _ = h.Write([]byte(who.Agent))
	return h.Sum64()
}

// How often and after what time a customer is read again who does not stand yet
// where who asks has seen them: one of several servers may be behind.
const (
	behind     = 10
	behindWait = 20 * time.Millisecond
)

func (s *server) conversation(ctx context.Context, ch change) (c store.Conversation, err error) {
	for range behind {
		if c, err = s.Store.Conversation(ctx, ch.key); err != nil || c.Rev >= ch.expect {
			return c, err
		}
		select {
		case <-time.After(behindWait):
		case <-ctx.Done():
			return c, ctx.Err()
		}
	}
	return c, nil
}

// plan makes a change anew of its entries, if it may be made. One without any
// closes what is idle, which everybody may: it is so whoever notices it.
func (s *deciding) plan(ctx context.Context, c store.Conversation, asked change) (*store.Change, error) {
	if c.Rev != asked.expect {
		return nil, store.ErrConflict
	}
	step := desk.Step{Now: s.Now(), Fed: s.shops[c.Key.Shop]}
	if len(asked.entries) == 0 {
		return idle(s.Rules, c, step.Now)
	}
	for _, e := range asked.entries {
		if e.Seq == 0 {
			step.Added = append(step.Added, e)
			continue
		}
		old, err := s.Store.Entry(ctx, c.Key, e.Type, e.ID)
		if err != nil {
			return nil, err
		}
		if old.Seq != e.Seq || old.At != e.At {
			return nil, store.ErrConflict
		}
		step.Replaced = append(step.Replaced, desk.Swap{Old: old, New: e})
	}
	step.Session = s.asOf(c, step)
	var err error
	if step.Offer, err = s.offer(ctx, step); err != nil {
		return nil, err
	}
	if err := s.May(s.who, step); err != nil {
		return nil, err
	}
	ch, err := store.Replan(ctx, s.Store, s.Rules, c, step.Added, step.Replaced)
	if err == nil && ch == nil {
		err = store.ErrConflict // what was to change is so already: somebody was faster
	}
	return ch, err
}

// idle is the change that closes the customer's latest session as idle.
func idle(r desk.Rules, c store.Conversation, now desk.Instant) (*store.Change, error) {
	f := desk.NewFolder(r, c.Key, c.Latest)
	f.CloseIdle(now)
	if len(f.Changed()) == 0 {
		return nil, errNothing
	}
	ch := &store.Change{Key: c.Key, Expect: c.Rev, Sessions: f.Changed()}
	for _, s := range ch.Sessions {
		s.Rev = c.Rev + 1
	}
	return ch, nil
}

// asOf is the customer's latest session when the change is made.
func (s *server) asOf(c store.Conversation, step desk.Step) *desk.Session {
	if c.Latest == nil {
		return nil
	}
	now := step.Now
	if len(step.Added) > 0 {
		now = step.Added[0].At
	}
	return s.Rules.AsOf(c.Latest, now)
}

// feeds lists the shops that somebody delivers for, where that matters.
func (s *server) feeds(ctx context.Context, asked []change) (map[desk.ShopID]bool, error) {
	message := func(e desk.Entry) bool { return e.Type == desk.Message }
	if !slices.ContainsFunc(asked, func(ch change) bool { return slices.ContainsFunc(ch.entries, message) }) {
		return nil, nil
	}
	shops, err := store.Shops(ctx, s.Store)
	fed := make(map[desk.ShopID]bool, len(shops))
	for _, shop := range shops {
		fed[shop.ID] = shop.Feed != ""
	}
	return fed, err
}

// tell logs what was refused.
func (s *server) tell(who desk.Who, what string, err error) {
	var no *desk.DeniedError
	if errors.As(err, &no) || errors.Is(err, errRequest) || errors.Is(err, store.ErrPicture) {
		s.Log.Warn("somebody asked for what they may not do", "agent", who.Agent, "what", what, "err", err)
	}
}

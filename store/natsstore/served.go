package natsstore

import (
	"context"
	"errors"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
	"tend/store/words"
)

// How many hits one answer has: few at first, since many a searcher has enough
// after a few, then more. An answer is cut short where it becomes too large.
const (
	firstHits = 100
	lastHits  = 4000
	hitsBytes = 512 << 10
)

// searching is how long one answer may take: a long log is read for it.
const searching = 15 * time.Second

// ServeSearch answers the searches of other stores of the desk until ctx is
// over or the store is closed. Several may: each search goes to one of them.
// Those who ask need not be allowed to read the whole log then.
func (s *Store) ServeSearch(ctx context.Context) error {
	return s.reading(ctx, "serve searches", func(ctx context.Context) error {
		asked := make(chan *nats.Msg, 64)
		sub, err := s.nc.ChanQueueSubscribe(s.names.search(), "search", asked)
		if err != nil {
			return err
		}
		defer s.decline(sub, asked)
		for {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case m := <-asked:
				s.answered.Add(1)
				_ = m.Respond(s.answer(ctx, m.Data)) // who asked goes on by themselves
			}
		}
	})
}

// decline ends serving: whoever has asked meanwhile is told to search by
// themselves, rather than let wait.
func (s *Store) decline(sub *nats.Subscription, asked chan *nats.Msg) {
	_ = sub.Unsubscribe()
	_ = s.nc.FlushTimeout(attempt)
	for {
		select {
		case m := <-asked:
			_ = m.Respond(nil)
		default:
			return
		}
	}
}

// answer is the next hits of a search. The first byte of an answer says that it
// is one, the second that there are others after it.
func (s *Store) answer(ctx context.Context, b []byte) []byte {
	a, err := askedOf(b)
	if err != nil {
		return []byte{version + 1}
	}
	ctx, cancel := context.WithTimeout(ctx, searching)
	defer cancel()
	out, n, more := []byte{version, 0}, 0, byte(0)
	err = s.searchHere(ctx, store.Query{Text: a.text}, a.before, func(h store.Hit) bool {
		if n == a.most || len(out) > hitsBytes {
			more = 1
			return false
		}
		n++
		out = appendHit(out, h)
		return true
	})
	if err != nil {
		return nil
	}
	out[1] = more
	return out
}

// searchServed has the search served. Where nobody does, or no longer, more is
// true and at is the place from which the search is to go on.
func (s *Store) searchServed(ctx context.Context, q store.Query, fn func(store.Hit) bool) (at store.Position, more bool, err error) {
	a := asked{before: newestPlace(), most: firstHits, text: q.Text}
	for {
		var m *nats.Msg
		err := s.once(ctx, searching, func(ctx context.Context) (err error) {
			m, err = s.nc.RequestWithContext(ctx, s.names.search(), a.append(nil))
			return err
		})
		if ctx.Err() != nil {
			return at, false, ctx.Err()
		}
		if err != nil || len(m.Data) < 2 {
			return a.before, true, nil
		}
		list, others, err := hitsOf(m.Data)
		if err != nil {
			return at, false, err
		}
		for _, h := range list {
			if err := ctx.Err(); err != nil {
				return at, false, err
			}
			if !fn(h) {
				return at, false, nil
			}
			a.before = store.PositionOf(h.Entry)
		}
		if !others || len(list) == 0 {
			return at, false, nil
		}
		a.most = min(4*a.most, lastHits)
	}
}

var errAsked = errors.New("the search has no words")

// asked is a search for some hits before a place.
type asked struct {
	before store.Position
	most   int
	text   string
}

func (a asked) append(b []byte) []byte {
	b = appendPosition(append(b, version), a.before)
	return appendText(appendCount(b, a.most), a.text)
}

func askedOf(b []byte) (asked, error) {
	f := fields{b: b}
	f.version()
	a := asked{before: f.position(), most: min(int(uint32(f.uvarint())), lastHits), text: f.text()}
	if err := f.err("search", a.text); err != nil {
		return asked{}, err
	}
	if len(words.Of(a.text)) == 0 {
		return asked{}, errAsked
	}
	return a, nil
}

package natsstore

import (
	"context"
	"sync"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
	"tend/store/codec"
	"tend/store/follow"
)

// mirror follows what the desk keeps at hand, for all watchers of a store.
//
// What the server announces comes at once, but may be lost when a server or a
// connection is; so every few seconds, and after a reconnect, the stream itself
// is read from where that was last done. Both ways lead to apply, which takes
// only what is newer than what it has.
type mirror struct {
	store *Store
	live  chan *nats.Msg
	look  chan struct{} // holds one element when the stream should be read
	syncs chan request  // those who want it read

	starting sync.Once
	gone     chan struct{} // closed when nobody follows any more

	// These belong to the one goroutine that follows.
	reads     *codec.Reader
	read      uint64 // up to where the stream was read
	readAt    time.Time
	customers map[string]*record // heads, by place
	docs      map[string]store.Doc
	passing   []passingSince // what will not be at hand for ever

	mu       sync.Mutex
	watchers map[*follow.Watcher]struct{}
}

// request asks for the mirror to be read on, and for something to be done with
// it as it then is.
type request struct {
	then func()
	done chan error
}

// How often the stream is read though nothing asks for it, and how many
// announcements may wait. More are lost, and then it is read at once.
const (
	lookEvery = 2 * time.Second
	liveRoom  = 1 << 14
)

func newMirror(s *Store) *mirror {
	return &mirror{
		store: s, live: make(chan *nats.Msg, liveRoom), look: make(chan struct{}, 1), syncs: make(chan request),
		gone: make(chan struct{}), reads: codec.NewReader(), customers: map[string]*record{}, docs: map[string]store.Doc{},
		watchers: map[*follow.Watcher]struct{}{},
	}
}

// prod has the stream read soon.
func (m *mirror) prod() {
	select {
	case m.look <- struct{}{}:
	default:
	}
}

// stop waits until nobody follows; the store has ended.
func (m *mirror) stop() {
	m.starting.Do(func() { close(m.gone) })
	<-m.gone
	m.each(func(w *follow.Watcher) { w.Finish(store.ErrClosed) })
}

// synced runs then when the mirror has all that was stored before the call. It
// is one state of the desk, and nothing changes it meanwhile.
func (m *mirror) synced(ctx context.Context, then func()) error {
	m.starting.Do(func() { go m.follow() })
	done := make(chan error, 1)
	select {
	case m.syncs <- request{then, done}:
	case <-m.gone:
		return store.ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-done:
		return err
	case <-m.gone:
		return store.ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
}

// follow runs until the store ends.
func (m *mirror) follow() {
	defer close(m.gone)
	ctx := m.store.life
	sub, err := m.store.nc.ChanSubscribe(m.store.names.told(), m.live)
	if err != nil {
		return // the connection was closed, and so is the store
	}
	defer func() { _ = sub.Unsubscribe() }()
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case msg := <-m.live:
			m.announced(ctx, msg)
		case r := <-m.syncs:
			err := m.store.retry(ctx, m.readOn)
			if err == nil {
				r.then()
			}
			r.done <- err
		case <-m.look:
			m.lookAgain(ctx)
		case <-tick.C:
			m.lookAgain(ctx)
		}
	}
}

// lookAgain reads the stream once somebody has needed it. What goes wrong is
// tried again at the next occasion.
func (m *mirror) lookAgain(ctx context.Context) {
	if m.read > 0 {
		ctx, cancel := context.WithTimeout(ctx, 2*lookEvery) // others wait meanwhile
		defer cancel()
		_ = m.readOn(ctx)
		m.forget()
	}
}

// announced takes what the server told.
func (m *mirror) announced(ctx context.Context, msg *nats.Msg) {
	if g, err := gotOf(msg); err == nil && m.read > 0 {
		_ = m.apply(ctx, g) // what cannot be read is met again when the stream is
	}
}

// readOn reads the stream from where it was read last.
func (m *mirror) readOn(ctx context.Context) error {
	now := m.store.clock()
	if m.read > 0 && now.Sub(m.readAt) > restStays/2 {
		if err := m.anew(ctx); err != nil {
			return err
		}
	} else if m.read == 0 {
		if err := m.begin(ctx); err != nil {
			return err
		}
	}
	err := m.store.scan(ctx, m.store.names.watched(), m.read+1, func(g got) error {
		return m.applyRead(ctx, g)
	})
	if err == nil {
		m.readAt, m.read = now, max(m.read, 1)
	}
	return err
}

// begin reads all customers at hand, and then the documents. What changed
// meanwhile stands behind the last customer that was read.
func (m *mirror) begin(ctx context.Context) error {
	last, err := m.store.scanBare(ctx, m.store.names.actives(), func(b []byte) error {
		return m.applyRecord(ctx, b, 0)
	})
	if err != nil {
		return err
	}
	if err := m.store.scan(ctx, m.store.names.docs(""), 1, m.applyDoc); err != nil {
		return err
	}
	m.read = last
	return nil
}

// applyRead takes a message that was read. Only then it counts as read: taking
// it may mean to read more, which can fail.
func (m *mirror) applyRead(ctx context.Context, g got) error {
	err := m.apply(ctx, g)
	if err == nil {
		m.read = max(m.read, g.seq)
	}
	return err
}

// apply takes a message unless it is known already.
func (m *mirror) apply(ctx context.Context, g got) error {
	if m.store.names.isDoc(g.subject) {
		return m.applyDoc(g)
	}
	return m.applyRecord(ctx, g.data, g.seq)
}

func (m *mirror) applyRecord(ctx context.Context, b []byte, seq uint64) error {
	r, err := headOf(m.reads, b, seq)
	if err != nil {
		return err
	}
	who := place(r.key)
	old := m.customers[who]
	if old != nil && old.rev >= r.rev {
		return nil
	}
	news, err := m.news(ctx, old, r)
	if err != nil {
		return err
	}
	m.customers[who] = r
	if !r.active() {
		m.passing = append(m.passing, passingSince{place: who, rev: r.rev, at: m.store.clock()})
	}
	m.tellNews(news)
	return nil
}

func (m *mirror) applyDoc(g got) error {
	d, err := docOf(g.data, g.seq)
	if err != nil {
		return err
	}
	if m.docs[g.subject].Rev >= g.seq {
		return nil
	}
	m.docs[g.subject] = d
	if d.Value == nil {
		m.passing = append(m.passing, passingSince{subject: g.subject, rev: g.seq, at: m.store.clock()})
	}
	m.each(func(w *follow.Watcher) { w.Tell(func(p *follow.Pending) { p.Docs(d) }) })
	return nil
}

func (m *mirror) each(fn func(*follow.Watcher)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for w := range m.watchers {
		fn(w)
	}
}

func (m *mirror) tellNews(n news) {
	if len(n.sessions)+len(n.gone) > 0 {
		m.each(func(w *follow.Watcher) { w.Tell(func(p *follow.Pending) { p.Sessions(n.sessions, n.gone) }) })
	}
}

func (m *mirror) watched() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.watchers) > 0
}

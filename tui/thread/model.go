package thread

import (
	"context"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
	"tend/tui/lang"
	"tend/tui/theme"
)

// Source is where logs are read from. A store.Store is one.
type Source interface {
	Thread(ctx context.Context, k desk.Key, p store.Page) ([]desk.Entry, error)
	Sessions(ctx context.Context, k desk.Key) ([]*desk.Session, error)
}

// Options is what the thread is drawn with. The functions may be nil; ids and
// UTC stand in.
type Options struct {
	Styles    *theme.Styles
	Texts     *lang.Texts
	Me        desk.AgentID
	AgentName func(desk.AgentID) string
	ShopName  func(desk.ShopID) string
	Zone      func(desk.ShopID) *time.Location
	// Channel is where the customers of a shop are, and Awaited the connection
	// its queued replies wait for; empty: not known, and none. Safe to draw.
	Channel func(desk.ShopID) string
	Awaited func(desk.ShopID) string
	// Wall is the clock that Fresh goes by, which may differ from the desk's.
	// Nil means the instant of the last SetNow.
	Wall func() desk.Instant
}

// Model shows the thread of one session. It belongs to one goroutine.
type Model struct {
	ctx context.Context
	src Source
	o   Options

	width, height int
	focused       bool
	now           desk.Instant

	session *desk.Session
	place   desk.Place
	cur     *history
	recent  recent
	gen     uint64       // of the newest load
	fresh   desk.Instant // when somebody else last did something in the thread on screen
	// colleague says that it was a colleague and not the customer.
	colleague bool

	version int       // counts what changes the picture, except the clock
	look    int       // counts the looks
	cut     bool      // the log cannot be read
	book    kept.Book // replies that are kept on this machine
	others  Others
	asked   int // version at which Show last looked for something to load
	head    heading
	frame   frame
}

// New makes a thread that shows nothing yet. ctx ends its loads.
func New(ctx context.Context, src Source, o Options) *Model {
	return &Model{ctx: ctx, src: src, o: o}
}

// SetSize gives the thread its room in cells.
func (m *Model) SetSize(w, h int) {
	if w != m.width || h != m.height {
		m.width, m.height = w, h
		m.version++
	}
}

// SetLook changes styles and language.
func (m *Model) SetLook(st *theme.Styles, t *lang.Texts) {
	m.o.Styles, m.o.Texts = st, t
	m.look++
	m.version++
}

// Told says that what Channel or Awaited give may have changed.
func (m *Model) Told() { m.version++ }

// SetFocus says whether keys go to the thread.
func (m *Model) SetFocus(on bool) {
	if on != m.focused {
		m.focused = on
		m.version++
	}
}

// SetNow brings the clocks up to date.
func (m *Model) SetNow(now desk.Instant) { m.now = now }

// wall is the time Fresh goes by.
func (m *Model) wall() desk.Instant {
	if m.o.Wall == nil {
		return m.now
	}
	return m.o.Wall()
}

// zone is that of the shop on screen.
func (m *Model) zone() *time.Location {
	if m.cur == nil {
		return time.UTC
	}
	return m.zoneOf(m.cur.key.Shop)
}

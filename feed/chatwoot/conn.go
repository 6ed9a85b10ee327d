package chatwoot

import (
	"strings"
	"sync"

	"tend/desk"
	"tend/feed"
)

// Conn is a connection with one account of a Chatwoot installation. Make one
// with [New].
type Conn struct {
	o    Options
	api  *rest
	book *book

	mu       sync.Mutex
	channels map[desk.ShopID]channel         // as told last
	inboxes  map[desk.ShopID]int64           // of those shops
	attempts map[desk.MessageID]desk.Instant // when the last call for a message ended
	me       int64
	began    desk.Instant

	denied map[int64]int // refusals in a row, by conversation; only Receive uses it
}

var (
	_ feed.Connection = (*Conn)(nil)
	_ feed.Mirror     = (*Conn)(nil)
	_ feed.Checker    = (*Conn)(nil)
	_ feed.Settled    = (*Conn)(nil)
)

// New makes a connection; nothing is contacted yet. Settings that cannot work
// are a *feed.Plain that wraps feed.ErrMisconfigured.
func New(o Options) (*Conn, error) {
	o = o.withDefaults()
	if err := o.complete(); err != nil {
		return nil, err
	}
	api, err := newRest(o)
	if err != nil {
		return nil, err
	}
	return &Conn{
		o: o, api: api, book: newBook(), began: o.Clock.Now(),
		channels: map[desk.ShopID]channel{}, inboxes: map[desk.ShopID]int64{},
		attempts: map[desk.MessageID]desk.Instant{}, denied: map[int64]int{},
	}, nil
}

func (o Options) complete() error {
	switch {
	case o.Clock == nil:
		return setup(desk.CausePanic, "The connection with Chatwoot has no clock.")
	case strings.TrimSpace(o.Token) == "":
		return setup(desk.CauseNoSecret.With("token"), "The token of Chatwoot is missing. Copy it from Profile settings, Access token, and connect again.")
	case o.Account <= 0:
		return setup(desk.CauseNoAccount, "The number of the Chatwoot account is missing. It stands in the address of the dashboard, after /accounts/.")
	}
	return nil
}

// setup is an error of settings that cannot work as they are.
func setup(code desk.Cause, text string) error {
	return &feed.Plain{Text: text, Code: code, Err: feed.ErrMisconfigured}
}

// describe keeps what the shops' channels are like.
func (c *Conn) describe(list []Inbox) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, in := range list {
		if shop, ok := c.o.shop(in.ID); ok {
			c.channels[shop], c.inboxes[shop] = in.channel(), in.ID
		}
	}
}

// channel is what a shop's inbox is like; the zero one before it is known.
func (c *Conn) channel(shop desk.ShopID) (channel, int64, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	inbox, ok := c.inboxes[shop]
	return c.channels[shop], inbox, ok
}

// iAm keeps who the token belongs to.
func (c *Conn) iAm(user int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.me = user
}

func (c *Conn) whoAmI() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.me
}

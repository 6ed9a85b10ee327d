package chatwoot

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"tend/desk"
	"tend/feed"
)

// Receive implements [feed.Connection]. It ends when the API fails; a websocket
// that is lost is opened again within, and where there is none it asks instead.
func (c *Conn) Receive(ctx context.Context, d feed.Desk) error {
	r := &run{Conn: c, desk: d, told: map[desk.AgentID]bool{}, failed: map[int64]bool{}, owed: map[int64]int64{}}
	defer d.Current(false)
	c.book.clear()
	if err := r.prepare(ctx); err != nil {
		return fmt.Errorf("chatwoot: start: %w", err)
	}
	for {
		if err := r.connected(ctx); err != nil {
			return fmt.Errorf("chatwoot: %w", err)
		}
	}
}

// prepare learns who we are and tells the shops.
func (r *run) prepare(ctx context.Context) error {
	text, err := r.desk.Cursor(ctx)
	if err != nil {
		return err
	}
	r.restore(text)
	me, err := r.account(ctx)
	if err != nil {
		return err
	}
	r.iAm(me.ID)
	r.pubsub = me.pubsub
	if r.inboxes, err = r.api.inboxes(ctx); err != nil {
		return asked(err)
	}
	if missing := r.o.missing(r.inboxes); len(missing) > 0 {
		r.lacks = "Chatwoot does not show this user the inboxes " + strings.Join(missing, ", ") + " of the settings."
		r.lacking = desk.CauseInboxes.With(strings.Join(missing, ", "))
	}
	r.describe(r.inboxes)
	if len(r.shops(r.inboxes, true)) == 0 {
		return setup(desk.CauseNoInbox, "Chatwoot shows none of the inboxes of the settings to this user. Make the user a member of them, or choose others.")
	}
	return r.offer(ctx)
}

// account checks that the token's user is in the account.
func (r *run) account(ctx context.Context) (Profile, error) {
	me, err := r.api.profile(ctx)
	if err != nil {
		return me, asked(err)
	}
	if _, ok := me.In(r.o.Account); !ok {
		return me, setup(desk.CauseNoAccount.With(r.o.Account), fmt.Sprintf("The token's user is not in account %d of this Chatwoot. Check the number in the address of the dashboard.", r.o.Account))
	}
	return me, nil
}

// asked puts a refusal of something the connection cannot do without into
// words for people.
func asked(err error) error {
	if !gone(err) {
		return err
	}
	return &feed.Plain{
		Text: "Chatwoot does not let the token's user read what is needed. It takes the token of an agent or administrator of the account.",
		Code: desk.CauseRights,
		Err:  fmt.Errorf("%w: %w", feed.ErrUnauthorized, err),
	}
}

// restore reads the cursor the desk kept.
func (r *run) restore(text string) {
	c, ok := parseCursor(text)
	if !ok {
		r.first = true
		return
	}
	r.polled, r.kept, r.since, r.restored = c.At, c.At, c.Top, c.Open
	r.marks = marks{{c.At, c.From}}
	maps.Copy(r.owed, c.Owed)
	r.book.saw(c.Top)
}

// tellShops tells the shops, and again where what they can do has changed.
func (r *run) tellShops(live bool) {
	if r.live == nil || *r.live != live {
		r.live, r.batch.Shops = &live, r.shops(r.inboxes, live)
	}
}

// connected lives through one websocket, or a while without. Returning nil
// means to open the next one.
func (r *run) connected(ctx context.Context) error {
	if r.short >= unsteadyAt {
		r.short = 0
		return r.blind(ctx, errUnsteady)
	}
	s, err := r.openSocket(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		r.o.Log.Info("no websocket", "feed", r.o.Name, "err", err)
		return r.blind(ctx, err)
	}
	defer s.close()
	began := r.o.Clock.Now()
	r.tellShops(true)
	if err := r.catchUp(ctx); err != nil {
		return err
	}
	r.desk.Current(true)
	r.warn(warning{r.lacks, []desk.Cause{r.lacking}})
	if err := r.follow(ctx, s); err != nil {
		return err
	}
	r.desk.Current(false)
	return r.ended(ctx, r.o.Clock.Now().Sub(began))
}

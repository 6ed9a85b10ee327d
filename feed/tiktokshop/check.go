package tiktokshop

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// Check tries the token, the clock, the shops and the permission for customer
// service, in this order; see feed.Checker. An expired access token is renewed,
// and nothing else is changed.
func (c *Conn) Check(ctx context.Context) []feed.Finding {
	t, err := c.call.keep.load()
	if err != nil {
		return []feed.Finding{{What: "Token", Err: err, Mend: mendToken}}
	}
	clock, ok := c.call.checkClock(ctx)
	found := []feed.Finding{clock}
	if !ok {
		return found
	}
	shops, err := c.refresh(ctx)
	if err != nil {
		return append(found, feed.Finding{What: whatFailed(err), Err: err, Mend: mendOf(err)})
	}
	found = append(found, c.checkedToken(t), feed.Finding{What: "Shops", Note: names(shops)})
	for _, s := range shops {
		found = append(found, c.checkShop(ctx, s)...)
	}
	return found
}

const (
	mendToken = "Run tend connect tiktokshop and let the seller authorise the app."
	mendScope = "Apply for the permission seller.customer_service in Partner Center; when it is granted, run tend connect tiktokshop again."
	mendClock = "Set the clock of this machine, best by the network's time (timedatectl set-ntp true)."
	mendShops = "Correct the shops of the feed in the settings, or run tend connect tiktokshop with the account that owns them."
)

// The clock may be this far off: the platform takes calls that are five minutes
// old, and such as are half a minute ahead of it.
const (
	mostBehind = 4 * time.Minute
	mostAhead  = 20 * time.Second
)

// checkClock compares the clock with the platform's. ok says whether the platform
// answers at all and takes our time.
func (c *caller) checkClock(ctx context.Context) (f feed.Finding, ok bool) {
	f.What = "Clock"
	// Whatever it answers to an unsigned call, it says the time.
	r, err := c.wire.Do(ctx, wire.Request{Path: shopsPath, Type: jsonType})
	if err != nil {
		f.What, f.Err, f.Mend = "Way to TikTok Shop", wire.Plain(Platform, err), "Check the network of this machine."
		return f, false
	}
	theirs, err := http.ParseTime(r.Header.Get("Date"))
	if err != nil {
		f.Note = "TikTok Shop does not tell its time"
		return f, true
	}
	ahead := c.o.Clock.Now().Time().Sub(theirs).Round(time.Second)
	f.Note = fmt.Sprintf("%s off TikTok Shop's", max(ahead, -ahead))
	if ahead > mostAhead || -ahead > mostBehind {
		f.Err, f.Mend = clockIsOff(ahead), mendClock
	}
	return f, f.Err == nil
}

func clockIsOff(ahead time.Duration) error {
	way := "ahead"
	if ahead < 0 {
		way, ahead = "slow", -ahead
	}
	return lacking(desk.CauseClock, fmt.Sprintf("This machine's clock is %s %s, and TikTok Shop takes no calls with it. The token is fine.", ahead, way))
}

// checkedToken tells how long the authorisation holds.
func (c *Conn) checkedToken(t token) feed.Finding {
	f := feed.Finding{What: "Token", Note: "seller " + t.Seller}
	if t.RefreshEnd > 0 {
		f.Note += ", authorised until " + seconds(t.RefreshEnd).Time().Format(time.DateOnly)
	}
	if said := c.call.keep.remark(c.o.Clock.Now()); said != nil {
		f.Err, f.Mend = said, mendToken
	}
	return f
}

func names(shops []shop) string {
	all := make([]string, 0, len(shops))
	for _, s := range shops {
		all = append(all, fmt.Sprintf("%s (%s) as %s", s.remote.Name, s.remote.ID, s.id))
	}
	return strings.Join(all, ", ")
}

// checkShop tries what a desk needs of one shop.
func (c *Conn) checkShop(ctx context.Context, s shop) []feed.Finding {
	permission := feed.Finding{What: "Customer service of " + s.remote.Name}
	if _, err := c.call.conversations(ctx, s, ""); err != nil {
		permission.Err, permission.Mend = err, mendOf(err)
		return []feed.Finding{permission}
	}
	permission.Note = "conversations can be read"
	chats := feed.Finding{What: "Chats of " + s.remote.Name, Note: "are accepted"}
	switch accepts, err := c.call.accepts(ctx, s); {
	case err != nil:
		chats.Note, chats.Err, chats.Mend = "", err, mendOf(err)
	case !accepts:
		chats.Note, chats.Mend = "", "Turn on “accept chats” in Seller Center with the shop owner's account."
		chats.Err = &feed.Plain{Text: "The shop does not accept chats at TikTok Shop, so none may come in."}
	}
	return []feed.Finding{permission, chats}
}

// whatFailed names what the list of shops failed on.
func whatFailed(err error) string {
	switch {
	case clockOff(err):
		return "Clock"
	case codeOf(err) == codeSignature:
		return "App key and secret"
	case errors.Is(err, feed.ErrUnauthorized):
		return "Token"
	}
	return "Shops"
}

// mendOf is what to do about an error.
func mendOf(err error) string {
	switch code := codeOf(err); {
	case clockOff(err):
		return mendClock
	case code == codeScope:
		return mendScope
	case code == codeSignature:
		return "Copy app key and app secret from Partner Center again."
	case errors.Is(err, feed.ErrUnauthorized):
		return mendToken
	case code != 0:
		return "Try again in a while; if it goes on, give the platform's support the request id from the log."
	}
	return mendShops
}

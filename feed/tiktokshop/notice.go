package tiktokshop

import (
	"time"

	"tend/desk"
	"tend/feed"
)

// noticeHolds is how long a webhook about the end of the authorisation is
// believed; it is repeated daily, and may be an old one sent again.
const noticeHolds = 48 * time.Hour

// notice is when a webhook last said that the authorisation ends soon, by its own
// time.
type notice desk.Instant

// notices takes in a webhook about the end of the authorisation.
func (c *Conn) notices(e event) {
	c.mu.Lock()
	c.notice = max(c.notice, notice(e.At.at()))
	c.mu.Unlock()
	c.nudge(false)
}

// noticed is what to say about it; the token file, which has the day, comes first.
func (c *Conn) noticed(now desk.Instant) *feed.Plain {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := desk.Instant(c.notice)
	if at == 0 || now.Sub(at) > noticeHolds || at.Sub(now) > noticeHolds {
		return nil
	}
	return &feed.Plain{
		Code: desk.CauseEndsMonth,
		Text: "TikTok Shop says that the seller's authorisation ends within 30 days. Authorise again with tend connect tiktokshop.",
	}
}

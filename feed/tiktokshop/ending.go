package tiktokshop

import (
	"fmt"
	"time"

	"tend/desk"
	"tend/feed"
)

// warnBefore is how long before the end of the seller's authorisation it is said.
const warnBefore = 30 * 24 * time.Hour

// ending is a sentence about an authorisation that ends soon, at the given Unix
// time; nil when there is time.
func ending(unix int64, now desk.Instant) *feed.Plain {
	if unix <= 0 {
		return nil
	}
	left := seconds(unix).Sub(now)
	switch days := int(left / (24 * time.Hour)); {
	case left > warnBefore:
		return nil
	case left <= 0:
		return &feed.Plain{Code: desk.CauseOver, Text: "The seller's authorisation is over. Authorise again with tend connect tiktokshop."}
	case days == 0:
		return &feed.Plain{Code: desk.CauseEnding.With(0), Text: "The seller's authorisation ends within a day. Authorise again with tend connect tiktokshop."}
	case days == 1:
		return &feed.Plain{Code: desk.CauseEnding.With(1), Text: "The seller's authorisation ends in a day. Authorise again with tend connect tiktokshop."}
	default:
		return &feed.Plain{Code: desk.CauseEnding.With(days), Text: fmt.Sprintf("The seller's authorisation ends in %d days. Authorise again with tend connect tiktokshop.", days)}
	}
}

package tiktokshop

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"tend/desk"
	"tend/feed"
)

// mostOdd is how often in a row one conversation may not be read before the others
// go on without it.
const mostOdd = 8

// odd counts how often conversations could not be read, in a row. It belongs to
// the goroutine that receives.
type odd map[string]int

// passOver reports whether a conversation that could not be read is to be left out
// for now. It stays unseen, so that every round tries it.
func (o odd) passOver(ctx context.Context, conversation string, err error) bool {
	if err == nil {
		delete(o, conversation)
		return false
	}
	for _, all := range []error{feed.ErrUnauthorized, feed.ErrMisconfigured} {
		if errors.Is(err, all) {
			return false
		}
	}
	if ctx.Err() != nil || feed.Wait(err) > 0 {
		return false
	}
	o[conversation]++
	return o[conversation] >= mostOdd
}

// level is how loudly the log is told: once.
func (o odd) level(conversation string) slog.Level {
	if o[conversation] > mostOdd {
		return slog.LevelDebug
	}
	return slog.LevelWarn
}

// told is what to say about them; nil: nothing.
func (o odd) told() *feed.Plain {
	n := 0
	for _, times := range o {
		if times >= mostOdd {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return &feed.Plain{
		Code: desk.CauseUnread.With(n),
		Text: fmt.Sprintf("%d conversations cannot be read at TikTok Shop just now; look at them in Seller Center. They are tried again.", n),
	}
}

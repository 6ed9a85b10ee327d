package chatwoot

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

// blind asks for what changed instead of being told, until it is time to try
// the websocket again.
func (r *run) blind(ctx context.Context, why error) error {
	r.tellShops(false)
	if err := r.catchUp(ctx); err != nil {
		return err
	}
	r.warn(warning{strings.TrimSpace(fmt.Sprintf("Chatwoot's live events are off: %s New messages are asked for every %s, and Chatwoot shows its user as offline. %s",
		sentenceOf(why), r.blindPoll(), r.lacks)), []desk.Cause{desk.CauseLiveOff.With(r.blindPoll()), codeOf(why), r.lacking}})
	r.desk.Current(true)
	for again := r.o.Clock.After(retrySocket); ; {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-again:
			return r.renew(ctx)
		case <-r.o.Clock.After(r.blindPoll()):
		}
		if err := r.poll(ctx); err != nil {
			return err
		}
		if err := r.offer(ctx); err != nil {
			return err
		}
	}
}

// renew asks for the credential of the websocket, which may be a new one.
func (r *run) renew(ctx context.Context) error {
	me, err := r.account(ctx)
	r.pubsub = me.pubsub
	return err
}

func (r *run) blindPoll() time.Duration { return min(pollBlind, r.o.Poll) }

// sentenceOf is an error as a sentence for people.
func sentenceOf(err error) string {
	var p *feed.Plain
	if errors.As(err, &p) {
		return p.Text
	}
	return "The websocket does not work."
}

// codeOf is the same for a screen in any language.
func codeOf(err error) desk.Cause {
	var p *feed.Plain
	if errors.As(err, &p) {
		return p.Code
	}
	return desk.CauseSocket
}

package feed_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"tend/feed"
)

func TestErrorsAreTold(t *testing.T) {
	network := errors.New("connection reset")
	for name, c := range map[string]struct {
		err                error
		refused, uncertain bool
		wait               time.Duration
		reason             string
	}{
		"refused with a reason": {
			err: fmt.Errorf("send: %w", &feed.RefusedError{Reason: "blocked by the customer"}), refused: true,
			reason: "blocked by the customer",
		},
		"refused without one": {
			err: &feed.RefusedError{}, refused: true, reason: "the platform refused the message: ",
		},
		"uncertain": {
			err: fmt.Errorf("%w: timeout", feed.ErrUncertain), uncertain: true,
			reason: "it is not known whether the message arrived: timeout",
		},
		"asked to wait": {
			err: fmt.Errorf("send: %w", &feed.RetryAfter{Wait: time.Minute, Err: network}), wait: time.Minute,
			reason: "send: the platform asks to wait 1m0s: connection reset",
		},
		"a negative wait asks nothing": {
			err: &feed.RetryAfter{Wait: -time.Minute}, reason: "the platform asks to wait -1m0s",
		},
		"anything else": {err: network, reason: "connection reset"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := errors.Is(c.err, feed.ErrRefused); got != c.refused {
				t.Errorf("refused: %v, want %v", got, c.refused)
			}
			if got := errors.Is(c.err, feed.ErrUncertain); got != c.uncertain {
				t.Errorf("uncertain: %v, want %v", got, c.uncertain)
			}
			if got := feed.Wait(c.err); got != c.wait {
				t.Errorf("wait: %v, want %v", got, c.wait)
			}
			if got := feed.Reason(c.err); got != c.reason {
				t.Errorf("reason: %q, want %q", got, c.reason)
			}
		})
	}
}

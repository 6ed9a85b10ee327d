package chatwoot_test

import (
	"log/slog"
	"testing"

	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

func TestNoSecretIsTold(t *testing.T) {
	t.Parallel()
	feedtest.Secrets(t, func(t testing.TB, clock feed.Clock, log *slog.Logger) feedtest.Platform {
		return chatwootsim.New(t, chatwootsim.Options{Clock: clock, Connect: func(s *chatwootsim.Sim, clock feed.Clock) (feed.Connection, error) {
			o := options(t, s, clock)
			o.Log = log
			return chatwoot.New(o)
		}})
	}, chatwootsim.Token, "pubsub-token")
}

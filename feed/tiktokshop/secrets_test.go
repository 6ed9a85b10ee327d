package tiktokshop_test

import (
	"log/slog"
	"testing"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

func TestNoSecretIsTold(t *testing.T) {
	t.Parallel()
	feedtest.Secrets(t, func(t testing.TB, clock feed.Clock, log *slog.Logger) feedtest.Platform {
		var o tiktokshop.Options
		s := tiktoksim.New(t, clock, func(t testing.TB, _ *tiktoksim.Sim, clock feed.Clock) feed.Connection {
			o.Clock = clock
			return connect(t, o)
		})
		o = authorised(t, s, clock)
		o.Log = log
		return s
	}, tiktoksim.AppSecret, "GCP_access", "GCP_refresh", "GCP_code", "app_secret=", "sign=")
}

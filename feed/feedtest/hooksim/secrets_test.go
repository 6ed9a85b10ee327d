package hooksim_test

import (
	"log/slog"
	"testing"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/hooksim"
)

func TestNoSecretIsTold(t *testing.T) {
	t.Parallel()
	feedtest.Secrets(t, func(t testing.TB, clock feed.Clock, log *slog.Logger) feedtest.Platform {
		s := hooksim.New(t, clock)
		s.Log = log
		return s
	}, hooksim.Secret, hooksim.Token)
}

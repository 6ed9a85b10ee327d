package chatwoot_test

import (
	"net/http"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// options are those of a connection with a simulator, on a transport of its
// own as after a restart.
func options(t testing.TB, s *chatwootsim.Sim, clock feed.Clock) chatwoot.Options {
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	return chatwoot.Options{
		Name: "cw", URL: s.URL(), Token: chatwootsim.Token, Account: chatwootsim.Account,
		Inboxes: map[int64]desk.ShopID{chatwootsim.Inbox: s.Shop()}, Clock: clock, HTTP: &http.Client{Transport: transport},
	}
}

// installation is a simulator that connections can be made with.
func installation(t testing.TB, o chatwootsim.Options) *chatwootsim.Sim {
	o.Connect = func(s *chatwootsim.Sim, clock feed.Clock) (feed.Connection, error) {
		return chatwoot.New(options(t, s, clock))
	}
	return chatwootsim.New(t, o)
}

func TestSuite(t *testing.T) {
	feedtest.Run(t, func(t testing.TB, clock feed.Clock) feedtest.Platform {
		return installation(t, chatwootsim.Options{Clock: clock})
	})
}

package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// sitsDown puts a console of somebody on the desk, as it stands there until it ends.
func (s *story) sitsDown(who desk.AgentID) {
	s.t.Helper()
	if err := store.PutConsole(s.t.Context(), s.store.Store, store.Console{Agent: who, Console: "of " + string(who), Since: s.clock}); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

func TestWhoIsThereOnTheTeamPage(t *testing.T) {
	begins := func(s *story) {
		withEars(s)
		crowdOf(s)
		s.sitsDown("mia")
		s.press("T")
	}
	sees(t, "who presses no key is idle, and is not once they do", func(s *story) {
		begins(s)
		s.hearsOf(store.Sign{Agent: "mia", Console: "of mia", Idle: true})
		s.passes(time.Second)
		s.shows("idle 5m")
		s.hearsOf(store.Sign{Agent: "mia", Console: "of mia"})
		s.passes(time.Second)
		s.hides("idle")
	})
	sees(t, "who accepts and has gone silent is not here", func(s *story) {
		begins(s)
		s.hides("not here")
		s.passes(store.SignFor * 2)
		s.shows("not here", "3 agents, 1 accepting")
		s.hearsOf(store.Sign{Agent: "mia", Console: "of mia"})
		s.passes(time.Second)
		s.hides("not here")
	})
	sees(t, "of who has no console nothing is known", func(s *story) {
		withEars(s)
		crowdOf(s)
		s.press("T")
		s.passes(store.SignFor * 2)
		s.hides("not here")
	})
}

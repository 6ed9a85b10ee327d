package tui

import (
	"testing"

	"tend/desk"
	"tend/store"
)

// TestANameThatComesLater: what is on screen already says it.
func TestANameThatComesLater(t *testing.T) {
	sees(t, "of a colleague", func(s *story) {
		s.writes("anna", "hi there")
		s.answers("cw:8", "anna", "Hello, dear")
		s.shows("cw:8")
		err := store.PutAgent(t.Context(), s.store.Store, "cw:8", func(a desk.Agent) desk.Agent {
			return a.Learn(desk.AgentFact{Name: "Lin Weber"})
		})
		if err != nil {
			t.Fatal(err)
		}
		s.passes(0)
		s.shows("Lin Weber")
		s.hides("cw:8")
	})
}

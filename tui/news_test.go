package tui

import (
	"testing"
	"time"

	"tend/desk"
)

// Whose session on screen is closed by somebody else is told where it went.
func TestSessionsThatLeave(t *testing.T) {
	sees(t, "a colleague closed it", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.on("bert")
		s.shows("· mia closed the session with Anna; it left the lists.")
		s.passes(11 * time.Second)
		s.hides("left the lists")
	})
	sees(t, "the platform did", func(s *story) {
		s.writes("anna", "hi there")
		s.happens("anna", desk.CloseEntry(s.clock, desk.System))
		s.shows("The session with Anna has been closed, and left the lists.")
	})
	sees(t, "while somebody writes to the customer", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.shows("mia closed the session with Anna", "› Dear")
	})
	sees(t, "while I write in mine, it is with me no longer", func(s *story) {
		s.writes("anna", "hi there")
		s.belongs("anna", "li")
		s.press("i")
		s.types("Dear")
		s.shows("with you")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.shows("closed by mia", "› Dear")
		s.hides("with you")
	})
	sees(t, "one that was not on screen leaves without a word", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.happens("bert", desk.CloseEntry(s.clock, "mia"))
		s.hides("closed the session")
	})
	sees(t, "my own closing says what it did", func(s *story) {
		s.writes("anna", "hi there")
		s.answers("li", "anna", "Yes?")
		s.press("X")
		s.shows("Closed the session with Anna.")
		s.passes(time.Minute)
		s.hides("left the lists")
	})
}

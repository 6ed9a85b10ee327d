package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/store"
)

// screen is what is drawn now, without styles.
func (s *story) screen() string {
	s.t.Helper()
	return ansi.Strip(s.app.View().Content)
}

// shows and hides say what must be on the screen, and what must not.
func (s *story) shows(parts ...string) {
	s.t.Helper()
	for _, p := range parts {
		if !strings.Contains(s.screen(), p) {
			s.t.Fatalf("no %q on the screen:\n%s", p, s.screen())
		}
	}
}

func (s *story) hides(parts ...string) {
	s.t.Helper()
	for _, p := range parts {
		if strings.Contains(s.screen(), p) {
			s.t.Fatalf("%q is on the screen:\n%s", p, s.screen())
		}
	}
}

// last is the newest state of a customer's latest session in the store.
func (s *story) last(customer string) *desk.Session {
	s.t.Helper()
	c, err := s.store.Store.Conversation(s.t.Context(), key(customer))
	if err != nil || c.Latest == nil {
		s.t.Fatalf("no session of %s: %v", customer, err)
	}
	return c.Latest
}

// replies are the texts of mine in a customer's log that were not taken back.
func (s *story) replies(customer string) string {
	s.t.Helper()
	log, err := s.store.Store.Thread(s.t.Context(), key(customer), store.Page{})
	if err != nil {
		s.t.Fatal(err)
	}
	var out []string
	for _, e := range log {
		if e.From == desk.FromAgent && e.Delivery != desk.Withdrawn {
			out = append(out, e.Text)
		}
	}
	return strings.Join(out, "|")
}

// replied fails unless exactly these replies are in a customer's log.
func (s *story) replied(customer string, texts ...string) {
	s.t.Helper()
	if got, want := s.replies(customer), strings.Join(texts, "|"); got != want {
		s.t.Fatalf("%s got %q, want %q\n%s", customer, got, want, s.screen())
	}
}

// on fails unless the session on screen is with that customer.
func (s *story) on(customer string) {
	s.t.Helper()
	row, _ := s.app.shown()
	if row.Session == nil || string(row.Customer) != customer {
		s.t.Fatalf("%v is on the screen, want %s\n%s", row.Session, customer, s.screen())
	}
}

// draft is what is stored as mine for a customer.
func (s *story) draft(customer string) string {
	s.t.Helper()
	drafts, err := store.Drafts(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, d := range drafts {
		if d.Agent == "li" && string(d.Customer) == customer {
			return d.Text
		}
	}
	return ""
}

// came fails unless the newest reply of mine to a customer came from a prepared
// answer, and was changed or not.
func (s *story) came(customer, source string, edited bool) {
	s.t.Helper()
	log, err := s.store.Store.Thread(s.t.Context(), key(customer), store.Page{})
	if err != nil {
		s.t.Fatal(err)
	}
	var last desk.Entry
	for _, e := range log {
		if e.Human() {
			last = e
		}
	}
	if last.Prepared != source || last.Edited != edited {
		s.t.Fatalf("it came from %q, edited %v; want %q, %v", last.Prepared, last.Edited, source, edited)
	}
}

package desk_test

import (
	"testing"
	"time"

	"tend/desk"
)

// A clock that is behind the customer's last entry moves the message after it,
// but not the time in which it can be taken back.
func TestHoldCountsFromNow(t *testing.T) {
	last := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	s := &desk.Session{OpenedAt: last, OpenedBy: desk.FromCustomer, LastAt: last, LastEntry: last, Assignee: "mia"}
	now := last.Add(-24 * time.Hour)
	entries, err := desk.Send{ID: "1", Agent: "mia", Text: "hello", Hold: 4 * time.Second}.Entries(s, now)
	if err != nil || len(entries) != 1 {
		t.Fatal(entries, err)
	}
	if e := entries[0]; e.At != last || e.Release != now.Add(4*time.Second) {
		t.Errorf("written at %s, goes out at %s", e.At, e.Release)
	}
}

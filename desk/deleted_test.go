package desk_test

import (
	"testing"

	"tend/desk"
)

func TestDeletes(t *testing.T) {
	tells := desk.Entry{Type: desk.Message, ID: "7-deleted", From: desk.FromSystem, Prepared: desk.PreparedDeleted, Answers: "7"}
	for _, c := range []struct {
		name   string
		change func(*desk.Entry)
		want   desk.MessageID
	}{
		{"it names the message", func(*desk.Entry) {}, "7"},
		{"nothing is named", func(e *desk.Entry) { e.Answers = "" }, ""},
		{"a note", func(e *desk.Entry) { e.Prepared = desk.PreparedNote }, ""},
		{"a customer's message", func(e *desk.Entry) { e.From = desk.FromCustomer }, ""},
		{"no message", func(e *desk.Entry) { e.Type = desk.Mark }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := tells
			c.change(&e)
			if id, ok := e.Deletes(); id != c.want || ok != (c.want != "") {
				t.Errorf("got %q, %v, want %q", id, ok, c.want)
			}
			if e.Note() != (c.name == "a note") {
				t.Errorf("a note: %v", e.Note())
			}
		})
	}
}

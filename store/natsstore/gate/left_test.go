package gate_test

import (
	"testing"

	"tend/desk"
	"tend/store"
)

// TestDraftsAtTheGate: who takes a session over takes the draft that was left
// behind in it, and a note that is being written is a draft, too.
func TestDraftsAtTheGate(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	team.writes("c")
	ann := team.client("ann")
	text := func(a desk.AgentID, words string) store.Draft {
		return store.Draft{Shop: "shop", Customer: "c", Agent: a, Text: words}
	}
	must(t, store.PutDraft(t.Context(), team.hub, text("bo", "Dear C")))
	must(t, store.LeaveDraft(t.Context(), team.hub, key("c"), "bo"))
	must(t, store.TakeDraft(t.Context(), ann, text("ann", "Dear C,")))
	must(t, store.PutDraft(t.Context(), ann, text("ann"+store.NoteOwner, "is angry")))
	drafts, err := store.Drafts(t.Context(), team.hub)
	must(t, err)
	if len(drafts) != 2 {
		t.Errorf("the drafts are %+v", drafts)
	}
	must(t, store.PutConsole(t.Context(), ann, store.Console{Agent: "ann", Console: "C1", Since: team.o.Now()}))
	docs, err := team.hub.Docs(t.Context(), store.DocConsole)
	must(t, err)
	if len(docs) != 1 {
		t.Fatalf("the consoles are %+v", docs)
	}
	must(t, store.Depart(t.Context(), ann, store.Departure{Agent: "ann", At: team.o.Now(), Consoles: docs}))
}

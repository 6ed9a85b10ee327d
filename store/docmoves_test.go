package store_test

import (
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func movesOf(t *testing.T, st store.Store, by string) desk.Moves {
	t.Helper()
	docs, err := st.Docs(t.Context(), store.DocMoves)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		if d.ID == by {
			m, err := store.MovesOf(d)
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
	}
	return desk.Moves{}
}

func TestNoteMoves(t *testing.T) {
	st := openDesk(t)
	note := func(m desk.Moves) {
		t.Helper()
		if err := store.NoteMoves(t.Context(), st, m); err != nil {
			t.Fatal(err)
		}
	}
	at := func(d time.Duration) desk.Moved {
		return desk.Moved{Shop: "s", Customer: "c", At: shiftEnd.Add(d), To: "ann"}
	}
	note(desk.Moves{By: "mia"})
	note(desk.Moves{Sessions: []desk.Moved{at(0)}})
	if docs, err := st.Docs(t.Context(), store.DocMoves); err != nil || len(docs) > 0 {
		t.Fatalf("nothing was moved, or by nobody, and there is %v, %v", docs, err)
	}
	note(desk.Moves{By: "mia", Sessions: []desk.Moved{at(0)}})
	note(desk.Moves{By: "mia", Sessions: []desk.Moved{at(5 * time.Minute)}})
	note(desk.Moves{By: "bo", Sessions: []desk.Moved{at(0)}})
	ended := desk.Ended{Agent: "ann", At: shiftEnd.Add(12 * time.Minute)}
	note(desk.Moves{By: "mia", Breaks: []desk.Ended{ended}})
	want := desk.Moves{By: "mia", Sessions: []desk.Moved{at(5 * time.Minute)}, Breaks: []desk.Ended{ended}}
	if got := movesOf(t, st, "mia"); !reflect.DeepEqual(got, want) {
		t.Errorf("mia's are %+v, want %+v", got, want)
	}
	if err := st.PutDoc(t.Context(), store.Doc{Kind: store.DocMoves, ID: "mia", Rev: store.AnyRev, Value: []byte(`{"sessions":7}`)}); err != nil {
		t.Fatal(err)
	}
	note(desk.Moves{By: "mia", Breaks: []desk.Ended{ended}})
	if got := movesOf(t, st, "mia"); len(got.Sessions) != 0 || len(got.Breaks) != 1 {
		t.Errorf("in the place of what nobody can read there is %+v", got)
	}
}

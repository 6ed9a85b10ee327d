package desk_test

import (
	"errors"
	"strings"
	"testing"

	"tend/desk"
)

func TestWriteNote(t *testing.T) {
	open, ended := "0s customer\n1h agent mia", "0s customer\n1h close mia"
	tests := []struct {
		name, log, text string
		keeps           bool
		delivery        desk.Delivery
		err             error
	}{
		{"where the platform keeps notes", open, "allergic to wool", true, desk.Queued, nil},
		{"where it keeps none", open, "allergic to wool", false, desk.Settled, nil},
		{"after the end", ended, "allergic to wool", true, desk.Queued, nil},
		{"without words", open, " \n", true, 0, desk.ErrEmpty},
		{"as long as it may be", open, strings.Repeat("x", desk.MaxText), false, desk.Settled, nil},
		{"too long", open, strings.Repeat("x", desk.MaxText+1), false, 0, desk.ErrLong},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			note := desk.WriteNote{ID: "n1", Agent: "mia", Text: tt.text, Keeps: tt.keeps}
			got, err := note.Entries(one(t, tt.log), after(t, "1m"))
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v", err, tt.err)
			}
			if tt.err != nil {
				return
			}
			want := desk.Entry{Type: desk.Message, ID: "n1", At: after(t, "1h"), From: desk.FromSystem, Kind: desk.KindText,
				Agent: "mia", Text: tt.text, Prepared: desk.PreparedNote, Delivery: tt.delivery}
			if len(got) != 1 || got[0] != want || !got[0].Note() || got[0].Human() {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

// Whatever a note says and whenever it comes, sessions are judged as without it.
func TestNotesMoveNoClock(t *testing.T) {
	for _, log := range []string{
		"0s customer",
		"0s customer\n1h agent mia",
		"0s customer\n1h agent mia\n2h customer image",
		"0s faq f1\n1m auto f1",
		"0s customer\n1h close mia",
		"0s customer\n30h customer\n80h customer",
	} {
		entries := script(t, log)
		last := entries[len(entries)-1].At
		note, err := desk.WriteNote{ID: "n1", Agent: "mia", Text: "hello"}.Entries(one(t, "0s customer"), last.Add(1))
		if err != nil {
			t.Fatal(err)
		}
		without, _ := desk.Fold(desk.DefaultRules(), li(), entries)
		with, orphans := desk.Fold(desk.DefaultRules(), li(), append(entries, note...))
		if len(orphans) != 0 || len(with) != len(without) {
			t.Fatalf("%q: %d sessions without the note, %d with it, orphans %v", log, len(without), len(with), orphans)
		}
		for i := range with {
			a, b := *without[i], *with[i]
			a.LastEntry, b.LastEntry = 0, 0 // what comes next comes after the note
			if outline(&a) != outline(&b) || a.LastAt != b.LastAt || a.Preview != b.Preview || a.Messages != b.Messages {
				t.Errorf("%q: %s, with a note %s", log, outline(&a), outline(&b))
			}
			if desk.DefaultRules().IdleAt(without[i]) != desk.DefaultRules().IdleAt(with[i]) {
				t.Errorf("%q: the note moves when the session is closed as idle", log)
			}
		}
	}
}

func TestReplace(t *testing.T) {
	reply := desk.Entry{Type: desk.Message, ID: "r", From: desk.FromAgent, Agent: "mia", Text: "hi", Reason: "busy", RemoteID: "p1"}
	tests := []struct {
		name  string
		state desk.Delivery
		want  desk.Delivery
		still string // the reason afterwards
		err   error
		back  desk.Delivery // when the one in its place is taken back
	}{
		{"refused", desk.Failed, desk.Withdrawn, "busy", nil, desk.Withdrawn},
		{"perhaps arrived", desk.Unconfirmed, desk.Settled, desk.ReasonReplaced, nil, desk.Unconfirmed},
		{"can still be taken back", desk.Held, 0, "", desk.ErrGone, 0},
		{"waits for its feed", desk.Queued, 0, "", desk.ErrGone, 0},
		{"on its way", desk.Sending, 0, "", desk.ErrGone, 0},
		{"arrived", desk.Sent, 0, "", desk.ErrGone, 0},
		{"nobody delivers it", desk.Settled, 0, "", desk.ErrGone, 0},
		{"taken back", desk.Withdrawn, 0, "", desk.ErrGone, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old := reply
			old.Delivery = tt.state
			got, err := desk.Replace(old)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v", err, tt.err)
			}
			if tt.err != nil {
				if got != old {
					t.Errorf("it changed to %+v", got)
				}
				return
			}
			if got.Delivery != tt.want || got.Reason != tt.still || got.Pending() {
				t.Errorf("it is %v, reason %q", got.Delivery, got.Reason)
			}
			if got.Replaced() != (tt.want == desk.Settled) {
				t.Errorf("replaced: %v", got.Replaced())
			}
			if _, err := desk.Replace(got); !errors.Is(err, desk.ErrGone) {
				t.Errorf("replaced twice: %v", err)
			}
			if back := desk.Reinstate(got); back.Delivery != tt.back || back.Replaced() {
				t.Errorf("reinstated it is %v, want %v", back.Delivery, tt.back)
			}
		})
	}
	for name, e := range map[string]desk.Entry{
		"a customer's message": {Type: desk.Message, From: desk.FromCustomer, Delivery: desk.Failed},
		"a note":               {Type: desk.Message, From: desk.FromSystem, Prepared: desk.PreparedNote, Delivery: desk.Failed},
		"an assignment":        {Type: desk.Assign, Delivery: desk.Failed},
	} {
		if _, err := desk.Replace(e); !errors.Is(err, desk.ErrGone) {
			t.Errorf("%s was replaced: %v", name, err)
		}
	}
}

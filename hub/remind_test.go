package hub_test

import (
	"encoding/json"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
)

func TestReminders(t *testing.T) {
	for name, test := range map[string]func(w *world){
		"told once, at its time": func(w *world) {
			defer w.start()()
			w.remind("c", time.Hour)
			w.pass(time.Hour - time.Nanosecond)
			w.wantReminded(0)
			w.pass(time.Nanosecond)
			w.wantReminded(1)
			w.wantDue("c", true)
			w.pass(5 * time.Hour)
			w.wantReminded(1)
		},
		"not again after a new start": func(w *world) {
			stop := w.start()
			w.remind("c", time.Hour)
			w.pass(2 * time.Hour)
			stop()
			defer w.start()()
			w.pass(time.Hour)
			w.wantReminded(1)
		},
		"told at the start when it came due meanwhile": func(w *world) {
			w.remind("c", time.Hour)
			w.pass(2 * time.Hour)
			defer w.start()()
			w.wantReminded(1)
		},
		"set anew it comes anew": func(w *world) {
			defer w.start()()
			w.remind("c", time.Hour)
			w.pass(2 * time.Hour)
			w.remind("c", time.Hour)
			synctest.Wait()
			w.wantDue("c", false)
			w.pass(time.Hour)
			w.wantReminded(2)
		},
		"taken away it does not come": func(w *world) {
			defer w.start()()
			r := w.remind("c", time.Hour)
			r.At = 0
			w.must(store.PutReminder(w.t.Context(), w.st, r))
			w.pass(2 * time.Hour)
			w.wantReminded(0)
		},
		"gone when its session ends": func(w *world) {
			defer w.start()()
			w.remind("c", time.Hour)
			w.closes("c")
			synctest.Wait()
			w.wantDocs(1) // the closing can still be taken back
			w.pass(2 * time.Minute)
			w.wantDocs(0)
			w.pass(2 * time.Hour)
			w.wantReminded(0)
		},
		"gone when its session ends after it came up": func(w *world) {
			defer w.start()()
			w.remind("c", time.Hour)
			w.pass(2 * time.Hour)
			w.closes("c")
			w.pass(2 * time.Minute)
			w.wantDocs(0)
		},
		"gone at the start when its session ended meanwhile": func(w *world) {
			w.remind("c", time.Hour)
			w.closes("c")
			defer w.start()()
			w.pass(2 * time.Minute)
			w.wantDocs(0)
		},
		"gone when its session goes idle": func(w *world) {
			defer w.start()()
			w.remind("c", 100*time.Hour)
			w.pass(73 * time.Hour)
			w.wantDocs(0)
		},
		"kept while its session is still to come": func(w *world) {
			w.must(store.PutReminder(w.t.Context(), w.st, store.Reminder{
				Session: "later", Shop: desk.DefaultShop, Customer: "c", Agent: "ada", At: w.clock.Now().Add(time.Hour),
			}))
			defer w.start()()
			w.pass(59 * time.Minute)
			w.wantDocs(1)
			w.pass(2 * time.Minute)
			w.wantDocs(0)
			w.wantReminded(0)
		},
		"a document in another shape is left alone": func(w *world) {
			w.must(w.st.PutDoc(w.t.Context(), store.Doc{
				Kind: store.DocReminder, ID: "mine", Value: []byte(`{"when":"tomorrow"}`),
			}))
			defer w.start()()
			w.pass(time.Hour)
			w.wantDocs(1)
		},
	} {
		t.Run(name, func(t *testing.T) { inWorld(t, test) })
	}
}

// remind sets a reminder for a customer's session, which it opens if need be.
func (w *world) remind(customer string, in time.Duration) store.Reminder {
	w.t.Helper()
	s := w.writes(customer)
	r := store.Reminder{
		Session: s.ID, Shop: s.Shop, Customer: s.Customer, Agent: "ada", At: w.clock.Now().Add(in), Note: "call back",
	}
	w.must(store.PutReminder(w.t.Context(), w.st, r))
	return r
}

func (w *world) wantReminded(n int) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.reminders) != n {
		w.t.Errorf("reminded %d times, want %d: %+v", len(w.reminders), n, w.reminders)
	}
}

func (w *world) docs() []store.Doc {
	w.t.Helper()
	docs, err := w.st.Docs(w.t.Context(), store.DocReminder)
	w.must(err)
	return docs
}

func (w *world) wantDocs(n int) {
	w.t.Helper()
	if docs := w.docs(); len(docs) != n {
		w.t.Errorf("%d reminders are stored, want %d", len(docs), n)
	}
}

// wantDue checks that the only reminder says whether it came up, and still
// says all else.
func (w *world) wantDue(customer string, want bool) {
	w.t.Helper()
	var v struct {
		Due  bool   `json:"due"`
		Note string `json:"note"`
	}
	w.must(json.Unmarshal(w.docs()[0].Value, &v))
	if v.Due != want || v.Note != "call back" {
		w.t.Errorf("the reminder of %s says due %v and %q, want %v", customer, v.Due, v.Note, want)
	}
}

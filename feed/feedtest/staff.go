package feedtest

import (
	"slices"
	"time"

	"tend/desk"
)

func hasStaff(t Traits) bool { return t.Receives && t.Staff }

// staff is what becomes of answers that somebody else of the shop gives at the
// platform.
func staff() []check {
	return []check{
		{"an answer given at the platform comes as an agent's", hasStaff, staffAnswers},
		{"an answer given at the platform while we are away comes, too", hasStaff, staffAnsweredBefore},
		{"where nobody answers at the platform no agent's message comes", func(t Traits) bool {
			return t.Receives && !t.Staff
		}, staffSilent},
	}
}

func staffAnswers(w *world) {
	w.connect()
	w.live()
	w.writes("ann", "hello?")
	w.staffWrites("lee", "ann", "Hello Ann.")
	w.writes("ann", "thanks")
	w.arrive("ann", "hello?", "Hello Ann.", "thanks")
	w.agentWrote("ann", "Hello Ann.")
}

func staffAnsweredBefore(w *world) {
	w.writes("ann", "hello?")
	w.staffWrites("lee", "ann", "Hello Ann.")
	w.connect()
	w.live()
	w.arrive("ann", "hello?", "Hello Ann.")
	w.agentWrote("ann", "Hello Ann.")
}

func staffSilent(w *world) {
	w.connect()
	w.live()
	w.writes("ann", "hello?")
	w.staffWrites("lee", "ann", "Hello Ann.")
	w.arrive("ann", "hello?")
}

func (w *world) staffWrites(who, customer, text string) desk.MessageID {
	w.clock.Advance(time.Second)
	return desk.MessageID(w.p.WriteAs(who, customer, text))
}

// agentWrote checks that a message is from an agent the desk was told.
func (w *world) agentWrote(customer, text string) {
	w.t.Helper()
	thread := w.desk.Thread(w.p.Key(customer))
	i := slices.IndexFunc(thread, func(e desk.Entry) bool { return e.Text == text })
	if i < 0 {
		w.t.Fatalf("%q is not on the desk", text)
	}
	e := thread[i]
	if e.From != desk.FromAgent || e.Agent == "" {
		w.t.Errorf("it came from %q, agent %q; want an agent", e.From, e.Agent)
	}
	if a, ok := w.desk.Agent(e.Agent); !ok || a.Name == "" {
		w.t.Errorf("the desk was not told who agent %q is", e.Agent)
	}
}

package storetest

import (
	"errors"
	"fmt"

	"tend/desk"
	"tend/store"
)

func insteadCases() []testCase {
	return []testCase{
		one("a reply in the place of one that failed", insteadOfFailed),
		one("a reply in the place of one that may have arrived", insteadOfUnconfirmed),
		one("a reply on its way keeps its place", insteadOfMoving),
		one("a reply is replaced or sent again, never both", insteadOrAgain),
	}
}

// delivered is an agent's reply that has come so far.
func delivered(id string, at desk.Instant, state desk.Delivery) desk.Entry {
	e := replies(id, at, "anna", "On its way")
	e.Delivery = state
	return e
}

// asked has a customer write and anna's reply come so far.
func (x *fixture) asked(k desk.Key, state desk.Delivery) desk.Entry {
	x.Helper()
	old := delivered(string(k.Customer)+"/old", minute(1), state)
	x.append(k, says(string(k.Customer)+"/m", start, "Where is it?"), old)
	return old
}

// instead puts a new reply in the place of an old one.
func (x *fixture) instead(k desk.Key, old desk.Entry, id string) error {
	c, err := x.st.Conversation(x.ctx, k)
	if err != nil {
		return err
	}
	_, _, err = store.Instead(x.ctx, x.st, x.rules, store.TargetOf(c.Latest), store.RefOf(old), minute(2),
		func(*desk.Session) ([]desk.Entry, error) {
			return []desk.Entry{delivered(id, minute(2), desk.Queued)}, nil
		})
	return err
}

// states is how far the replies of a customer's log have come, and checks that
// the sessions are what is folded from it.
func (x *fixture) states(k desk.Key) (out []string) {
	x.Helper()
	log := x.thread(k, store.Page{})
	for _, e := range log {
		if e.From == desk.FromAgent {
			out = append(out, fmt.Sprintf("%s %s %s", e.ID, e.Delivery, e.Reason))
		}
	}
	folded, _ := desk.Fold(x.rules, k, log)
	for i, s := range x.sessions(k) {
		folded[i].Rev = s.Rev
		x.equal("session beside its log", *s, *folded[i])
	}
	return out
}

func insteadOfFailed(x *fixture) {
	k := key("u1")
	old := x.asked(k, desk.Failed)
	x.ok(x.instead(k, old, "new"))
	x.equal("replies", x.states(k), []string{"u1/old withdrawn ", "new queued "})
	x.equal("replied", x.conversation(k).Latest.Replied, minute(2))
	x.reopen()
	x.equal("replies afterwards", x.states(k), []string{"u1/old withdrawn ", "new queued "})
}

func insteadOfUnconfirmed(x *fixture) {
	k := key("u1")
	old := x.asked(k, desk.Unconfirmed)
	x.ok(x.instead(k, old, "new"))
	x.equal("replies", x.states(k), []string{"u1/old  replaced", "new queued "})
	x.equal("replied", x.conversation(k).Latest.Replied, minute(1))
}

func insteadOfMoving(x *fixture) {
	for i, state := range []desk.Delivery{desk.Held, desk.Queued, desk.Sending, desk.Sent, desk.Settled} {
		k := key(fmt.Sprint("u", i))
		old := x.asked(k, state)
		before, rev := x.states(k), x.conversation(k).Rev
		x.is(x.instead(k, old, fmt.Sprint("new", i)), desk.ErrGone)
		x.equal("replies", x.states(k), before)
		x.equal("revision", x.conversation(k).Rev, rev)
	}
	k := key("other")
	x.asked(k, desk.Failed)
	x.is(x.instead(k, delivered("unknown", minute(1), desk.Failed), "new"), store.ErrNotFound)
}

// insteadOrAgain has many write in the place of one reply while others send it
// again: one of them wins.
func insteadOrAgain(x *fixture) {
	const customers, each = 4, 8
	olds := make([]desk.Entry, customers)
	for i := range olds {
		olds[i] = x.asked(key(fmt.Sprint("u", i)), desk.Failed)
	}
	together(customers*each, func(n int) {
		i := n % customers
		k, err := key(fmt.Sprint("u", i)), error(nil)
		if n/customers%2 == 0 {
			err = x.instead(k, olds[i], fmt.Sprint("new", n))
		} else {
			_, err = store.Update(x.ctx, x.st, x.rules, k, []store.Ref{store.RefOf(olds[i])}, sentAgain)
		}
		if err != nil && !errors.Is(err, desk.ErrGone) {
			x.Error(err)
		}
	})
	for i := range olds {
		got := x.states(key(fmt.Sprint("u", i)))
		again := len(got) == 1 && got[0] == fmt.Sprintf("u%d/old queued ", i)
		replaced := len(got) == 2 && got[0] == fmt.Sprintf("u%d/old withdrawn ", i)
		if !again && !replaced {
			x.Errorf("customer u%d has the replies %q", i, got)
		}
	}
}

// sentAgain puts a failed reply back into the queue.
func sentAgain(e desk.Entry) (desk.Entry, error) {
	if e.Delivery != desk.Failed {
		return e, nil
	}
	return desk.Deliver(e, desk.Queued, "", ""), nil
}

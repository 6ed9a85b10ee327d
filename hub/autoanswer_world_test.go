package hub_test

import (
	"fmt"

	"tend/desk"
	"tend/hub"
	"tend/store"
)

// withCard puts a FAQ with a card on the desk and has the hub answer presses.
func (w *world) withCard() {
	w.t.Helper()
	w.o.Automatic = hub.Automatic{Rules: desk.DefaultAutoRules()}
	w.must(store.EditFAQs(w.t.Context(), w.st, func(map[string]desk.FAQ) []desk.FAQ {
		return []desk.FAQ{
			{ID: "return", Card: 1, Question: "How do I return something?", Answer: "Within 30 days."},
			{ID: "ship", Card: 2, Question: "When do you ship?", Answer: "Today."},
		}
	}))
}

// presses has a customer press a question now.
func (w *world) presses(customer string, id desk.MessageID, question string) *desk.Session {
	w.t.Helper()
	return w.add(customer, w.press(id, question))
}

func (w *world) press(id desk.MessageID, question string) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: id, At: w.clock.Now(), From: desk.FromCustomer, Kind: desk.KindFAQ, Text: question}
}

// platformAnswers has the platform give its own answer to a press.
func (w *world) platformAnswers(customer string, press desk.MessageID) {
	w.t.Helper()
	w.add(customer, desk.Entry{
		Type: desk.Message, ID: "platform-" + press, At: w.clock.Now(), From: desk.FromAuto, Kind: desk.KindText,
		Text: "The platform's answer.", Answers: press,
	})
}

// autos are the automatic messages to a customer, those taken back left out.
func (w *world) autos(customer string) (out []desk.Entry) {
	w.t.Helper()
	log, err := w.st.Thread(w.t.Context(), key(customer), store.Page{})
	w.must(err)
	for _, e := range log {
		if e.From == desk.FromAuto && e.Delivery != desk.Withdrawn {
			out = append(out, e)
		}
	}
	return out
}

func (w *world) wantAutos(customer string, want ...string) {
	w.t.Helper()
	var got []string
	for _, e := range w.autos(customer) {
		got = append(got, e.Text)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		w.t.Errorf("automatic messages to %s: %q, want %q", customer, got, want)
	}
}

func (w *world) wantWaits(customer string, want bool) {
	w.t.Helper()
	if got := w.latest(customer).Waiting() != 0; got != want {
		w.t.Errorf("%s waits: %v, want %v", customer, got, want)
	}
}

const howToReturn, whenShipped = "How do I return something?", "When do you ship?"

package feedtest

import (
	"slices"
	"strings"

	"tend/desk"
)

// sent is how the calls of Deliver for a reply ended.
func (w *world) sent(r Reply) (ends []error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.sendings {
		if s.id == r.Entry.ID {
			ends = append(ends, s.err)
		}
	}
	return ends
}

func (w *world) noteSending(id desk.MessageID, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sendings = append(w.sendings, sending{id, err})
}

// replyNow is a reply as the desk has it now.
func (w *world) replyNow(r Reply) Reply {
	all := w.desk.Replies()
	return all[slices.IndexFunc(all, func(o Reply) bool { return o.Entry.ID == r.Entry.ID })]
}

func (w *world) wantState(r Reply, want desk.Delivery) {
	w.t.Helper()
	if got := w.replyNow(r).Entry.Delivery; got != want {
		w.t.Errorf("the reply %q is %s, want %s; Deliver said %v", brief(r.Entry.Text), got, want, w.sent(r))
	}
}

// wantDelivered checks what reached a customer.
func (w *world) wantDelivered(customer string, want ...string) {
	w.t.Helper()
	if got := w.p.Delivered(customer); !slices.Equal(got, want) {
		w.t.Errorf("%s got\n%q, want\n%q", customer, got, want)
	}
}

// has checks that a customer's messages are on the desk, in order, each once.
func (w *world) has(customer string, want []string) {
	w.t.Helper()
	if got := w.texts(customer); !slices.Equal(got, want) {
		w.t.Errorf("%s's messages are\n%q, want\n%q", customer, got, want)
	}
}

// text is one that we wrote to a customer, perhaps more than once.
type text struct {
	key  desk.Key
	text string
}

// truth checks that what the desk says about its replies is so: a text was
// delivered as often as it is sent, or, where it is unconfirmed, perhaps once
// more each. Only a platform that makes it undecidable may leave it so.
func (w *world) truth() {
	w.t.Helper()
	sent, open := w.claims()
	for name, n := range sent {
		if got := w.reached(name.key, name.text); got < n || got > n+open[name] {
			w.t.Errorf("%q reached the customer %d times; it is sent %d times, and unconfirmed %d times",
				brief(name.text), got, n, open[name])
		}
	}
}

// claims counts how often each text is said to be sent, and to be unconfirmed.
func (w *world) claims() (sent, open map[text]int) {
	w.t.Helper()
	sent, open = map[text]int{}, map[text]int{}
	for _, r := range w.desk.Replies() {
		name := text{r.Key, r.Entry.Text}
		sent[name] += 0
		switch r.Entry.Delivery {
		case desk.Sent:
			sent[name]++
		case desk.Unconfirmed:
			open[name]++
			if !w.does.Undecidable {
				w.t.Errorf("%q is unconfirmed although it can be told; Deliver said %v", brief(r.Entry.Text), w.sent(r))
			}
		case desk.Failed:
		default:
			w.t.Errorf("%q is still %s", brief(r.Entry.Text), r.Entry.Delivery)
		}
	}
	return sent, open
}

// reached counts how often a text of ours reached a customer.
func (w *world) reached(k desk.Key, text string) (n int) {
	for _, customer := range w.customers {
		if w.p.Key(customer) != k {
			continue
		}
		for _, t := range w.p.Delivered(customer) {
			if t == text {
				n++
			}
		}
	}
	return n
}

// brief keeps a long text from filling the output.
func brief(text string) string {
	if len(text) > 60 {
		return strings.ToValidUTF8(text[:60], "") + "…"
	}
	return text
}

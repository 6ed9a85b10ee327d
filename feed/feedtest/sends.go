package feedtest

import (
	"errors"

	"tend/desk"
	"tend/feed"
)

// sends is what becomes of a reply when its call goes wrong.
func sends() []check {
	var all []check
	for _, k := range callFaults() {
		all = append(all, check{"a reply goes wrong once: " + k.String(), nil, func(w *world) { w.goesWrong(k, 1) }},
			check{"a reply goes wrong three times: " + k.String(), nil, func(w *world) { w.goesWrong(k, 3) }})
	}
	return append(all,
		check{"the process ends while a reply is on its way", nil, endsMeanwhile},
		check{"an equal reply is not taken for the one that was lost", nil, equalLost},
		check{"the platform asks to wait, and says how long", nil, asksToWait},
	)
}

// goesWrong sends a reply whose first n calls have a fault.
func (w *world) goesWrong(k Fault, n int) {
	w.open("ann")
	w.p.Faults().Next(k, w.does.Send, n)
	r := w.reply("ann", "Hello Ann.")
	w.settled()
	w.truth()
	w.wantSaid(k, r)
	state := w.replyNow(r).Entry.Delivery
	switch reached := len(w.p.Delivered("ann")); {
	case state == desk.Failed && !(w.does.Refuses && (k == Unauthorized || k == Forbidden)):
		w.t.Errorf("it was given up although it could have been tried again")
	case (k == LoseAnswer || k == BrokenAfter) && reached != 1:
		w.t.Errorf("it reached the customer %d times", reached)
	}
	w.p.Faults().Calm()
	w.reply("ann", "Anything else?")
	w.saidOfAll()
	w.truth()
}

// wantSaid checks what the first call said of a fault.
func (w *world) wantSaid(k Fault, r Reply) {
	w.t.Helper()
	calls := w.sent(r)
	if len(calls) == 0 {
		w.t.Fatalf("Deliver was never called")
	}
	unclear := k == LoseRequest || k == LoseAnswer || k == BrokenAfter || k == Late
	if first := calls[0]; unclear && !w.does.Idempotent && !errors.Is(first, feed.ErrUncertain) {
		w.t.Errorf("Deliver said %v, want that it is not known whether it arrived", first)
	}
	if k == Delay && len(calls) != 1 {
		w.t.Errorf("an answer that took a while led to %d calls: %v", len(calls), calls)
	}
}

// endsMeanwhile crashes while the platform has a reply and did not answer yet.
func endsMeanwhile(w *world) {
	for _, k := range []Fault{Delay, Late, LoseAnswer} {
		if w.conn == nil {
			w.open("ann")
		}
		before := w.p.Faults().Calls(w.does.Send)
		w.p.Faults().Next(k, w.does.Send, 1)
		w.reply("ann", "Hello "+k.String())
		w.until("the platform has the call", func() bool { return w.p.Faults().Calls(w.does.Send) > before })
		w.crash()
		w.connect()
		w.live()
		w.settled()
		w.truth()
	}
}

// equalLost loses the second of two equal replies: the first must not be taken
// for it.
func equalLost(w *world) {
	w.open("ann")
	first := w.reply("ann", "One moment.")
	w.settled()
	w.p.Faults().Next(LoseRequest, w.does.Send, 1)
	second := w.reply("ann", "One moment.")
	w.settled()
	w.truth()
	w.wantState(first, desk.Sent)
	if w.does.Undecidable {
		w.wantState(second, desk.Unconfirmed)
		w.wantDelivered("ann", "One moment.")
		return
	}
	w.wantState(second, desk.Sent)
	w.wantDelivered("ann", "One moment.", "One moment.")
}

func asksToWait(w *world) {
	w.open("ann")
	w.p.Faults().Next(TooMany, w.does.Send, 1)
	r := w.reply("ann", "Hello Ann.")
	w.settled()
	w.wantDelivered("ann", "Hello Ann.")
	if first := w.sent(r)[0]; feed.Wait(first) <= 0 {
		w.t.Errorf("Deliver said %v, want how long to wait", first)
	}
}

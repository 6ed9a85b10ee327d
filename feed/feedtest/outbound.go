package feedtest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

// sending is how a call of Deliver ended.
type sending struct {
	id  desk.MessageID
	err error
}

// outbound is what every connection does with replies, while all goes well.
func outbound() []check {
	return []check{
		{"a reply reaches the customer once", nil, delivers},
		{"replies reach the customer in their order", nil, deliversInOrder},
		{"two equal replies in a row are two messages", nil, deliversEqual},
		{"a hostile text reaches the customer as it is", nil, deliversRaw},
		{"a text over the platform's limit is refused, and the customer gets nothing", nil, deliversLong},
		{"a call that was given up before it began did nothing", nil, deliversGivenUp},
		{"our own messages come back and are known", func(t Traits) bool { return t.Own }, comesBack},
		{"our own messages do not come back", func(t Traits) bool { return !t.Own }, staysAway},
	}
}

// open has a customer who wrote, and a connection that is current.
func (w *world) open(customers ...string) {
	for _, c := range customers {
		w.writes(c, "hello?")
	}
	w.connect()
	w.live()
}

// reply writes a reply, a second after what was before.
func (w *world) reply(customer, text string) Reply {
	w.clock.Advance(time.Second)
	return w.desk.Reply(w.p.Key(customer), text, w.clock.Now())
}

// settled waits until nothing is on its way any more, and until nothing that
// is late can still come.
func (w *world) settled() {
	w.t.Helper()
	w.saidOfAll()
	w.pass(LateMost + time.Minute)
}

// saidOfAll waits until nothing is on its way any more.
func (w *world) saidOfAll() {
	w.t.Helper()
	w.until("every reply is settled", func() bool { _, moving := w.head(); return !moving })
}

func delivers(w *world) {
	w.open("ann")
	r := w.reply("ann", "Hello Ann.")
	w.settled()
	w.wantDelivered("ann", "Hello Ann.")
	w.wantState(r, desk.Sent)
	if got := w.replyNow(r); w.does.Own && got.Entry.RemoteID == "" {
		w.t.Errorf("its receipt has no id of the platform")
	}
	if got := w.sent(r); len(got) != 1 {
		w.t.Errorf("Deliver was called %d times: %v", len(got), got)
	}
}

func deliversInOrder(w *world) {
	w.open("ann", "bob")
	var want []string
	for i := range 5 {
		want = append(want, fmt.Sprintf("part %d", i))
		w.reply("ann", want[i])
		w.reply("bob", want[i])
	}
	w.settled()
	w.wantDelivered("ann", want...)
	w.wantDelivered("bob", want...)
}

func deliversEqual(w *world) {
	w.open("ann")
	w.reply("ann", "One moment.")
	w.reply("ann", "One moment.")
	w.settled()
	w.wantDelivered("ann", "One moment.", "One moment.")
}

func deliversRaw(w *world) {
	w.open("ann")
	w.reply("ann", hostile())
	w.settled()
	w.wantDelivered("ann", hostile())
}

func deliversLong(w *world) {
	w.open("ann")
	s, _ := w.desk.Served(w.p.Shop())
	if s.Can.Text == 0 {
		long := strings.Repeat("长", 5000)
		w.reply("ann", long)
		w.settled()
		w.wantDelivered("ann", long)
		return
	}
	before := w.p.Faults().Calls(w.does.Send)
	long := w.reply("ann", strings.Repeat("长", s.Can.Text+1))
	w.settled()
	w.wantState(long, desk.Failed)
	if w.p.Faults().Calls(w.does.Send) != before {
		w.t.Errorf("the platform was asked to send it")
	}
	w.reply("ann", strings.Repeat("长", s.Can.Text))
	w.settled()
	w.wantDelivered("ann", strings.Repeat("长", s.Can.Text))
}

func deliversGivenUp(w *world) {
	w.open("ann")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	e := desk.Entry{Type: desk.Message, ID: "given-up", At: w.clock.Now(), From: desk.FromAgent, Kind: desk.KindText, Text: "never"}
	_, err := w.conn.Deliver(ctx, w.p.Key("ann"), e)
	if err == nil || errors.Is(err, feed.ErrUncertain) || errors.Is(err, feed.ErrRefused) {
		w.t.Errorf("it ended with %v, want an error that says that nothing happened", err)
	}
	w.settled()
	w.wantDelivered("ann")
}

func comesBack(w *world) {
	w.open("ann")
	r := w.reply("ann", "Hello Ann.")
	w.until("it comes back", func() bool { return w.replyNow(r).Back > 0 })
	w.settled()
	w.arrive("ann", "hello?")
	w.wantState(r, desk.Sent)
	w.crash()
	w.connect()
	w.live()
	w.arrive("ann", "hello?")
}

func staysAway(w *world) {
	w.open("ann")
	r := w.reply("ann", "Hello Ann.")
	w.settled()
	if got := w.replyNow(r); got.Back > 0 || slices.Contains(w.texts("ann"), "Hello Ann.") {
		w.t.Errorf("it came back")
	}
}

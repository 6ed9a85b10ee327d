package feedtest

import (
	"fmt"
	"slices"
	"time"

	"tend/desk"
)

// hostile is a text that must come through as it is.
func hostile() string {
	return "<b>5 < 6 & \"7\"</b>\x1b[31mred\x1b[0m\u202eback\u200b 有货吗？👩‍👩‍👧 {{name}} %s \\n\nline two\t'; --"
}

// inbound is what every connection that receives does with customers' messages.
func inbound() []check {
	return []check{
		{"a new connection tells its shop and becomes current", nil, tellsShop},
		{"nothing comes where nothing can come", not(receives), comesNothing},
		{"customers' messages come once, in order, with all their fields", receives, comesWhole},
		{"what was written before the first connection comes", receives, comesFromBefore},
		{"after a restart it goes on where it was", receives, resumes},
		{"after a crash it goes on where it was", receives, resumesCrashed},
		{"two equal texts of a customer are two messages", receives, equalTexts},
		{"a hostile text comes as it is", receives, comesRaw},
		{"what could not be stored is handed over again", receives, handsOverAgain},
	}
}

func tellsShop(w *world) {
	told := make(chan bool, 100)
	w.desk.OnCurrent(func() {
		_, ok := w.desk.Served(w.p.Shop())
		select {
		case told <- ok:
		default:
		}
	})
	w.connect()
	w.live()
	if !<-told {
		w.t.Errorf("the shop %s was not told before all was current", w.p.Shop())
	}
	if s, _ := w.desk.Served(w.p.Shop()); s.Can.Channel == "" {
		w.t.Errorf("the shop's channel has no name")
	}
}

func comesNothing(w *world) {
	w.connect()
	w.live()
	w.writes("ann", "hello")
	w.pass(10 * time.Minute)
	if all := w.desk.Arrivals(); len(all) > 0 {
		w.t.Errorf("%d entries came", len(all))
	}
}

func comesWhole(w *world) {
	w.connect()
	w.live()
	var want []aged
	for i := range 6 {
		customer := []string{"ann", "bob"}[i%2]
		text := fmt.Sprintf("message %d", i)
		from := w.clock.Now()
		id := w.writes(customer, text)
		want = append(want, aged{from, desk.Entry{
			Type: desk.Message, ID: id, At: w.clock.Now(), From: desk.FromCustomer, Kind: desk.KindText, Text: text,
		}})
	}
	w.arrive("ann", "message 0", "message 2", "message 4")
	w.arrive("bob", "message 1", "message 3", "message 5")
	for i, customer := range []string{"ann", "bob"} {
		for n, got := range w.desk.Thread(w.p.Key(customer)) {
			w.same(got, want[2*n+i])
		}
	}
}

// aged is what was written, at some time between from and the entry's.
type aged struct {
	from desk.Instant
	desk.Entry
}

// same compares a message that came with what was written.
func (w *world) same(got desk.Entry, want aged) {
	w.t.Helper()
	// A platform may give its times in seconds.
	if got.At < want.from.Add(-2*time.Second) || got.At > want.At.Add(5*time.Second) {
		w.t.Errorf("message %s is of %s, want it between %s and %s", got.ID, got.At, want.from, want.At)
	}
	if (got.Name != "") != w.does.Names {
		w.t.Errorf("message %s has the name %q, and names are told: %v", got.ID, got.Name, w.does.Names)
	}
	got.At, got.Name, got.Extra = want.At, "", ""
	if got != want.Entry {
		w.t.Errorf("it came as\n%+v, want\n%+v", got, want.Entry)
	}
}

func comesFromBefore(w *world) {
	var want []string
	for i := range 25 {
		want = append(want, fmt.Sprintf("earlier %d", i))
		w.writes("ann", want[i])
	}
	w.writes("bob", "me too")
	w.wholeWhenCurrent(len(want) + 1)
	w.connect()
	w.live()
	w.arrive("ann", want...)
	w.arrive("bob", "me too")
}

// wholeWhenCurrent has the test fail if the connection says that all was
// handed over while fewer messages are on the desk.
func (w *world) wholeWhenCurrent(messages int) {
	w.desk.OnCurrent(func() {
		if got := w.messages(); got < messages {
			w.t.Errorf("all was said to be handed over with %d of %d messages", got, messages)
		}
	})
}

// messages counts what customers wrote.
func (w *world) messages() (n int) {
	for _, a := range w.desk.Arrivals() {
		if a.Entry.Type == desk.Message && a.Entry.From == desk.FromCustomer {
			n++
		}
	}
	return n
}

func resumes(w *world)        { w.goesOn(w.disconnect) }
func resumesCrashed(w *world) { w.goesOn(w.crash) }

// goesOn ends the connection three times while a customer writes on.
func (w *world) goesOn(end func()) {
	var want []string
	for round := range 3 {
		for i := range 4 {
			if i == 2 {
				w.connect()
				w.live()
			}
			text := fmt.Sprintf("round %d, message %d", round, i)
			want = append(want, text)
			w.writes("ann", text)
		}
		if round == 1 {
			w.arrive("ann", want...)
		}
		end()
	}
	w.connect()
	w.live()
	w.arrive("ann", want...)
}

func equalTexts(w *world) {
	w.connect()
	w.live()
	for range 3 {
		w.writes("ann", "hello?")
	}
	w.arrive("ann", "hello?", "hello?", "hello?")
}

func comesRaw(w *world) {
	w.connect()
	w.live()
	w.writes("ann", hostile())
	w.arrive("ann", hostile())
}

func handsOverAgain(w *world) {
	for _, half := range []bool{false, true} {
		for i := range 4 {
			w.writes("ann", fmt.Sprintf("stored half: %v, %d", half, i))
		}
		w.desk.Fail(2, half)
		if w.conn == nil {
			w.connect()
		}
		w.arriveAll("ann", 4)
		w.desk.Fail(2, half)
		for i := range 4 {
			w.writes("ann", fmt.Sprintf("live, stored half: %v, %d", half, i))
		}
		w.arriveAll("ann", 4)
	}
}

// arriveAll waits for n more messages of a customer.
func (w *world) arriveAll(customer string, n int) {
	w.t.Helper()
	w.expected += n
	w.until(fmt.Sprintf("%d messages of %s are on the desk", w.expected, customer), func() bool {
		return len(w.texts(customer)) >= w.expected
	})
	if got := w.texts(customer); len(got) != w.expected {
		w.t.Errorf("%d messages came, want %d: %q", len(got), w.expected, got)
	}
}

// arrive waits until the messages of a customer are on the desk, and no other.
func (w *world) arrive(customer string, want ...string) {
	w.t.Helper()
	w.until(fmt.Sprintf("%d messages of %s are on the desk", len(want), customer), func() bool {
		return len(w.texts(customer)) >= len(want)
	})
	// Whatever would come twice comes with the next look at the platform.
	w.pass(2 * time.Minute)
	if got := w.texts(customer); !slices.Equal(got, want) {
		w.t.Errorf("%s's messages are\n%q, want\n%q", customer, got, want)
	}
}

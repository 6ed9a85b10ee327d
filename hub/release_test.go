package hub_test

import (
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
)

func TestRelease(t *testing.T) {
	const hold = 4 * time.Second
	for name, test := range map[string]func(w *world){
		"at its instant, where nobody delivers it is done": func(w *world) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			w.pass(hold - time.Nanosecond)
			w.wantDelivery("c", "out", desk.Held)
			w.pass(time.Nanosecond)
			w.wantDelivery("c", "out", desk.Settled)
		},
		"where a feed delivers it goes out": func(w *world) {
			p := w.platform()
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			w.pass(hold - time.Nanosecond)
			p.wantCount("out", 0)
			w.pass(time.Nanosecond)
			w.wantDelivery("c", "out", desk.Sent)
			p.wantCount("out", 1)
		},
		"where the feed is missing here it waits for it": func(w *world) {
			w.must(store.PutShop(w.t.Context(), w.st, desk.DefaultShop, func(s desk.Shop) desk.Shop {
				s.Feed = "elsewhere"
				return s
			}))
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			w.pass(time.Hour)
			w.wantDelivery("c", "out", desk.Queued)
		},
		"taken back it is never sent": func(w *world) {
			p := w.platform()
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			w.pass(hold - time.Nanosecond)
			refs := []store.Ref{{Type: desk.Message, ID: "out"}}
			_, err := store.Update(w.t.Context(), w.st, w.rules, key("c"), refs, desk.Withdraw)
			w.must(err)
			w.pass(time.Hour)
			w.wantDelivery("c", "out", desk.Withdrawn)
			p.wantCount("out", 0)
		},
		"overdue after a crash it goes at once": func(w *world) {
			w.writes("c")
			w.reply("c", "out", hold)
			w.pass(time.Hour)
			defer w.start()()
			w.wantDelivery("c", "out", desk.Settled)
		},
		"the clock is set back while it is held": func(w *world) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			synctest.Wait()
			w.clock.jump(-5 * time.Hour)
			w.pass(hold - time.Nanosecond)
			w.wantDelivery("c", "out", desk.Held)
			w.pass(hold + time.Nanosecond)
			w.wantDelivery("c", "out", desk.Settled)
		},
		"the clock was set back before the start": func(w *world) {
			w.writes("c")
			w.reply("c", "out", hold)
			w.clock.jump(-5 * time.Hour)
			defer w.start()()
			w.wantDelivery("c", "out", desk.Settled)
		},
		"in a session that was closed meanwhile": func(w *world) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", hold)
			w.closes("c")
			w.pass(hold)
			w.wantDelivery("c", "out", desk.Settled)
		},
	} {
		t.Run(name, func(t *testing.T) { inWorld(t, test) })
	}
}

package hub_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/hub"
	"tend/store"
)

func TestAutomaticAnswers(t *testing.T) {
	for name, test := range map[string]func(w *world, p *platform){
		"a press gets its answer, and the platform has it": func(w *world, p *platform) {
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(2*time.Second - time.Nanosecond)
			w.wantAutos("c")
			w.pass(time.Nanosecond)
			w.wantAutos("c", "Within 30 days.")
			e := w.autos("c")[0]
			w.wantSent(p, "c", e.ID)
			if e.Answers != "p" || e.Prepared != "faq:return" {
				w.t.Errorf("the answer is %+v", e)
			}
			w.wantWaits("c", false)
		},
		"two presses at once get both, one after the other": func(w *world, p *platform) {
			defer w.start()()
			w.add("c", w.press("p", howToReturn), w.press("q", whenShipped))
			w.pass(10 * time.Second)
			w.wantAutos("c", "Within 30 days.", "Today.")
			w.wantWaits("c", false)
		},
		"a follow-up waits for a person": func(w *world, p *platform) {
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Minute)
			w.writes("c")
			w.pass(time.Minute)
			w.wantAutos("c", "Within 30 days.")
			w.wantWaits("c", true)
		},
		"it is given to nobody while it may be answered, and to nobody after": func(w *world, p *platform) {
			w.agent("ada", desk.Accepting, 10)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Minute)
			w.wantAssignee("c", "")
		},
		"a press without an answer goes to a person": func(w *world, p *platform) {
			w.agent("ada", desk.Accepting, 10)
			defer w.start()()
			w.presses("c", "p", "Is it vegan?")
			w.pass(time.Second)
			w.wantAssignee("c", "")
			w.pass(time.Second)
			w.wantAssignee("c", "ada")
			w.wantWaits("c", true)
		},
		"other words go to a person at once": func(w *world, p *platform) {
			w.agent("ada", desk.Accepting, 10)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.writes("c")
			synctest.Wait()
			w.wantAssignee("c", "ada")
		},
		"old messages are never answered": func(w *world, p *platform) {
			for i := range 40 {
				w.presses(fmt.Sprint(i), desk.MessageID(fmt.Sprint("p", i)), howToReturn)
			}
			w.pass(10 * time.Minute)
			defer w.start()()
			w.pass(time.Hour)
			for i := range 40 {
				w.wantAutos(fmt.Sprint(i))
			}
		},
		"what came while no hub ran is answered if it is fresh": func(w *world, p *platform) {
			w.presses("c", "p", howToReturn)
			w.pass(9 * time.Minute)
			defer w.start()()
			w.wantAutos("c", "Within 30 days.")
		},
		"not again by the next hub": func(w *world, p *platform) {
			stop := w.start()
			w.presses("c", "p", howToReturn)
			w.pass(5 * time.Second)
			stop()
			defer w.start()()
			w.pass(5 * time.Second)
			w.wantAutos("c", "Within 30 days.")
			p.wantCount(w.autos("c")[0].ID, 1)
		},
		"the platform's answer is there first": func(w *world, p *platform) {
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Second)
			w.platformAnswers("c", "p")
			w.pass(time.Minute)
			w.wantAutos("c", "The platform's answer.")
		},
		"the platform's answer comes while ours is on its way": func(w *world, p *platform) {
			p.deliver = fails(3, errNetwork)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(3 * time.Second)
			w.platformAnswers("c", "p")
			w.pass(time.Hour)
			w.wantAutos("c", "The platform's answer.")
			w.wantWaits("c", false)
			if len(p.has) != 0 {
				w.t.Errorf("the platform has %v", p.has)
			}
		},
		"the platform answers after ours": func(w *world, p *platform) {
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(5 * time.Second)
			w.platformAnswers("c", "p")
			w.pass(time.Minute)
			w.wantAutos("c", "Within 30 days.", "The platform's answer.")
			w.wantWaits("c", false)
		},
		"a person replies while ours is on its way": func(w *world, p *platform) {
			p.deliver = fails(3, errNetwork)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(3 * time.Second)
			w.reply("c", "out", 0)
			w.pass(time.Hour)
			w.wantSent(p, "c", "out")
			w.wantAutos("c")
		},
		"a feed that is down for long: the press waits for a person": func(w *world, p *platform) {
			p.deliver = fails(1000, errNetwork)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Minute)
			w.wantWaits("c", false)
			w.pass(20 * time.Minute)
			w.wantAutos("c")
			w.wantWaits("c", true)
		},
		"refused by the platform: the press waits for a person": func(w *world, p *platform) {
			p.deliver = fails(1000, errRefused)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Hour)
			w.wantAutos("c", "Within 30 days.")
			w.wantDelivery("c", w.autos("c")[0].ID, desk.Failed)
			w.wantWaits("c", true)
		},
		"a person sends a failed one again, long after": func(w *world, p *platform) {
			p.deliver = fails(1, errRefused)
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.pass(time.Hour)
			id := w.autos("c")[0].ID
			w.setDelivery("c", id, desk.Queued, "")
			w.pass(time.Minute)
			w.wantSent(p, "c", id)
			w.wantWaits("c", true)
		},
		"a person is there": func(w *world, p *platform) {
			defer w.start()()
			w.writes("c")
			w.reply("c", "out", 0)
			w.pass(time.Minute)
			w.presses("c", "p", howToReturn)
			w.pass(time.Hour)
			w.wantAutos("c")
			w.wantWaits("c", true)
		},
		"an entry that came later than the hub, and one that is taken away": func(w *world, p *platform) {
			defer w.start()()
			w.must(store.PutFAQ(w.t.Context(), w.st, "vegan", func(f desk.FAQ) desk.FAQ {
				f.Question, f.Answer = "Is it vegan?", "It is."
				return f
			}))
			w.must(store.RemoveFAQ(w.t.Context(), w.st, "return"))
			w.presses("c", "p", "Is it vegan?")
			w.presses("d", "q", howToReturn)
			w.pass(5 * time.Second)
			w.wantAutos("c", "It is.")
			w.wantAutos("d")
		},
		"a clock set back": func(w *world, p *platform) {
			defer w.start()()
			w.presses("c", "p", howToReturn)
			w.clock.jump(-5 * time.Minute)
			w.pass(time.Minute)
			w.wantAutos("c", "Within 30 days.")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				w.withCard()
				test(w, w.platform())
			})
		})
	}
}

func TestAutomaticAnswersWithoutAFeed(t *testing.T) {
	inWorld(t, func(w *world) {
		w.withCard()
		defer w.start()()
		w.presses("c", "p", howToReturn)
		w.pass(2 * time.Second)
		w.wantAutos("c", "Within 30 days.")
		if e := w.autos("c")[0]; e.Delivery != desk.Settled {
			t.Errorf("the answer is %s", e.Delivery)
		}
	})
}

func TestNothingIsAnsweredUnlessAsked(t *testing.T) {
	inWorld(t, func(w *world) {
		w.withCard()
		w.o.Automatic = hub.Automatic{}
		defer w.start()()
		w.presses("c", "p", howToReturn)
		w.pass(time.Hour)
		w.wantAutos("c")
	})
}

package hub_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

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

func TestAutomaticTexts(t *testing.T) {
	inWorld(t, func(w *world) {
		rules := desk.DefaultAutoRules()
		rules.Keywords = []desk.AutoKeyword{{Words: []string{"parcel"}, AutoText: desk.AutoText{Text: map[string]string{"en": "A parcel takes two days, says {{shop}}."}}}}
		rules.Away = desk.AutoText{Text: map[string]string{"en": "Until nine."}, Every: 12 * time.Hour}
		book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
		nobody, _ := book.Roster([]desk.Shift{{ValidFrom: desk.Day{Year: 2100, Month: 1, Day: 1}}})
		asked := 0
		w.o.Automatic = hub.Automatic{Rules: rules, Place: func(context.Context, desk.ShopID) (hub.Place, error) {
			asked++
			return hub.Place{Title: "Fern", Roster: nobody}, nil
		}}
		w.agent("ada", desk.Accepting, 10)
		defer w.start()()
		w.writes("c")
		w.pass(time.Minute)
		w.wantAutos("c", "A parcel takes two days, says Fern.")
		w.wantWaits("c", true)
		w.wantAssignee("c", "ada")
		for range 30 { // a storm
			w.writes("c")
			w.pass(time.Second)
		}
		w.pass(time.Minute)
		w.wantAutos("c", "A parcel takes two days, says Fern.", "Until nine.")
		if asked != 1 {
			t.Errorf("the roster was read %d times", asked)
		}
	})
}

// TestOnceInASessionHoweverMuchIsWritten: the log is not read to its beginning,
// and what was said there is not said again.
func TestOnceInASessionHoweverMuchIsWritten(t *testing.T) {
	inWorld(t, func(w *world) {
		rules := desk.DefaultAutoRules()
		rules.Keywords = []desk.AutoKeyword{{Words: []string{"parcel"}, AutoText: desk.AutoText{Text: map[string]string{"en": "Two days."}}}}
		w.o.Automatic = hub.Automatic{Rules: rules}
		defer w.start()()
		w.writes("c")
		w.pass(time.Minute)
		var storm []desk.Entry
		for i := range 1200 {
			storm = append(storm, desk.Entry{
				Type: desk.Message, ID: desk.MessageID(fmt.Sprint("storm-", i)), At: w.clock.Now().Add(time.Duration(i) * time.Millisecond),
				From: desk.FromCustomer, Kind: desk.KindText, Text: "parcel?",
			})
		}
		w.add("c", storm...)
		w.pass(time.Hour)
		w.wantAutos("c", "Two days.")
	})
}

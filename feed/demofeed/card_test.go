package demofeed_test

import (
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/demofeed"
	"tend/store"
)

func faqs() []desk.FAQ {
	return []desk.FAQ{
		{ID: "sent", Language: "en", Topic: "shipping", Card: 1, Question: "When is it sent?", Answer: "Today."},
		{ID: "sent-zh", Language: "zh", Topic: "shipping", Card: 1, Question: "什么时候发货？", Answer: "今天。"},
		{ID: "other", Language: "en", Topic: "product", Question: "Is it soft?", Answer: "Very."},
	}
}

// pressed are the presses on the card since the desk was filled.
func (m *market) pressed() (out []store.Hit) {
	for _, h := range m.live() {
		if h.Entry.Kind == desk.KindFAQ {
			out = append(out, h)
		}
	}
	return out
}

// answersPresses gives every press that waits its automatic answer, and hands
// it over.
func (m *market) answersPresses() {
	m.t.Helper()
	for _, h := range m.pressed() {
		if s := m.sessionOf(h.Key); len(s.Presses) == 0 || s.Presses[0].ID != h.Entry.ID {
			continue
		}
		auto := desk.Entry{
			Type: desk.Message, ID: "auto-" + h.Entry.ID, At: desk.At(time.Now()), From: desk.FromAuto, Kind: desk.KindText,
			Text: "Today.", Answers: h.Entry.ID,
		}
		_, err := store.Append(m.t.Context(), m.st, m.rules, h.Key, func(store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{auto}, nil
		})
		if err == nil {
			_, err = m.Deliver(m.t.Context(), h.Key, auto)
		}
		if err != nil {
			m.t.Fatal(err)
		}
	}
}

// takesAll gives everybody who waits to an agent, so that others arrive.
func (m *market) takesAll() {
	m.t.Helper()
	for _, h := range m.live() {
		if s := m.sessionOf(h.Key); s.Assignee != "" || s.Waiting() == 0 {
			continue
		}
		_, err := store.Append(m.t.Context(), m.st, m.rules, h.Key, func(store.Conversation) ([]desk.Entry, error) {
			return []desk.Entry{desk.AssignEntry(desk.At(time.Now()), "ada")}, nil
		})
		if err != nil {
			m.t.Fatal(err)
		}
	}
}

func TestCustomersPressQuestionsOfTheCard(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 21, FAQ: faqs()}, func(t *testing.T, m *market) {
		followed, content := 0, 0
		for range 120 {
			m.pass(30 * time.Second)
			m.answersPresses()
			m.takesAll()
		}
		m.pass(minute)
		presses := m.pressed()
		for _, h := range presses {
			asked := []string{"When is it sent?", "什么时候发货？"}
			if !slices.Contains(asked, h.Entry.Text) || h.Key.Shop == "yunduo" {
				t.Errorf("shop %s: %q is pressed", h.Key.Shop, h.Entry.Text)
			}
			if s := m.sessionOf(h.Key); s.PreviewBy == desk.FromAuto {
				content++
			} else {
				followed++
			}
		}
		if len(presses) < 5 || followed == 0 || content == 0 {
			t.Errorf("of %d presses %d were content with the answer, and %d wrote more", len(presses), content, followed)
		}
	})
}

func TestWithoutACardNobodyPresses(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 21}, func(t *testing.T, m *market) {
		m.pass(hour)
		if p := m.pressed(); len(p) > 0 {
			t.Errorf("pressed: %v", p)
		}
	})
}

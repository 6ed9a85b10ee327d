package demofeed_test

import (
	"context"
	"errors"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/starter"
	"tend/feed"
	"tend/feed/demofeed"
	"tend/store"
	"tend/store/boltstore"
)

func TestFillTwiceIsAConflict(t *testing.T) {
	onMarket(t, demofeed.Options{}, func(t *testing.T, m *market) {
		err := demofeed.Fill(t.Context(), m.st, m.rules, time.Now(), "ada", texts())
		if !errors.Is(err, store.ErrConflict) {
			t.Errorf("a desk is filled twice: %v", err)
		}
	})
}

func TestFillGivesTheSameAsAppend(t *testing.T) {
	onMarket(t, demofeed.Options{}, func(t *testing.T, m *market) {
		for _, l := range demofeed.Seed(time.Now(), "ada", texts()).Logs {
			got, err := m.st.Sessions(t.Context(), l.Key)
			want, _ := desk.Fold(m.rules, l.Key, l.Entries)
			if err != nil || len(got) != len(want) {
				t.Errorf("customer %s has %d sessions, want %d, %v", l.Key.Customer, len(got), len(want), err)
			}
		}
	})
}

func TestCustomersArriveAndWriteAgain(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 1}, func(t *testing.T, m *market) {
		m.pass(6 * minute)
		came, again := map[desk.Key]bool{}, 0
		for _, h := range m.live() {
			switch {
			case m.sessionOf(h.Key).OpenedAt == h.Entry.At:
				came[h.Key] = true
			case !came[h.Key]:
				again++
			}
		}
		if len(came) < 5 || len(came) > 18 {
			t.Errorf("%d customers arrived in six minutes", len(came))
		}
		if again < 2 {
			t.Errorf("those who waited wrote %d times", again)
		}
	})
}

func TestTheQueueStaysInHand(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 2}, func(t *testing.T, m *market) {
		m.pass(2 * hour)
		waiting := map[desk.Key]bool{}
		for _, h := range m.live() {
			if s := m.sessionOf(h.Key); s.Waiting() != 0 && s.Assignee == "" {
				waiting[h.Key] = true
			}
			if n := m.sessionOf(h.Key).Unanswered; n > 6 {
				t.Errorf("customer %s wrote %d times without an answer", h.Key.Customer, n)
			}
		}
		if len(waiting) > 16 {
			t.Errorf("%d customers wait without an agent", len(waiting))
		}
	})
}

func TestCustomersAnswerInTheirLanguage(t *testing.T) {
	for _, c := range []struct {
		name, language, reply string
		key                   desk.Key
	}{
		{"English", "en", "I'm sorry! Which would you prefer, a new one or your money back?", priya()},
		{"Chinese", "zh", "非常抱歉，您看是补发还是退款？", wutong()},
	} {
		t.Run(c.name, func(t *testing.T) {
			onMarket(t, demofeed.Options{Seed: 3}, func(t *testing.T, m *market) {
				before := m.sessionOf(c.key)
				if _, _, err := m.reply(c.key, c.reply); err != nil {
					t.Fatal(err)
				}
				m.pass(4 * time.Second)
				if s := m.sessionOf(c.key); s.LastID != before.LastID {
					t.Errorf("the customer answered before they can have read it: %s", s.Preview)
				}
				m.pass(17 * time.Second)
				s := m.sessionOf(c.key)
				if s.LastID == before.LastID || starter.Language(s.Preview) != c.language {
					t.Errorf("the customer says %q", s.Preview)
				}
			})
		})
	}
}

func TestAConversationComesToAnEnd(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 4}, func(t *testing.T, m *market) {
		var said []string
		for range 6 {
			if _, _, err := m.reply(priya(), "Of course."); err != nil {
				t.Fatal(err)
			}
			m.pass(30 * time.Second)
			if s := m.sessionOf(priya()); s.PreviewBy == desk.FromCustomer {
				said = append(said, s.Preview)
			}
		}
		if len(said) != 2 || said[0] == said[1] {
			t.Errorf("the customer said %q", said)
		}
	})
}

func TestAReplyIsTakenOnce(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 5}, func(t *testing.T, m *market) {
		start := time.Now()
		e, first, err := m.reply(priya(), "One moment.")
		took := time.Since(start)
		if err != nil || first.RemoteID == "" || took < 300*time.Millisecond || took > 900*time.Millisecond {
			t.Errorf("%+v after %s, %v", first, took, err)
		}
		again, err := m.Deliver(t.Context(), priya(), e)
		if err != nil || again != first {
			t.Errorf("the second time: %+v, %v, want %+v", again, err, first)
		}
		found, ok, err := m.Lookup(t.Context(), feed.Question{Key: priya(), Entry: e})
		if err != nil || !ok || found != first {
			t.Errorf("looked up: %+v, %v, %v", found, ok, err)
		}
		m.pass(minute)
		if n := m.sessionOf(priya()).Unanswered; n != 1 {
			t.Errorf("the customer answered %d times", n)
		}
	})
}

func TestAnInterruptedDeliveryTakesNothing(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 6}, func(t *testing.T, m *market) {
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		e := desk.Entry{Type: desk.Message, ID: "ours", From: desk.FromAgent, Kind: desk.KindText, Text: "Hello"}
		_, err := m.Deliver(ctx, priya(), e)
		if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, feed.ErrUncertain) {
			t.Errorf("the delivery ended with %v", err)
		}
		if _, ok, err := m.Lookup(t.Context(), feed.Question{Key: priya(), Entry: e}); ok || err != nil {
			t.Errorf("it was taken all the same: %v, %v", ok, err)
		}
	})
}

func TestNobodyWritesIntoAClosedSession(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 7}, func(t *testing.T, m *market) {
		if _, _, err := m.reply(priya(), "A new one is on its way. Goodbye!"); err != nil {
			t.Fatal(err)
		}
		_, err := store.Append(t.Context(), m.st, m.rules, priya(), func(c store.Conversation) ([]desk.Entry, error) {
			return desk.End(c.Latest, "ada", desk.At(time.Now()))
		})
		if err != nil {
			t.Fatal(err)
		}
		m.pass(10 * minute)
		if s := m.sessionOf(priya()); s.Open() || s.PreviewBy != desk.FromAgent {
			t.Errorf("after the end the customer said %q", s.Preview)
		}
	})
}

func TestTheSameSeedPlaysTheSame(t *testing.T) {
	play := func(seed uint64) (texts []string) {
		onMarket(t, demofeed.Options{Seed: seed}, func(t *testing.T, m *market) {
			m.pass(5 * minute)
			for _, h := range m.live() {
				texts = append(texts, string(h.Key.Customer)+": "+h.Entry.Text)
			}
		})
		return texts
	}
	first := play(8)
	if second := play(8); !reflect.DeepEqual(first, second) {
		t.Errorf("first:  %q\nsecond: %q", first, second)
	}
	if slices.Equal(first, play(9)) {
		t.Error("another seed plays the same")
	}
}

func TestTroubleIsHonest(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 10, Trouble: 1}, func(t *testing.T, m *market) {
		refused, unconfirmed := 0, 0
		for range 40 {
			e, _, err := m.reply(priya(), "Hello!")
			_, there, _ := m.Lookup(t.Context(), feed.Question{Key: priya(), Entry: e})
			switch {
			case errors.Is(err, feed.ErrRefused) && !there && feed.Reason(err) != "":
				refused++
			case errors.Is(err, feed.ErrUncertain) && there:
				unconfirmed++
			default:
				t.Errorf("%v, there: %v", err, there)
			}
		}
		if refused < 10 || unconfirmed < 10 {
			t.Errorf("%d refused, %d unconfirmed", refused, unconfirmed)
		}
	})
}

func TestAFastDemoCanBeFollowed(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 11, Fast: true}, func(t *testing.T, m *market) {
		m.pass(hour) // a minute in front of the screen
		came := map[desk.Key]bool{}
		for _, h := range m.live() {
			came[h.Key] = came[h.Key] || m.sessionOf(h.Key).OpenedAt == h.Entry.At
		}
		if n := len(came); n < 4 || n > 20 {
			t.Errorf("%d customers wrote in a minute", n)
		}
	})
}

func TestRunEndsWithTheStore(t *testing.T) {
	onMarket(t, demofeed.Options{Seed: 12}, func(t *testing.T, m *market) {
		if err := m.st.Close(); err != nil {
			t.Fatal(err)
		}
		m.pass(2 * minute)
		if len(m.ended) == 0 {
			t.Error("Run goes on without a store")
		}
	})
}

func BenchmarkFill(b *testing.B) {
	r := rules()
	for b.Loop() {
		b.StopTimer()
		st, err := boltstore.Open(filepath.Join(b.TempDir(), "desk.db"), boltstore.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if err := demofeed.Fill(b.Context(), st, r, noon(), "ada", texts()); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		st.Close()
		b.StartTimer()
	}
}

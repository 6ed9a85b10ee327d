package staff

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

// play feeds a log written as "0s c1 customer", "40s c1 mia" (an agent's reply),
// "5m c1 close", "6m c1 no-reply" or "0s c1 faq", in the order of time.
func play(t testing.TB, w *work, log string) {
	t.Helper()
	start := at(t, "2025-06-02T10:00:00Z")
	for i, line := range strings.Split(log, "\n") {
		words := strings.Fields(line)
		d, err := time.ParseDuration(words[0])
		if err != nil {
			t.Fatal(err)
		}
		e := desk.Entry{Type: desk.Message, Kind: desk.KindText, At: start.Add(d), ID: desk.MessageID(fmt.Sprint(i))}
		switch words[2] {
		case "customer":
			e.From = desk.FromCustomer
		case "faq":
			e.From, e.Kind = desk.FromCustomer, desk.KindFAQ
		case "close":
			e.Type = desk.Close
		case "no-reply":
			e.Type, e.Mark = desk.Mark, desk.MarkNoReply
		default:
			e.From, e.Agent = desk.FromAgent, desk.AgentID(words[2])
		}
		if len(words) > 3 {
			e.Delivery = desk.Withdrawn
		}
		w.entry(desk.Key{Shop: "s", Customer: desk.CustomerID(words[1])}, e)
	}
	w.finish(start.Add(time.Hour))
}

func TestTimesOfHandling(t *testing.T) {
	for _, c := range []struct {
		name, log string
		want      string
	}{
		{"the first reply is not measured", "0s a customer\n1m a mia", "[]"},
		{"the second was waiting", "0s a customer\n5s b customer\n1m a mia\n1m40s b mia", "[40s]"},
		{"one that came later was not", "0s a customer\n1m a mia\n2m b customer\n3m b mia", "[]"},
		{"it came at the very reply", "0s a customer\n1m a mia\n1m b customer\n90s b mia", "[30s]"},
		{"away for too long", "0s a customer\n5s b customer\n1m a mia\n16m1s b mia", "[]"},
		{"just not too long", "0s a customer\n5s b customer\n1m a mia\n16m b mia", "[15m0s]"},
		{"a reply that goes on", "0s a customer\n5s b customer\n1m a mia\n90s b mia\n100s b mia\n110s b mia", "[50s]"},
		{"each by themselves", "0s a customer\n1s b customer\n2s c customer\n3s d customer\n1m a mia\n70s b leo\n90s c mia\n100s d leo\n105s c mia", "[45s 30s]"},
		{"what was taken back is none", "0s a customer\n5s b customer\n1m a mia\n70s b mia back\n90s b mia", "[30s]"},
		{"a press is answered by the card", "0s a customer\n5s b faq\n1m a mia\n90s b mia", "[]"},
		{"settled without a reply", "0s a customer\n5s b customer\n1m a mia\n70s b no-reply\n90s b mia", "[]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWork("")
			play(t, w, c.log)
			if got := fmt.Sprint(w.gaps); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestWaitsAndTurns(t *testing.T) {
	w := newWork("")
	play(t, w, "0s a customer\n10m a mia\n11m a mia\n20m b customer\n25m b close\n30m c customer\n40m c no-reply\n50m d customer")
	// a waited 10 minutes, b 5 until it was given up, c 10, d 10 until now.
	if w.turns != 1 || w.closings != 1 || w.waited != 35*time.Minute {
		t.Errorf("turns %d, closings %d, waited %s", w.turns, w.closings, w.waited)
	}
	if p := w.patience(Ask{}); p.Source != none || p.Seconds != 0 || p.GivenUp != 1 {
		t.Errorf("patience of one closing: %+v", p)
	}
	w.closings = leastGivenUp
	if p := w.patience(Ask{}); p.Source != measured || p.Seconds != 210 {
		t.Errorf("patience %+v", p)
	}
	if p := w.patience(Ask{Patience: time.Minute}); p.Source != given || p.Seconds != 60 {
		t.Errorf("patience %+v", p)
	}
	other := newWork("another")
	play(t, other, "0s a customer\n10m a mia")
	if other.turns != 0 {
		t.Error("another shop's turns count")
	}
}

func TestConcurrency(t *testing.T) {
	w := newWork("")
	play(t, w, "0s a mia\n1m b mia\n2m a mia\n3m c leo\n13m d mia")
	// mia is in 1, 2, 2 and then 1 chat, leo in 1.
	if got := w.concurrency(); got != 7.0/5 {
		t.Errorf("got %v", got)
	}
	if newWork("").concurrency() != 0 {
		t.Error("nobody is in chats")
	}
}

func TestHandlingFigures(t *testing.T) {
	w := newWork("")
	if h := w.handling(Ask{}, 0); h.Source != assumed || h.Low >= h.Seconds || h.High <= h.Seconds {
		t.Errorf("without data %+v", h)
	}
	for i := range 40 {
		w.gaps = append(w.gaps, time.Duration(30+20*(i%2))*time.Second)
	}
	w.turns = 60
	h := w.handling(Ask{}, 30)
	if h.Source != measured || h.Seconds != 40 || h.Median != 40 || h.PerSession != 2 || h.Replies != 40 {
		t.Errorf("measured %+v", h)
	}
	near(t, "high", h.High, 40+1.2816*10/6.3246, 0.01)
	if h := w.handling(Ask{Handling: 10 * time.Second}, 30); h.Source != given || h.Seconds != 10 || h.High != 10 {
		t.Errorf("given %+v", h)
	}
}

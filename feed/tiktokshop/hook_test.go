package tiktokshop_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest/tiktoksim"
)

// newest is the body of the webhook that was sent last.
func (s *scene) newest() []byte {
	all := s.sim.Pushed()
	return []byte(all[len(all)-1])
}

func TestWebhooksThatAreTurnedAway(t *testing.T) {
	s := newScene(t)
	c, _ := s.live()
	s.sim.Push(false)
	s.sim.Say("ann", tiktoksim.Message{Role: tiktoksim.System, Type: "NOTIFICATION", Content: `{"content":"x"}`})
	body := s.newest()
	forged := bytes.Replace(body, []byte(`"message_id":"`), []byte(`"message_id":"6`), 1)
	for _, w := range []struct {
		name, method, signature string
		body                    []byte
		want                    int
	}{
		{"forged", "POST", tiktoksim.HookSignature(body), forged, http.StatusUnauthorized},
		{"unsigned", "POST", "", forged, http.StatusUnauthorized},
		{"in capitals", "POST", strings.ToUpper(tiktoksim.HookSignature(forged)), forged, http.StatusUnauthorized},
		{"ten megabytes", "POST", "", bytes.Repeat([]byte("x"), 10<<20), http.StatusRequestEntityTooLarge},
		{"not posted", "GET", "", nil, http.StatusMethodNotAllowed},
		{"signed and no JSON", "POST", tiktoksim.HookSignature([]byte("x")), []byte("x"), http.StatusBadRequest},
		{"of another shop", "POST", tiktoksim.HookSignature([]byte(`{"type":14,"shop_id":"1"}`)), []byte(`{"type":14,"shop_id":"1"}`), http.StatusOK},
		{"of a type nobody knows", "POST", tiktoksim.HookSignature([]byte(`{"type":99,"shop_id":"` + tiktoksim.ShopID + `"}`)), []byte(`{"type":99,"shop_id":"` + tiktoksim.ShopID + `"}`), http.StatusOK},
	} {
		t.Run(w.name, func(t *testing.T) {
			r := httptest.NewRequest(w.method, "/", bytes.NewReader(w.body))
			r.Header.Set("Authorization", w.signature)
			answer := httptest.NewRecorder()
			c.Hook().ServeHTTP(answer, r)
			if answer.Code != w.want {
				t.Errorf("it is answered with %d, want %d", answer.Code, w.want)
			}
		})
	}
	s.pass(3 * time.Minute)
	if got := s.desk.Arrivals(); len(got) != 1 {
		t.Errorf("the desk has %d messages, want the one that was said: %+v", len(got), got)
	}
}

func TestAWebhookThatComesAgain(t *testing.T) {
	s := newScene(t)
	c, _ := s.live()
	s.sim.Push(false)
	s.sim.Write("ann", "hello")
	body := s.newest()
	for i := range 6 {
		if i == 5 {
			s.clock.Advance(24 * time.Hour)
		}
		if got := tiktoksim.Post(c.Hook(), body, tiktoksim.HookSignature(body)); got != http.StatusOK {
			t.Errorf("it is answered with %d", got)
		}
	}
	s.pass(3 * time.Minute)
	if got := s.desk.Thread(s.sim.Key("ann")); len(got) != 1 || got[0].Name != "ann" {
		t.Errorf("the desk has %+v", got)
	}
}

func TestAWebhookIsAcknowledgedOnceItIsStored(t *testing.T) {
	s := newScene(t)
	c := connect(t, s.o)
	s.sim.Push(false)
	s.sim.Write("ann", "hello")
	body := s.newest()
	post := func() int { return tiktoksim.Post(c.Hook(), body, tiktoksim.HookSignature(body)) }
	if got := post(); got != http.StatusServiceUnavailable {
		t.Errorf("while nothing receives it is answered with %d", got)
	}
	slow := &slowDesk{Desk: s.desk}
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan struct{})
	go func() { defer close(over); _ = c.Receive(ctx, slow) }()
	defer func() { cancel(); <-over }()
	s.until("all is handed over", s.desk.IsCurrent)
	if got := post(); got != http.StatusOK {
		t.Errorf("it is answered with %d", got)
	}
	s.sim.Write("ann", "are you there?")
	body = s.newest()
	c.SetHookTime(10 * time.Millisecond)
	slow.stuck.Store(true)
	if got := post(); got != http.StatusServiceUnavailable {
		t.Errorf("while the desk is stuck it is answered with %d", got)
	}
}

func TestAWebhookAboutACardShowsWhatIsOnIt(t *testing.T) {
	s := newScene(t)
	s.live()
	s.sim.Say("ann", tiktoksim.Message{
		Role: tiktoksim.Buyer, Type: "PRODUCT_CARD", Content: `{"product_id":"17"}`, Data: `{"product_name":"Linen shirt"}`,
	})
	s.until("it is there", func() bool { return len(s.desk.Arrivals()) > 0 })
	if got := s.desk.Arrivals()[0].Entry; got.Kind != desk.KindProduct || got.Ref != "17" || got.Text != "Linen shirt" || got.Name != "ann" {
		t.Errorf("it is %+v", got)
	}
}

func TestWebhooksAboutTheAuthorisation(t *testing.T) {
	t.Run("taken back", func(t *testing.T) {
		s := newScene(t)
		_, ended := s.live()
		s.sim.Change(func(r *tiktoksim.Rules) { r.Revoked = true })
		s.sim.Tell(6, map[string]any{"message": "deauthorized"})
		if err := s.ends(ended); !errors.Is(err, feed.ErrUnauthorized) || !strings.Contains(err.Error(), "tend connect tiktokshop") {
			t.Errorf("it ended with %v", err)
		}
	})
	t.Run("said to be taken back, and it is not so", func(t *testing.T) {
		s := newScene(t)
		_, ended := s.live()
		s.sim.Tell(6, nil)
		s.pass(2 * time.Minute)
		s.sim.Write("ann", "hello")
		s.until("messages come", func() bool { return len(s.desk.Arrivals()) > 0 })
		if len(ended) > 0 || !s.desk.IsCurrent() {
			t.Errorf("it ended")
		}
	})
	t.Run("ending soon", func(t *testing.T) {
		s := newScene(t)
		s.live()
		s.sim.Tell(7, nil)
		s.until("it is said", func() bool { return strings.Contains(s.desk.Warning(), "within 30 days") })
	})
	t.Run("ending soon, a year ago", func(t *testing.T) {
		s := newScene(t)
		c, _ := s.live()
		body := []byte(`{"type":7,"shop_id":"` + tiktoksim.ShopID + `","timestamp":1710000000,"data":{}}`)
		if got := tiktoksim.Post(c.Hook(), body, tiktoksim.HookSignature(body)); got != http.StatusOK {
			t.Errorf("it is answered with %d", got)
		}
		s.pass(2 * time.Minute)
		if got := s.desk.Warning(); got != "" {
			t.Errorf("it is said: %s", got)
		}
	})
	t.Run("somebody joined", func(t *testing.T) {
		s := newScene(t)
		s.live()
		before := s.sim.Faults().Calls("GET /open/customer_service/202309/conversations$")
		s.sim.Tell(13, map[string]any{"conversation_id": "1", "create_time": 1})
		s.until("the list is read", func() bool {
			return s.sim.Faults().Calls("GET /open/customer_service/202309/conversations$") > before
		})
	})
}

// TestReplayedWebhooks: a signature has no date, so that who has kept one can send
// it for ever. That must not use up the calls of a day.
func TestReplayedWebhooks(t *testing.T) {
	s := newScene(t)
	c, _ := s.live()
	s.sim.Say("ann", tiktoksim.Message{Role: tiktoksim.Buyer, Type: "PRODUCT_CARD", Content: `{"product_id":"1"}`})
	card := s.newest()
	s.step.Store(int64(5 * time.Second))
	before, end := s.sim.Faults().Calls(" /open"), s.clock.Now().Add(3*time.Hour)
	for s.clock.Now() < end {
		for _, kind := range []string{"6", "7", "13"} {
			body := []byte(`{"type":` + kind + `,"shop_id":"` + tiktoksim.ShopID + `","timestamp":1710000000,"data":{}}`)
			tiktoksim.Post(c.Hook(), body, tiktoksim.HookSignature(body))
		}
		tiktoksim.Post(c.Hook(), card, tiktoksim.HookSignature(card))
	}
	if n := s.sim.Faults().Calls(" /open") - before; n > 1250 {
		t.Errorf("%d calls were made in three hours, and 10,000 are the most of a day", n)
	}
}

// That webhooks bring everything does not keep an outage from being noticed.
func TestAnOutageIsNoticedWhileWebhooksCome(t *testing.T) {
	s := newScene(t)
	_, ended := s.live()
	s.sim.Write("ann", "hello")
	s.until("the webhook brings it", func() bool { return len(s.desk.Arrivals()) > 0 })
	s.pass(time.Minute)
	began := s.clock.Now()
	s.sim.Faults().Down()
	err := s.ends(ended)
	if took := s.clock.Now().Sub(began); err == nil || took > 40*time.Second {
		t.Errorf("it ended after %v with %v", took, err)
	}
}

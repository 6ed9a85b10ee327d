package hooksim_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/hooksim"
	"tend/feed/ingest"
)

func TestWhatIsForgedOrReplayedIsRefused(t *testing.T) {
	clock := feedtest.NewClock(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	s := hooksim.New(t, clock)
	const body, at = `{"event":"reply","id":"r1","shop":"hookshop","customer":"c","text":"hello"}`, "1748858400"
	deliver := func(signature string) int {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL(), strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set(ingest.HeaderKey, "r1")
		req.Header.Set(ingest.HeaderTimestamp, at)
		req.Header.Set(ingest.HeaderSignature, signature)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		return res.StatusCode
	}
	genuine := ingest.Sign(hooksim.Secret, at, []byte(body))
	if got := deliver(ingest.Sign("somebody else's secret", at, []byte(body))); got != http.StatusUnauthorized {
		t.Errorf("forged: %d", got)
	}
	for range 5 {
		if got := deliver(genuine); got != http.StatusOK {
			t.Errorf("genuine: %d", got)
		}
	}
	clock.Advance(24 * time.Hour)
	if got := deliver(genuine); got != http.StatusUnauthorized {
		t.Errorf("replayed a day later: %d", got)
	}
	if got := s.Delivered("c"); len(got) != 1 || s.Forged() != 2 {
		t.Errorf("delivered %q, %d forged", got, s.Forged())
	}
}

func TestClosingsReachTheScript(t *testing.T) {
	clock := feedtest.NewClock(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	s := hooksim.New(t, clock)
	s.Faults().Next(feedtest.LoseAnswer, "/deliver", 1)
	m := s.Connect(t, clock).(feed.Mirror)
	closed := feed.State{Session: "s1", Closed: true, By: "mia"}
	if err := m.Mirror(t.Context(), s.Key("c"), closed); err == nil {
		t.Error("an answer that was lost passes for one")
	}
	if err := m.Mirror(t.Context(), s.Key("c"), closed); err != nil {
		t.Error(err)
	}
	if err := m.Mirror(t.Context(), s.Key("c"), feed.State{Session: "s1", Assignee: "leo"}); err != nil {
		t.Error(err)
	}
	got := s.States()
	if len(got) != 2 || got[0].Event != "close" || got[0].By != "mia" || got[1].Agent != "leo" || got[1].Key != s.Key("c") {
		t.Errorf("it was told %+v", got)
	}
}

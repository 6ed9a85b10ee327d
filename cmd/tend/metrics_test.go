package main

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
	"tend/store/boltstore"
)

// countedDesk is a new desk whose commits are counted.
func countedDesk(t *testing.T) (store.Store, *counts) {
	t.Helper()
	c := newCounts()
	st, err := c.lock(func() (store.Store, error) {
		return boltstore.Open(filepath.Join(t.TempDir(), deskFile), boltstore.Options{})
	})()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return st, c
}

// wrote stores a message of a customer.
func wrote(t *testing.T, st store.Store, shop desk.ShopID, id string, at desk.Instant) {
	t.Helper()
	e := desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: "private words"}
	_, err := store.Append(t.Context(), st, desk.DefaultRules(), desk.Key{Shop: shop, Customer: "a customer"}, func(store.Conversation) ([]desk.Entry, error) {
		return []desk.Entry{e}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// quietProgram is a program with the default settings and no surroundings.
func quietProgram(t *testing.T) *program {
	t.Helper()
	p := &program{env: atHome(t), out: &bytes.Buffer{}, err: &bytes.Buffer{}}
	if err := p.prepare(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.finish() })
	return p
}

// figuresOf are the figures as they are answered.
func figuresOf(t *testing.T, p *program, st store.Store, lines []*feed.Line, c *counts) (int, string) {
	t.Helper()
	w := httptest.NewRecorder()
	p.metrics(st, lines, c).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	return w.Code, w.Body.String()
}

func TestMetricsOfManyShopsAreBounded(t *testing.T) {
	p := quietProgram(t)
	st, c := countedDesk(t)
	at := p.clock.Now().Add(-time.Hour)
	for i := range mostShopLabels + 30 {
		wrote(t, st, desk.ShopID("shop-"+strconv.Itoa(i)), "m", at)
	}
	status, text := figuresOf(t, p, st, nil, c)
	if status != 200 {
		t.Fatalf("status %d: %s", status, text)
	}
	if n := strings.Count(text, "\ntend_sessions_waiting{"); n != mostShopLabels+1 {
		t.Errorf("%d shops have figures, want %d", n, mostShopLabels+1)
	}
	for _, want := range []string{
		"\ntend_sessions_waiting{shop=\"other\"} 30\n", "\ntend_messages_total{from=\"customer\",shop=\"other\"} 30\n",
		"\ntend_commits_total 130\n", "\ntend_sessions_overdue{shop=\"other\"} 0\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q", want)
		}
	}
	if strings.Contains(text, "private") || strings.Contains(text, "a customer") {
		t.Error("something of a customer is in it")
	}
}

// What is stored twice is counted once, and a counted desk can still be copied.
func TestCountedDeskIsADesk(t *testing.T) {
	st, c := countedDesk(t)
	p := quietProgram(t)
	at := p.clock.Now()
	wrote(t, st, "shop", "m", at)
	wrote(t, st, "shop", "m", at)
	if _, text := figuresOf(t, p, st, nil, c); !strings.Contains(text, "tend_messages_total{from=\"customer\",shop=\"shop\"} 1\n") {
		t.Errorf("it is counted otherwise: %s", text)
	}
	if err := store.Backup(t.Context(), st, filepath.Join(t.TempDir(), "copy.db"), false); err != nil {
		t.Errorf("no copy: %v", err)
	}
	broken := errors.New("locked")
	if _, err := c.lock(func() (store.Store, error) { return nil, broken })(); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func TestMetricsOfADeskThatIsGone(t *testing.T) {
	p := quietProgram(t)
	st, c := countedDesk(t)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if status, text := figuresOf(t, p, st, nil, c); status != 500 {
		t.Errorf("status %d: %s", status, text)
	}
}

// The sessions are gone through once in a while, however often somebody asks.
func TestMetricsAreNotReadTooOften(t *testing.T) {
	now, read := time.Unix(1000, 0), 0
	f := &deskFigures{wall: func() time.Time { return now }, read: func(context.Context) (map[string]standing, error) {
		read++
		return map[string]standing{}, nil
	}}
	for _, c := range []struct {
		name string
		at   time.Duration
		want int
	}{{"at first", 0, 1}, {"soon after", figuresEvery - 1, 1}, {"later", figuresEvery, 2}, {"the clock was set back", -time.Hour, 3}} {
		now = time.Unix(1000, 0).Add(c.at)
		if _, err := f.recent(); err != nil || read != c.want {
			t.Errorf("%s: read %d times, want %d, %v", c.name, read, c.want, err)
		}
	}
}

func TestHealth(t *testing.T) {
	p := quietProgram(t)
	st, _ := countedDesk(t)
	line := p.line(feed.Broken(errors.New("no token")), "cw", "chatwoot")
	ask := func() (int, string) {
		w := httptest.NewRecorder()
		healthz(st, []*feed.Line{line}).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/healthz", nil))
		return w.Code, strings.TrimSpace(w.Body.String())
	}
	if status, text := ask(); status != 200 || text != `{"status":"ok","desk":"ok","feeds":{"cw":"connecting"}}` {
		t.Errorf("while it begins: %d %s", status, text)
	}
	ctx, cancel := context.WithCancel(t.Context())
	down, ended := make(chan struct{}, 10), make(chan struct{})
	go func() {
		defer close(ended)
		line.Run(ctx, nil, func() { down <- struct{}{} })
	}()
	<-down
	if status, text := ask(); status != 503 || text != `{"status":"down","desk":"ok","feeds":{"cw":"down"}}` {
		t.Errorf("with a feed that is down: %d %s", status, text)
	}
	cancel()
	<-ended
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if status, text := ask(); status != 503 || !strings.Contains(text, `"desk":"down"`) {
		t.Errorf("without a desk: %d %s", status, text)
	}
}

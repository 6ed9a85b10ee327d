package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/store/boltstore"
)

// ran runs a line until the test ends, and tells of every change.
func ran(t *testing.T, l *feed.Line) <-chan struct{} {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	changed, ended := make(chan struct{}, 1000), make(chan struct{})
	go func() {
		defer close(ended)
		l.Run(ctx, nothing{}, func() { changed <- struct{}{} })
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
	})
	return changed
}

// nothing keeps nothing.
type nothing struct{}

func (nothing) Cursor(context.Context) (string, error) { return "", nil }
func (nothing) Take(context.Context, feed.Batch) error { return nil }

// until waits for a state.
func until(t *testing.T, l *feed.Line, changed <-chan struct{}, want feed.Phase) feed.Status {
	t.Helper()
	late := time.After(10 * time.Second)
	for l.Status().State != want {
		select {
		case <-changed:
		case <-late:
			t.Fatalf("it is %+v, want %s", l.Status(), want)
		}
	}
	return l.Status()
}

// What was wrong with the files is read again at the next try: nobody has to start
// the program again.
func TestAFeedGoesOnWhenItsFilesAreMended(t *testing.T) {
	receiver := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer receiver.Close()
	settings := fmt.Sprintf("[feeds.hook]\ntype = \"webhook\"\nurl = %q\nshops = [\"shop\"]\n", receiver.URL)
	secrets := "[feeds.hook]\nsecret = \"hush-hush-hush-hush\"\n"
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Error(err)
		}
	}
	for name, c := range map[string]struct {
		settings, secrets string
		spoil, mend       func(config, secrets string)
		why               string
	}{
		"a secret that is missing": {settings, "", nil, func(_, s string) { write(s, secrets) }, "secret"},
		"a mistake in the config":  {strings.Replace(settings, "webhook", "webhok", 1), secrets, nil, func(c, _ string) { write(c, settings) }, "The config file has a mistake"},
		"a config that is no TOML": {settings, "", func(c, _ string) { write(c, "[") }, func(c, s string) { write(c, settings); write(s, secrets) }, "secret"},
		"secrets others can read":  {settings, secrets, func(_, s string) { _ = os.Chmod(s, 0o644) }, func(_, s string) { _ = os.Chmod(s, 0o600) }, "chmod 600 /"},
		"secrets that are no TOML": {settings, "hush", nil, func(_, s string) { write(s, secrets) }, "The file of secrets cannot be used"},
	} {
		t.Run(name, func(t *testing.T) {
			if runtime.GOOS == "windows" && strings.Contains(c.why, "chmod") {
				return // has no such modes
			}
			p := configured(t, c.settings, c.secrets)
			path := p.besideConfig(config.SecretsFile)
			if c.spoil != nil {
				c.spoil(p.configFlag, path)
			}
			l := p.newFeeds().lines[0]
			changed := ran(t, l)
			if s := until(t, l, changed, feed.Down); !strings.Contains(s.Reason, c.why) || s.Code == "" {
				t.Errorf("it is down: %+v", s)
			}
			c.mend(p.configFlag, path)
			l.Try()
			until(t, l, changed, feed.Live)
			if l.Type() != config.Webhook {
				t.Errorf("its type is %q", l.Type())
			}
		})
	}
}

// One that works is left alone, whatever becomes of the files.
func TestAFeedThatWorksIsNotMadeAnew(t *testing.T) {
	made := 0
	make := func(basis) (feed.Connection, error) {
		made++
		return steady{}, nil
	}
	f := newFresh(basis{secret: "a"}, func() basis { return basis{secret: "b"} }, make)
	for i, c := range []struct {
		refused bool
		made    int // so far
	}{{false, 1}, {true, 1}, {true, 2}, {false, 2}, {false, 2}} {
		_ = f.Receive(context.WithValue(t.Context(), steady{}, c.refused), deaf{})
		if made != c.made {
			t.Errorf("at attempt %d it was made %d times, want %d", i+1, made, c.made)
		}
	}
}

// steady is current at once, and ends; refused or not.
type steady struct{ feed.Connection }

func (steady) Receive(ctx context.Context, d feed.Desk) error {
	d.Current(true)
	if ctx.Value(steady{}).(bool) {
		return feed.ErrUnauthorized
	}
	return nil
}

// deaf is a desk that hears nothing.
type deaf struct{ feed.Desk }

func (deaf) Current(bool) {}

// A webhook that only the platform can have sent is a sign of life; anybody
// else's is none.
func TestSignsOfLife(t *testing.T) {
	for status, alive := range map[int]bool{200: true, 503: true, 401: false, 413: false, 405: false, 400: false} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			said := false
			h := signs(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }), func() { said = true })
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/hooks/l", nil))
			if w.Code != status || said != alive {
				t.Errorf("answered %d, and it is a sign of life: %v", w.Code, said)
			}
		})
	}
}

// So is what a customer wrote that comes in by a line.
func TestLinesAreSignsOfLife(t *testing.T) {
	st, err := boltstore.Open(filepath.Join(t.TempDir(), deskFile), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	p := configured(t, "", "")
	alive := map[desk.ShopID]int{}
	d := &webDesk{st, p.rules, p.clock.Now, func(id desk.ShopID) { alive[id]++ }}
	good := `{"id":"1","at":"2026-01-02T03:04:05Z","shop":"fern","customer":"c","from":"customer","text":"hi"}`
	if _, err := d.Apply(t.Context(), strings.NewReader(good+"\n"+`{"type":"shop","id":"shan"}`+"\n"+`{"shop":"odd","from":"customer"}`)); err != nil {
		t.Fatal(err)
	}
	if len(alive) != 1 || alive["fern"] != 1 {
		t.Errorf("alive are %v, want fern alone", alive)
	}
}

// The shops that the settings name are known before any platform was reached, and
// without the secret: a reply to their customers waits.
func TestTheShopsOfTheSettingsAreKnown(t *testing.T) {
	hook := config.Feed{Name: "f", Type: config.Webhook, Webhook: config.WebhookFeed{Shops: []desk.ShopID{"b", "a"}, URL: "https://example.com/", TextLimit: 9}}
	for name, c := range map[string]struct {
		feed   config.Feed
		secret string
		want   string
	}{
		"a webhook":                  {hook, "0123456789abcdef", "a f 9, b f 9"},
		"a webhook without a secret": {hook, "", "a f 0, b f 0"},
		"a Chatwoot": {config.Feed{Name: "f", Type: config.Chatwoot, Chatwoot: config.ChatwootFeed{
			URL: "https://example.com", Account: 1, Inboxes: map[int64]desk.ShopID{9: "chat", 3: "mail"}}}, "token", "chat f 0, mail f 0"},
		"a TikTok Shop": {config.Feed{Name: "f", Type: config.TikTokShop, TikTok: config.TikTokFeed{
			AppKey: "k", Shops: map[string]desk.ShopID{"7001": "fern"}}}, "secret", "fern f 0"},
		"one that names none": {config.Feed{Name: "f", Type: config.TikTokShop, TikTok: config.TikTokFeed{AppKey: "k"}}, "secret", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := testProgram(t, time.Now())
			b := basis{feed: c.feed, secret: c.secret}
			make := func(b basis) (feed.Connection, error) {
				if b.secret == "" {
					return nil, unusable("no secret", desk.CauseNoSecret)
				}
				return p.connection(b.feed, b.secret)
			}
			var got []string
			l := feed.NewLine(newFresh(b, func() basis { return b }, make), feed.LineOptions{Name: "f", Clock: feedtest.NewClock(time.Now())})
			for _, s := range l.Serves() {
				got = append(got, fmt.Sprint(s.ID, " ", s.Feed, " ", s.Can.Text))
			}
			if strings.Join(got, ", ") != c.want {
				t.Errorf("it serves %q, want %q", got, c.want)
			}
		})
	}
}

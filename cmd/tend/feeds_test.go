package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tend/config"
	"tend/feed"
)

// configured is a program with a config file and a file of secrets.
func configured(t *testing.T, settings, secrets string) *program {
	t.Helper()
	p := &program{env: atHome(t), out: os.Stdout, err: os.Stderr}
	p.configFlag = filepath.Join(t.TempDir(), "config.toml")
	for path, text := range map[string]string{p.configFlag: settings, p.besideConfig(config.SecretsFile): secrets} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.prepare(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.finish() })
	return p
}

const everyFeed = `
[feeds.tt]
type = "tiktokshop"
app_key = "6abc"
api = "http://127.0.0.1:9"
auth = "http://127.0.0.1:9"
[feeds.cw]
type = "chatwoot"
url = "http://127.0.0.1:9"
account = 1
[feeds.hook]
type = "webhook"
url = "http://127.0.0.1:9"
shops = ["shop"]
[feeds.typo]
type = "webhok"
`

const everySecret = "[feeds.tt]\napp_secret = \"hush-hush-hush-hush\"\n[feeds.cw]\ntoken = \"hush-hush-hush-hush\"\n[feeds.hook]\nsecret = \"hush-hush-hush-hush\"\n"

func TestEveryFeedIsALine(t *testing.T) {
	p := configured(t, everyFeed, everySecret)
	f := p.newFeeds()
	var names []string
	for _, l := range f.lines {
		names = append(names, l.Name()+" "+l.Type())
	}
	if want := []string{"cw chatwoot", "hook webhook", "tt tiktokshop", "typo "}; !slices.Equal(names, want) {
		t.Errorf("lines %q, want %q", names, want)
	}
	for name, want := range map[string]int{"tt": http.StatusUnauthorized, "cw": http.StatusNotFound, "typo": http.StatusNotFound} {
		w := httptest.NewRecorder()
		f.hooks[name].ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/hooks/"+name, strings.NewReader("{}")))
		if w.Code != want {
			t.Errorf("a webhook for %s is answered %d, want %d", name, w.Code, want)
		}
	}
	if again := p.newFeeds(); again.lines[0] == f.lines[0] {
		t.Error("a line is made once only")
	}
	if shown := fmt.Sprintf("%+v %#v", p.cfg, p.secrets()); strings.Contains(shown, "hush") {
		t.Errorf("a secret is shown: %s", shown)
	}
	if info, err := os.Stat(filepath.Dir(p.tokenFile("tt"))); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("the folder of the tokens: %v, %v", info, err)
	}
}

// A feed that misses its secret, or has a mistake in the config, says so and
// leaves the others alone.
func TestFeedsThatCannotWorkSayWhy(t *testing.T) {
	p := configured(t, everyFeed, "")
	reasons := map[string]string{
		"tt": "secret", "cw": "token", "hook": "secret",
		"typo": `The config file has a mistake: line 16: "feeds.typo.type" must be one of`,
	}
	for _, l := range p.newFeeds().lines {
		if got := whyDown(t, l); !strings.Contains(got, reasons[l.Name()]) {
			t.Errorf("%s: %q, want %q", l.Name(), got, reasons[l.Name()])
		}
	}
}

// whyDown runs a line until it is down.
func whyDown(t *testing.T, l *feed.Line) string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	changed, ended := make(chan struct{}, 100), make(chan struct{})
	go func() {
		defer close(ended)
		l.Run(ctx, nil, func() { changed <- struct{}{} })
	}()
	for l.Status().State != feed.Down {
		<-changed
	}
	reason := l.Status().Reason
	cancel()
	<-ended
	return reason
}

// With nowhere to keep tokens, only the feed that needs them is down.
func TestTokensNeedAPlace(t *testing.T) {
	p := configured(t, everyFeed, everySecret)
	if err := os.WriteFile(filepath.Join(filepath.Dir(p.configFlag), "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	home := p.env
	p.env = func(name string) string {
		if name == "XDG_STATE_HOME" {
			return filepath.Join(filepath.Dir(p.configFlag), "file")
		}
		return home(name)
	}
	for _, l := range p.newFeeds().lines {
		if l.Name() == "tt" {
			if got := whyDown(t, l); !strings.Contains(got, "The folder for the tokens cannot be made") {
				t.Errorf("it says %q", got)
			}
		}
	}
}

func TestServeAt(t *testing.T) {
	tests := []struct {
		name, settings, flag string
		want                 string // the address; empty: refused
	}{
		{"the config's", "[listen]\naddress = \"127.0.0.1:1\"", "", "127.0.0.1:1"},
		{"another", "[listen]\naddress = \"127.0.0.1:1\"", "[::1]:2", "[::1]:2"},
		{"others reach it", "", "0.0.0.0:2", ""},
		{"others reach it, with TLS", "[listen]\ntls_cert = \"a\"\ntls_key = \"b\"", ":2", ":2"},
		{"no port", "", "127.0.0.1", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := configured(t, test.settings, "")
			err := p.serveAt(&serveOptions{listen: test.flag, fast: true})
			if (err == nil) != (test.want != "") || err == nil && p.cfg.Listen.Address != test.want {
				t.Errorf("it listens at %q, %v", p.cfg.Listen.Address, err)
			}
			if p.clock.speed != fastSpeed {
				t.Errorf("the clock runs %d times as fast", p.clock.speed)
			}
		})
	}
}

package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/store"
)

func TestTheClockIsComparedWithAPlatforms(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	for name, c := range map[string]struct {
		off         time.Duration
		state, says string
	}{
		"right": {0, stateOK, "agrees"}, "a little behind": {-20 * time.Second, stateHint, "behind the platforms"},
		"far behind": {-10 * time.Minute, stateBroken, "behind the platforms"}, "ahead": {time.Minute, stateBroken, "ahead of the platforms"},
	} {
		t.Run(name, func(t *testing.T) {
			p := testProgram(t, time.Now().Add(c.off))
			f := config.NewFeed("cw", config.Chatwoot)
			f.Chatwoot.URL = srv.URL
			p.cfg.Feeds = []config.Feed{f}
			if d := p.examineClock(t.Context()); d.State != c.state || !strings.Contains(d.Text, c.says) {
				t.Errorf("%+v", d)
			}
		})
	}
}

func TestAFindingIsALine(t *testing.T) {
	found := diagnosesOf("feed cw", "chatwoot", []feed.Finding{
		{What: "Token", Note: "Mia"}, {What: "Inboxes", Err: &feed.Plain{Text: "There is none. Make one."}, Mend: "Make one."}, {What: "Live events"},
	})
	if len(found) != 1 || found[0].State != stateBroken || found[0].Text != "Inboxes: There is none. Make one" || found[0].Mend != "Make one." {
		t.Errorf("%+v", found)
	}
	found = diagnosesOf("feed cw", "chatwoot", []feed.Finding{{What: "Token", Note: "Mia"}, {What: "Live events"}})
	if len(found) != 1 || found[0].State != stateOK || found[0].Text != "chatwoot, Token (Mia), Live events" {
		t.Errorf("%+v", found)
	}
}

func TestThePortOfTheListener(t *testing.T) {
	taken := func(answer http.HandlerFunc) string {
		srv := httptest.NewServer(answer)
		t.Cleanup(srv.Close)
		return strings.TrimPrefix(srv.URL, "http://")
	}
	for name, c := range map[string]struct{ address, state, says string }{
		"free":            {"127.0.0.1:0", stateOK, "is free"},
		"another program": {taken(http.NotFound), stateBroken, "another program listens"},
		"another that is healthy": {taken(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"status":"ok"}`)) }),
			stateBroken, "another program listens"},
		"a tend": {taken(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusServiceUnavailable)
			_, _ = w.Write([]byte(`{"status":"down","desk":"ok","feeds":{"tt":"down"}}`))
		}), stateOK, "where a tend answers"},
		"not of this machine": {"192.0.2.1:8744", stateBroken, "no address of this machine"},
	} {
		t.Run(name, func(t *testing.T) {
			p := testProgram(t, time.Now())
			p.cfg.Listen.Address = c.address
			found := p.examineListener(t.Context())
			if len(found) != 1 || found[0].State != c.state || !strings.Contains(found[0].Text, c.says) {
				t.Errorf("%+v", found)
			}
		})
	}
}

// certificate writes one for a time, and its key.
func certificate(t *testing.T, from, to time.Time) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	made := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: from, NotAfter: to, DNSNames: []string{"desk.example.com"}}
	der, err := x509.CreateCertificate(rand.Reader, made, made, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for path, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: raw}} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return cert, key
}

func TestTheCertificateOfTheListener(t *testing.T) {
	now := time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC)
	day := 24 * time.Hour
	for name, c := range map[string]struct {
		from, to    time.Duration
		state, says string
	}{
		"good": {-day, 90 * day, stateOK, "good until 2025-08-31"}, "ends soon": {-day, 3 * day, stateHint, "ends on 2025-06-05"},
		"ended": {-9 * day, -day, stateBroken, "ended on 2025-06-01"}, "not yet": {day, 90 * day, stateBroken, "begins only on 2025-06-03"},
	} {
		t.Run(name, func(t *testing.T) {
			cert, key := certificate(t, now.Add(c.from), now.Add(c.to))
			d := testProgram(t, now).examineCertificate(config.Listen{TLSCert: cert, TLSKey: key})
			if d.State != c.state || !strings.Contains(d.Text, c.says) {
				t.Errorf("%+v", d)
			}
		})
	}
	d := testProgram(t, now).examineCertificate(config.Listen{TLSCert: "/none", TLSKey: "/none"})
	if d.State != stateBroken || d.Mend == "" {
		t.Errorf("without files: %+v", d)
	}
}

func TestAListenerThatTakesOverAnAddress(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	if d := testProgram(t, time.Now()).examinePort(t.Context(), address); d.State != stateBroken {
		t.Errorf("while somebody listens: %+v", d)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if d := testProgram(t, time.Now()).examinePort(t.Context(), address); d.State != stateOK {
		t.Errorf("afterwards: %+v", d)
	}
}

func TestSecretsAreLookedForAndNeverShown(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(filepath.Join(dir, name), mode); err != nil {
			t.Fatal(err)
		}
	}
	f := config.NewFeed("cw", config.Chatwoot)
	for name, c := range map[string]struct {
		file        string
		mode        os.FileMode
		env         string
		state, says string
	}{
		"in the file":        {"[feeds.cw]\ntoken = \"s3cret\"\n", 0o600, "", stateOK, "for its owner only"},
		"others can read it": {"[feeds.cw]\ntoken = \"s3cret\"\n", 0o644, "", stateBroken, "other users of this computer can read"},
		"none":               {"", 0o600, "", stateBroken, "the token of cw is missing"},
		"no TOML":            {"s3cret = = 1\n", 0o600, "s3cret", stateBroken, "cannot be understood"},
		"in the environment": {"", 0o600, "s3cret", stateOK, "for its owner only"},
	} {
		t.Run(name, func(t *testing.T) {
			write(config.SecretsFile, c.file, c.mode)
			p := testProgram(t, time.Now())
			p.configFlag, p.cfg.Feeds = filepath.Join(dir, "config.toml"), []config.Feed{f}
			p.env = func(name string) string { return map[string]string{"TEND_FEED_CW_TOKEN": c.env}[name] }
			found := p.examineSecrets()
			if len(found) != 1 {
				t.Errorf("it takes %d lines: %+v", len(found), found)
			}
			if c.mode != 0o600 {
				d := p.examineFeed(t.Context(), f)
				if found[0].Mend != "Close it to them: chmod 600 "+filepath.Join(dir, config.SecretsFile) || len(d) != 1 || d[0].State != stateHint {
					t.Errorf("the mend is %q, and the feed is %+v", found[0].Mend, d)
				}
			}
			if found[0].State != c.state || !strings.Contains(found[0].Text, c.says) {
				t.Errorf("%+v", found)
			}
			for _, d := range found {
				if strings.Contains(d.Text+d.Mend, "s3cret") {
					t.Errorf("a secret is shown: %+v", d)
				}
			}
		})
	}
}

func TestFeedsThatAreDownInTheRunningDesk(t *testing.T) {
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.Local)
	at := func(d time.Duration) desk.Instant { return desk.At(now.Add(d)) }
	p := testProgram(t, now)
	found := p.examineRunning([]store.Feed{
		{Name: "tt", State: store.FeedDown, Since: at(-30 * time.Hour), Next: at(time.Hour), Held: true, Reason: "It asks to wait."},
		{Name: "listen", Type: store.FeedListener, State: store.FeedDown, Since: at(-time.Hour), Next: at(0), Reason: "No port."},
		{Name: "cw", State: store.FeedDown, Since: at(-2 * time.Minute), Next: at(time.Minute), Reason: "Nothing answers."},
		{Name: "hook", State: store.FeedLive, Since: at(-time.Hour)},
		{Name: "old", State: store.FeedDown, Since: at(-time.Hour), Reason: "It is not here."},
	})
	var got []string
	for _, d := range found {
		got = append(got, d.State+" "+d.What+": "+d.Text)
	}
	want := []string{
		"hint feed cw: in the running desk it is down since 11:58, and tried again 12:01: Nothing answers",
		"hint listener: in the running desk it is down since 11:00, and being tried: No port",
		"hint feed old: in the running desk it is down since 11:00, and not tried again: It is not here",
		"hint feed tt: in the running desk it is down since 2026-03-03 06:00, and tried again 13:00: It asks to wait",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if !strings.Contains(found[0].Mend, "Enter") || !strings.Contains(found[3].Mend, "left alone") {
		t.Errorf("the mends are %q and %q", found[0].Mend, found[3].Mend)
	}
}

func TestDiagnosesAreHarmless(t *testing.T) {
	var out strings.Builder
	p := testProgram(t, time.Now())
	p.out = &out
	found := []diagnosis{broken("feed \x1b[2Jtt", "Shops: \x1b]0;owned\x07 Fern\u202e", "Ask\nfor it.")}
	if err := p.printDiagnoses(found, false); err != nil {
		t.Fatal(err)
	}
	if i := strings.IndexFunc(out.String(), func(r rune) bool { return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) }); i >= 0 {
		t.Errorf("printed is %q", out.String())
	}
	if n := strings.Count(out.String(), "\n"); n != 2 {
		t.Errorf("%d lines:\n%s", n, out.String())
	}
}

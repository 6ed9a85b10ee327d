package main

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
	"tend/store"
	"tend/store/transfer"
)

// oldDesk is a folder with a desk as the first version wrote it, from
// testdata/old/lines.jsonl.
func oldDesk(t *testing.T) string {
	t.Helper()
	packed, err := os.Open(filepath.Join("testdata", "old", "desk.db.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	r, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	file, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, deskFile), file, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func programUnder(c config.Config) *program {
	p := programWith(nil)
	p.cfg, p.err = c, &strings.Builder{}
	p.rules = sync.OnceValue(p.newRules)
	return p
}

// holdDesk opens a desk as its holder and closes it with the test.
func holdDesk(t *testing.T, p *program, dir string) store.Store {
	t.Helper()
	st, err := p.lock(t.Context(), dir, true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return st
}

// oldSessions are the sessions of the customers in the old desk's lines, without
// what is particular to one store.
func oldSessions(t *testing.T, p *program, st store.Store) []desk.Session {
	t.Helper()
	var out []desk.Session
	for _, c := range []desk.CustomerID{"greeted", "told", "nobody"} {
		all, err := st.Sessions(t.Context(), desk.Key{Shop: desk.DefaultShop, Customer: c})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			one := *p.rules().AsOf(s, p.clock.Now())
			one.Rev = 0
			out = append(out, one)
		}
	}
	return out
}

// A desk of the first version is, once opened, what importing its lines makes
// now; and so it is again whenever the settings that sessions depend on change.
func TestADeskOfBeforeIsBroughtUpToDate(t *testing.T) {
	mine := config.Default()
	mine.Tiers.Normal, mine.Tiers.ShippedWords = []string{"refund"}, false
	short := mine
	short.IdleAnswered = 10 * time.Hour
	dir := oldDesk(t)
	for _, tt := range []struct {
		name string
		cfg  config.Config
	}{
		{"as it was", config.Default()}, {"other words", mine}, {"other times", short}, {"and back", config.Default()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := programUnder(tt.cfg)
			fresh := holdDesk(t, p, t.TempDir())
			lines, err := os.Open(filepath.Join("testdata", "old", "lines.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			defer lines.Close()
			if _, err := transfer.Import(t.Context(), fresh, lines, transfer.ImportOptions{Rules: p.rules()}); err != nil {
				t.Fatal(err)
			}
			got, want := oldSessions(t, p, holdDesk(t, p, dir)), oldSessions(t, p, fresh)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got\n%+v\nwant\n%+v", got, want)
			}
			if len(want) == 0 || want[0].Told == want[0].Replied {
				t.Errorf("the greeting is taken for a reply: %+v", want)
			}
		})
	}
}

func TestFingerprint(t *testing.T) {
	seen := map[string]string{}
	for name, change := range map[string]func(*config.Config){
		"the defaults":    func(*config.Config) {},
		"answered":        func(c *config.Config) { c.IdleAnswered++ },
		"unanswered":      func(c *config.Config) { c.IdleUnanswered++ },
		"no shipped ones": func(c *config.Config) { c.Tiers.ShippedWords = false },
		"urgent":          func(c *config.Config) { c.Tiers.Urgent = []string{"a"} },
		"normal":          func(c *config.Config) { c.Tiers.Normal = []string{"a"} },
		"social":          func(c *config.Config) { c.Tiers.Social = []string{"a"} },
	} {
		c := config.Default()
		change(&c)
		print, err := programUnder(c).fingerprint()
		if err != nil || seen[print] != "" {
			t.Errorf("%s has the fingerprint of %s, %v", name, seen[print], err)
		}
		seen[print] = name
	}
	c := config.Default()
	c.Me.Name, c.Tiers.Times.Urgent = "Mia", 1
	if print, err := programUnder(c).fingerprint(); err != nil || seen[print] != "the defaults" {
		t.Errorf("what sessions do not depend on changes the fingerprint: %s, %v", print, err)
	}
}

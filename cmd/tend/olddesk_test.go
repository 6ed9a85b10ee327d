package main

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
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

// printOfTwo is the fingerprint of the defaults when the fold was of version 2.
const printOfTwo = "7b534f4bdf3325c4f3239cea7981af97"

// A desk whose notes of the staff were folded as messages of the platform, before
// they were notes, is brought up to date when it is opened.
func TestNotesOfBeforeMoveNoClock(t *testing.T) {
	p, dir := programUnder(config.Default()), t.TempDir()
	k := desk.Key{Shop: desk.DefaultShop, Customer: "noted"}
	asked := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	log := []desk.Entry{
		{Type: desk.Message, ID: "m", At: asked, From: desk.FromCustomer, Kind: desk.KindText, Text: "Hello?"},
		{Type: desk.Message, ID: "n", At: asked.Add(time.Hour), From: desk.FromSystem, Kind: desk.KindText, Agent: "mia", Text: "Rings back.", Prepared: desk.PreparedNote},
	}
	foldedAsTwo(t, p, dir, k, log)
	st := holdDesk(t, p, dir)
	got, err := st.Sessions(t.Context(), k)
	if err != nil {
		t.Fatal(err)
	}
	want, _ := desk.Fold(p.rules(), k, log)
	if got[0].LastAt != asked || got[0].Messages != want[0].Messages {
		t.Fatalf("got %d sessions, the first %+v, want %+v", len(got), *got[0], *want[0])
	}
}

// foldedAsTwo makes a desk with a customer whose log was folded by version 2.
func foldedAsTwo(t *testing.T, p *program, dir string, k desk.Key, log []desk.Entry) {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(dir, deskFile), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if err := store.FoldAnew(t.Context(), st, store.Anew{Rules: p.rules(), Fingerprint: printOfTwo}); err != nil {
		t.Fatal(err)
	}
	plain := slices.Clone(log)
	for i := range plain {
		plain[i].Prepared = ""
	}
	sessions, _ := desk.Fold(p.rules(), k, plain)
	for _, s := range sessions {
		s.Rev = 1
	}
	if err := st.Commit(t.Context(), store.Change{Key: k, Entries: log, Sessions: sessions}); err != nil {
		t.Fatal(err)
	}
}

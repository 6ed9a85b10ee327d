package access_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	"tend/store/natsstore/access"
)

func TestToken(t *testing.T) {
	long := strings.Repeat("a", 49)
	seen := map[string]string{}
	for _, id := range []string{"ann", "Ann", "nann", "hann", "hub", "a.b", "a.*", ">", "*", "a b", "安", long, long + "a", "", "\x00", "a\n"} {
		got := access.Token(id)
		if other, ok := seen[got]; ok {
			t.Errorf("%q and %q are both %s", id, other, got)
		}
		seen[got] = id
		if strings.ContainsAny(got, ".*> \n\x00\"") || got == "" || got == "hub" {
			t.Errorf("%q is %q, which is no token of a person", id, got)
		}
	}
}

func people(t *testing.T) access.People {
	t.Helper()
	k, err := access.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	p := access.People{Desk: "shop", Hub: k.Public}
	for id, role := range map[string]access.Role{"ann": access.Agent, "mia": access.Manager, "安 \"}": access.Agent} {
		if _, err := p.Add(id, role, time.Date(2026, 3, 2, 9, 0, 0, 5, time.Local)); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestPeopleAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "agents.toml")
	if _, err := access.LoadPeople(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	p := people(t)
	if err := p.Save(path); err != nil {
		t.Fatal(err)
	}
	got, err := access.LoadPeople(path)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, p) {
		t.Errorf("got %+v\nwant %+v", got, p)
	}
	if strings.Contains(p.Accounts(), "安") {
		t.Error("an id stands in the configuration of the server")
	}
}

func TestPeopleErrors(t *testing.T) {
	p := people(t)
	if _, err := p.Add("ann", access.Agent, time.Unix(0, 0)); !errors.Is(err, access.ErrKnown) {
		t.Errorf("the same id again: %v", err)
	}
	if _, _, err := p.Renew("bob"); !errors.Is(err, access.ErrUnknown) {
		t.Errorf("a new key for nobody: %v", err)
	}
	if err := p.Remove("bob"); !errors.Is(err, access.ErrUnknown) {
		t.Errorf("removing nobody: %v", err)
	}
	if _, err := access.ParseRole("hub"); !errors.Is(err, access.ErrRole) {
		t.Errorf("a person as a hub: %v", err)
	}
}

// A list that somebody changed by hand cannot become another configuration
// than one of people.
func TestPeopleAreChecked(t *testing.T) {
	good := people(t)
	for _, c := range []struct {
		name   string
		change func(*access.People)
	}{
		{"the name of a desk with a dot", func(p *access.People) { p.Desk = "a.b" }},
		{"no name", func(p *access.People) { p.Desk = "" }},
		{"no key of hubs", func(p *access.People) { p.Hub = "" }},
		{"a person as a hub", func(p *access.People) { p.List[0].Role = access.Hub }},
		{"a key that is none", func(p *access.People) { p.List[0].Key = `U", permissions: {}` }},
		{"the key of the hubs", func(p *access.People) { p.List[0].Key = p.Hub }},
		{"one key for two", func(p *access.People) { p.List[0].Key = p.List[1].Key }},
		{"one id for two", func(p *access.People) { p.List[0].ID = p.List[1].ID }},
		{"no id", func(p *access.People) { p.List[0].ID = "" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := good
			p.List = append([]access.Person(nil), good.List...)
			c.change(&p)
			if err := p.Save(filepath.Join(t.TempDir(), "agents.toml")); err == nil {
				t.Error("it was accepted")
			}
		})
	}
	path := filepath.Join(t.TempDir(), "agents.toml")
	if err := os.WriteFile(path, []byte("desk = \"shop\"\nhub = \"x\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := access.LoadPeople(path); err == nil {
		t.Error("a file without a key of hubs was read")
	}
}

func TestInvitation(t *testing.T) {
	k, err := access.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	want := access.Invitation{
		Desk: "shop", URLs: []string{"tls://127.0.0.1:4222"}, Agent: "安", Role: access.Manager, Seed: k.Seed,
	}
	path := saved(t, want)
	got, err := access.LoadInvitation(path)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
	if got.Public() != k.Public {
		t.Errorf("the public key is %s, want %s", got.Public(), k.Public)
	}
	if runtime.GOOS == "windows" {
		return
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := access.LoadInvitation(path); !errors.Is(err, access.ErrReadable) {
		t.Errorf("others can read it: %v", err)
	}
}

func TestInvitationsThatAreNone(t *testing.T) {
	k, err := access.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	whole := "desk = 'shop'\nurls = ['tls://127.0.0.1:1']\nagent = 'ann'\nrole = 'agent'\nseed = '" + k.Seed + "'\n"
	for name, text := range map[string]string{
		"nothing": "", "a config": "language = 'en'\n", "no toml": "{",
		"no seed": strings.ReplaceAll(whole, k.Seed, ""), "no agent": strings.ReplaceAll(whole, "'ann'", "''"),
		"another role": strings.ReplaceAll(whole, "'agent'", "'owner'"), "no url": strings.ReplaceAll(whole, "'tls://127.0.0.1:1'", ""),
		"the name of a desk with a star": strings.ReplaceAll(whole, "'shop'", "'*'"), "no certificate": whole + "certificate = 'x'\n",
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.tend")
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			_, err := access.LoadInvitation(path)
			if !errors.Is(err, access.ErrInvitation) {
				t.Fatalf("it was read: %v", err)
			}
			if strings.Contains(err.Error(), k.Seed) {
				t.Errorf("the error tells the seed: %v", err)
			}
		})
	}
}

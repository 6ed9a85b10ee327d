//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tend/desk"
	"tend/feed/feedtest"
)

// drills is how many schedules the test plays: TEND_DRILLS, or three.
func drills(t *testing.T) uint64 {
	t.Helper()
	said := os.Getenv("TEND_DRILLS")
	if said == "" {
		return 3
	}
	n, err := strconv.ParseUint(said, 10, 32)
	if err != nil || n == 0 {
		t.Fatalf("TEND_DRILLS is %q; set it to a number from 1", said)
	}
	return n
}

// Schedules of the drill as a test. Each has its seed in its name, so that one that
// fails can be played again by the program.
func TestDrill(t *testing.T) {
	program := filepath.Join(t.TempDir(), "tend")
	build := exec.Command("go", "build", "-o", program, "../../cmd/tend")
	build.Env = append(os.Environ(), "CGO_ENABLED=0") // as it is handed out
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	for seed := range drills(t) {
		t.Run(fmt.Sprintf("seed %d", seed+1), func(t *testing.T) {
			t.Parallel()
			d := drill{seed: seed + 1, program: program, folder: filepath.Join(t.TempDir(), "desk")}
			r := d.run(t.Context())
			for _, w := range r.wrong {
				if r.void() {
					t.Logf("the machine was too slow to tell, a call lasted %s: %s", r.slowest, w)
					continue
				}
				t.Error(w)
			}
			if r.written == 0 || r.replies == 0 || r.calls == 0 {
				t.Errorf("nothing happened: %+v", r)
			}
		})
	}
}

// shelf is a platform that does nothing but know what arrived.
type shelf struct {
	feedtest.Platform
	delivered []string
}

func (*shelf) Shop() desk.ShopID { return "shelf" }

func (*shelf) Key(customer string) desk.Key {
	return desk.Key{Shop: "shelf", Customer: desk.CustomerID(customer)}
}

func (s *shelf) Delivered(customer string) []string {
	if customer != named(0) {
		return nil
	}
	return s.delivered
}

// found is what the check says about an export and what a platform has.
func found(export []line, alike string, delivered ...string) []string {
	key := desk.Key{Shop: "shelf", Customer: desk.CustomerID(named(0))}
	d := drill{
		in:        map[desk.MessageID]desk.Key{"m1": key, "m2": key},
		out:       []reply{{customer: named(0), text: "yes", stored: true}, {customer: named(0), text: "no"}},
		platforms: []feedtest.Platform{&shelf{delivered: delivered}},
	}
	if alike != "" {
		d.alike = map[desk.MessageID]string{"m2": textOf(key, alike)}
	}
	twins := d.twins(export)
	d.inbound(export, twins)
	d.outbound(export, twins)
	return d.r.wrong
}

// asExported is a desk where all is well, with a change.
func asExported(change func([]line) []line) []line {
	return change([]line{
		{ID: "m1", Shop: "shelf", Customer: named(0), From: "customer", Text: "is it there"},
		{ID: "m2", Shop: "shelf", Customer: named(0), From: "agent", Agent: "shelf:lin", Text: "wait"},
		{ID: "r1", Shop: "shelf", Customer: named(0), From: "agent", Agent: "mia", Text: "yes", RemoteID: "m3"},
	})
}

// The drill can fail: what has gone wrong with a desk or at a platform is found.
func TestTheDrillFindsWhatIsWrong(t *testing.T) {
	same := func(all []line) []line { return all }
	state := func(s string) func([]line) []line {
		return func(all []line) []line { all[2].Delivery = s; return all }
	}
	yes := []string{"yes"}
	for name, c := range map[string]struct {
		change    func([]line) []line
		delivered []string
		want      string // a part of what is found; empty: nothing is
		alike     string // what the colleague wrote, where that is all to know ours by
	}{
		"all is well":                        {same, yes, "", ""},
		"a message is lost":                  {func(all []line) []line { return all[1:] }, yes, "m1 of shelf is on the desk 0 times", ""},
		"a message is doubled":               {func(all []line) []line { return append(all, all[0]) }, yes, "m1 of shelf is on the desk 2 times", ""},
		"a colleague's message is lost":      {func(all []line) []line { return slices.Delete(all, 1, 2) }, yes, "m2 of shelf is on the desk 0 times", ""},
		"a message is with another customer": {func(all []line) []line { all[0].Customer = "c9"; return all }, yes, "is with customer c9", ""},
		"a message nobody wrote":             {func(all []line) []line { return append(all, line{ID: "x", From: "customer"}) }, yes, "written by nobody", ""},
		"an echo of ours is somebody's":      {func(all []line) []line { return append(all, line{ID: "m3", From: "agent", Agent: "api"}) }, yes, "written by nobody", ""},
		"a reply did not arrive":             {same, nil, "lost: 1 are marked as sent, 0 arrived", ""},
		"a reply arrived twice":              {same, []string{"yes", "yes"}, "doubled", ""},
		"a reply that is not on the desk":    {func(all []line) []line { return all[:2] }, nil, "it is there 0 times", ""},
		"a reply that nobody stored arrived": {same, []string{"yes", "no"}, "doubled", ""},
		"failed, and it arrived":             {state("failed"), yes, "doubled", ""},
		"failed, and it did not arrive":      {state("failed"), nil, "", ""},
		"unconfirmed, and it arrived":        {state("unconfirmed"), yes, "", ""},
		"unconfirmed, and it did not arrive": {state("unconfirmed"), nil, "", ""},
		"unconfirmed, and it arrived twice":  {state("unconfirmed"), []string{"yes", "yes"}, "doubled", ""},
		"the same reply twice, on purpose":   {func(all []line) []line { return append(all, all[2]) }, []string{"yes", "yes"}, "", ""},
		"the same reply twice, one was lost": {func(all []line) []line { return append(all, all[2]) }, yes, "lost: 2 are marked as sent, 1 arrived", ""},
		"what arrived has another text":      {same, []string{"yes!"}, "lost", ""},
		"a colleague's same words stand in":  {func(all []line) []line { return slices.Delete(all, 1, 2) }, nil, "", "yes"},
		"same words, and both arrived":       {func(all []line) []line { return slices.Delete(all, 1, 2) }, yes, "doubled", "yes"},
		"other words stand in for nothing":   {func(all []line) []line { return slices.Delete(all, 1, 2) }, nil, "m2 of shelf is on the desk 0 times", "wait"},
		"same words, and both are there":     {same, yes, "", "yes"},
		"queued, though all should be done":  {state("queued"), nil, "lost", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := strings.Join(found(asExported(c.change), c.alike, c.delivered...), "\n")
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

// A desk is settled when nothing is missing and nothing is on its way.
func TestTheDrillWaitsUntilNothingMoves(t *testing.T) {
	for name, c := range map[string]struct {
		delivery string
		missing  bool
		want     bool
	}{
		"sent": {want: true}, "failed": {delivery: "failed", want: true}, "unconfirmed": {delivery: "unconfirmed", want: true},
		"held": {delivery: "held"}, "queued": {delivery: "queued"}, "sending": {delivery: "sending"}, "a message is missing": {missing: true},
	} {
		t.Run(name, func(t *testing.T) {
			d := drill{in: map[desk.MessageID]desk.Key{"m1": {}}}
			all := []line{{ID: "m1"}, {ID: "r1", Delivery: c.delivery}}
			if c.missing {
				all = all[1:]
			}
			if got := d.settled(all); got != c.want {
				t.Errorf("settled: %t", got)
			}
		})
	}
}

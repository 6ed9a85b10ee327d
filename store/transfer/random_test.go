package transfer_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
)

// randomLines makes the lines of a small desk. Different customers share
// instants; one customer has several entries at an instant only with ties,
// since then the order of the input decides which is first.
func randomLines(t *rapid.T, ties bool) []string {
	var out []string
	steps := []time.Duration{time.Minute, time.Hour, 23 * time.Hour, 24 * time.Hour, 25 * time.Hour, 48 * time.Hour, 72 * time.Hour}
	if ties {
		steps = append(steps, 0, 0)
	}
	n := rapid.IntRange(1, 40).Draw(t, "entries")
	clock := map[desk.Key]desk.Instant{}
	for i := range n {
		k := desk.Key{
			Shop:     rapid.SampledFrom([]desk.ShopID{"shop", "s2"}).Draw(t, "shop"),
			Customer: rapid.SampledFrom([]desk.CustomerID{"a", "b", "c"}).Draw(t, "customer"),
		}
		if clock[k] == 0 {
			clock[k] = instant("2025-06-02T10:00:00Z")
		}
		clock[k] = clock[k].Add(rapid.SampledFrom(steps).Draw(t, "step"))
		out = append(out, randomEntry(t, i, k, clock[k]))
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "facts") {
		out = append(out, randomFact(t, i))
	}
	return out
}

func randomEntry(t *rapid.T, i int, k desk.Key, at desk.Instant) string {
	who := fmt.Sprintf(`"at":"%s","shop":"%s","customer":"%s"`, at, k.Shop, k.Customer)
	agent := rapid.SampledFrom([]string{"mia", "leo", ""}).Draw(t, "agent")
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0, 1:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"customer","name":"N%d","text":"hello"}`, i, who, i%3)
	case 2:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"customer","kind":"faq","text":"where?"}`, i, who)
	case 3, 4:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"agent","agent":"%s","text":"yes","delivery":"%s"%s}`, i, who, agent,
			rapid.SampledFrom([]string{"", "failed", "unconfirmed", "sent"}).Draw(t, "delivery"),
			rapid.SampledFrom([]string{"", `,"prepared":"quick:q"`, `,"prepared":"faq:f","edited":true`}).Draw(t, "prepared"))
	case 5:
		answers := rapid.IntRange(max(0, i-6), i+1).Draw(t, "answers")
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"auto","text":"here","answers":"m%d","x":[%d]}`, i, who, answers, i)
	case 6:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"system","text":"joined"}`, i, who)
	case 7:
		return fmt.Sprintf(`{"type":"assign",%s,"agent":"%s"}`, who, agent)
	case 8:
		return fmt.Sprintf(`{"type":"close",%s,"by":"%s"}`, who, agent)
	}
	mark := rapid.SampledFrom([]string{"no-reply", "reported", "upheld", "rejected"}).Draw(t, "mark")
	return fmt.Sprintf(`{"type":"mark",%s,"mark":"%s"}`, who, mark)
}

func randomFact(t *rapid.T, i int) string {
	switch rapid.IntRange(0, 4).Draw(t, "fact") {
	case 0:
		return fmt.Sprintf(`{"type":"shop","id":"s%d","zone":"Asia/Shanghai","a<b":"&"}`, i)
	case 1:
		return fmt.Sprintf(`{"type":"agent","id":"mia","status":"%s","at":"2025-06-02T10:0%d:00Z"}`,
			rapid.SampledFrom([]string{"accepting", "break", "offline"}).Draw(t, "status"), i)
	case 2:
		return fmt.Sprintf(`{"type":"agent","id":"mia","capacity":%d,"name":"Mia %d","at":"2025-06-02T11:0%d:00Z"}`, i, i, i)
	case 3:
		return fmt.Sprintf(`{"type":"holiday","shop":"s2","from":"2025-06-0%dT00:00:00Z","to":"2025-06-09T00:00:00Z"}`, i+1)
	}
	return fmt.Sprintf(`{"type":"doc","kind":"faq","id":"f%d","value":{"q":"<%d>"},"z":%d}`, i, i, i)
}

func shuffled(t *rapid.T, in []string) []string {
	out := slices.Clone(in)
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// cut deals lines out to a few imports.
func cutUp(t *rapid.T, in []string) []string {
	parts := make([]string, rapid.IntRange(1, 4).Draw(t, "imports"))
	for _, l := range in {
		i := rapid.IntRange(0, len(parts)-1).Draw(t, "import")
		parts[i] += l + "\n"
	}
	return parts
}

func exportOf(t *rapid.T, imports ...string) (out string, sessions []desk.Session) {
	withDesk(t, func(st store.Store) {
		for _, text := range imports {
			importText(t, st, text)
		}
		out, sessions = exportText(t, st), sessionsOf(t, st)
	})
	return out, sessions
}

// sessionsOf lists all sessions without what is particular to one store.
func sessionsOf(t *rapid.T, st store.Store) []desk.Session {
	var out []desk.Session
	for _, shop := range []desk.ShopID{"shop", "s2"} {
		for _, c := range []desk.CustomerID{"a", "b", "c"} {
			all, err := st.Sessions(t.Context(), desk.Key{Shop: shop, Customer: c})
			if err != nil {
				t.Fatalf("sessions of %s: %v", c, err)
			}
			for _, s := range all {
				s := *desk.DefaultRules().AsOf(s, later())
				s.Rev = 0
				s.Assigned, s.Presses = slices.Concat(s.Assigned), slices.Concat(s.Presses)
				s.Answered, s.Pending = slices.Concat(s.Answered), slices.Concat(s.Pending)
				out = append(out, s)
			}
		}
	}
	return out
}

func TestAnyOrderAnyCutAnyTimesGivesTheSameDesk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := randomLines(t, false)
		mixed := shuffled(t, in)
		want, sessions := exportOf(t, strings.Join(in, "\n"))
		for _, way := range []struct {
			name    string
			imports []string
		}{
			{"in another order", []string{strings.Join(mixed, "\n")}},
			{"twice", []string{strings.Join(in, "\n"), strings.Join(mixed, "\n")}},
			{"twice in one input", []string{strings.Join(append(in, mixed...), "\n")}},
			{"cut in several", cutUp(t, mixed)},
		} {
			got, s := exportOf(t, way.imports...)
			if got != want {
				t.Fatalf("imported %s:\n%s\nwant\n%s", way.name, got, want)
			}
			if a, b := fmt.Sprintf("%+v", s), fmt.Sprintf("%+v", sessions); a != b {
				t.Fatalf("imported %s the sessions are\n%s\nwant\n%s", way.name, a, b)
			}
		}
	})
}

func TestExportIsAFixedPoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, before := exportOf(t, strings.Join(randomLines(t, true), "\n"))
		second, after := exportOf(t, first)
		if first != second {
			t.Fatalf("exported\n%s\nand after an import\n%s", first, second)
		}
		for _, all := range [][]desk.Session{before, after} {
			for i := range all { // a closing that became an entry is no difference
				all[i].ClosedIdle, all[i].LastEntry = false, 0
			}
		}
		if a, b := fmt.Sprintf("%+v", before), fmt.Sprintf("%+v", after); a != b {
			t.Fatalf("sessions were\n%s\nand are\n%s", a, b)
		}
	})
}

package staff_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/report/staff"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

const now = "2025-06-30T12:00:00+08:00" // a Monday

// history is the lines of a shop in Shanghai: so many sessions in every hour
// from nine to nine, for some weeks, answered in bursts at every half hour, a
// minute each. What is left of the last day waits.
func history(t testing.TB, weeks, perHour int) string {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, uint64(perHour)))
	end, err := time.Parse(time.RFC3339, now)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	out.WriteString(`{"type":"shop","id":"s","zone":"Asia/Shanghai","policies":["tiktok-24h","xhs-3min"]}` + "\n")
	n := 0
	say := func(at time.Time, customer int, from string) {
		n++
		fmt.Fprintf(&out, `{"id":"m%d","shop":"s","customer":"c%d","at":%q,"from":%q,"agent":"mia","text":"hello"}`+"\n", n, customer, at.Format(time.RFC3339Nano), from)
	}
	customer := 0
	for h := end.AddDate(0, 0, -7*weeks); h.Before(end); h = h.Add(time.Hour) {
		if h.Hour() < 9 || h.Hour() >= 21 {
			continue
		}
		for i := range perHour {
			customer++
			say(h.Add(time.Duration(rng.IntN(29*60))*time.Second), customer, "customer")
			if reply := h.Add(30*time.Minute + time.Duration(i)*time.Minute); reply.Before(end) && h.Before(end.Add(-2*time.Hour)) {
				say(reply, customer, "agent")
			}
		}
	}
	return out.String()
}

// openDesk is a desk that has read lines.
func openDesk(t testing.TB, lines string) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	if _, err := transfer.Import(t.Context(), st, strings.NewReader(lines), transfer.ImportOptions{Rules: desk.DefaultRules()}); err != nil {
		t.Fatal(err)
	}
	return st
}

// ask is a question about the desk with a roster.
func ask(t testing.TB, st store.Store, policy desk.Policy, shifts ...desk.Shift) staff.Ask {
	t.Helper()
	shops, err := store.Shops(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	b, _ := desk.NewBook(shops, nil, nil, desk.DefaultTierTimes())
	at, err := desk.ParseInstant(now)
	if err != nil {
		t.Fatal(err)
	}
	roster, _ := b.Roster(shifts)
	open, _ := b.Roster([]desk.Shift{{From: 9 * time.Hour, To: 23 * time.Hour}})
	return staff.Ask{Book: b, Policy: policy, Zone: b.Home(), Now: at, Weeks: 8, Target: policy.Target, Roster: roster, Open: open}
}

func plan(t testing.TB, st store.Store, a staff.Ask) *staff.Plan {
	t.Helper()
	p, err := staff.Make(t.Context(), st, a)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func text(t testing.TB, p *staff.Plan) string {
	t.Helper()
	var out bytes.Buffer
	if err := staff.WriteText(&out, p); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestEmptyDesk(t *testing.T) {
	st := openDesk(t, "")
	for _, shifts := range [][]desk.Shift{nil, {{Agent: "mia"}}} {
		p := plan(t, st, ask(t, st, desk.Tiktok24h(), shifts...))
		want := "There are no sessions yet that tiktok-24h counts and that need a person (all shops), so nothing can be planned.\n"
		if got := text(t, p); got != want {
			t.Errorf("got %q", got)
		}
		if p.History != 0 || len(p.Hours) != 168 || p.InTime != nil || !p.Few {
			t.Errorf("got %+v", p)
		}
	}
}

func TestShortWindow(t *testing.T) {
	st := openDesk(t, history(t, 4, 24))
	day := desk.Shift{Agent: "mia", From: 9 * time.Hour, To: 19 * time.Hour}
	p := plan(t, st, ask(t, st, desk.XHS3min(), day))
	if p.Method != staff.Queue || p.Few || p.Handling.Source != "measured" || p.Handling.Seconds != 60 || p.Handling.PerSession < 0.98 || p.Handling.PerSession > 1.02 {
		t.Errorf("got %+v", p)
	}
	if got := p.Hours[34]; got.Weekday != "tue" || got.Hour != 10 || got.Sessions < 23 || got.Sessions > 25 || got.Needed != 2 || got.NeededLow != 1 && got.NeededLow != 2 || got.NeededHigh < 2 || got.Fewest != 1 {
		t.Errorf("Tuesday at ten: %+v", got)
	}
	if got := p.Hours[34+24*5-8]; got.Needed != 0 {
		t.Errorf("Sunday at two: %+v", got)
	}
	if len(p.Uncovered) != 7 || p.Uncovered[0] != (staff.Block{Weekday: "mon", From: 19, Hours: 2, Needed: 2, Fewest: 0}) {
		t.Errorf("without cover %+v", p.Uncovered)
	}
	if len(p.Short) != 7 || p.Short[1] != (staff.Block{Weekday: "tue", From: 9, Hours: 10, Needed: 2, Fewest: 1}) {
		t.Errorf("too few %+v", p.Short)
	}
	if p.InTime == nil || *p.InTime < 0.5 || *p.InTime > 0.85 {
		t.Errorf("in time %v", p.InTime)
	}
	two := day
	two.Agent, two.People, two.To = "", 2, 21*time.Hour
	if better := plan(t, st, ask(t, st, desk.XHS3min(), two)); *better.InTime < 0.9 || len(better.Uncovered)+len(better.Short) > 0 {
		t.Errorf("with enough people %v, %+v, %+v", *better.InTime, better.Uncovered, better.Short)
	}
}

func TestLongWindow(t *testing.T) {
	st := openDesk(t, history(t, 4, 12))
	a := ask(t, st, desk.Tiktok24h(), desk.Shift{Agent: "mia", From: 13 * time.Hour, To: 16 * time.Hour})
	p := plan(t, st, a)
	if p.Method != staff.Fluid || !p.Reachable || p.InTime == nil || *p.InTime != 1 || len(p.Short) > 0 {
		t.Errorf("got %+v", p)
	}
	if p.Work[2] < 2.2 || p.Work[2] > 2.6 || p.Hours[24+14].Needed != 1 || p.Hours[24+9].Needed != 0 {
		t.Errorf("a day takes %v, needed %d and %d", p.Work[2], p.Hours[24+14].Needed, p.Hours[24+9].Needed)
	}
	a.Handling = 3 * time.Minute
	if p = plan(t, st, a); *p.InTime > 0.5 || p.Hours[24+14].Needed != 3 || len(p.Short) != 7 {
		t.Errorf("with slower people %v, %d, %v", *p.InTime, p.Hours[24+14].Needed, p.Short)
	}
	// On Mondays only, most of a week comes too far from the next cover.
	a = ask(t, st, desk.Tiktok24h(), desk.Shift{Agent: "mia", From: 9 * time.Hour, To: 21 * time.Hour, Days: []time.Weekday{time.Monday}})
	if p = plan(t, st, a); p.Reachable || len(p.Uncovered) != 6 {
		t.Errorf("on Mondays only %v, %v", p.Reachable, p.Uncovered)
	}
}

func TestExpiriesOfADesk(t *testing.T) {
	st := openDesk(t, history(t, 1, 2))
	a := ask(t, st, desk.Tiktok24h(), desk.Shift{Agent: "mia", From: 13 * time.Hour, To: 23 * time.Hour})
	p := plan(t, st, a)
	// Since ten on Monday nobody is answered: their time is over on Tuesday before one.
	if p.Pending != 4 || len(p.Expiries) != 1 || len(p.Expiries[0].Sessions) != 4 || p.Expiries[0].ClearBy != "2025-06-30T23:00:00+08:00" || p.Expiries[0].Now {
		t.Fatalf("got %+v of %d", p.Expiries, p.Pending)
	}
	if got := text(t, p); !strings.Contains(got, "4 expire between Tue 10:") || !strings.Contains(got, " and nobody is on: clear them by 23:00.\n") {
		t.Errorf("got %s", got)
	}
	a = ask(t, st, desk.Tiktok24h(), desk.Shift{Agent: "mia", From: 13 * time.Hour, To: 14 * time.Hour, Days: []time.Weekday{time.Friday}})
	if got := text(t, plan(t, st, a)); !strings.Contains(got, "and nobody is on: clear them now.\n") {
		t.Errorf("got %s", got)
	}
}

func TestFewDataSaySo(t *testing.T) {
	st := openDesk(t, history(t, 1, 1))
	p := plan(t, st, ask(t, st, desk.XHS3min()))
	out := text(t, p)
	for _, want := range []string{"These are few data", "a guess: only", "There is no roster", "[[roster]]"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if h := p.Hours[34]; !p.Few || h.Low > 0.6 || h.High < 1.3 {
		t.Errorf("got %+v", h)
	}
	for line := range strings.Lines(out) {
		if len([]rune(strings.TrimRight(line, "\n"))) > 110 {
			t.Errorf("a long line: %s", line)
		}
	}
}

// Every list of a plan is there for programs even when it is empty.
func TestPlanAsJSON(t *testing.T) {
	st := openDesk(t, "")
	b, err := json.Marshal(plan(t, st, ask(t, st, desk.Tiktok24h())))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"uncovered":[]`, `"short":[]`, `"expiries":[]`, `"in_time":null`, `"hours":[{"weekday":"mon","hour":0,`, `"method":"fluid"`} {
		if !bytes.Contains(b, []byte(want)) {
			t.Errorf("%s is not in %s", want, b)
		}
	}
}

func TestAnotherShopsSessionsDoNotCount(t *testing.T) {
	st := openDesk(t, history(t, 1, 2))
	a := ask(t, st, desk.Tiktok24h())
	a.Shop = "another"
	if p := plan(t, st, a); p.History != 0 || p.Pending != 0 {
		t.Errorf("got %+v", p)
	}
}

package store_test

import (
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestRosterIsKept(t *testing.T) {
	st := openDesk(t)
	if shifts, own, err := store.Roster(t.Context(), st); err != nil || own || len(shifts) > 0 {
		t.Fatalf("a new desk has a roster: %v, %v, %v", shifts, own, err)
	}
	night := desk.Shift{
		ID: "night", Agent: "mia", Days: []time.Weekday{time.Monday, time.Sunday}, From: 22 * time.Hour, To: 6*time.Hour + 30*time.Minute,
		Zone: "Asia/Shanghai", Shop: "fern", ValidFrom: desk.Day{Year: 2025, Month: 6, Day: 1}, ValidUntil: desk.Day{Year: 2025, Month: 8, Day: 31},
	}
	day := desk.Shift{ID: "day", People: 3, From: 9 * time.Hour, To: 24 * time.Hour}
	if err := store.PutShifts(t.Context(), st, night, day); err != nil {
		t.Fatal(err)
	}
	wantRoster(t, st, true, day, night)
	for _, id := range []string{"day", "night"} {
		if err := store.RemoveShift(t.Context(), st, id); err != nil {
			t.Fatal(err)
		}
	}
	wantRoster(t, st, true)
}

func wantRoster(t *testing.T, st store.Store, own bool, want ...desk.Shift) {
	t.Helper()
	got, has, err := store.Roster(t.Context(), st)
	if err != nil || has != own || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, own %v, %v; want %+v", got, has, err, want)
	}
}

func TestShiftsWrittenByHand(t *testing.T) {
	for _, c := range []struct {
		name, value string
		ok          bool
	}{
		{"little", `{"agent":"mia"}`, true},
		{"all", `{"people":2,"days":["Mon"],"from":"9:00","to":"18:00","zone":"UTC","shop":"s","valid_from":"2025-06-01"}`, true},
		{"taken away", `{"off":true}`, false},
		{"no such day", `{"days":["monday?"]}`, false},
		{"no time", `{"from":"25:00"}`, false},
		{"no date", `{"valid_until":"June"}`, false},
		{"fewer than nobody", `{"people":-1}`, false},
		{"another shape", `{"days":"mon"}`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if s, err := store.ShiftOf(store.Doc{Kind: store.DocRoster, ID: "x", Value: []byte(c.value)}); (err == nil) != c.ok || c.ok && s.ID != "x" {
				t.Errorf("got %+v, %v", s, err)
			}
		})
	}
}

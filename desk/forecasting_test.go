package desk_test

import (
	"fmt"
	"slices"
	"testing"

	"tend/desk"
)

// The two built-in policies over the same sessions, each with its own verdicts.
func TestForecastsPerPolicy(t *testing.T) {
	b, _ := desk.NewBook([]desk.Shop{{ID: "shop", Policies: []string{"tiktok-24h", "xhs-3min"}}}, nil, nil, desk.DefaultTierTimes())
	var sessions []*desk.Session
	for i, log := range []string{
		"0s customer\n2m agent mia",             // responded under both
		"0s customer\n5m agent mia",             // responded, missed
		"10m customer",                          // pending under both
		"9m customer\n9m30s close mia",          // ended unanswered
		"0s customer\n1m mark no-reply",         // excluded, missed
		"-40m agent mia",                        // counts nowhere
		"-48h customer\n-47h30m agent leo",      // before the range
		"11m customer\n11m1s agent mia",         // after it
		"8m faq q\n8m1s auto q\n9m mark upheld", // excluded, pending until 11m
	} {
		s := *one(t, log)
		s.ID = desk.SessionID(fmt.Sprint("s", i))
		sessions = append(sessions, &s)
	}
	got := b.Forecasts(sessions, after(t, "-1h"), after(t, "11m"), after(t, "10m30s"))
	if len(got) != 2 || got[0].Policy != "tiktok-24h" || got[1].Policy != "xhs-3min" {
		t.Fatalf("got %+v", got)
	}
	for i, want := range []struct {
		responded, missed, forfeit int
		of                         []desk.SessionID
	}{
		{2, 0, 1, []desk.SessionID{"s2"}},
		{1, 2, 1, []desk.SessionID{"s8", "s2"}},
	} {
		f := got[i]
		if f.Responded != want.responded || f.Missed != want.missed || f.Forfeit != want.forfeit || !slices.Equal(f.Of(), want.of) {
			t.Errorf("%s: got %+v, want %+v", f.Policy, f.Counts, want)
		}
	}
}

func TestForecastsOfNothing(t *testing.T) {
	if got := book(t, "UTC").Forecasts(nil, 0, 0, start()); len(got) != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestForecastingTakesCounts(t *testing.T) {
	f := book(t, "UTC").Forecasting(desk.Tiktok24h(), after(t, "1h"))
	f.AddCounts(desk.Counts{Responded: 250, Missed: 24})
	f.Add(one(t, "0s customer\n1m agent mia"))
	f.Add(one(t, "0s customer"))
	got := f.Forecast()
	if got.Responded != 251 || len(got.Pending) != 1 || got.Pending[0].Deadline != after(t, "24h") {
		t.Errorf("got %+v", got)
	}
}

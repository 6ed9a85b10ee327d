package desk_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func clockTime(t testing.TB, s string) time.Duration {
	t.Helper()
	at, err := time.Parse("15:04", s)
	if err != nil {
		t.Fatal(err)
	}
	return time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
}

// shift reads "mia 22:00-06:00 mon,tue"; a number in the place of the name is
// so many people, and the days may be missing.
func shift(t testing.TB, text string) desk.Shift {
	t.Helper()
	words := append(strings.Fields(text), "")
	from, to, _ := strings.Cut(words[1], "-")
	s := desk.Shift{From: clockTime(t, from), To: clockTime(t, to)}
	if _, err := fmt.Sscan(words[0], &s.People); err != nil {
		s.Agent = desk.AgentID(words[0])
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.Contains(words[2], strings.ToLower(d.String()[:3])) {
			s.Days = append(s.Days, d)
		}
	}
	return s
}

func roster(t testing.TB, zone string, shifts ...string) *desk.Roster {
	t.Helper()
	var list []desk.Shift
	for _, s := range shifts {
		list = append(list, shift(t, s))
	}
	r, problems := book(t, zone).Roster(list)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return r
}

// stretches writes cover as "22:00-06:00 2 ann,mia", in UTC.
func stretches(list []desk.Stretch) string {
	var out []string
	for _, s := range list {
		names := make([]string, len(s.Agents))
		for i, a := range s.Agents {
			names[i] = string(a)
		}
		text := fmt.Sprintf("%s-%s %d %s", s.From.Time().Format("15:04"), s.To.Time().Format("15:04"), s.People, strings.Join(names, ","))
		out = append(out, strings.TrimSpace(text))
	}
	return strings.Join(out, "; ")
}

func TestRosterCover(t *testing.T) {
	tests := []struct {
		name, zone, from, to string
		shifts               []string
		want                 string
	}{
		{"nobody", "UTC", "2025-06-02T00:00:00Z", "2025-06-03T00:00:00Z", nil, "00:00-00:00 0"},
		{"two shifts that meet", "UTC", "2025-06-02T08:00:00Z", "2025-06-02T20:00:00Z", []string{"mia 09:00-13:00", "leo 13:00-18:00"},
			"08:00-09:00 0; 09:00-13:00 1 mia; 13:00-18:00 1 leo; 18:00-20:00 0"},
		{"two that overlap", "UTC", "2025-06-02T09:00:00Z", "2025-06-02T18:00:00Z", []string{"mia 09:00-13:00", "2 12:00-18:00"},
			"09:00-12:00 1 mia; 12:00-13:00 3 mia; 13:00-18:00 2"},
		{"nobody counts twice", "UTC", "2025-06-02T09:00:00Z", "2025-06-02T18:00:00Z", []string{"mia 09:00-14:00", "mia 12:00-18:00"}, "09:00-18:00 1 mia"},
		{"over midnight, on the day it begins", "UTC", "2025-06-02T00:00:00Z", "2025-06-04T00:00:00Z", []string{"mia 22:00-06:00 mon"},
			"00:00-22:00 0; 22:00-06:00 1 mia; 06:00-00:00 0"},
		{"a whole day", "UTC", "2025-06-02T00:00:00Z", "2025-06-04T00:00:00Z", []string{"mia 08:00-08:00 mon"}, "00:00-08:00 0; 08:00-08:00 1 mia; 08:00-00:00 0"},
		{"on the shop's clock", "Asia/Shanghai", "2025-06-02T00:00:00Z", "2025-06-02T12:00:00Z", []string{"mia 09:00-18:00"},
			"00:00-01:00 0; 01:00-10:00 1 mia; 10:00-12:00 0"},
		{"a night that loses an hour", "Europe/Berlin", "2025-03-29T20:00:00Z", "2025-03-30T06:00:00Z", []string{"mia 22:00-06:00"},
			"20:00-21:00 0; 21:00-04:00 1 mia; 04:00-06:00 0"},
		{"a night that gains one", "Europe/Berlin", "2025-10-25T19:00:00Z", "2025-10-26T06:00:00Z", []string{"mia 22:00-06:00"},
			"19:00-20:00 0; 20:00-05:00 1 mia; 05:00-06:00 0"},
		{"02:30 does not exist: the change", "Europe/Berlin", "2025-03-30T00:00:00Z", "2025-03-30T03:00:00Z", []string{"mia 22:00-02:30", "leo 02:30-04:00"},
			"00:00-01:00 1 mia; 01:00-02:00 1 leo; 02:00-03:00 0"},
		{"02:30 exists twice: the first", "Europe/Berlin", "2025-10-25T23:00:00Z", "2025-10-26T04:00:00Z", []string{"mia 22:00-02:30", "leo 02:30-04:00"},
			"23:00-00:30 1 mia; 00:30-03:00 1 leo; 03:00-04:00 0"},
		{"a shift inside the missing hour", "Europe/Berlin", "2025-03-30T00:00:00Z", "2025-03-30T03:00:00Z", []string{"mia 02:10-02:50"}, "00:00-03:00 0"},
		{"west of Greenwich, 02:30 exists twice at 01:30", "America/New_York", "2025-11-02T05:00:00Z", "2025-11-02T08:00:00Z", []string{"mia 01:30-02:30"},
			"05:00-05:30 0; 05:30-07:30 1 mia; 07:30-08:00 0"},
		{"half an hour's change", "Australia/Lord_Howe", "2025-04-05T13:00:00Z", "2025-04-05T17:00:00Z", []string{"mia 01:45-03:00"},
			"13:00-14:45 0; 14:45-16:30 1 mia; 16:30-17:00 0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := stretches(roster(t, tt.zone, tt.shifts...).Cover(instant(tt.from), instant(tt.to))); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRosterBetweenDates(t *testing.T) {
	s := shift(t, "mia 22:00-02:00")
	s.ValidFrom, s.ValidUntil = desk.Day{Year: 2025, Month: 6, Day: 3}, desk.Day{Year: 2025, Month: 6, Day: 3}
	r, _ := book(t, "UTC").Roster([]desk.Shift{s})
	got := stretches(r.Cover(instant("2025-06-02T20:00:00Z"), instant("2025-06-05T03:00:00Z")))
	if want := "20:00-22:00 0; 22:00-02:00 1 mia; 02:00-03:00 0"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestRosterOfAShop(t *testing.T) {
	b, _ := desk.NewBook([]desk.Shop{{ID: "east", Zone: "Asia/Shanghai"}, {ID: "west", Zone: "America/New_York"}}, nil, nil, desk.DefaultTierTimes())
	all, east, west, own := shift(t, "all 09:00-10:00"), shift(t, "east 09:00-10:00"), shift(t, "west 09:00-10:00"), shift(t, "own 09:00-10:00")
	east.Shop, west.Shop, own.Shop, own.Zone = "east", "west", "west", "Europe/London"
	bad := shift(t, "bad 23:00-23:30")
	bad.Zone = "Mars/Base"
	r, problems := b.Roster([]desk.Shift{all, east, west, own, bad})
	if len(problems) != 1 || !strings.Contains(problems[0], "Mars/Base") {
		t.Errorf("problems %q", problems)
	}
	from, to := instant("2025-06-02T00:00:00Z"), instant("2025-06-02T15:00:00Z")
	for shop, want := range map[desk.ShopID]string{
		"west": "00:00-01:00 0; 01:00-02:00 1 all; 02:00-08:00 0; 08:00-09:00 1 own; 09:00-13:00 0; 13:00-14:00 1 west; 14:00-15:00 0",
		"east": "00:00-01:00 0; 01:00-02:00 2 all,east; 02:00-15:00 0",
	} {
		if got := stretches(r.For(shop).Cover(from, to)); got != want {
			t.Errorf("%s: got %s, want %s", shop, got, want)
		}
	}
}

func TestRosterAtAndGaps(t *testing.T) {
	r := roster(t, "UTC", "mia 09:00-18:00")
	for _, c := range []struct {
		at, want string
	}{
		{"2025-06-02T08:59:59Z", "18:00-09:00 0"},
		{"2025-06-02T09:00:00Z", "09:00-18:00 1 mia"},
		{"2025-06-02T18:00:00Z", "18:00-09:00 0"},
	} {
		if got := stretches([]desk.Stretch{r.At(instant(c.at))}); got != c.want {
			t.Errorf("at %s: got %s, want %s", c.at, got, c.want)
		}
	}
	if got := stretches(r.Gaps(instant("2025-06-02T12:00:00Z"), instant("2025-06-03T12:00:00Z"))); got != "18:00-09:00 0" {
		t.Errorf("gaps %s", got)
	}
	if r.Empty() || !roster(t, "UTC").Empty() {
		t.Error("an empty roster is one without a shift")
	}
}

// Random rosters against looking at the clock on the wall of every quarter of
// an hour, over the changes of two zones.
func TestRosterEqualsTheWallClock(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 8))
	for range 60 {
		zone := []string{"Europe/Berlin", "America/New_York", "Asia/Shanghai"}[rng.IntN(3)]
		month := []time.Month{3, 6, 10, 11}[rng.IntN(4)]
		loc, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		var list []desk.Shift
		for i := range 1 + rng.IntN(4) {
			s := desk.Shift{Agent: desk.AgentID(fmt.Sprint("a", i)), From: time.Duration(rng.IntN(96)) * 15 * time.Minute, To: time.Duration(rng.IntN(97)) * 15 * time.Minute}
			for d := time.Sunday; d <= time.Saturday; d++ {
				if rng.IntN(2) == 0 {
					s.Days = append(s.Days, d)
				}
			}
			list = append(list, s)
		}
		r, _ := book(t, zone).Roster(list)
		from := desk.At(time.Date(2025, month, 1, 0, 0, 0, 0, time.UTC))
		to := from.Add(31 * 24 * time.Hour)
		for _, s := range r.Cover(from, to) {
			for at := s.From; at < s.To; at = at.Add(15 * time.Minute) {
				if want := onWall(list, at.In(loc)); !ambiguous(at, loc) && !slices.Equal(s.Agents, want) {
					t.Fatalf("%s at %s: got %v, want %v of %+v", zone, at.In(loc), s.Agents, want, list)
				}
			}
		}
	}
}

// ambiguous reports whether the clock shows the same time twice around t.
func ambiguous(t desk.Instant, zone *time.Location) bool {
	_, o := t.In(zone).Zone()
	_, before := t.Add(-time.Hour).In(zone).Zone()
	_, after := t.Add(time.Hour).In(zone).Zone()
	return before > o || o > after
}

// onWall is who is there by what the clock shows.
func onWall(list []desk.Shift, t time.Time) (who []desk.AgentID) {
	of := time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
	for _, s := range list {
		on := func(d time.Weekday) bool { return len(s.Days) == 0 || slices.Contains(s.Days, d) }
		today, yesterday := on(t.Weekday()), on((t.Weekday()+6)%7)
		switch {
		case s.From < s.To && today && s.From <= of && of < s.To,
			s.From >= s.To && today && of >= s.From,
			s.From >= s.To && yesterday && of < s.To:
			who = append(who, s.Agent)
		}
	}
	return who
}

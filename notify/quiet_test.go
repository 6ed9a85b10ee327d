package notify_test

import (
	"errors"
	"testing"
	"time"
	_ "time/tzdata" // the zones are needed on every machine

	"tend/notify"
)

func TestQuietRelease(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	at := func(s string) time.Time {
		when, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return when
	}
	for _, c := range []struct{ name, from, to, at, want string }{
		{"before", "22:00", "07:00", "2025-06-23T21:59:59+02:00", "2025-06-23T21:59:59+02:00"},
		{"the first moment", "22:00", "07:00", "2025-06-23T22:00:00+02:00", "2025-06-24T07:00:00+02:00"},
		{"after midnight", "22:00", "07:00", "2025-06-24T00:30:00+02:00", "2025-06-24T07:00:00+02:00"},
		{"the end is not quiet", "22:00", "07:00", "2025-06-24T07:00:00+02:00", "2025-06-24T07:00:00+02:00"},
		{"within a day", "12:30", "14:00", "2025-06-23T13:00:00+02:00", "2025-06-23T14:00:00+02:00"},
		{"the same end as beginning", "08:00", "08:00", "2025-06-23T08:00:00+02:00", "2025-06-23T08:00:00+02:00"},
		{"none", "", "", "2025-06-23T08:00:00+02:00", "2025-06-23T08:00:00+02:00"},
		{"a time told in another zone", "22:00", "07:00", "2025-06-23T20:30:00Z", "2025-06-24T05:00:00Z"},
		{"a short night in spring", "22:00", "07:00", "2025-03-29T23:00:00+01:00", "2025-03-30T07:00:00+02:00"},
		{"an end that the spring skips", "22:00", "02:30", "2025-03-30T01:30:00+01:00", "2025-03-30T03:00:00+02:00"},
		{"a long night in autumn", "22:00", "07:00", "2025-10-25T23:00:00+02:00", "2025-10-26T07:00:00+01:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			q, err := notify.ParseQuiet(c.from, c.to, berlin)
			if err != nil {
				t.Fatal(err)
			}
			got := q.Release(at(c.at))
			if q.Holds(got) {
				t.Errorf("%v is quiet still", got)
			}
			if c.name == "an end that the spring skips" {
				// 02:30 does not exist; either reading of it is right.
				if got.Before(at(c.want)) || got.After(at(c.want).Add(30*time.Minute)) {
					t.Errorf("Release = %v, want about %v", got, at(c.want))
				}
				return
			}
			if !got.Equal(at(c.want)) {
				t.Errorf("Release = %v, want %v", got, at(c.want))
			}
		})
	}
}

func TestParseQuietRefuses(t *testing.T) {
	for _, c := range [][2]string{{"22", "07:00"}, {"22:00", ""}, {"24:00", "07:00"}, {"22:00", "7.30"}} {
		if _, err := notify.ParseQuiet(c[0], c[1], nil); !errors.Is(err, notify.ErrTimeOfDay) {
			t.Errorf("ParseQuiet(%q, %q) = %v, want ErrTimeOfDay", c[0], c[1], err)
		}
	}
}

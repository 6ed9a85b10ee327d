package board

import (
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/tui/lang"
)

func TestParseDays(t *testing.T) {
	week := []time.Weekday{1, 2, 3, 4, 5}
	for _, c := range []struct {
		text string
		want []time.Weekday
		bad  bool
	}{
		{"", nil, false}, {"every day", nil, false}, {"每天", nil, false},
		{"mon-fri", week, false}, {"Mon - Fri", nil, true}, {"周一至周五", week, false}, {"一-五", week, false},
		{"sat, sun", []time.Weekday{6, 0}, false}, {"周六、周日", []time.Weekday{6, 0}, false},
		{"fri-mon", []time.Weekday{1, 5, 6, 0}, false}, {"Wednesday", []time.Weekday{3}, false},
		{"mon-", nil, true}, {"montag", nil, true}, {"-", nil, true},
	} {
		got, err := ParseDays(c.text)
		if (err != nil) != c.bad || err != nil && !errors.Is(err, ErrDays) || !slices.Equal(got, c.want) {
			t.Errorf("%q is read as %v, %v", c.text, got, err)
		}
	}
}

// Days that are written can be read again in either language.
func TestDaysAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SliceOfDistinct(rapid.Custom(func(t *rapid.T) time.Weekday { return time.Weekday(rapid.IntRange(0, 6).Draw(t, "day")) }), func(d time.Weekday) time.Weekday { return d }).Draw(t, "days")
		for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
			got, err := ParseDays(DaysText(texts, days))
			want, all := weekOf(days), [7]bool{true, true, true, true, true, true, true}
			if len(days) == 0 {
				want = all
			}
			back := weekOf(got)
			if len(got) == 0 {
				back = all
			}
			if err != nil || back != want {
				t.Fatalf("%v is written %q and read as %v, %v", days, DaysText(texts, days), got, err)
			}
		}
	})
}

func TestParseTime(t *testing.T) {
	for text, want := range map[string]time.Duration{"09:00": 9 * time.Hour, "9:30": 9*time.Hour + 30*time.Minute, " 24:00 ": 24 * time.Hour, "22：15": 22*time.Hour + 15*time.Minute} {
		if got, err := ParseTime(text); err != nil || got != want {
			t.Errorf("%q is read as %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "25:00", "9", "09:60", "24:01"} {
		if _, err := ParseTime(text); !errors.Is(err, ErrTime) {
			t.Errorf("%q is read: %v", text, err)
		}
	}
}

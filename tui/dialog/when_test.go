package dialog_test

import (
	"errors"
	"testing"
	"time"

	"tend/tui/dialog"
)

func TestParseWhen(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"30m", "06-02 16:30"}, {"30", "06-02 16:30"}, {" 2H ", "06-02 18:00"}, {"1h30m", "06-02 17:30"},
		{"1.5h", "06-02 17:30"}, {"90 min", "06-02 17:30"}, {"2d", "06-04 16:00"}, {"1d2h", "06-03 18:00"},
		{"30分钟后", "06-02 16:30"}, {"2小时", "06-02 18:00"}, {"2个小时", "06-02 18:00"}, {"1天", "06-03 16:00"},
		{"17:30", "06-02 17:30"}, {"１７：３０", "06-02 17:30"}, {"9:00", "06-03 09:00"}, {"16:00", "06-03 16:00"},
		{"tomorrow 18:00", "06-03 18:00"}, {"明天9:00", "06-03 09:00"}, {"366d", "06-03 16:00"},
	} {
		t.Run(c.text, func(t *testing.T) {
			got, err := dialog.ParseWhen(c.text, now)
			if err != nil || got.Format("01-02 15:04") != c.want {
				t.Errorf("%v %v, want %s", got, err, c.want)
			}
		})
	}
	for _, text := range []string{
		"", "0", "0m", "-5m", "-1", "25:00", "soon", "367d", "99999999999999999999", "9999999h", "1dx", "d", "-1d", "tomorrow", "17:30:00",
	} {
		t.Run("not "+text, func(t *testing.T) {
			if got, err := dialog.ParseWhen(text, now); !errors.Is(err, dialog.ErrWhen) {
				t.Errorf("read as %v", got)
			}
		})
	}
}

func FuzzParseWhen(f *testing.F) {
	f.Add("1h30m", int64(0))
	f.Add("明天 9:00", int64(1_700_000_000))
	f.Add("2:30", int64(1_711_846_800))
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, sec int64) {
		now := time.Unix(sec%4_000_000_000, 0).In(berlin)
		at, err := dialog.ParseWhen(text, now)
		if err == nil && (!at.After(now) || at.Sub(now) > 366*24*time.Hour) {
			t.Errorf("%q at %v gives %v", text, now, at)
		}
	})
}

package lang_test

import (
	"testing"
	"time"

	"tend/tui/lang"
)

func TestShort(t *testing.T) {
	for _, c := range []struct {
		d    time.Duration
		want string
	}{
		{0, "0s"},
		{59*time.Second + 999*time.Millisecond, "59s"},
		{time.Minute, "1m"},
		{59*time.Minute + 59*time.Second, "59m"},
		{time.Hour, "1h00"},
		{23*time.Hour + 9*time.Minute, "23h09"},
		{99*time.Hour + 59*time.Minute, "99h59"},
		{100 * time.Hour, "4d"},
		{9999 * 24 * time.Hour, "9999d"},
		{10000 * 24 * time.Hour, "27y"},
		{1<<63 - 1, "292y"},
	} {
		if got := lang.Short(c.d); got != c.want {
			t.Errorf("%s is written %q, want %q", c.d, got, c.want)
		}
	}
}

package page

import (
	"strings"
	"testing"

	"tend/desk"
)

func TestPeriod(t *testing.T) {
	for _, c := range []struct {
		name    string
		seconds float64
		en, zh  string
	}{
		{"nothing", 0, "0 s", "0 秒"},
		{"rounded", 59.4, "59 s", "59 秒"},
		{"a minute", 59.6, "1 min", "1 分钟"},
		{"minutes and seconds", 155, "2 min 35 s", "2 分钟 35 秒"},
		{"just below an hour", 3599, "59 min 59 s", "59 分钟 59 秒"},
		{"hours", 3600 * 5, "5 h", "5 小时"},
		{"seconds beside hours are left out", 3600 + 59, "1 h", "1 小时"},
		{"a day is 24 hours", 86400, "24 h", "24 小时"},
		{"days", 86400*2 + 3600*3, "2 days 3 h", "2 天 3 小时"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, pair := range [][2]string{{English().Units.period(c.seconds), c.en}, {Chinese().Units.period(c.seconds), c.zh}} {
				if got := strings.ReplaceAll(pair[0], "\u00a0", " "); got != pair[1] {
					t.Errorf("got %q, want %q", got, pair[1])
				}
			}
		})
	}
}

func TestNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1234: "-1,234", -123: "-123"} {
		if got := number(n); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1.0k", 12345: "12k", 3_400_000: "3M"} {
		if got := short(n); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestLevels(t *testing.T) {
	for _, c := range []struct {
		name   string
		policy desk.Policy
		rate   float64
		want   level
	}{
		{"exactly the target", desk.Tiktok24h(), 0.9, ok},
		{"a warning", desk.Tiktok24h(), 0.899, warn},
		{"danger", desk.Tiktok24h(), 0.849, bad},
		{"three bands below the target", desk.XHS3min(), 0.51, warn},
		{"the last band", desk.XHS3min(), 0.5, bad},
		{"a policy without bands", desk.Policy{Target: 0.8}, 0.7, warn},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := levelOf(c.policy, c.rate); got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

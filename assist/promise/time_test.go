package promise_test

import (
	"testing"
	"time"

	"tend/assist/promise"
	"tend/desk"
)

func TestFindFromOtherMoments(t *testing.T) {
	tests := []struct {
		name, zone, now, text, want string
	}{
		{"today, late", "Asia/Shanghai", "2025-06-26 19:30", "今天给您答复", "2025-06-26 23:59"},
		{"today, in the last minute", "Asia/Shanghai", "2025-06-26 23:59", "I'll let you know today", "2025-06-27 18:00"},
		{"after closing", "Asia/Shanghai", "2025-06-26 18:00", "下班前给您答复", "2025-06-26 23:59"},
		{"tonight, late", "Asia/Shanghai", "2025-06-26 22:00", "I'll get back to you tonight", "2025-06-26 23:59"},
		{"this morning is over", "Asia/Shanghai", "2025-06-26 15:00", "上午给您答复", "2025-06-27 12:00"},
		{"9 o'clock at night", "Asia/Shanghai", "2025-06-26 23:30", "9点前给您答复", "2025-06-27 09:00"},
		{"Friday on a Friday", "Asia/Shanghai", "2025-06-27 10:00", "I'll update you by Friday", "2025-06-27 18:00"},
		{"Friday on a Friday night", "Asia/Shanghai", "2025-06-27 20:00", "I'll update you by Friday", "2025-07-04 18:00"},
		{"this week on a Sunday", "Asia/Shanghai", "2025-06-29 10:00", "本周内给您答复", "2025-07-04 18:00"},
		{"next Monday on a Sunday", "Asia/Shanghai", "2025-06-29 10:00", "下周一给您答复", "2025-06-30 18:00"},
		{"Sunday ends the week", "Asia/Shanghai", "2025-06-23 10:00", "周日给您答复", "2025-06-29 18:00"},
		{"the 3rd of next month", "Asia/Shanghai", "2025-06-26 10:00", "3号给您答复", "2025-07-03 18:00"},
		{"a date of next year", "Asia/Shanghai", "2025-12-30 10:00", "1月5日前给您答复", "2026-01-05 18:00"},
		{"the end of February", "Asia/Shanghai", "2024-02-10 10:00", "月底前给您答复", "2024-02-29 18:00"},
		{"the last day, late", "Asia/Shanghai", "2025-01-31 19:00", "月底前给您答复", "2025-02-28 18:00"},
		{"the 31st, said in a month without one", "Asia/Shanghai", "2025-06-26 10:00", "I'll get back to you by the 31st", "2025-07-31 18:00"},
		{"31号, said on a later one", "Asia/Shanghai", "2025-01-31 19:00", "31号给您答复", "2025-03-31 18:00"},
		{"a leap day", "Asia/Shanghai", "2028-02-01 10:00", "2月29日前给您答复", "2028-02-29 18:00"},
		{"a date that has passed", "Asia/Shanghai", "2025-07-03 10:00", "I'll update you on 2 July", "2026-07-02 18:00"},
		{"over a weekend", "Asia/Shanghai", "2025-06-28 10:00", "I'll reply within 1 business day", "2025-06-30 10:00"},

		{"hours over the spring change", "Europe/Berlin", "2025-03-30 01:30", "I'll get back to you within 2 hours", "2025-03-30 04:30"},
		{"days over the spring change", "Europe/Berlin", "2025-03-29 10:00", "I'll get back to you within 2 days", "2025-03-31 10:00"},
		{"24 hours over the spring change", "Europe/Berlin", "2025-03-29 10:00", "I'll get back to you within 24 hours", "2025-03-30 11:00"},
		{"a time that is left out", "Europe/Berlin", "2025-03-30 00:30", "I'll get back to you by 2:30 am", "2025-03-30 03:30"},
		{"tomorrow over the autumn change", "America/New_York", "2025-11-01 10:00", "I'll get back to you tomorrow morning", "2025-11-02 12:00"},
		{"hours over the autumn change", "America/New_York", "2025-11-02 00:30", "I'll get back to you within 3 hours", "2025-11-02 02:30"},
		{"a day that another zone is not on", "Pacific/Auckland", "2025-06-27 08:00", "I'll let you know today", "2025-06-27 18:00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			zone, err := time.LoadLocation(tt.zone)
			if err != nil {
				t.Fatal(err)
			}
			now, err := time.ParseInLocation("2006-01-02 15:04", tt.now, zone)
			if err != nil {
				t.Fatal(err)
			}
			p, ok := promise.Find(tt.text, desk.At(now), zone)
			if got := p.At.In(zone).Format("2006-01-02 15:04"); !ok || got != tt.want {
				t.Errorf("Find(%q) at %s = %s, %v; want %s", tt.text, tt.now, got, ok, tt.want)
			}
		})
	}
}

// A promise to answer on such a day is one without a time; one to act is none.
func TestDatesThatDoNotExist(t *testing.T) {
	now, zone := thursday(t)
	for _, date := range []string{"on 30 February", "by February 30th", "by the 31st of April", "on 29 February"} {
		p, ok := promise.Find("I will get back to you "+date+".", now, zone)
		if got := p.At.In(zone).Format("01-02 15:04"); !ok || !p.Vague || got != "06-26 12:00" {
			t.Errorf("answering %s: %s, %v", date, got, ok)
		}
		if p, ok := promise.Find("We will refund you "+date+".", now, zone); ok {
			t.Errorf("acting %s: a promise for %s", date, p.At.In(zone))
		}
	}
	for _, text := range []string{"2月30日前给您退款", "我们6月31号给您寄出"} {
		if p, ok := promise.Find(text, now, zone); ok {
			t.Errorf("%s: a promise for %s", text, p.At.In(zone))
		}
	}
}

func TestRemind(t *testing.T) {
	now, _ := thursday(t)
	for name, tt := range map[string]struct{ left, want time.Duration }{
		"a tenth before":        {time.Hour, 54 * time.Minute},
		"half an hour at most":  {24 * time.Hour, 23*time.Hour + 30*time.Minute},
		"now, when it is over":  {-time.Hour, 0},
		"now, when it is there": {0, 0},
	} {
		p := promise.Promise{At: now.Add(tt.left)}
		if got := p.Remind(now).Sub(now); got != tt.want {
			t.Errorf("%s: reminds after %s, want %s", name, got, tt.want)
		}
	}
}

func TestFindAgainAndAgain(t *testing.T) {
	now, zone := thursday(t)
	a, _ := promise.Find("I'll ship it by Monday. I'll get back to you tomorrow, or I'll call you tonight.", now, zone)
	if a.Text != "I'll get back to you tomorrow" {
		t.Errorf("found %q, want the promise to answer", a.Text)
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range append(noPromises(f), "I'll get back to you by 31 February", "一百零五个小时内回复您", "99999999号给您答复", "I'll reply in 9999999 weeks", "0点前回复您", "12月32日回复您") {
		f.Add(seed, int64(1750903200))
	}
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, seconds int64) {
		now := desk.At(time.Unix(1e9+abs(seconds)%2e9, 0))
		p, ok := promise.Find(text, now, zone)
		if !ok {
			return
		}
		if p.At <= now || p.At.Sub(now) > 401*24*time.Hour {
			t.Errorf("Find(%q) at %s = %s", text, now, p.At)
		}
		if p.Start < 0 || p.End > len(text) || p.Start >= p.End || text[p.Start:p.End] != p.Text {
			t.Errorf("Find(%q) stands at %d to %d", text, p.Start, p.End)
		}
	})
}

func abs(n int64) int64 { return max(n, -(n + 1)) }

func BenchmarkFind(b *testing.B) {
	now, zone := thursday(b)
	text := "Hi Anna, so sorry for the wait! I've asked our warehouse about order 240618-0042. I'll let you know by 4pm today. Have a nice day!"
	for b.Loop() {
		promise.Find(text, now, zone)
	}
}

package sweep_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"tend/tui/sweep"
)

func words() sweep.Words {
	return sweep.Words{
		Title:   func(a, b string) string { return a + "–" + b },
		Done:    func(n int) string { return strings.Repeat("*", n) },
		Deed:    func(d sweep.Deed) string { return string(d) },
		Left:    func(n int) string { return strings.Repeat("!", n) },
		Rate:    func(p string, days int) string { return p },
		Pending: func(n int) string { return "open" },
		Nothing: "nothing",
	}
}

func receipt() sweep.Receipt {
	rate := func(f float64) *float64 { return &f }
	hostile := waiting("h", 3)
	hostile.Name = "\x1b]0;owned\x07王\u202e芳"
	return sweep.Receipt{
		Agent: "li", Began: noon.In(time.UTC), Ended: noon.Add(10 * time.Minute).In(time.UTC), Left: 1,
		Steps: []sweep.Step{
			sweep.NewStep(waiting("a", 5), sweep.Replied, "Shipping", noon.Add(time.Minute)),
			sweep.NewStep(hostile, sweep.Skipped, "ask\nsomebody", noon.Add(2*time.Minute)),
		},
		Before: []sweep.Rate{{Policy: "tiktok-24h", Responded: 8, Missed: 2, Pending: 2, Rate: rate(0.8)}},
		After:  []sweep.Rate{{Policy: "tiktok-24h", Responded: 9, Missed: 2, Pending: 1, Rate: rate(9.0 / 11)}},
	}
}

func TestReceiptLines(t *testing.T) {
	got := strings.Join(receipt().Lines(words()), "\n")
	want := `2025-06-15 15:06–15:16

*
     1  replied
     1  skipped

!

tiktok-24h  80.0 % (8/10) → 81.8 % (9/11)  open

15:07:40  a                     replied: Shipping
15:08:40  ␛]0;owned王芳         skipped: ask somebody`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := strings.Join((sweep.Receipt{}).Lines(words()), "|"); got != "0001-01-01 00:00–00:00||nothing" {
		t.Errorf("an empty one says %q", got)
	}
}

func TestReceiptJSON(t *testing.T) {
	var b bytes.Buffer
	if err := sweep.WriteJSON(&b, []sweep.Receipt{receipt()}); err != nil {
		t.Fatal(err)
	}
	var all []struct {
		Left  int
		Steps []struct {
			At            time.Time
			Session, Did  string
			Note          string
			WaitedSeconds float64 `json:"waited_s"`
		}
		After []sweep.Rate `json:"rates_after"`
	}
	if err := json.Unmarshal(b.Bytes(), &all); err != nil || len(all) != 1 {
		t.Fatal(err, len(all))
	}
	got := all[0]
	s := got.Steps[0]
	if got.Left != 1 || len(got.Steps) != 2 || s.Session != "a" || s.Did != "replied" || s.WaitedSeconds != 3660 ||
		!s.At.Equal(noon.Add(time.Minute).Time()) || got.After[0].Responded != 9 {
		t.Errorf("got %s", b.String())
	}
}

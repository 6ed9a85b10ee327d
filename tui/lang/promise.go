package lang

import (
	"fmt"
	"time"
)

// Promise are the texts about what a reply promised.
type Promise struct {
	Reminder   func(when string) string // after what is said of the reply
	CloseTitle func(customer string) string
	CloseText  func(words, when string) string
	LeftOpen   func(n int) string // not closed, since something was promised
}

func englishPromise() Promise {
	return Promise{
		Reminder:   func(when string) string { return "You promised more: reminder " + when + "." },
		CloseTitle: func(c string) string { return "Close " + c + " with a promise open?" },
		CloseText: func(words, when string) string {
			return "You wrote “" + words + "”, so an answer is expected by " + when + ". Nothing has been sent since."
		},
		LeftOpen: func(n int) string {
			return count(n, "session", "sessions") + " left open: something was promised there."
		},
	}
}

func chinesePromise() Promise {
	return Promise{
		Reminder:   func(when string) string { return "您承诺了后续答复，将于" + spaced(when) + "提醒。" },
		CloseTitle: func(c string) string { return joined("仍有未兑现的承诺，结束与 ", c, " 的会话？") },
		CloseText: func(words, when string) string {
			return "您写过“" + words + "”，客户在" + spaced(when) + "前等待答复，此后尚未回复。"
		},
		LeftOpen: func(n int) string { return fmt.Sprintf("%d 个会话因有承诺未兑现而保留。", n) },
	}
}

// When says a time near now: the clock today, the day before it otherwise. Both are
// in the zone they are shown in.
func (t *Texts) When(at, now time.Time) string {
	clock := at.Format("15:04")
	switch days := dayNumber(at) - dayNumber(now); {
	case days == 0:
		return clock
	case t.Code == "zh" && days == 1:
		return "明天 " + clock
	case t.Code == "zh":
		return fmt.Sprintf("%d月%d日 %s", at.Month(), at.Day(), clock)
	case days == 1:
		return "tomorrow " + clock
	}
	return at.Format("Mon 2 Jan 15:04")
}

func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

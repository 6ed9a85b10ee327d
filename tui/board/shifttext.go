package board

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/tui/lang"
)

// ErrDays and ErrTime say that a text is no list of days, or no time of day.
var (
	ErrDays = errors.New("no list of days such as mon-fri")
	ErrTime = errors.New("no time of day such as 09:00")
)

// DaysText writes the days of a shift, with a dash between the ends of three or
// more in a row; none is every day.
func DaysText(t *lang.Texts, days []time.Weekday) string {
	on := weekOf(days)
	if len(days) == 0 || !slices.Contains(on[:], false) {
		return t.Board.Roster.EveryDay
	}
	var parts []string
	for i := 0; i < 7; i++ {
		if !on[i] {
			continue
		}
		end := i
		for end < 6 && on[end+1] {
			end++
		}
		if end < i+2 {
			parts = append(parts, t.Board.Weekdays[i])
			continue
		}
		parts = append(parts, t.Board.Weekdays[i]+"-"+t.Board.Weekdays[end])
		i = end
	}
	return strings.Join(parts, " ")
}

// weekOf marks days, Monday first.
func weekOf(days []time.Weekday) (on [7]bool) {
	for _, d := range days {
		on[(int(d)+6)%7] = true
	}
	return on
}

// ParseDays reads what DaysText writes, in either language and by full names as
// well; empty is every day. A range may go over Sunday.
func ParseDays(text string) ([]time.Weekday, error) {
	text = strings.NewReplacer("，", " ", ",", " ", "、", " ", "–", "-", "—", "-", "至", "-", "到", "-").Replace(strings.ToLower(text))
	fields := strings.Fields(text)
	if len(fields) == 0 || slices.Contains(fields, "每天") || strings.Join(fields, " ") == "every day" {
		return nil, nil
	}
	var on [7]bool
	for _, f := range fields {
		first, last, ranged := strings.Cut(f, "-")
		from, ok := dayNumber(first)
		to := from
		if ok && ranged {
			to, ok = dayNumber(last)
		}
		if !ok {
			return nil, fmt.Errorf("%w: %q", ErrDays, f)
		}
		for i := from; ; i = (i + 1) % 7 {
			if on[i] = true; i == to {
				break
			}
		}
	}
	var out []time.Weekday
	for i, is := range on {
		if is {
			out = append(out, time.Weekday((i+1)%7))
		}
	}
	return out, nil
}

// dayNumber reads a day, 0 being Monday.
func dayNumber(text string) (int, bool) {
	for i, names := range []string{
		"mon monday 周一 星期一 一", "tue tuesday 周二 星期二 二", "wed wednesday 周三 星期三 三", "thu thursday 周四 星期四 四",
		"fri friday 周五 星期五 五", "sat saturday 周六 星期六 六", "sun sunday 周日 星期日 星期天 周天 日",
	} {
		if slices.Contains(strings.Fields(names), text) {
			return i, true
		}
	}
	return 0, false
}

// TimeText writes a time of day: 09:00, 24:00.
func TimeText(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// ParseTime reads a time of day such as 09:00, 9:30 or 24:00, with a full-width
// colon as well.
func ParseTime(text string) (time.Duration, error) {
	text = strings.ReplaceAll(strings.TrimSpace(text), "：", ":")
	if text == "24:00" {
		return 24 * time.Hour, nil
	}
	at, err := time.Parse("15:04", text)
	if err != nil {
		return 0, fmt.Errorf("%w: %q", ErrTime, text)
	}
	return time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute, nil
}

// validText are the first and the last day of a shift.
func validText(s desk.Shift) string {
	var zero desk.Day
	switch {
	case s.ValidFrom == zero && s.ValidUntil == zero:
		return ""
	case s.ValidUntil == zero:
		return s.ValidFrom.String() + " -"
	case s.ValidFrom == zero:
		return "- " + s.ValidUntil.String()
	}
	return s.ValidFrom.String() + " - " + s.ValidUntil.String()
}

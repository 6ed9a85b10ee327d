package promise

import (
	"strings"
	"time"
)

const (
	countZH = `(\d+(?:\.\d+)?|[一二两三四五六七八九十百半几]+)`
	unitZH  = `(分钟|小时|钟头|刻钟|天|日|工作日|周|星期|礼拜)`
	partZH  = `凌晨|清早|清晨|一大早|一早|早上|早晨|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜里|下班之前|下班以前|下班前|下班|打烊前|一上班|上班后|上班`
)

func chineseRules() []rule {
	spanOf := countZH + `(?:[-~到至或]` + countZH + `)?个?(半)?` + unitZH + `(?:半)?`
	return []rule{
		newRule(spanOf+`(?:的?时间)?(?:之?[内后]|以[内后]|左右|就|给|回|答)`, spanZH),
		newRule(`(?:最多|最迟|最晚|最慢|再过|再等|给我|未来|接下来|大概|大约|预计|争取在?)`+spanOf, spanZH),
		newRule(`(今天|今日|今儿|今明两天|明天|明日|明儿|大后天|后天|这两天|这几天)(?:之[内前]|以[内前]|内|前)?`, namedDayZH),
		newRule(`(今|明|后)(早|晚)(?:上)?(?:之前|以前|前)?`, shortDayZH),
		newRule(`(下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天末])(?:之前|以前|前)?`, weekdayZH),
		newRule(`(下|这|本)个?(?:周|星期|礼拜)(?:之?内|以内|内|前|初|之前)?`, weekZH),
		newRule(`(?:(本|这个|下个?)?月底)(?:之前|以前|前)?`, monthEndZH),
		newRule(countZH+`月`+countZH+`[日号](?:之前|以前|前)?`, dateZH),
		newRule(countZH+`号(?:之前|以前|前|给|回|答|联系)`, dayOfMonthZH),
		newRule(countZH+`号`, func(g []string) (piece, bool) {
			p, ok := dayOfMonthZH(g) // "3号仓库" is none, "3号上午" is
			p.weak = true
			return p, ok
		}),
		newRule(`(`+partZH+`)(?:之前|以前|前)?`, partOfDayZH),
		newRule(countZH+`(?:点钟|点整|点|时)(半|一刻|三刻|`+countZH[1:len(countZH)-1]+`)?分?(?:之前|以前|前|左右)?`, clockZH),
		newRule(`(?:稍后|稍候|稍晚|晚点|晚些|晚一点|待会|等会|等下|一会|过会|回头|尽快|尽早|马上|立即|立刻|第一时间|及时|随后|很快)`, soonRule),
	}
}

func spanZH(g []string) (piece, bool) {
	s := span{unit: unitOfZH(g[4])}
	count := g[1]
	if g[2] != "" {
		count = g[2]
	}
	if strings.Contains(count, "几") {
		s.count, s.few = fewOf(s.unit), true
		return piece{span: s}, count == "几"
	}
	var ok bool
	if s.count, ok = number(count); ok && g[3] != "" && count != "半" {
		s.count += 0.5
	}
	if g[4] == "刻钟" {
		s.count *= 15
	}
	// "7天后到" and the like are refused elsewhere; "12日内" means 12 days.
	if g[4] == "日" && !strings.Contains(g[0], "内") {
		return piece{}, false
	}
	return piece{span: s}, ok
}

func unitOfZH(word string) unit {
	switch word {
	case "分钟", "刻钟":
		return minute
	case "小时", "钟头":
		return hour
	case "工作日":
		return workDay
	case "周", "星期", "礼拜":
		return week
	}
	return wholeDay
}

func namedDayZH(g []string) (piece, bool) {
	n, vague := 0, false
	switch g[1] {
	case "明天", "明日", "明儿", "今明两天":
		n = 1
	case "后天":
		n = 2
	case "大后天":
		n = 3
	case "这两天", "这几天":
		vague = true
	}
	if vague {
		return piece{span: span{count: 2, unit: wholeDay, few: true}}, true
	}
	return piece{day: day{kind: inDays, n: n}}, true
}

func shortDayZH(g []string) (piece, bool) {
	p := piece{day: day{kind: inDays, n: strings.Index("今明后", g[1]) / len("今")}, part: evening}
	if g[2] == "早" {
		p.part = early
	}
	return p, true
}

func weekdayZH(g []string) (piece, bool) {
	p := piece{day: day{kind: onWeekday, weekday: weekdayOfZH(g[2])}}
	switch g[1] {
	case "下":
		p.day.kind, p.day.n = inWeek, 1
	case "下下":
		p.day.kind, p.day.n = inWeek, 2
	}
	return p, true
}

func weekdayOfZH(word string) time.Weekday {
	if word == "天" || word == "末" {
		return time.Sunday
	}
	return time.Weekday((strings.Index("一二三四五六日", word)/len("一") + 1) % 7)
}

func weekZH(g []string) (piece, bool) {
	d := day{kind: inWeek, weekday: time.Friday}
	if g[1] == "下" {
		d.n = 1
	}
	if strings.HasSuffix(g[0], "初") {
		d.weekday = time.Monday
	}
	return piece{day: d}, true
}

func monthEndZH(g []string) (piece, bool) {
	return piece{day: day{kind: ofMonth}}, g[1] != "下" && g[1] != "下个"
}

func dateZH(g []string) (piece, bool) {
	n, ok := number(g[2])
	if !ok || n < 1 || n > 31 || n != float64(int(n)) {
		return piece{}, false
	}
	if g[1] == "" {
		return piece{day: day{kind: ofMonth, n: int(n)}}, true
	}
	m, ok := number(g[1])
	return piece{day: day{kind: onDate, n: int(n), month: time.Month(m)}}, ok && m >= 1 && m <= 12
}

func dayOfMonthZH(g []string) (piece, bool) { return dateZH([]string{"", "", g[1]}) }

func partOfDayZH(g []string) (piece, bool) {
	switch g[1] {
	case "凌晨":
		return piece{part: dawn}, true
	case "清早", "清晨", "一大早", "一早", "早上", "早晨", "一上班", "上班后", "上班":
		return piece{part: early, weak: g[1] == "上班"}, true
	case "上午":
		return piece{part: morning}, true
	case "中午", "午间":
		return piece{part: noon}, true
	case "下午", "午后":
		return piece{part: afternoon}, true
	case "傍晚":
		return piece{part: dusk}, true
	case "晚上", "晚间", "夜里":
		return piece{part: evening}, true
	}
	return piece{part: closing}, true
}

func clockZH(g []string) (piece, bool) {
	h, ok := number(g[1])
	c := clock{known: true, hour: int(h), exact: h > 12}
	weak := g[0] == "一点" // "快一点" asks for speed, "下午一点" is a time
	switch g[2] {
	case "":
	case "半":
		c.minute = 30
	case "一刻":
		c.minute = 15
	case "三刻":
		c.minute = 45
	default:
		m, known := number(g[2])
		c.minute, ok = int(m), ok && known
	}
	return piece{clock: c, weak: weak}, ok && h <= 24 && c.minute < 60
}

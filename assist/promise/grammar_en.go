package promise

import (
	"strconv"
	"strings"
	"time"
)

const (
	countEN = `(\d+(?:\.\d+)?|half an?|an?|half|one and a half|(?:a )?couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty(?:[ -]four)?|thirty|forty(?:[ -](?:five|eight))?|fifty|sixty|seventy[ -]two|ninety|(?:the next |a )?few|several)`
	unitEN  = `(minutes?|mins?|hours?|hrs?|h|(?:business |working |work )?days?|weekdays?|weeks?)`
	dayEN   = `(monday|mon|tuesday|tues?|wednesday|wed|thursday|thurs?|thu|friday|fri|saturday|sunday)`
	monthEN = `(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept?|october|oct|november|nov|december|dec)`
)

func englishRules() []rule {
	return []rule{
		newRule(`\b(?:with ?in|inside|in under|in less than|in about|in around|in|under|give me|give us|after|at most|about|approximately) (?:the next |another |about |around |at most |max )?`+
			countEN+`(?: ?(?:-|to|or|~) ?`+countEN+`)? ?-?`+unitEN+`(?: and a half| or so| or two)?\b`, spanEN),
		newRule(`\b(?:the )?next `+countEN+`(?: ?(?:-|to|or|~) ?`+countEN+`)? ?`+unitEN+`\b`, spanEN),
		newRule(`\b`+countEN+`(?: ?(?:-|to|or|~) ?`+countEN+`)? ?`+unitEN+` (?:from now|at most|at the latest|max)\b`, spanEN),
		newRule(`\bwithin the (hour|day)\b`, withinEN),
		newRule(`\b(?:by |on |before )?(?:the )?(day after tomorrow|tomorrow|tmrw|tmr|tomorow|tommorow|today|later today|within the day|tonight|this morning|this afternoon|this evening)\b`, namedDayEN),
		newRule(`\b(?:(by|on|before|until|no later than|first thing|come|late|later) )?(?:(next|this|coming|this coming) )?`+dayEN+`(?: (next week))?\b`, weekdayEN),
		newRule(`\b(?:by |before |until )?(?:the )?(?:(end|beginning|start|middle) of )?(?:the )?(next week|this week|the week|week|weekend|month)\b`, weekEN),
		newRule(`\b(?:by|on|before|until) (?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of)?(?: `+monthEN+`)?\b`, dateEN),
		newRule(`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? `+monthEN+`\b`, dateEN),
		newRule(`\b`+monthEN+` (\d{1,2})(?:st|nd|rd|th)?\b`, func(g []string) (piece, bool) { return dateEN([]string{"", g[2], g[1]}) }),
		newRule(`\b(?:by |before |in |at |over )?(?:the |this )?(first thing in the morning|first thing|early morning|early|morning|noon|midday|lunch ?time|lunch|afternoon|evening|night|midnight|(?:the )?end of (?:the |our |my )?(?:business |working |work )?(?:day|today|shift)|eod|cob|close of business|i (?:close|finish|leave)|we close)\b`, partEN),
		newRule(`\b(?:(?:by|before|at|around|until) )?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)\b`, clockEN),
		newRule(`\b(\d{1,2}):(\d{2})()\b`, clockEN),
		newRule(`\b(\d{1,2})()() ?o ?clock\b`, clockEN),
		newRule(`\b(?:by|before|at|around|until) (\d{1,2})()()(?:$|[ ,])`, clockEN),
		newRule(`\b(?:as soon as|asap|very soon|soon|shortly|straight ?away|right away|immediately|in a (?:moment|bit|while|minute|sec|second|short while)|in no time|a bit later|later|at once|the moment)\b`, soonRule),
	}
}

func soonRule([]string) (piece, bool) { return piece{soon: true}, true }

func spanEN(g []string) (piece, bool) {
	s := span{unit: unitOfEN(g[3])}
	count := g[1]
	if g[2] != "" {
		count = g[2]
	}
	if strings.HasSuffix(count, "few") || count == "several" {
		s.count, s.few = fewOf(s.unit), true
		return piece{span: s}, true
	}
	var ok bool
	s.count, ok = number(count)
	switch {
	case strings.HasSuffix(g[0], "and a half"):
		s.count += 0.5
	case strings.HasSuffix(g[0], "or two"):
		s.count++
	}
	return piece{span: s}, ok
}

// fewOf is how many "a few" are taken for.
func fewOf(u unit) float64 {
	if u == minute {
		return 10
	}
	return 3
}

func unitOfEN(word string) unit {
	switch {
	case strings.Contains(word, "week") && !strings.Contains(word, "weekday"):
		return week
	case strings.Contains(word, "work") || strings.Contains(word, "business") || strings.Contains(word, "weekday"):
		return workDay
	case strings.Contains(word, "day"):
		return wholeDay
	case word[0] == 'h':
		return hour
	}
	return minute
}

func withinEN(g []string) (piece, bool) {
	if g[1] == "hour" {
		return piece{span: span{count: 1, unit: hour}}, true
	}
	return piece{day: day{kind: inDays}}, true
}

func namedDayEN(g []string) (piece, bool) {
	p := piece{day: day{kind: inDays}}
	switch word := g[1]; {
	case word == "day after tomorrow":
		p.day.n = 2
	case word[:2] == "to" && word != "today" && word != "tonight", word == "tmrw", word == "tmr":
		p.day.n = 1
	case word == "this morning":
		p.part = morning
	case word == "this afternoon":
		p.part = afternoon
	case word == "tonight", word == "this evening":
		p.part = evening
	}
	return p, true
}

func weekdayEN(g []string) (piece, bool) {
	d := day{kind: onWeekday, weekday: weekdayNamed(g[3])}
	if len(g[3]) <= 3 && g[1] == "" && g[2] == "" {
		return piece{}, false
	}
	if g[2] == "next" || g[4] != "" {
		d.kind, d.n = inWeek, 1
	}
	p := piece{day: d}
	if g[1] == "first thing" {
		p.part = early
	}
	return p, true
}

func weekdayNamed(word string) time.Weekday {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.HasPrefix(strings.ToLower(d.String()), word[:3]) {
			return d
		}
	}
	return time.Sunday
}

func weekEN(g []string) (piece, bool) {
	d := day{kind: inWeek, weekday: time.Friday}
	switch g[2] {
	case "next week":
		d.n = 1
	case "weekend":
		d.weekday = time.Sunday
	case "month":
		if g[1] != "end" {
			return piece{}, false
		}
		d = day{kind: ofMonth}
	case "week", "the week":
		if g[1] != "end" {
			return piece{}, false
		}
	}
	if g[1] == "beginning" || g[1] == "start" {
		d.weekday = time.Monday
	}
	return piece{day: d}, true
}

func dateEN(g []string) (piece, bool) {
	n, _ := strconv.Atoi(g[1])
	if n < 1 || n > 31 {
		return piece{}, false
	}
	if g[2] == "" {
		return piece{day: day{kind: ofMonth, n: n}}, true
	}
	for m := time.January; m <= time.December; m++ {
		if strings.HasPrefix(strings.ToLower(m.String()), g[2][:3]) {
			return piece{day: day{kind: onDate, n: n, month: m}}, true
		}
	}
	return piece{}, false
}

func partEN(g []string) (piece, bool) {
	switch word := strings.TrimPrefix(g[1], "the "); {
	case strings.HasPrefix(word, "first thing"), strings.HasPrefix(word, "early"):
		return piece{part: early, weak: word == "early"}, true
	case word == "morning":
		return piece{part: morning}, true
	case word == "afternoon":
		return piece{part: afternoon}, true
	case word == "evening" || word == "night":
		return piece{part: evening}, true
	case word == "midnight":
		return piece{part: midnight}, true
	case word == "noon", word == "midday", strings.HasPrefix(word, "lunch"):
		return piece{part: noon}, true
	}
	return piece{part: closing}, true
}

func clockEN(g []string) (piece, bool) {
	h, _ := strconv.Atoi(g[1])
	m, _ := strconv.Atoi(g[2])
	c := clock{known: true, hour: h, minute: m, exact: g[3] != "" || g[2] != "" && (h > 12 || g[1][0] == '0')}
	switch {
	case g[3] == "pm" && h < 12:
		c.hour += 12
	case g[3] == "am" && h == 12:
		c.hour = 0
	}
	return piece{clock: c}, h <= 24 && m < 60
}

package promise

import "strings"

// sentence is one sentence of a folded text, cut into clauses.
type sentence struct {
	text    string // the whole folded text, dots of "p.m." and greetings taken out
	end     int
	asks    bool
	clauses []stretch
}

// stretch is a part of a folded text, in bytes.
type stretch struct{ start, end int }

// sentences cuts a folded text. Marks between digits, as in 18:00 and 1.5,
// do not cut.
func sentences(folded string) []sentence {
	text := withoutDots(folded)
	var all []sentence
	for start := 0; start < len(text); {
		end := next(text, start, ".!?;\n~")
		s := sentence{text: text, end: end, asks: asks(text[start:min(end+1, len(text))])}
		s.clauses = clauses(text, start, end)
		all = append(all, s)
		start = end + 1
	}
	return all
}

// withoutDots takes the dots out of "a.m." and "p.m.", makes a dot of an
// ellipsis, and blanks greetings that name a part of the day. Every byte keeps
// its place.
func withoutDots(text string) string {
	text = strings.NewReplacer("…", ".  ", "a.m.", "am  ", "p.m.", "pm  ", "a.m", "am ", "p.m", "pm ").Replace(text)
	for _, greeting := range []string{
		"good morning", "good afternoon", "good evening", "good night", "早上好", "上午好", "中午好", "下午好", "晚上好",
	} {
		text = strings.ReplaceAll(text, greeting, strings.Repeat(" ", len(greeting)))
	}
	return text
}

func asks(sentence string) bool {
	trimmed := strings.TrimRight(sentence, " ")
	return strings.HasSuffix(trimmed, "?") || strings.HasSuffix(trimmed, "吗") || strings.HasSuffix(trimmed, "吗.")
}

// clauses cuts a sentence at commas, and before the words that begin another
// main clause.
func clauses(text string, start, end int) []stretch {
	var all []stretch
	for start < end {
		cut := min(next(text, start, ",:("), end)
		for from := start; from < cut; {
			to, skip := joined(text[from:cut])
			all = append(all, stretch{from, from + to})
			from += to + skip
		}
		start = cut + 1
	}
	return all
}

// joined finds the first word that joins two clauses, and how long it is.
func joined(clause string) (at, length int) {
	at = len(clause)
	for _, word := range []string{" and ", " but ", " then ", " so "} {
		if i := strings.Index(clause, word); i > 0 && i < at && !count(clause[:i], clause[i+len(word):]) {
			at, length = i, len(word)
		}
	}
	return at, length
}

// count tells whether a joining word stands within a number, as in "between 2
// and 4" and "one and a half hours".
func count(before, after string) bool {
	first, _, _ := strings.Cut(after, " ")
	_, ok := number(first)
	half := strings.HasPrefix(after, "a half")
	return ok && first != "a" && first != "an" || half || strings.HasSuffix(before, "between")
}

// next returns the position of the first of marks, all of them ASCII, that
// stands at or after start and does not stand between two digits, or the length of text.
func next(text string, start int, marks string) int {
	for at := start; at < len(text); at++ {
		if strings.IndexByte(marks, text[at]) >= 0 && !betweenDigits(text, at) {
			return at
		}
	}
	return len(text)
}

func betweenDigits(text string, at int) bool {
	return at > 0 && at+1 < len(text) && digit(text[at-1]) && digit(text[at+1])
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

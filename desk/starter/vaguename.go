package starter

import (
	"slices"
	"strings"
)

// isName tells whether rest, which follows a greeting, may be a name: one
// Latin word that is no answer.
func isName(rest []rune) bool {
	if !isWordRune(rest[0]) || isDigit(rest[0]) || slices.Contains(rest, ' ') {
		return false
	}
	return !slices.Contains(shortAnswers(), string(rest))
}

// shortAnswers are single words that answer a question also right after "hi".
func shortAnswers() []string {
	return []string{
		"yes", "yeah", "yep", "no", "nope", "available", "unavailable", "sold", "shipped", "sent", "done", "free",
		"refunded", "cancelled", "canceled", "correct", "sure", "possible", "impossible", "tomorrow", "today", "tonight",
	}
}

// titled returns the length of a form of address such as 王女士 at the start
// of a part, 0 if there is none.
func titled(folded []rune) int {
	for _, title := range []string{"女士", "先生", "小姐", "太太", "老师", "同学"} {
		name := []rune(title)
		for n := 1; n <= 2; n++ {
			if len(folded) >= n+len(name) && slices.Equal(folded[n:n+len(name)], name) && isLetter(folded[0]) {
				return n + len(name)
			}
		}
	}
	return 0
}

// introduction is how a part begins and ends that says who we are.
type introduction struct {
	start, end string
	runes      int // at most so many between
}

func introductions() []introduction {
	return []introduction{
		{"my name is", "", 20},
		{"welcome to", "", 32},
		{"this is", "speaking", 16},
		{"this is", "customer service", 32},
		{"我是客服", "", 5},
		{"我是本店客服", "", 5},
		{"客服", "为您服务", 5},
		{"欢迎光临", "", 10},
		{"欢迎来到", "", 10},
		{"这里是", "店", 12},
		{"这里是", "客服", 12},
	}
}

// introduces tells whether a part says only who we are. A number in it is
// taken for a fact.
func introduces(folded []rune) bool {
	if len(folded) > 48 || slices.ContainsFunc(folded, isDigit) {
		return false
	}
	text := string(folded)
	for _, i := range introductions() {
		rest, ok := strings.CutPrefix(text, i.start)
		if !ok {
			continue
		}
		if rest, ok = strings.CutSuffix(rest, i.end); ok && len([]rune(rest)) <= i.runes {
			return true
		}
	}
	return false
}

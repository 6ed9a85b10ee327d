package lang

import (
	"strconv"
	"strings"
)

// Here are the texts about who else is at work.
type Here struct {
	// Names joins names, of which more are not said. Writing and Looking say of
	// so many people, by those names, what they do in the thread on screen.
	Names            func(names []string, more int) string
	Writing, Looking func(names string, n int) string
	You              string // the reader, at another console
}

func englishHere() Here {
	be := func(n int) string {
		if n == 1 {
			return " is "
		}
		return " are "
	}
	return Here{
		Names: func(names []string, more int) string {
			if more > 0 {
				return strings.Join(names, ", ") + " and " + count(more, "other", "others")
			}
			if n := len(names); n > 1 {
				return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
			}
			return strings.Join(names, "")
		},
		Writing: func(names string, n int) string { return names + be(n) + "writing here" },
		Looking: func(names string, n int) string { return names + be(n) + "looking" },
		You:     "your other console",
	}
}

func chineseHere() Here {
	return Here{
		Names: func(names []string, more int) string {
			all := strings.Join(names, "、")
			if more > 0 {
				return joined(all, " 等 ", strconv.Itoa(len(names)+more), " 人")
			}
			return all
		},
		Writing: func(names string, _ int) string { return joined(names, " 正在输入") },
		Looking: func(names string, _ int) string { return joined(names, " 正在查看") },
		You:     "您的另一个窗口",
	}
}

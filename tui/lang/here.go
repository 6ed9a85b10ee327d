package lang

import (
	"fmt"
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
	// Vanished is told to the others, Unseen to whoever was taken for gone.
	Vanished func(name string) string
	Unseen   string
	// Back is told to whoever begins after their console vanished: so many of
	// their sessions went to nobody meanwhile.
	Back func(n int) string
	// GivenBack is the note beside a session that went back for it, LeftBehind
	// stands above the draft that was left in it.
	GivenBack, LeftBehind func(name string) string
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
		Vanished: func(name string) string {
			return name + "'s console vanished; what is due soon goes back to Unassigned."
		},
		Unseen: "The desk lost this console for a while; what was due soon is in Unassigned.",
		Back: func(n int) string {
			return "Your console had vanished: " + count(n, "session", "sessions") + " went back to Unassigned meanwhile."
		},
		GivenBack: func(name string) string {
			return "The console of " + name + " is not heard any more. The session went back to Unassigned."
		},
		LeftBehind: func(name string) string { return "Left behind by " + name + "; yours once you change or send it" },
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
		You:     "您的另一个控制台",
		Vanished: func(name string) string {
			return joined(name, " 的控制台已失联，快到期的会话会退回待分配。")
		},
		Unseen: "本控制台曾失联一段时间，您快到期的会话已退回待分配。",
		Back: func(n int) string {
			return fmt.Sprintf("您的控制台曾失联，期间有 %d 个会话退回待分配。", n)
		},
		GivenBack: func(name string) string {
			return joined(name, " 的控制台已失联，会话已退回待分配。")
		},
		LeftBehind: func(name string) string { return joined(name, " 留下的草稿，修改或发送后归您") },
	}
}

package lang

import "fmt"

// Moves are the texts about what somebody else moved. name is the customer of one
// session; of several only the number n is said. by is who did it, "" where that is
// not known.
type Moves struct {
	ToYou func(by, name string, n int) string
	// FromYou says where sessions went, TookOver that by has them now; in Returned
	// they are with nobody again, as before somebody moved them to the reader.
	FromYou  func(by, to, name string, n int) string
	TookOver func(by, name string, n int) string
	Returned func(name string, n int) string
	Break    func(by string) string // a break of the reader was ended
}

func englishMoves() Moves {
	what := func(name string, n int) string {
		if n == 1 {
			return name
		}
		return fmt.Sprintf("%d of your sessions", n)
	}
	return Moves{
		ToYou: func(by, name string, n int) string {
			switch {
			case by == "" && n == 1:
				return name + " was moved to you."
			case by == "":
				return fmt.Sprintf("%d sessions were moved to you.", n)
			case n == 1:
				return by + " gave you " + name + "."
			}
			return fmt.Sprintf("%s moved %d sessions to you.", by, n)
		},
		FromYou: func(by, to, name string, n int) string {
			switch {
			case by == "" && n == 1:
				return name + " is with " + to + " now."
			case by == "":
				return what(name, n) + " are with " + to + " now."
			case n == 1:
				return by + " gave " + name + " to " + to + "."
			}
			return by + " moved " + what(name, n) + " to " + to + "."
		},
		TookOver: func(by, name string, n int) string { return by + " took over " + what(name, n) + "." },
		Returned: func(name string, n int) string { return what(name, n) + " went back to Unassigned." },
		Break:    func(by string) string { return by + " ended your break: you are accepting again." },
	}
}

func chineseMoves() Moves {
	what := func(name string, n int) string {
		if n == 1 {
			return name
		}
		return fmt.Sprintf("您的 %d 个会话", n)
	}
	return Moves{
		ToYou: func(by, name string, n int) string {
			switch {
			case by == "" && n == 1:
				return joined(name, " 已转给您。")
			case by == "":
				return fmt.Sprintf("有 %d 个会话转给了您。", n)
			case n == 1:
				return joined(by, " 将 ", name, " 转给了您。")
			}
			return joined(by, fmt.Sprintf(" 将 %d 个会话转给了您。", n))
		},
		FromYou: func(by, to, name string, n int) string {
			if by == "" {
				return joined(what(name, n), " 已转给 ", to, "。")
			}
			return joined(by, " 将 ", what(name, n), " 转给了 ", to, "。")
		},
		TookOver: func(by, name string, n int) string { return joined(by, " 接走了 ", what(name, n), "。") },
		Returned: func(name string, n int) string { return joined(what(name, n), " 已退回待分配。") },
		Break:    func(by string) string { return joined(by, " 结束了您的小休，您已恢复接待。") },
	}
}

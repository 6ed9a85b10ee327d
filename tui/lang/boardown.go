package lang

import "time"

// BoardOwn are the texts about what a platform counts itself.
type BoardOwn struct {
	// Head begins the line; days are "" when they are those on screen.
	Head      func(platform, shop, days string) string
	Sessions  func(n string) string
	Mean      func(span string) string
	Satisfied func(share string) string
	Days      func(from, to time.Time) string // both among them
}

func englishBoardOwn() BoardOwn {
	return BoardOwn{
		Head: func(platform, shop, days string) string {
			return join(", ", platform+"'s own", shop, days) + ": "
		},
		Sessions:  func(n string) string { return n + " sessions" },
		Mean:      func(span string) string { return "first reply after " + span + " on average" },
		Satisfied: func(share string) string { return share + " satisfied" },
		Days: func(from, to time.Time) string {
			if from.Equal(to) {
				return from.Format("2 Jan")
			}
			return from.Format("2 Jan") + "–" + to.Format("2 Jan")
		},
	}
}

func chineseBoardOwn() BoardOwn {
	return BoardOwn{
		Head: func(platform, shop, days string) string {
			return join("，", heading(platform)+"自己的统计", shop, days) + "："
		},
		Sessions:  func(n string) string { return n + " 个会话" },
		Mean:      func(span string) string { return "平均首次回复 " + span },
		Satisfied: func(share string) string { return "满意度 " + share },
		Days: func(from, to time.Time) string {
			if from.Equal(to) {
				return from.Format("1月2日")
			}
			return from.Format("1月2日") + "–" + to.Format("1月2日")
		},
	}
}

// join puts what is there behind each other.
func join(between string, parts ...string) string {
	out := ""
	for _, p := range parts {
		if p != "" && out != "" {
			out += between
		}
		out += p
	}
	return out
}

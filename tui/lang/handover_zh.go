package lang

import "fmt"

func chineseHandover() Handover {
	return Handover{
		Take: "他人交接的会话", Give: "交班",
		Given: func(to string, left, of int) string {
			if to == "" {
				to = "任何人"
			}
			return joined("已交给 ", to, fmt.Sprintf("：%d 个中还有 %d 个未被接手", of, left))
		},
		Of: func(giver string, n int, since string) string {
			return joined(giver, fmt.Sprintf("，%d 个会话，", n), since, " 起")
		},
		Waiting: func(n int) string { return fmt.Sprintf("%d 位客户在等待", n) },
		Others:  func(n int) string { return fmt.Sprintf("%d 个会话未结束，无人等待", n) },
		Asks:    "客户", Promised: "承诺", Draft: "草稿",
		By:   func(words, when string) string { return "“" + words + "”，" + when + " 到期" },
		Calm: "无人等待", Mine: "已归您", Nobody: "现无人接待", Ended: "已结束",
		With:          func(agent string) string { return joined("已归 ", agent) },
		Answered:      func(agent, at string) string { return joined(agent, " ", at, " 已回复") },
		NothingToTake: "目前没有人交班。", NothingToGive: "您没有未结束的会话。",
		ChooseOne: "请至少选择一个会话。",
		Hint: func(to, key string) string {
			if to == "" {
				to = "其他人"
			}
			return joined(to, " 会在屏幕上看到，按 "+key+" 接手。")
		},
		TakeIt: "接手", TakeAll: func(n int) string { return fmt.Sprintf("全部 %d 个", n) },
		LeaveOut: "不交", All: "全选/全不选", Next: "交给谁？", Withdraw: "撤回交接",
		ToMine: "我的交班", ToTheirs: "他人的交班", HandsTo: "交出",
		ToWhom: "交给谁？", Anybody: "任何人，先到先得", Note: "备注",
		Offered: func(to string, n int) string {
			if to == "" {
				to = "任何人"
			}
			return joined(fmt.Sprintf("已将 %d 个会话交给 ", n), to, "，被接手前仍归您。")
		},
		Withdrawn: func(_ string, n int) string { return fmt.Sprintf("已撤回交接，%d 个会话仍归您。", n) },
		Took: func(giver string, n int) string {
			return joined("已从 ", giver, fmt.Sprintf(" 接手 %d 个会话。", n))
		},
		TookNone: func(giver string) string { return joined("没有从 ", giver, " 接手任何会话。") },
		Late: func(n int, with string) string {
			if with == "" {
				return fmt.Sprintf("%d 个已不可接手。", n)
			}
			return joined(fmt.Sprintf("%d 个已归 ", n), with, "。")
		},
		NotOffered: "该会话已不可接手。",
		HandsOver:  func(giver string, n int) string { return joined(giver, fmt.Sprintf(" 交出 %d 个会话。", n)) },
		Shows:      "查看",
		TakenBack:  func(giver string) string { return joined(giver, " 撤回了交接。") },
		TakenBy: func(agent string, n, left int) string {
			switch {
			case left < 0:
				return joined(agent, fmt.Sprintf(" 接手了您的 %d 个会话。", n))
			case left == 0:
				return joined(agent, fmt.Sprintf(" 接手了您的 %d 个会话，已全部接手。", n))
			}
			return joined(agent, fmt.Sprintf(" 接手了您的 %d 个会话，还剩 %d 个。", n, left))
		},
		Left: func(n int) string {
			return fmt.Sprintf("您的交接仍有效：还有 %d 个会话未被接手。", n)
		},
		Bar:       func(giver string, n int) string { return joined(giver, fmt.Sprintf(" 交出 %d 个", n)) },
		BarMany:   func(n int) string { return fmt.Sprintf("待接手 %d 个", n) },
		BarMine:   func(n int) string { return fmt.Sprintf("您交出 %d 个", n) },
		DraftFrom: func(giver string) string { return joined(giver, " 留下的草稿，尚未发送") },
	}
}

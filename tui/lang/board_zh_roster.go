package lang

import "fmt"

func chineseRoster() BoardRoster {
	return BoardRoster{
		Goal: func(share, window string, weeks, sessions int) string {
			return fmt.Sprintf("%s内回复 %s 所需人数，依据 %d 周共 %d 个会话。", window, share, weeks, sessions)
		},
		Queue:     "每个小时各自按排队模型（Erlang）计算。",
		Fluid:     "按积压计算：在岗的人先处理最早的。",
		Few:       "数据还少，仅供初步参考。",
		NoHistory: "还没有需要人工处理的会话，无法规划。",
		NoRoster:  "还没有排班，不知道什么时候有人在岗。",
		InTime:    func(share string) string { return "按现有排班，预计 " + share + " 能按时回复。" },
		Hopeless:  "有些时段无论多少人都不够。",
		Sure: func(day, hour string, needed, low, high int) string {
			return fmt.Sprintf("把握：%s %s 需 %d 人，五次中有四次在 %d 至 %d 人之间。", day, hour, needed, low, high)
		},
		Handling: func(replies, period string) string {
			return "每个会话约 " + replies + " 条回复，每条 " + period + "。"
		},
		Expire: func(n int, when, clear string) string {
			return fmt.Sprintf("%d 个会话将%s超时，届时无人在岗：请%s处理。", n, when, clear)
		},
		At:       func(clock string) string { return "在" + spaced(clock) },
		Between:  func(first, last string) string { return "在" + spaced(first) + "至" + spaced(last) + "之间" },
		ClearBy:  func(clock string) string { return "在" + spaced(clock) + "前" },
		ClearNow: "现在", Uncovered: "无人值守：", Short: "人手不足：", Covered: "没有无人值守的时段。",
		Block: func(day, from string, hours, needed, on int) string {
			text := fmt.Sprintf("%s %s 起 %d 小时", day, from, hours)
			if needed > 0 {
				text += fmt.Sprintf("（需 %d 人，在岗 %d 人）", needed, on)
			}
			return text
		},
		AndMore:   func(n int) string { return fmt.Sprintf("等另外 %d 段", n) },
		Measures:  []string{"所需人数", "在岗人数", "每小时会话"},
		ShortSign: "在岗少于所需",
		Title:     "排班", Who: "谁", Days: "日子", From: "开始", To: "结束", Shop: "店铺", Zone: "时区", Valid: "有效期",
		People:   func(n int) string { return fmt.Sprintf("%d 人", n) },
		EveryDay: "每天", Overnight: "次日", Empty: func(key string) string { return "还没有班次，按 " + key + " 添加。" },
	}
}

func chineseShift() BoardShift {
	return BoardShift{
		New: "添加班次", Edit: "班次",
		Agent: "客服", NoAgent: "不指定", People: "不指定客服时的人数", Days: "日子",
		From: "开始", To: "结束", Shop: "店铺", AllShops: "全部", Zone: "时区",
		Begin: "从哪天起", End: "到哪天止",
		Note:    "日子如 周一-周五 或 周六 周日，留空为每天。时间如 09:00，结束不晚于开始则为次日。日期如 2025-11-30，留空为一直有效。",
		BadDays: "日子请写成 周一-周五 或 周六 周日。", BadTime: "时间请写成 09:00。",
		BadZone: "不认识这个时区，请写成 Asia/Shanghai 的样子。", BadDate: "日期请写成 2025-11-30。",
		BadPeople: "请指定客服或填写人数，不能两者都填。", BadOrder: "结束日期早于开始日期。",
		Delete: "删除", DeleteText: func(who, when string) string { return joined("删除 ", who, " 的班次（", when, "）？") },
		Deleted: "已删除班次。",
		Hours: func(days, from, to, period string) string {
			return joined(days, " ", from, " 至 ", to, "：", period)
		},
	}
}

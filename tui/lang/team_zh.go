package lang

import (
	"fmt"

	"tend/desk"
)

func chineseTeam() Team {
	return Team{
		Title: "团队",
		Counts: func(agents, there, open int) string {
			return fmt.Sprintf("%d 位客服，%d 位接待中，%d 个进行中的会话", agents, there, open)
		},
		Nobody: "还没有客服使用过本客服台。",
		Agent:  "客服", Status: "状态", Since: "自", Load: "接待量", Full: "饱和", Oldest: "等待", Expiring: "将超时", Rate: "今日",
		Unassigned: "待分配", You: "（我）",
		Statuses:  map[desk.Status]string{desk.Accepting: "接待中", desk.Break: "小休", desk.Offline: "离线"},
		NeverSaid: "未设置",
		Idle:      func(span string) string { return "空闲 " + span }, IdleShort: "空闲",
		Absent:    "不在线",
		SinceWhen: func(clock, span string) string { return clock + "，" + span },
		Waits:     func(span, since string) string { return span + "，自 " + since },
		Away: TeamAlarm{
			Long: func(_ string, n int, since string) string {
				return "工作时间内所有客服都不在。" + waitingZH(n, since)
			},
			Short: func(string, int) string { return "无人接待" },
		},
		NoRoom: TeamAlarm{
			Long: func(_ string, n int, since string) string {
				return "排队停滞：接待中的客服都已满。" + waitingZH(n, since)
			},
			Short: func(string, int) string { return "接待已满" },
		},
		Stuck: TeamAlarm{
			Long: func(who string, n int, since string) string {
				return joined("排队停滞，但仍有余量：", who, "。") + waitingZH(n, since)
			},
			Short: func(string, int) string { return "排队停滞" },
		},
		FullUp: TeamAlarm{
			Long: func(who string, _ int, _ string) string { return joined("饱和度已达 100 %：", who, "。") },
			Short: func(who string, n int) string {
				if n > 1 {
					return fmt.Sprintf("%d 位客服已满", n)
				}
				return joined(who, " 已满")
			},
		},
		Several: func(n int) string { return fmt.Sprintf("团队有 %d 条警告", n) },
		AndMore: func(names string, more int) string { return fmt.Sprintf("%s 等 %d 人", names, more+mostNamed) },
		Well:    "目前一切正常。",
		Keys: map[string]string{
			"team-open": "会话", "team-move": "转移会话", "team-capacity": "接待上限", "team-resume": "结束小休",
			"leave-team": "返回", "help": "按键", "undo": "撤回",
		},
		Managers:      "调整上限、转移会话和结束小休仅限主管",
		Capacity:      func(name string) string { return joined(name, " 的接待上限") },
		CapacityLabel: "同时接待", BadCapacity: "请输入 0 到 9999 之间的数字。",
		CapacityNote: func(open, of int) string {
			return fmt.Sprintf("目前 %d / %d。设为 0 则不再分配新会话。", open, of)
		},
		CapacitySet: func(name string, n int) string {
			return joined(name, fmt.Sprintf(" 现在最多接待 %d 个会话。", n))
		},
		MoveTitle:      func(name string) string { return joined("将 ", name, " 的会话转给") },
		MoveUnassigned: "将待分配的会话转给",
		MoveCount:      func(from, to string) string { return joined("从 ", from, " 转给 ", to) },
		MoveLabel:      "数量",
		MoveDo:         "转移",
		MoveNote: func(all int) string {
			return fmt.Sprintf("共 %d 个，最紧急的优先。期间被他人更改的会话保持不动。", all)
		},
		BadCount:      func(all int) string { return fmt.Sprintf("请输入 1 到 %d 之间的数字。", all) },
		NothingToMove: func(name string) string { return joined(name, " 没有进行中的会话。") },
		Moved: func(n int, from, to string) string {
			return joined(fmt.Sprintf("已将 %d 个会话从 ", n), from, " 转给 ", to, "。")
		},
		NotMoved:     func(n int) string { return fmt.Sprintf("%d 个会话期间有变动，未转移。", n) },
		MovedBack:    func(n int) string { return fmt.Sprintf("已转回 %d 个会话。", n) },
		NotMovedBack: func(n int) string { return fmt.Sprintf("%d 个会话无法转回。", n) },
		EndBreak:     func(name string) string { return joined("结束 ", name, " 的小休？") },
		EndBreakText: func(name, since string) string {
			return joined(name, " 自 ", since, " 起小休。确认后立即恢复接待，并会分配新会话。")
		},
		EndBreakYes:  "结束",
		NoBreak:      func(name, status string) string { return joined(name, " 不在小休：", status, "。") },
		BreakEnded:   func(name string) string { return joined(name, " 已恢复接待。") },
		Sessions:     func(name string) string { return joined(name, " 的进行中会话") },
		SessionsOpen: "查看", NoSessions: "没有符合的会话",
		RateFailed:      "暂时无法统计今日回复率。",
		NobodysCapacity: "待分配没有接待上限，请选择一位客服。",
		NobodysBreak:    "待分配没有小休可结束，请选择一位客服。",
	}
}

// waitingZH says what waits with nobody.
func waitingZH(n int, since string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%d 位客户无人接待，最久已等 %s。", n, since)
}

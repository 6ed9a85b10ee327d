package lang

import (
	"fmt"
	"time"
)

func chineseBoard() Board {
	return Board{
		Title:    "数据",
		Pages:    []string{"概览", "趋势", "时段", "客服", "超时", "问答", "排班"},
		Spans:    []string{"今天", "7 天", "30 天"},
		AllShops: "全部店铺",
		AsOf:     func(clock string) string { return "截至 " + clock },
		TimesIn:  func(zone string) string { return "时间按 " + zone + "。" },
		HoursIn:  func(zone string) string { return "时段按 " + zone + "。" }, ShopTimes: "时间按各店铺所在时区。",
		Counting:  "统计中…",
		Failed:    "暂时无法统计，稍后会自动再试。如果一直不行，请运行 tend doctor 查看原因。",
		Unreached: "数据暂时没有响应，恢复后会自动统计。",
		Lost:      func(since string) string { return "自 " + since + " 起连不上数据，恢复后会自动统计。" },
		Nothing:   "这段时间没有会话。",
		More:      func(n int) string { return fmt.Sprintf("下面还有 %d 行", n) },
		Bands: map[string]string{
			"excellent": "优秀", "good": "良好", "safe": "安全", "warning": "警告", "low": "偏低", "danger": "危险",
		},
		Target:   func(share string) string { return "目标 " + share },
		Open:     func(n int) string { return fmt.Sprintf("%d 个计时中", n) },
		Weekdays: []string{"周一", "周二", "周三", "周四", "周五", "周六", "周日"},
		Period:   chinesePeriod,
		Own:      chineseBoardOwn(),
		Forecast: chineseForecast(), Trend: chineseTrend(), Hours: chineseHours(), Agents: chineseAgents(),
		Misses: chineseMisses(), Asked: chineseAsked(), Roster: chineseRoster(), Shift: chineseShift(),
		Keys: map[string]string{
			"numbers-next": "下一页", "numbers-days": "天数", "numbers-shop": "店铺", "policy-1": "规则",
			"numbers-measure": "切换内容", "leave-numbers": "返回", "add-shift": "添加", "delete-shift": "删除",
			"down": "向下", "help": "按键",
			"sweep": "处理这些", "open": "打开", "edit": "编辑",
		},
	}
}

// chinesePeriod says a length of time with the two units that matter.
func chinesePeriod(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d 秒", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d 分钟", int(d.Minutes()))
	case d < 48*time.Hour && d%time.Hour < time.Minute:
		return fmt.Sprintf("%d 小时", int(d.Hours()))
	}
	return spanZH(d)
}

func chineseForecast() BoardForecast {
	return BoardForecast{
		NoRate:  "还没有回复率",
		Empty:   "还没有计入的会话，因此没有回复率。",
		Settled: "没有计时中的会话，不会再变。",
		Safe: func(floor string, of int) string {
			return fmt.Sprintf("即使这 %d 个都没有按时回复，也能保住 %s。", of, floor)
		},
		Need: func(floor string, need, of int, by string) string {
			return fmt.Sprintf("须在%[4]s前回复这 %[3]d 个中的 %[2]d 个，否则低于 %[1]s。", floor, need, of, spaced(by))
		},
		Lost:      func(target string) string { return "已达不到 " + target + "。" },
		LowerSafe: func(band, floor string) string { return fmt.Sprintf("能保持“%s”（%s）。", band, floor) },
		LowerNeed: func(band, floor string, need, of int, by string) string {
			return fmt.Sprintf("在%s前回复这 %d 个中的 %d 个，还能保住“%s”（%s）。", spaced(by), of, need, band, floor)
		},
		AllLost: func(of int) string {
			if of == 0 {
				return ""
			}
			return fmt.Sprintf("这 %d 位客户仍在等待回复。", of)
		},
		Forfeit: func(n int) string {
			return fmt.Sprintf("另有 %d 个会话未回复就已结束，到时会计为超时。", n)
		},
		Sweep:    func(key string, n int) string { return fmt.Sprintf("%s 集中处理这 %d 个。", key, n) },
		Customer: "客户", Deadline: "截止", Left: "剩余", Agent: "接待", Words: "最后一条消息", Nobody: "无人",
	}
}

func chineseTrend() BoardTrend {
	return BoardTrend{
		ByDay: "每日回复率", Volume: "每日会话数", First: "首次回复用时",
		Median: func(p50, p90, p99 string) string {
			return fmt.Sprintf("一半在 %s内，90 %% 在 %s内，99 %% 在 %s内", p50, p90, p99)
		},
		UpTo:    func(p string) string { return p + "内" },
		Over:    func(p string) string { return p + "以上" },
		Late:    "超时",
		NoReply: "还没有首次回复。",
		Missed:  func(n int) string { return fmt.Sprintf("超时 %d", n) },
		Below:   "低于目标",
		Lowest:  func(rate, day string) string { return "最低 " + rate + "（" + day + "）" },
		Day:     "日期", InTime: "按时", MissedHead: "超时", Run: "计时中",
	}
}

func chineseHours() BoardHours {
	return BoardHours{
		Measures: []string{"一周各时段会话数", "一周各时段回复率（%）", "一周各时段超时数"},
		Busiest:  func(d, h string, n int) string { return fmt.Sprintf("最忙：%s %s，%d 个。", d, h, n) },
		Worst:    func(d, h, r string) string { return fmt.Sprintf("最低：%s %s，%s。", d, h, r) },
		MostMiss: func(d, h string, n int) string { return fmt.Sprintf("超时最多：%s %s，%d 个。", d, h, n) },
		NoMiss:   "没有超时的会话。",
		Misses:   "超时会话的截止钟点",
	}
}

func chineseAgents() BoardAgents {
	return BoardAgents{
		Agent: "客服", Sessions: "会话", Replies: "回复条数", InTime: "按时", Missed: "超时", Rate: "回复率", Median: "中位用时",
		Auto: "无需人工", Nobody: "无人接待",
	}
}

func chineseMisses() BoardMisses {
	return BoardMisses{
		None: "没有超时的会话。",
		Total: func(n, of int) string {
			if n < of {
				return fmt.Sprintf("超时 %d 个，列出最近 %d 个", of, n)
			}
			return fmt.Sprintf("超时 %d 个", of)
		},
		Reasons: map[string]string{
			"out of hours": "非工作时间", "answered late": "回复过晚", "assigned but unanswered": "已分配未回复",
			"nobody accepting": "无人接单", "queue full": "队列已满", "not taken": "有空位未领取", "unknown": "未知",
		},
		Customer: "客户", Deadline: "截止", Agent: "当时接待", Late: "晚了", Reason: "原因",
		Never: "未回复",
	}
}

func chineseAsked() BoardAsked {
	return BoardAsked{
		Questions: "客户最常问的问题", Question: "问题", Count: "次数", InTime: "按时", FAQ: "常见问题条目", NoFAQ: "无",
		Besides: func(other, greetings, thanks int) string {
			return fmt.Sprintf("此外：其他问题 %d 次，打招呼 %d 次，致谢 %d 次。", other, greetings, thanks)
		},
		Replies: "预设话术的效果", Text: "话术", Source: "类型", Sent: "发送", Edited: "修改", Again: "再次追问",
		Hand:    "手写回复",
		Sources: map[string]string{"quick": "快捷回复", "prompt": "引导语", "remark": "结束语", "faq": "常见问题", "scene": "场景话术"},
		None:    "没有客户用文字提问。", NoReplies: "没有发送回复。",
	}
}

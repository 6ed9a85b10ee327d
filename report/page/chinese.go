package page

import (
	"fmt"

	"tend/report/insight"
)

// Chinese are the texts in Chinese.
func Chinese() Texts {
	return Texts{
		Code: "zh-CN", Title: "回复率", AllShops: "全部店铺",
		Range:   func(from, until string) string { return from + " 至 " + until },
		Made:    func(at string) string { return "截至 " + at },
		Nothing: "这几天没有数据。", AsTable: "用表格查看",
		NoRate: "–", NoOne: "无人接待", Nobody: "无需人工",
		Answered: func(n, of int) string {
			return fmt.Sprintf("%s 个会话中 %s 个按时回复", number(of), number(n))
		},
		Target:  func(rate string) string { return "目标 " + rate },
		Pending: func(n int) string { return fmt.Sprintf("还有 %s 个会话在计时。", number(n)) },
		IfAll:   func(rate string) string { return "全部按时回复：" + rate },
		IfNone:  func(rate string) string { return "全部没有回复：" + rate },
		Reached: "无论这些会话结果如何，目标已经达到。",
		Lost:    "目标已经无法达到。",
		Need: func(n, of int, by string) string {
			return fmt.Sprintf("要达到目标，这 %s 个中须有 %s 个按时回复，第一个不晚于 %s。", number(of), number(n), by)
		},
		LeftOut: func(n int) string {
			return fmt.Sprintf("%s 个会话不计入：休假、无需回复或举报成立", number(n))
		},
		Uncounted: func(n int) string { return fmt.Sprintf("%s 个会话不在统计范围", number(n)) },
		Figures:   func(policy string) string { return "以下数据均按 " + policy + " 计算。" },
		Bands:     map[string]string{"excellent": "优秀", "good": "良好", "safe": "安全", "warning": "警告", "low": "偏低", "danger": "危险"},
		Trend:     Section{"每日走势", "折线是当天会话的回复率，柱子是当天的会话数，虚线是目标。"},
		First:     Section{"首次回复用时", "从会话开始计时到第一条人工回复。"},
		Week:      Section{"一周各时段", "按顾客发起会话的时间统计，以店铺所在时区为准。"},
		Misses:    Section{"超时的会话", "按截止时间所在的钟点，以及原因。"},
		Agents:    Section{"客服", "按时回复的会话归首个回复的人，超时的会话归截止时负责的人。"},
		Questions: Section{"顾客最常问的问题", "需要人工处理的消息，意思相同的合并计算。"},
		Prepared:  Section{"预设话术的效果", "再次追问：顾客在 24 小时内又来消息，致谢不算。请与手写回复对比。"},
		Notes:     "统计口径",
		NotesLines: []string{
			"回复率 = 按时回复 ÷（按时回复 + 超时）。仍在计时的会话另外列出。",
			"日期和钟点以各店铺所在时区为准，会话归发起的那一天。",
			"非工作时间：整个时限都在排班之外。",
			"回复过晚、已分配未回复：截止时有人负责。",
			"无人接单、队列已满：没有人负责，而且整个时限内没有人接新会话，或接单的人都已满额。",
			"有空位未领取：有人有空位，但没有人领取；后来才有回复的，算回复过晚。未知：没有在线状态的记录。",
		},
		Day: "日期", Sessions: "会话", Responded: "按时", Missed: "超时", Rate: "回复率", PendingHead: "计时中",
		Median: "首次回复中位数", Replies: "回复条数", Agent: "客服",
		TrendDesc: func(low, lowDay, high, highDay string) string {
			return fmt.Sprintf("最低 %s（%s），最高 %s（%s）。", low, lowDay, high, highDay)
		},
		Percentiles: func(p50, p90, p99 string) string {
			return fmt.Sprintf("一半在 %s内，90%% 在 %s内，99%% 在 %s内。", p50, p90, p99)
		},
		UpTo:   func(d string) string { return d + "以内" },
		Over:   func(d string) string { return "超过 " + d },
		Within: "按时", Late: "超时", Share: "占比",
		Volume: "发起的会话", RateByHour: "回复率", Hour: "钟点",
		Weekdays:   [7]string{"周一", "周二", "周三", "周四", "周五", "周六", "周日"},
		ByDeadline: "超时会话的截止钟点", Reason: "原因",
		Reasons: map[insight.Reason]string{
			insight.AnsweredLate: "回复过晚", insight.AssignedUnanswered: "已分配未回复",
			insight.QueueFull: "队列已满", insight.NobodyAccepting: "无人接单",
			insight.NotTaken: "有空位未领取", insight.OutOfHours: "非工作时间", insight.Unknown: "未知",
		},
		More: func(n int) string { return fmt.Sprintf("其余 %s 个", number(n)) },
		Latest: func(n, of int) string {
			if n == of {
				return fmt.Sprintf("超时会话 %s 个", number(n))
			}
			return fmt.Sprintf("超时会话 %s 个，列出最近 %s 个", number(of), number(n))
		},
		Customer: "顾客", Opened: "发起", Deadline: "截止", Delay: "晚了",
		Question: "问题", Asked: "次数", InTime: "按时回复", FAQ: "常见问题条目", NoFAQ: "没有条目",
		Wordings: func(n int) string { return fmt.Sprintf("%s 种说法", number(n)) },
		Others:   func(n int) string { return fmt.Sprintf("其他问题 %s 次", number(n)) },
		Besides: func(g, c int) string {
			return fmt.Sprintf("不算问题的消息：打招呼 %s 次，致谢 %s 次。", number(g), number(c))
		},
		Wordless: func(list string) string { return "没有文字的消息：" + list + "。" },
		Kinds: map[string]string{
			"image": "图片", "video": "视频", "emoji": "表情", "product": "商品卡片", "order": "订单卡片",
			"faq": "点选常见问题", "other": "其他", "text": "文字",
		},
		Slack: func(n int) string { return fmt.Sprintf("次数最多可能少计 %s 次。", number(n)) },
		Text:  "话术", Sent: "发送", Edited: "发送前修改", Again: "再次追问", ByHand: "手写回复",
		Sources: map[string]string{"quick": "快捷回复", "prompt": "引导语", "remark": "结束语", "faq": "常见问题答案", "scene": "场景话术"},
		Units: Units{
			Seconds: func(n int) string { return fmt.Sprintf("%d\u00a0秒", n) },
			Minutes: func(n int) string { return fmt.Sprintf("%d\u00a0分钟", n) },
			Hours:   func(n int) string { return fmt.Sprintf("%d\u00a0小时", n) },
			Days:    func(n int) string { return fmt.Sprintf("%d\u00a0天", n) },
			Join:    " ", List: "、",
		},
	}
}

package lang

import (
	"fmt"
	"strings"
	"time"

	"tend/notify"
)

// Chinese gives the texts in Simplified Chinese.
func Chinese() *Texts {
	return &Texts{
		Code: "zh",
		Bar: Bar{
			NeverSaid: "未开始接待 (s)",
			Accepting: "接待中", Break: "小休", Offline: "离线",
			Queue:   func(n int) string { return fmt.Sprintf("排队 %d", n) },
			NoRate:  "–",
			Pending: func(n int) string { return fmt.Sprintf("%d 个计时中", n) },
			Forecast: func(floor string, need, of int, by string) string {
				return fmt.Sprintf("%[4]s 前须回复 %[3]d 个中的 %[2]d 个，否则低于 %[1]s", floor, need, of, by)
			},
			ForecastShort: func(need, of int, by string) string { return fmt.Sprintf("%s 前回 %d/%d", by, need, of) },
			Stale:         func(since string) string { return "自 " + since + " 起连不上数据" },
			Config:        func(n int) string { return fmt.Sprintf("有 %d 处设置未生效：tend config --check", n) },
			More:          "更多",
			Undo:          func(s int) string { return fmt.Sprintf("撤回（%d 秒）", s) },
			Write:         "撰写回复",
			EditHint:      "编辑后再发送：按快捷回复的数字，或按 e 从空白开始。Esc 取消。",
			Keys: map[string]string{
				"quick-1": "回复", "edit": "编辑", "compose": "撰写", "prompt": "引导", "close-remark": "结束", "close": "结束",
				"no-reply": "无需回复", "claim": "领取", "transfer": "转接", "remind": "提醒", "undo": "撤回",
				"search": "搜索", "status": "状态", "palette": "全部", "help": "按键", "quit": "退出",
				"send": "发送", "newline": "换行", "back": "返回", "insert-1": "快捷回复",
				"next-session": "下一个", "open": "撰写", "scroll-up": "滚动", "open-link": "打开链接", "copy": "复制",
				"retry": "重发", "rewrite": "修改重发",
			},
			TooSmall: func(w, h int) string { return fmt.Sprintf("窗口至少要 60×16，现在是 %d×%d", w, h) },
		},
		Inbox: Inbox{
			Unassigned: "待分配", Expiring: "即将超时", Mine: "我的会话",
			NoneUnassigned: "没有客户在排队。",
			NoneExpiring:   "没有快要超时的会话。",
			NoneMine:       "您手上没有会话，按 a 领取一个。",
			Below:          func(n int) string { return fmt.Sprintf("还有 %d 个", n) },
			Picture:        "图片", Video: "视频", Emoji: "表情",
			Product: "商品", Order: "订单", FAQ: "常见问题", Other: "消息",
			Reminder: "提醒", You: "我", Auto: "自动", Staff: "客服", Said: func(who string) string { return who + "：" }, NoName: "未具名",
		},
		Time: Time{
			Short: Short,
			Left:  func(d time.Duration) string { return "剩 " + spanZH(d) },
			Past:  func(d time.Duration) string { return "超时 " + spanZH(d) },
			By:    func(clock string) string { return clock + " 前回复" },
			Span:  spanZH,
			Hours: func(n int) string { return fmt.Sprintf("%d 小时", n) },
			Today: "今天", Yesterday: "昨天",
			Date: func(t time.Time) string {
				return fmt.Sprintf("%d年%d月%d日 星期%s", t.Year(), t.Month(), t.Day(), []string{"日", "一", "二", "三", "四", "五", "六"}[t.Weekday()])
			},
		},
		Toast: chineseToasts(),
		Notify: notify.Texts{
			Unassigned: "新客户排队：{who}", Mine: "新消息：{who}", Crossed: "请再看一眼：{who}", Expiring: "即将超时：{who}",
			LastCall: "最后提醒：{who}，还剩 {left}", Late: "已过时限：{who}", Queue: "待分配 {n} 个",
			New: "{n} 条新提醒，最早的已等 {age}", ManyExpiring: "{n} 个即将超时，最近的剩 {left}",
			ManyLastCall: "最后提醒：{n} 个会话，最近的剩 {left}", ManyLate: "{n} 个已过时限",
			AfterQuiet: "免打扰期间：{title}", Waiting: "已等 {age}", Left: "还剩 {left}",
			More: "{who} 等另外 {n} 位", Somebody: "一位客户", And: " · ", List: "、",
			Moment: "不到 1 分钟", Minutes: "{m} 分钟", Hours: "{h} 小时 {m} 分", Exact: "{h} 小时",
		},
		Empty: Empty{
			Title: "这里还没有会话。",
			Lines: []string{
				"客户一发来消息就会出现在这里。",
				"想先导入一些，请按 q 退出，再运行下面的命令：",
			},
			Import: "tend import 文件    从文件导入消息", Demo: "tend demo           在示例数据上看看",
			Script:  "tend import -       由脚本逐行写入 JSON 消息",
			Connect: "tend connect        接入 TikTok Shop、Chatwoot 或自己的系统",
			Feeds:   func(names string) string { return "已接入：" + names },
			Team: []string{
				"渠道由管理团队服务器的人在服务器上接入：tend connect",
				"主管可以导入消息：tend import 文件 --desk 邀请文件",
				"想先在示例数据上看看，请按 q 退出，再运行：tend demo",
			},
			Help: "按 ? 看按键，按 : 看全部操作。",
		},
		Thread:      chineseThread(),
		Dialog:      chineseDialogs(),
		Sweep:       chineseSweep(),
		Suggest:     chineseSuggest(),
		Promise:     chinesePromise(),
		Lint:        chineseLint(),
		FAQ:         chineseFAQ(),
		Scenes:      chineseScenes(),
		Board:       chineseBoard(),
		Feeds:       chineseFeeds(),
		Causes:      chineseCauses(),
		Limits:      chineseLimits(),
		Note:        chineseNote(),
		Undelivered: chineseUndelivered(),
		Picture:     chinesePicture(),
		Crossed:     chineseCrossing(),
		Here:        chineseHere(),
		Outage:      chineseOutage(),
		Handover:    chineseHandover(),
		Moves:       chineseMoves(),
		Denied:      chineseDenied(),
		Team:        chineseTeam(),
	}
}

func chineseToasts() Toast {
	return Toast{
		Sending:      func(c string) string { return joined("正在发给 ", c, "…") },
		Sent:         func(c string) string { return joined("已发给 ", c, "。") },
		OnItsWay:     func(c string) string { return joined("正在送达 ", c, "。") },
		Kept:         func(c string) string { return joined("已保存，渠道恢复后自动发给 ", c, "。") },
		NotDelivered: func(c string) string { return joined("发给 ", c, " 的回复未送达，原因见会话。") },
		PerhapsDelivered: func(c string) string {
			return joined("不确定发给 ", c, " 的回复是否送达，请查看会话。")
		},
		TakenBack:     func(c string) string { return joined("已撤回，", c, " 没有收到。") },
		TooLate:       "来不及撤回，消息已经发出。",
		NothingToUndo: "没有可以撤回的。",
		Unfilled: func(v string) string {
			return joined("没有发送：缺少 ", v, "。按 e 再按数字，补上后发送。")
		},
		NoReplyPinned: func(d int) string { return fmt.Sprintf("数字 %d 还没有快捷回复，按 Q 设置。", d) },
		NoPrompt:      "不需要引导语：客户已经用文字提问了。",
		Claimed:       func(c string) string { return joined(c, " 归您接待了。") },
		Taken:         func(c, by string) string { return joined(c, " 已由 ", by, " 接待。") },
		AlreadyMine:   "这个会话已经是您的了。",
		GivenBack:     func(c string) string { return joined(c, " 已退回待分配。") },
		Transferred:   func(c, to string) string { return joined(c, " 已转给 ", to, "。") },
		Closed:        func(c string) string { return joined("已结束与 ", c, " 的会话。") },
		ClosedElsewhere: func(c, by string) string {
			if by == "" {
				return joined("与 ", c, " 的会话已结束，不再列出。")
			}
			return joined(by, " 结束了与 ", c, " 的会话，不再列出。")
		},
		ClosedMany:   func(n int) string { return fmt.Sprintf("已结束 %d 个会话。", n) },
		NoneToClose:  "没有可以批量结束的已回复会话。",
		NoReply:      func(c string) string { return joined(c, " 已标为无需回复。") },
		Reported:     func(c string) string { return joined("已举报 ", c, "。") },
		Reminder:     func(c, at string) string { return joined("将在 ", at, " 提醒您跟进 ", c, "。") },
		ReminderDue:  func(c, note string) string { return strings.TrimRight("提醒："+c+" "+note, " ") },
		Ended:        "这个会话已结束，客户再发消息会开启新会话。",
		Colleague:    func(c string) string { return joined("同事刚刚处理了 ", c, "，看一眼，再按一次。") },
		UnfilledHere: func(v string) string { return joined("未发送：", v, " 还没有填写。") },
		StillDraft: func(c string) string {
			return joined("没有发给 ", c, "：会话已有变动。文字已存为草稿，搜索可找到。")
		},
		Stale: func(c string) string { return joined(c, " 刚刚又发了消息，看一眼，再按一次发送。") },
		Next: func(c string) string {
			return joined("现在是 ", c, " 的会话。要写给对方，请再按一次。")
		},
		Moved:       "画面刚刚变化，按键没有生效。看清后请再按一次。",
		Changed:     "别人先改动了这个会话，请看过后再操作。",
		EmptyText:   "没有可以发送的内容。",
		TooLong:     "内容超出一条消息的长度，请缩短或分几条发送。",
		NoSession:   "没有选中会话。",
		NoLink:      "这个会话里没有图片或链接。",
		Opened:      func(w string) string { return "已打开：" + w },
		Copied:      func(w string) string { return "已复制：" + w },
		Failed:      func(why string) string { return "没有成功：" + why },
		DiskFull:    "没有保存：磁盘已满。腾出空间后再试，您写的内容还在。",
		Unavailable: "暂时连不上数据，您写的内容已保留，请稍后再试。",
		NoHub:       "客服台的后台没有在运行，请告知负责人；您写的内容已保留。",
		Saved:       "已保存。",
		Status:      func(s string) string { return "您的状态：" + s + "。" },
		Capacity:    func(n int) string { return fmt.Sprintf("最多同时接待 %d 个会话。", n) },
		MouseOn:     "鼠标已开，按住 Shift 可选择文字。", MouseOff: "鼠标已关。",
		Theme:        func(n string) string { return "主题：" + n },
		PasteNowhere: "没有粘贴：请先打开输入框。",
		Pasted:       func(n int) string { return fmt.Sprintf("已粘贴 %d 个字符，按回车发送。", n) },
		PastedOnly:   func(n int) string { return fmt.Sprintf("已粘贴 %d 个字符。", n) },
		PastedPart: func(took, of int) string {
			return fmt.Sprintf("只粘贴了 %d 个字符（共 %d 个），其余放不下。", took, of)
		},
		Retried:        func(c string) string { return joined("正在重新发给 ", c, "…") },
		TestNotice:     "tend 会这样提醒您。",
		NothingToRetry: "这里没有发送失败的消息。",
	}
}

func chineseThread() Thread {
	return Thread{
		Loading: "读取中…", NoneChosen: "在左边选择一个会话。",
		Visit:   func(n int) string { return fmt.Sprintf("来过 %d 次", n) },
		Order:   func(id string) string { return "订单 " + id },
		Product: func(id string) string { return "商品 " + id },
		Urgent:  "紧急", Normal: "普通", Social: "寒暄",
		With:       func(a string) string { return joined(a, " 接待") },
		WithNobody: "无人接待", WithMe: "我接待", Answered: "已回复",
		ClosedBy:   func(a string) string { return joined("由 ", a, " 结束") },
		ClosedIdle: "长时间无消息，系统已结束",
		AssignedTo: func(a string) string { return joined("分配给 ", a) },
		GivenBack:  "退回待分配", MarkNoReply: "标记：无需回复",
		MarkReport: "已举报", MarkUpheld: "举报成立", MarkReject: "举报被驳回",
		NewSession: "新会话",
		Older:      func(n int) string { return fmt.Sprintf("上面还有 %d 条消息", n) },
		MoreOlder:  func(n int) string { return fmt.Sprintf("上面还有 %d 条以上消息", n) },
		Newer:      func(n int) string { return fmt.Sprintf("下面还有 %d 条消息", n) },
		MoreLines:  func(n int) string { return fmt.Sprintf("还有 %d 行", n) },
		Unreadable: "暂时读不到这些消息，稍后会自动重试。",
		Due:        func(by, left string) string { return by + "，" + left },
		Speaks:     chineseSpeaks,
		Held:       func(s int) string { return fmt.Sprintf("%d 秒后发出", s) },
		QueuedFor:  func(feed string) string { return "排队发送，等待" + spaced(feed) + "恢复" },
		Queued:     "排队发送", Sending: "发送中", Sent: "已发送",
		Failed:      func(why string) string { return "未送达：" + why },
		Unconfirmed: "不确定是否送达", Auto: "自动", System: "系统",
		Picture: "图片", Video: "视频", Product2: "商品", Order2: "订单", FAQ: "常见问题", Other: "消息",
		Placeholder: "写回复；回车发送，Alt+回车换行",
		Draft:       "草稿",
		NewMeantime: func(c string) string {
			return joined("您写的时候 ", c, " 又发了消息，再按一次回车发送。")
		},
		AnsweredMeantime: func(c, by string) string {
			if by == "" {
				return joined("您写的时候已有以您名义发给 ", c, " 的回复，再按一次回车发送。")
			}
			return joined("您写的时候 ", by, " 已回复 ", c, "，再按一次回车发送。")
		},
		BothMeantime: func(c, by string) string {
			if by == "" {
				return joined("您写的时候 ", c, " 又发了消息，且已有以您名义的回复，再按一次回车发送。")
			}
			return joined("您写的时候 ", c, " 又发了消息，", by, " 已回复，再按一次回车发送。")
		},
		DeletedByThem: "客户已删除", DeletedThere: "已在平台上删除，客户可能看过",
		DeletedEarlier: "有一条较早的消息已被删除。",
		Excluded:       "不计入", Missed: "已超时",
	}
}

func chineseSpeaks(language string) string {
	if language == "zh" {
		return "说中文"
	}
	return "说英文"
}

func chineseDialogs() Dialog {
	return Dialog{
		Filter: "输入以筛选", NoMatch: "没有符合的。",
		Help: "按键", Palette: "想做什么？", Search: "搜索消息和顾客",
		SearchHint: "输入消息里的词，或列表中顾客的名字", Searching: "搜索中…",
		Found:          func(n int) string { return fmt.Sprintf("%d 条消息", n) },
		FoundCustomers: func(n int) string { return fmt.Sprintf("%d 位顾客", n) },
		Transfer:       "转给", GiveBack: "退回待分配",
		Remind: "提醒我", RemindNote: "备注",
		InMinutes:      func(n int) string { return fmt.Sprintf("%d 分钟后", n) },
		InHours:        func(n int) string { return fmt.Sprintf("%d 小时后", n) },
		BeforeDeadline: func(c string) string { return "截止前，" + c },
		TomorrowAt:     func(c string) string { return joined("明天 ", c) },
		RemoveReminder: "取消提醒",
		Status:         "我的状态", CapacityLabel: "同时接待上限",
		Load:        func(open, c int) string { return fmt.Sprintf("%d / %d", open, c) },
		ReportYes:   "举报",
		ReportTitle: func(c string) string { return joined("举报 ", c, "？") },
		ReportText: func(string) string {
			return "会话将标记为恶意骚扰；平台判定成立之前仍计入回复率。"
		},
		CloseWaiting:     func(c string) string { return joined(c, " 还在等回复，要结束吗？") },
		CloseWaitingText: "客户最后的消息还没有回复；没有任何回复就结束的会话会记为超时。",
		CloseMany:        func(n int) string { return fmt.Sprintf("结束 %d 个已回复的会话？", n) },
		CloseManyText:    func(age string) string { return "它们都已回复，并且至少 " + age + " 没有新消息。" },
		QuitHeld:         func(n int) string { return fmt.Sprintf("%d 条回复现在发出。", n) },
		Replies:          "快捷回复", NewReply: "新建快捷回复",
		Topic: "主题", TitleEN: "英文标题", TitleZH: "中文标题",
		TextEN: "英文内容", TextZH: "中文内容", Pin: "数字键（1–9）", Use: "用途",
		Delete:      "删除",
		DeleteText:  func(t string) string { return "删除“" + t + "”？" },
		BadVariable: func(n string) string { return "没有变量 {{" + n + "}}。" },
		PinTaken:    func(t string) string { return "这个数字原来属于“" + t + "”，已改到这里。" },
		Why:         "为什么这样计算",
		WhyRule:     func(p string) string { return joined("规则 ", p) },
		WhyClock:    func(t string) string { return "从 " + t + " 开始计时" },
		WhyDeadline: func(t string) string { return t + " 之前回复有效" },
		WhyReplied:  func(t, by string) string { return joined(by, " 于 ", t, " 首次回复") },
		WhyBecause:  chineseBecause,
		WhyDelivery: chineseWhyDelivery,
		Outcome:     chineseOutcome,
		Config:      "没有看懂的设置",
		Form:        chineseForm(),
	}
}

func chineseBecause(b string) string {
	switch b {
	case "opened-by-agent":
		return "由客服先发起，不计入"
	case "before-valid":
		return "开启时此规则尚未生效"
	case "vague-reply":
		return "更早的回复没有实质内容，此规则不算"
	case "outside-hours":
		return "开启时间不在考核时段内"
	case "excluded":
		return "已剔除"
	case "replied-in-time":
		return "人工在时限内回复"
	case "nothing-needed-a-human":
		return "自动回复已解决，不需要人工"
	case "replied-late":
		return "首次回复晚于截止时间"
	case "not-replied":
		return "截止前没有人回复"
	case "window-running":
		return "还来得及回复"
	}
	return b
}

func chineseOutcome(o string) string {
	switch o {
	case "not counted":
		return "不计入"
	case "excluded":
		return "已剔除"
	case "responded":
		return "已响应"
	case "missed":
		return "已超时"
	case "pending":
		return "计时中"
	}
	return o
}

func spanZH(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d 秒", max(0, int(d.Seconds())))
	case d < time.Hour:
		return fmt.Sprintf("%d 分钟", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d 小时 %02d 分", int(d.Hours()), int(d.Minutes())%60)
	}
	return fmt.Sprintf("%d 天", int(d.Hours()/24))
}

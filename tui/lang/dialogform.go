package lang

import "time"

// Form are the texts of the forms and of what they say about a value.
type Form struct {
	Leave   string // what leaving a text is called
	Discard string // asks for a second press before a changed form is lost
	Everything,
	Recent string
	At       func(t time.Time) string // a moment, with its day
	WhenHint string
	BadWhen  string
	BadCount string // not a number of sessions
	Pinned   func(digit int) string
	// The uses of a prepared answer, and what a prompt answers to.
	UseReply, UsePrompt, UseRemark string
	For, ForNothing                string
	NoTopic                        string
	NeedText, NeedFor, BadPin      string
	Preview, Colon                 string
	Reason                         func(reason string) string
	Edit, PinIt                    string
	Variables                      func(list string) string
}

func englishForm() Form {
	return Form{
		Leave:      "Close",
		Discard:    "What you wrote is not saved. Once more leaves without saving.",
		Everything: "Everywhere else", Recent: "Recent",
		At:       func(t time.Time) string { return t.Format("Mon 2 Jan, 15:04") },
		WhenHint: "30m, 2h, 17:30, tomorrow 9:00",
		BadWhen:  "Write a time to come, such as 30m, 2h or 17:30.",
		BadCount: "Write a number from 0 to 9999.",
		Pinned:   func(d int) string { return "key " + string(rune('0'+d)) },
		UseReply: "quick reply", UsePrompt: "prompt", UseRemark: "closing remark",
		For: "Asks about", ForNothing: "nothing",
		NoTopic:  "no topic",
		NeedText: "Write the text in at least one language.",
		NeedFor:  "Choose what this prompt asks about.",
		BadPin:   "Write a digit from 1 to 9, or nothing.",
		Preview:  "The customer reads:", Colon: ": ",
		Reason: func(r string) string { return "Reason: " + r },
		Edit:   "Edit", PinIt: "Pin",
		Variables: func(list string) string { return "Variables: " + list },
	}
}

func chineseForm() Form {
	return Form{
		Leave:      "关闭",
		Discard:    "内容还没有保存，再按一次放弃。",
		Everything: "其他地方", Recent: "最近用过",
		At: func(t time.Time) string {
			return t.Format("1月2日 15:04")
		},
		WhenHint: "30m、2h、17:30、明天 9:00",
		BadWhen:  "请写将来的时间，如 30m、2h 或 17:30。",
		BadCount: "请写 0 到 9999 的数字。",
		Pinned:   func(d int) string { return "数字 " + string(rune('0'+d)) },
		UseReply: "快捷回复", UsePrompt: "引导语", UseRemark: "结束语",
		For: "询问什么", ForNothing: "无",
		NoTopic:  "无主题",
		NeedText: "请至少写一种语言的内容。",
		NeedFor:  "请选择这条引导语询问什么。",
		BadPin:   "请写 1 到 9 的数字，或留空。",
		Preview:  "客户看到的内容：", Colon: "：",
		Reason: chineseReason,
		Edit:   "编辑", PinIt: "固定",
		Variables: func(list string) string { return "变量：" + list },
	}
}

func chineseReason(r string) string {
	switch r {
	case "holiday":
		return "原因：店铺休假"
	case "no-reply":
		return "原因：标记为无需回复"
	case "reported":
		return "原因：举报成立"
	}
	return "原因：" + r
}

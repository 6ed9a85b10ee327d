package lang

// Lint are the sentences about what is wrong with a reply, by the code of the
// fault. Each gets the words that show it.
type Lint struct {
	Faults map[string]func(words string) string
	Anyway func(key string) string // follows: how to send it all the same
	Save   func(key string) string // the same where a text is edited
	Better func(wording string) string
}

func englishLint() Lint {
	return Lint{
		Faults: map[string]func(string) string{
			"contact":    func(w string) string { return "“" + w + "” leads the customer off the platform." },
			"link":       func(w string) string { return "“" + w + "” is a link outside the platform." },
			"payment":    func(w string) string { return "“" + w + "” asks for payment outside the platform." },
			"variable":   func(w string) string { return "“" + w + "” is not filled in." },
			"language":   func(string) string { return "This is not the customer's language." },
			"absolute":   func(w string) string { return "“" + w + "” promises more than platforms allow." },
			"emoji":      func(string) string { return "An emoji alone does not count as an answer." },
			"greeting":   func(string) string { return "A greeting alone does not count as an answer." },
			"stall":      func(string) string { return "This only puts off: say what you check and by when." },
			"unanswered": func(w string) string { return "Their question is not answered here." },
		},
		Anyway: func(k string) string { return k + " sends anyway." },
		Save:   func(k string) string { return k + " saves anyway." },
		Better: func(w string) string { return "Better: “" + w + "”" },
	}
}

func chineseLint() Lint {
	return Lint{
		Faults: map[string]func(string) string{
			"contact":    func(w string) string { return "“" + w + "”把客户引到平台之外。" },
			"link":       func(w string) string { return "“" + w + "”是平台外的链接。" },
			"payment":    func(w string) string { return "“" + w + "”涉及平台外付款。" },
			"variable":   func(w string) string { return "“" + w + "”还没有填写。" },
			"language":   func(string) string { return "与客户使用的语言不同。" },
			"absolute":   func(w string) string { return "“" + w + "”属于平台不允许的绝对化用语。" },
			"emoji":      func(string) string { return "只有表情不算有效回复。" },
			"greeting":   func(string) string { return "只有问候不算有效回复。" },
			"stall":      func(string) string { return "只是让客户等待：请说明在查什么、什么时候答复。" },
			"unanswered": func(string) string { return "没有回答客户的问题。" },
		},
		Anyway: func(k string) string { return "再按 " + k + " 仍然发送。" },
		Save:   func(k string) string { return "再按 " + k + " 仍然保存。" },
		Better: func(w string) string { return "建议：“" + w + "”" },
	}
}

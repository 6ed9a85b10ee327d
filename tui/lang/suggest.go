package lang

// Suggest are the texts of the suggested answers.
type Suggest struct {
	None       string
	Unseen     func(key string) string // there was no room to show the answer
	Foreign    func(key string) string // the answer is in another language
	FlaggedBy  func(agent, key string) string
	Unfilled   func(variables, key string) string
	Wrong      string                       // mark of a flagged answer
	In         func(language string) string // mark of one in another language
	Incomplete string                       // mark of one with a variable nothing is known for
	FlagTitle  string
	FlagText   func(question string) string
	FlagYes    string
	Flagged    string
}

func englishSuggest() Suggest {
	return Suggest{
		None: "No answer of the FAQ fits here.",
		Unseen: func(k string) string {
			return "Not sent: the answer is not on screen. " + k + " puts it into the composer to read it first."
		},
		Foreign: func(k string) string {
			return "Not sent: this answer is in the other language. " + k + " puts it into the composer."
		},
		FlaggedBy: func(who, k string) string {
			return "Not sent: " + who + " flagged this answer as wrong. " + k + " puts it into the composer."
		},
		Unfilled: func(v, k string) string {
			return "Not sent: nothing is known for " + v + ". " + k + " puts it into the composer to fill it in."
		},
		Wrong: "flagged:",
		In: func(l string) string {
			if l == "zh" {
				return "in Chinese:"
			}
			return "in English:"
		},
		Incomplete: "to fill in:",
		FlagTitle:  "Flag this answer as wrong?",
		FlagText: func(q string) string {
			return "“" + q + "” stays in the FAQ and is no longer sent with one key until somebody corrects it."
		},
		FlagYes: "Flag it",
		Flagged: "Flagged. It stands in the FAQ (F) with your name.",
	}
}

func chineseSuggest() Suggest {
	return Suggest{
		None: "没有合适的推荐答案。",
		Unseen: func(k string) string {
			return "未发送：推荐答案没有显示在屏幕上，按 " + k + " 放入输入框查看。"
		},
		Foreign: func(k string) string {
			return "未发送：该答案是另一种语言，按 " + k + " 放入输入框。"
		},
		FlaggedBy: func(who, k string) string {
			return joined("未发送：", who, " 已标记该答案有误，按 ", k, " 放入输入框。")
		},
		Unfilled: func(v, k string) string {
			return joined("未发送：", v, " 没有内容，按 ", k, " 放入输入框填写。")
		},
		Wrong: "有误：",
		In: func(l string) string {
			if l == "zh" {
				return "中文："
			}
			return "英文："
		},
		Incomplete: "需补充：",
		FlagTitle:  "标记该答案有误？",
		FlagText: func(q string) string {
			return "“" + q + "”会保留在常见问题中，改正之前不能再一键发送。"
		},
		FlagYes: "标记",
		Flagged: "已标记，可在常见问题（F）中查看。",
	}
}

package lang

import "fmt"

// Scenes are the texts of the library of replies to start from.
type Scenes struct {
	Title   string
	Hint    string
	Count   func(n int) string
	Warning string // to be read before one is adopted
	Adopt   string
	Write   string // the key that puts it into the composer
	Pin     string
	Yours   string // mark of one that was adopted
	More    func(key string) string
	Adopted func(title, replies string) string
	Already func(title string) string
}

func englishScenes() Scenes {
	return Scenes{
		Title: "Reply scenes to start from", Hint: "A word of either language: refund, 退款, late …",
		Count:   func(n int) string { return count(n, "scene", "scenes") },
		Warning: "Read first: scenes promise times and who pays.",
		Adopt:   "Adopt", Write: "Into the reply", Pin: "Adopt on a digit", Yours: "yours",
		More:    func(k string) string { return k + " shows the rest" },
		Adopted: func(t, k string) string { return "“" + t + "” is a quick reply of yours now; " + k + " edits it." },
		Already: func(t string) string { return "“" + t + "” was adopted already and stays as it is." },
	}
}

func chineseScenes() Scenes {
	return Scenes{
		Title: "回复话术库", Hint: "输入任一语言的词：退款、发票、refund …",
		Count:   func(n int) string { return fmt.Sprintf("%d 条", n) },
		Warning: "采用前请先通读：话术含有时限、费用等承诺。",
		Adopt:   "采用", Write: "放入输入框", Pin: "采用到数字键", Yours: "已采用",
		More: func(k string) string { return "按 " + k + " 看其余部分" },
		Adopted: func(t, k string) string {
			return "“" + t + "”已成为您的快捷回复，按 " + k + " 可编辑。"
		},
		Already: func(t string) string { return "“" + t + "”之前已采用，内容保持不变。" },
	}
}

package lang

import "fmt"

// Returned are the texts about replies that were kept on this machine, could not go
// out when the desk was back, and are drafts again.
type Returned struct {
	Bar         func(n int, key string) string // in the first line; the key lists them, "" where it does not
	Short       func(n int) string             // what became of them, in few words
	Title, None string                         // of the list
	Written     func(when string) string

	// Why one came back, beside its customer.
	Wrote, Answered, Ended string
	Taken                  func(by string) string

	Open, Dismiss string                       // what keys of the list do
	Dismissed     func(customer string) string // one was taken out of the list
}

// bracketed is a key behind what it is for.
func bracketed(key string) string {
	if key == "" {
		return ""
	}
	return " (" + key + ")"
}

func englishReturned() Returned {
	return Returned{
		Bar: func(n int, key string) string { return count(n, "reply", "replies") + " back" + bracketed(key) },
		Short: func(n int) string {
			if n == 1 {
				return "1 reply is a draft again."
			}
			return fmt.Sprintf("%d replies are drafts again.", n)
		},
		Title:    "Replies that came back",
		None:     "No reply came back. One that could not go out after an outage stands here until it is sent, thrown away or dismissed.",
		Written:  func(when string) string { return "written " + when },
		Wrote:    "The customer wrote meanwhile.",
		Answered: "Somebody else answered meanwhile.",
		Ended:    "The session had ended.",
		Taken:    func(by string) string { return by + " had taken the session." },
		Open:     "open the draft", Dismiss: "dismiss",
		Dismissed: func(c string) string { return "Dismissed. The text stays as your draft to " + c + "." },
	}
}

func chineseReturned() Returned {
	return Returned{
		Bar:      func(n int, key string) string { return fmt.Sprintf("%d 条回复退回", n) + bracketed(key) },
		Short:    func(n int) string { return fmt.Sprintf("%d 条回复已转为草稿。", n) },
		Title:    "退回的回复",
		None:     "没有退回的回复。断开期间的回复如果没能发出，会列在这里，直到发出、清空或移除。",
		Written:  func(when string) string { return "写于 " + when },
		Wrote:    "客户期间又发来消息。",
		Answered: "期间已有人回复。",
		Ended:    "会话已结束。",
		Taken:    func(by string) string { return joined("会话已由 ", by, " 接手。") },
		Open:     "打开草稿", Dismiss: "移除",
		Dismissed: func(c string) string { return joined("已移除，文字仍是您给 ", c, " 的草稿。") },
	}
}

package lang

import "fmt"

// Outage are the texts about a desk that cannot be reached, and about what is kept
// on this machine until it can.
type Outage struct {
	Keeps  []string // beside since when it is lost, the longest first: what happens to replies
	Behind string   // in the bar: it is back, and what happened meanwhile is being read
	Kept   func(n int) string
	// Nothing and Wait refuse a key, while the desk is lost and while the screen
	// is behind it. Text does so where something written stays as a draft.
	Nothing, Text func(since string) string
	Wait          string
	Sent          func(customer string) string // a reply is kept
	NotKept       func(customer, why string) string
	Row, RowBack  string                       // in a row: a reply is kept; one has to be looked at
	Here, Unsure  string                       // beside a kept reply in a thread
	Perhaps       func(customer string) string // u on one that the desk may have
	NoThread      string                       // in the place of messages that were not loaded
	Unsearched    string                       // in the place of messages that were not searched for

	// What is said when it is back.
	Back  func(lasted string) string
	Out   func(n int) string
	Draft Drafted
	More  func(n int) string
	Join  func(a, b string) string // two sentences

	Returned Returned // that did not go out

	QuitTitle func(n int) string
	QuitText  string
	QuitYes   string
}

// Drafted says why a kept reply is a draft again.
type Drafted struct {
	Wrote, Answered, Ended func(customer string) string
	Taken                  func(customer, by string) string
	Refused                func(customer, why string) string
}

func englishOutage() Outage {
	return Outage{
		Keeps:  []string{"what you send is kept here and goes out in order when it is back", "what you send is kept here", "replies are kept"},
		Behind: "desk is back, catching up",
		Kept:   func(n int) string { return count(n, "reply", "replies") + " kept here" },
		Nothing: func(since string) string {
			return "The desk cannot be reached since " + since + "; nothing was done."
		},
		Text: func(since string) string {
			return "The desk cannot be reached since " + since + "; your text stays here."
		},
		Wait: "Catching up with the desk; nothing was done. Press again in a moment.",
		Sent: func(c string) string { return "Kept here. It goes to " + c + " when the desk is back." },
		NotKept: func(c, why string) string {
			return "Not sent to " + c + ", and not kept on this machine: " + why
		},
		Row: "kept here", RowBack: "not sent, look",
		Here:   "kept here until the desk is back",
		Unsure: "perhaps sent; looked up later",
		Perhaps: func(c string) string {
			return "The reply to " + c + " may have gone out already; that is looked up when the desk is back."
		},
		NoThread:   "These messages are not on this machine; they come when the desk is back.",
		Unsearched: "Not searched: the desk could not be reached.",
		Back:       func(d string) string { return "Back after " + d + "." },
		Out: func(n int) string {
			if n == 1 {
				return "1 reply went out."
			}
			return fmt.Sprintf("%d replies went out.", n)
		},
		Draft: Drafted{
			Wrote:    func(c string) string { return c + " wrote meanwhile: your reply is a draft again, look and send." },
			Answered: func(c string) string { return c + " was answered meanwhile: your reply is a draft again." },
			Ended:    func(c string) string { return "The session of " + c + " ended meanwhile: your reply is a draft again." },
			Taken:    func(c, by string) string { return c + " is with " + by + " now: your reply is a draft again." },
			Refused:  func(c, why string) string { return "Your reply to " + c + " is a draft again: " + why },
		},
		More: func(n int) string {
			if n == 1 {
				return "So is another one."
			}
			return fmt.Sprintf("So are %d others.", n)
		},
		Join:      func(a, b string) string { return a + " " + b },
		Returned:  englishReturned(),
		QuitTitle: func(n int) string { return "Quit with " + count(n, "reply", "replies") + " kept here?" },
		QuitText:  "They have not gone out. They stay on this machine and go out when tend is started here again and the desk can be reached.",
		QuitYes:   "quit",
	}
}

func chineseOutage() Outage {
	return Outage{
		Keeps:   []string{"发送的回复会保存在本机，恢复后按顺序发出", "回复会保存在本机"},
		Behind:  "已重新连上，正在同步",
		Kept:    func(n int) string { return fmt.Sprintf("%d 条回复保存在本机", n) },
		Nothing: func(since string) string { return "自 " + since + " 起连不上数据，没有执行任何操作。" },
		Text: func(since string) string {
			return "自 " + since + " 起连不上数据，您写的内容保留在这里。"
		},
		Wait:    "正在同步，没有执行任何操作，请稍后再按。",
		Sent:    func(c string) string { return joined("已保存在本机，恢复后自动发给 ", c, "。") },
		NotKept: func(c, why string) string { return joined("没有发给 ", c, "，也没能保存在本机：") + why },
		Row:     "本机待发", RowBack: "未发，请查看",
		Here:   "保存在本机，恢复后发出",
		Unsure: "可能已发出，恢复后核对",
		Perhaps: func(c string) string {
			return joined("给 ", c, " 的回复可能已经发出，恢复连接后会核对。")
		},
		NoThread:   "这些消息不在本机，恢复连接后显示。",
		Unsearched: "没有搜索：连不上数据。",
		Back:       func(d string) string { return "断开" + spaced(d) + "后已恢复。" },
		Out:        func(n int) string { return fmt.Sprintf("%d 条回复已发出。", n) },
		Draft: Drafted{
			Wrote: func(c string) string {
				return joined("", c, " 期间又发来消息，您的回复已转为草稿，请查看后再发。")
			},
			Answered: func(c string) string { return joined("期间已有人回复 ", c, "，您的回复已转为草稿。") },
			Ended:    func(c string) string { return joined("", c, " 的会话已结束，您的回复已转为草稿。") },
			Taken: func(c, by string) string {
				return joined("", c, " 现由 ", by, " 负责，您的回复已转为草稿。")
			},
			Refused: func(c, why string) string { return joined("给 ", c, " 的回复已转为草稿：") + why },
		},
		More:      func(n int) string { return fmt.Sprintf("另有 %d 条也是。", n) },
		Join:      func(a, b string) string { return a + b },
		Returned:  chineseReturned(),
		QuitTitle: func(n int) string { return fmt.Sprintf("本机还有 %d 条回复没发出，要退出吗？", n) },
		QuitText:  "这些回复还没有发出。它们留在本机，下次在这里启动 tend 并连上数据后自动发出。",
		QuitYes:   "退出",
	}
}

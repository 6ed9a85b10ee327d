package lang

import "fmt"

// Undelivered are the texts about replies that have not reached the customer.
type Undelivered struct {
	// CloseTitle asks before such a session is closed. OnItsWay, Failed and
	// Unsure say below it how the reply fares.
	CloseTitle, OnItsWay, Failed, Unsure func(customer string) string
	LeftOpen                             func(n int) string // not closed by the batch
	Sending                              string             // in a row: it is being sent for more than a moment
	Ended                                string             // in a row: the session has ended
	// What u says of a reply that it does not take back: one that is being sent,
	// was refused, or may have arrived.
	TooLateSending, TooLateFailed, TooLateUnsure func(customer string) string
	// Again is a closed session whose reply can only be sent again or put aside,
	// with the keys for it.
	Again func(again, aside string) string
}

func englishUndelivered() Undelivered {
	return Undelivered{
		CloseTitle: func(c string) string { return "Close before the reply to " + c + " has arrived?" },
		OnItsWay: func(c string) string {
			return "The reply to " + c + " is not delivered yet. It still goes out when the session is closed; if it fails, the session comes back into a list."
		},
		Failed: func(c string) string {
			return "The reply to " + c + " was not delivered. Closed, the session stays in the list until the reply is sent again, or marked as not needed."
		},
		Unsure: func(c string) string {
			return "It is not known whether the reply to " + c + " arrived. Closed, the session stays in the list until that is dealt with."
		},
		LeftOpen: func(n int) string {
			return count(n, "session", "sessions") + " left open: a reply there is not delivered."
		},
		Sending: "sending", Ended: "closed",
		TooLateSending: func(c string) string { return "Too late to take back: the reply to " + c + " is being sent." },
		TooLateFailed: func(c string) string {
			return "Nothing to take back: the reply to " + c + " was not delivered; the thread says why."
		},
		TooLateUnsure: func(c string) string {
			return "Too late to take back: the reply to " + c + " may have arrived; look at the thread."
		},
		Again: func(again, aside string) string {
			return "This session has ended: " + again + " sends the reply again, " + aside + " puts it aside."
		},
	}
}

func chineseUndelivered() Undelivered {
	return Undelivered{
		CloseTitle: func(c string) string { return joined("给 ", c, " 的回复还没送达，要结束吗？") },
		OnItsWay: func(c string) string {
			return joined("给 ", c, " 的回复还没有送达。结束会话后仍会继续发送；如果失败，会话会回到列表。")
		},
		Failed: func(c string) string {
			return joined("给 ", c, " 的回复未送达。结束后会话仍留在列表，直到重发这条回复，或标记为无需回复。")
		},
		Unsure: func(c string) string {
			return joined("不确定给 ", c, " 的回复是否送达。结束后会话仍留在列表，直到处理为止。")
		},
		LeftOpen: func(n int) string { return fmt.Sprintf("%d 个会话因有回复未送达而保留。", n) },
		Sending:  "发送中", Ended: "已结束",
		TooLateSending: func(c string) string { return joined("来不及撤回，给 ", c, " 的回复正在发送。") },
		TooLateFailed: func(c string) string {
			return joined("无需撤回：给 ", c, " 的回复没有送达，原因见对话。")
		},
		TooLateUnsure: func(c string) string {
			return joined("来不及撤回，给 ", c, " 的回复可能已送达，请看对话。")
		},
		Again: func(again, aside string) string {
			return "会话已结束：" + again + " 重发这条回复，" + aside + " 不再处理。"
		},
	}
}

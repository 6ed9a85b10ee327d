package lang

// Crossing are the texts about a message that was told late and stands before a
// reply or a closing that was made without having seen it. at is a time of day.
type Crossing struct {
	Mine      func(customer, at string) string
	Colleague func(customer, at, agent string) string
	Marked    func(customer, at string) string
	Closed    func(customer, at string) string
	Opens     string // what the key does
	Look      string // in its row
}

func englishCrossing() Crossing {
	return Crossing{
		Mine: func(c, at string) string { return c + " wrote at " + at + ", before your reply went out. Look again." },
		Colleague: func(c, at, agent string) string {
			return c + " wrote at " + at + ", before the reply of " + agent + " went out. Look again."
		},
		Marked: func(c, at string) string {
			return c + " wrote at " + at + ", before it was marked as needing no reply. Look again."
		},
		Closed: func(c, at string) string {
			return c + " wrote at " + at + ", before the session was closed; it is in no list."
		},
		Opens: "opens it",
		Look:  "look again",
	}
}

func chineseCrossing() Crossing {
	return Crossing{
		Mine: func(c, at string) string {
			return joined(c, " 在 ", at, " 又发来消息，早于您的回复。请再看一眼。")
		},
		Colleague: func(c, at, agent string) string {
			return joined(c, " 在 ", at, " 又发来消息，早于 ", agent, " 的回复。请再看一眼。")
		},
		Marked: func(c, at string) string {
			return joined(c, " 在 ", at, " 又发来消息，早于标记“无需回复”。请再看一眼。")
		},
		Closed: func(c, at string) string {
			return joined(c, " 在 ", at, " 又发来消息，早于会话关闭，现在不在任何列表里。")
		},
		Opens: "打开",
		Look:  "请再看",
	}
}

package keymap

// Scope is a place on the screen where keys act while it has the focus.
type Scope string

// The scopes, from the widest to the innermost.
const (
	Global   Scope = "global"  // everywhere, also beneath the others
	List     Scope = "list"    // the three panes of sessions
	Thread   Scope = "thread"  // the messages of one session
	Compose  Scope = "compose" // the reply being written
	Sweeping Scope = "sweep"   // one waiting session after the other
	Figures  Scope = "numbers" // the numbers of the desk
	People   Scope = "team"    // the team of the desk
	Dialog   Scope = "dialog"  // a question, form or search on top of the rest
)

// Scopes returns every scope, Global first.
func Scopes() []Scope {
	return []Scope{Global, List, Thread, Compose, Sweeping, Figures, People, Dialog}
}

// Text returns what the scope is called in lang ("zh", or English otherwise).
func (s Scope) Text(lang string) string {
	names := map[Scope][2]string{
		Global:   {"everywhere", "任何地方"},
		List:     {"lists", "列表"},
		Thread:   {"thread", "聊天记录"},
		Compose:  {"composer", "输入框"},
		Sweeping: {"sweep", "集中处理"},
		Figures:  {"numbers", "数据"},
		People:   {"team", "团队"},
		Dialog:   {"dialogs", "对话框"},
	}
	return pick(lang, names[s])
}

// Group is a heading of the help under which related actions stand.
type Group string

// The groups, in the order the help shows them.
const (
	Move    Group = "move"
	Answer  Group = "answer"
	Handle  Group = "handle"
	Find    Group = "find"
	Write   Group = "write"
	Sweeps  Group = "sweep"
	Counts  Group = "numbers"
	Teams   Group = "team"
	Decide  Group = "decide"
	Program Group = "program"
)

// Groups returns every group in the order the help shows them.
func Groups() []Group {
	return []Group{Move, Answer, Handle, Find, Write, Sweeps, Counts, Teams, Decide, Program}
}

// Text returns the heading of the group in lang ("zh", or English otherwise).
func (g Group) Text(lang string) string {
	names := map[Group][2]string{
		Move:    {"Move around", "移动"},
		Answer:  {"Answer", "回复"},
		Handle:  {"Handle the session", "处理会话"},
		Find:    {"Find and look", "查找与查看"},
		Write:   {"While writing", "撰写时"},
		Sweeps:  {"While sweeping", "集中处理时"},
		Counts:  {"In the numbers", "数据页面中"},
		Teams:   {"On the team page", "团队页面中"},
		Decide:  {"In dialogs", "对话框中"},
		Program: {"Program", "程序"},
	}
	return pick(lang, names[g])
}

// pick chooses between an English and a Chinese text.
func pick(lang string, texts [2]string) string {
	if lang == "zh" {
		return texts[1]
	}
	return texts[0]
}

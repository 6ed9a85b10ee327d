package keymap

import (
	"slices"
	"strconv"
	"strings"
)

// Entry is a row of the table: an action with everything there is to know about it.
type Entry struct {
	Action Action
	Group  Group
	// Scopes are where the action acts; Global stands alone.
	Scopes []Scope
	// Keys are the keys that trigger it, the most telling one first. Empty means
	// that it is reached through the palette only.
	Keys []string
	// English and Chinese say in a few words what it does.
	English, Chinese string
}

// Text returns the description in lang ("zh", or English otherwise).
func (e Entry) Text(lang string) string {
	return pick(lang, [2]string{e.English, e.Chinese})
}

// Table returns every action with its default keys, by group in the order of
// Groups. The caller owns it.
func Table() []Entry {
	return slices.Concat(moving(), answering(), handling(), finding(), writing(), sweeping(), counting(), leading(), deciding(), program())
}

func moving() []Entry {
	return group(Move,
		row(Up, browsing, "k up", "Previous session, or scroll up", "上一个会话，或向上滚动"),
		row(Down, browsing, "j down", "Next session, or scroll down", "下一个会话，或向下滚动"),
		row(Top, screens, "g home", "To the top", "到顶部"),
		row(Bottom, screens, "G end", "To the bottom", "到底部"),
		row(PageUp, reading, "pgup ctrl+b ctrl+u", "One page up, or older messages", "上一页，或更早的消息"),
		row(PageDown, reading, "pgdown ctrl+f", "One page down", "下一页"),
		row(ScrollUp, acting, "K ctrl+y", "Scroll the thread up", "聊天记录向上滚动"),
		row(ScrollDown, acting, "J ctrl+e", "Scroll the thread down", "聊天记录向下滚动"),
		row(PrevSession, anywhere, "alt+up", "Previous session, also while writing", "上一个会话（撰写时也可用）"),
		row(NextSession, anywhere, "alt+down ctrl+n", "Next session, also while writing", "下一个会话（撰写时也可用）"),
		row(NextPane, board, "tab", "Next pane", "下一个窗格"),
		row(PrevPane, board, "shift+tab", "Previous pane", "上一个窗格"),
		row(PaneUnassigned, board, "alt+1", "Go to Unassigned", "转到“待分配”"),
		row(PaneExpiring, board, "alt+2", "Go to Expiring soon", "转到“即将超时”"),
		row(PaneMine, board, "alt+3", "Go to Mine", "转到“我的会话”"),
		row(Open, acting, "enter l right", "Open the session and write", "打开会话并撰写"),
		row(Back, anywhere, "esc h left", "Back to the list", "返回列表"),
	)
}

func answering() []Entry {
	return slices.Concat(
		digits(Answer, Quick, acting, "", "Send the quick reply with this digit", "发送该数字对应的快捷回复"),
		group(Answer,
			row(Edit, acting, "e", "Edit before sending: e, then a digit", "先编辑再发送：按 e 再按数字"),
			row(PickReply, everywhere, "space alt+0", "Choose among all quick replies", "从全部快捷回复中选择"),
			row(FocusWriter, acting, "i r", "Write a reply", "撰写回复"),
			row(Undo, undoing, "u ctrl+r", "Take the last reply back", "撤回刚才的回复"),
			row(Prompt, acting, "p", "Ask what the picture, emoji or card is about", "主动询问（图片、表情、商品或订单卡片）"),
			row(Sweep, acting, "S", "Sweep: all that waits, one after the other", "集中处理：逐个处理所有待回复会话"),
			row(Suggest, everywhere, "f alt+s", "Send the suggested answer", "发送推荐答案"),
			row(InsertSuggestion, everywhere, "I alt+i", "Put the suggested answer into the composer", "将推荐答案放入输入框"),
			row(NextSuggestion, everywhere, "; alt+n", "Next suggested answer", "下一个推荐答案"),
			row(FlagAnswer, acting, "W", "Flag the suggested answer as wrong", "标记推荐答案有误"),
			row(Retry, acting, "A", "Send a failed reply again", "重发失败的回复"),
			row(Rewrite, acting, "E", "Edit a reply that did not arrive, and send it in its place", "修改未送达的回复并代替发送"),
			row(AddNote, acting, "N", "Write a note for the team", "写内部备注"),
			row(Attach, acting, "m", "Send a picture", "发送图片"),
		))
}

func handling() []Entry {
	return group(Handle,
		row(CloseRemark, acting, "x", "Close with a polite remark", "礼貌结束会话"),
		row(Close, acting, "X", "Close without a remark", "直接结束会话"),
		row(NoReply, acting, "n", "No reply needed", "标记为无需回复"),
		row(Report, acting, "!", "Report abuse", "举报"),
		row(Claim, acting, "a", "Take the session", "接待该会话"),
		row(Transfer, acting, "t", "Transfer to another agent", "转接给其他客服"),
		row(GiveBack, acting, "b", "Give back to Unassigned", "退回“待分配”"),
		row(Remind, acting, "z", "Remind me later", "稍后提醒我"),
		row(BatchClose, acting, "B", "Close all long-answered sessions", "批量结束早已回复的会话"),
		row(HandOver, board, "H", "Hand over my shift, or take one over", "交班或接班"),
	)
}

func finding() []Entry {
	return group(Find,
		row(Search, board, "/", "Search messages and customers", "搜索消息和顾客"),
		row(Palette, anywhere, ": ctrl+k ctrl+p", "Every action by name", "按名称查找所有操作"),
		row(Why, acting, "w", "Why this session counts as it does", "查看该会话的统计判定依据"),
		row(Unfold, acting, "v", "Show long messages whole, or shortened again", "展开或收起过长的消息"),
		row(Picture, acting, "V", "Show the picture here", "在此查看图片"),
		row(OpenLink, acting, "o", "Open the picture or link", "打开图片或链接"),
		row(Copy, acting, "y", "Copy the message or link", "复制消息或链接"),
	)
}

func writing() []Entry {
	return slices.Concat(
		group(Write,
			row(Send, composer, "enter", "Send the reply", "发送回复"),
			row(Newline, composer, "alt+enter ctrl+j shift+enter", "New line", "换行"),
		),
		digits(Write, Insert, composer, "alt+", "Insert the quick reply with this digit", "插入该数字对应的快捷回复"),
	)
}

func sweeping() []Entry {
	return group(Sweeps,
		row(Skip, sweepOnly, "k", "Skip this one, with a reason", "跳过该会话并注明原因"),
		row(LineUp, sweepOnly, "up", "Scroll up a line", "向上滚动一行"),
		row(LineDown, sweepOnly, "down", "Scroll down a line", "向下滚动一行"),
		row(LeaveSweep, sweepOnly, "esc q", "End the sweep and show the receipt", "结束集中处理并查看小结"),
	)
}

func counting() []Entry {
	return slices.Concat(
		group(Counts,
			row(NumbersNext, numbersOnly, "tab right l", "Next page", "下一页"),
			row(NumbersPrev, numbersOnly, "shift+tab left h", "Previous page", "上一页"),
			row(NumbersOpen, numbersOnly, "enter", "Sweep what the forecast names, or open the line", "集中处理预测中的会话，或打开所选行"),
			row(NumbersDays, numbersOnly, "d", "Today, 7 or 30 days", "切换今天、7 天或 30 天"),
			row(NumbersShop, numbersOnly, "s", "Next shop", "切换店铺"),
			row(NumbersMeasure, numbersOnly, "m", "What the hours show", "切换时段图的内容"),
			row(AddShift, numbersOnly, "a", "Add a shift to the roster", "添加班次"),
			row(DeleteShift, numbersOnly, "ctrl+d", "Delete the shift", "删除班次"),
			row(LeaveNumbers, numbersOnly, "esc q R", "Back to the lists", "返回列表"),
		),
		digits(Counts, Policy, numbersOnly, "", "The numbers of the policy with this digit", "查看该数字对应规则的数据"),
	)
}

func leading() []Entry {
	return group(Teams,
		row(TeamOpen, teamOnly, "enter", "Show the agent's sessions", "查看该客服的会话"),
		row(TeamMove, teamOnly, "m", "Move sessions to somebody else (managers)", "将会话转给他人（主管）"),
		row(TeamCapacity, teamOnly, "c", "Change how many sessions they take (managers)", "调整接待上限（主管）"),
		row(TeamResume, teamOnly, "b", "End a break (managers)", "结束小休（主管）"),
		row(LeaveTeam, teamOnly, "esc q T", "Back to the lists", "返回列表"),
	)
}

func deciding() []Entry {
	return slices.Concat(
		group(Decide,
			row(Accept, dialog, "enter", "Accept", "确定"),
			row(Cancel, dialog, "esc", "Cancel", "取消"),
			row(ChoiceUp, dialog, "up", "Previous choice", "上一项"),
			row(ChoiceDown, dialog, "down", "Next choice", "下一项"),
			row(Toggle, dialog, "space", "Turn the choice on or off", "开启或关闭该项"),
			row(NextField, dialog, "tab", "Next field", "下一个输入项"),
			row(PrevField, dialog, "shift+tab", "Previous field", "上一个输入项"),
			row(Save, dialog, "ctrl+s", "Save", "保存"),
			row(Delete, dialog, "ctrl+d", "Delete", "删除"),
			row(TakeChoice, dialog, "a", "Take the session over", "接手该会话"),
			row(AllChoices, dialog, "A", "All of a hand-over", "交接中的全部会话"),
		),
		digits(Decide, Pin, dialog, "alt+", "Pin the quick reply to this digit", "将快捷回复固定到该数字"),
	)
}

func program() []Entry {
	return group(Program,
		row(Help, global, "? f1", "Show the keys", "显示按键说明"),
		row(Status, board, "s", "My status and capacity", "我的状态与接待上限"),
		row(Replies, board, "Q", "Edit the quick replies", "编辑快捷回复"),
		row(FAQ, board, "F", "Edit the FAQ", "编辑常见问题"),
		row(Scenes, board, "P", "Reply scenes to start from", "回复话术库"),
		row(Numbers, board, "R", "The numbers: rates, hours, misses, forecast", "数据：回复率、时段、漏回与预测"),
		row(Team, board, "T", "The team: who is there, loads, warnings", "团队：在线情况、接待量与警告"),
		row(Feeds, board, "C", "The feeds; try one that is down", "查看渠道连接，可立即重试"),
		row(Returned, board, "D", "Replies that did not go out and are drafts again", "没能发出、已转为草稿的回复"),
		row(Language, screens, "L", "Switch the language", "切换语言"),
		row(Theme, screens, "ctrl+t", "Switch the theme", "切换主题"),
		row(Mouse, global, "ctrl+o", "Turn the mouse on or off", "开启或关闭鼠标"),
		row(Refresh, global, "ctrl+l", "Draw the screen anew", "重绘屏幕"),
		row(Suspend, global, "ctrl+z", "Suspend to the shell", "挂起到命令行"),
		row(Quit, board, "q", "Quit", "退出"),
	)
}

// place is a combination of scopes that the table uses.
type place int

const (
	global     place = iota
	board            // lists and thread: where letters act
	acting           // board and sweep: what is done to the session on screen
	anywhere         // board and composer
	everywhere       // acting and composer
	undoing          // everywhere and the team
	reading          // everywhere, the numbers, the team, and long texts in dialogs
	browsing         // board, numbers and team
	screens          // acting, numbers and team
	sweepOnly
	numbersOnly
	teamOnly
	composer
	dialog
)

func (p place) scopes() []Scope {
	switch p {
	case board:
		return []Scope{List, Thread}
	case acting:
		return []Scope{List, Thread, Sweeping}
	case anywhere:
		return []Scope{List, Thread, Compose}
	case everywhere:
		return []Scope{List, Thread, Compose, Sweeping}
	case undoing:
		return []Scope{List, Thread, Compose, Sweeping, People}
	case reading:
		return []Scope{List, Thread, Compose, Sweeping, Figures, People, Dialog}
	case browsing:
		return []Scope{List, Thread, Figures, People}
	case screens:
		return []Scope{List, Thread, Sweeping, Figures, People}
	case sweepOnly:
		return []Scope{Sweeping}
	case numbersOnly:
		return []Scope{Figures}
	case teamOnly:
		return []Scope{People}
	case composer:
		return []Scope{Compose}
	case dialog:
		return []Scope{Dialog}
	}
	return []Scope{Global}
}

func group(g Group, rows ...Entry) []Entry {
	for i := range rows {
		rows[i].Group = g
	}
	return rows
}

// digits returns nine rows, one for each digit, with the keys prefix + digit.
func digits(g Group, action func(int) Action, p place, prefix, english, chinese string) []Entry {
	var rows []Entry
	for n := 1; n <= 9; n++ {
		rows = append(rows, row(action(n), p, prefix+strconv.Itoa(n), english, chinese))
	}
	return group(g, rows...)
}

// row returns an entry whose keys are given with blanks between them.
func row(a Action, p place, keys, english, chinese string) Entry {
	return Entry{Action: a, Scopes: p.scopes(), Keys: strings.Fields(keys), English: english, Chinese: chinese}
}

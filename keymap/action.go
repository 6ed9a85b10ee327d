package keymap

import "strconv"

// Action names something a key can do. The names are what the configuration
// file uses, so they stay as they are.
type Action string

// Moving around. Up to Back act on whatever has the focus: sessions in a list,
// lines in a thread.
const (
	Up             Action = "up"
	Down           Action = "down"
	Top            Action = "top"
	Bottom         Action = "bottom"
	PageUp         Action = "page-up"
	PageDown       Action = "page-down"
	ScrollUp       Action = "scroll-up"
	ScrollDown     Action = "scroll-down"
	PrevSession    Action = "prev-session"
	NextSession    Action = "next-session"
	NextPane       Action = "next-pane"
	PrevPane       Action = "prev-pane"
	PaneUnassigned Action = "pane-unassigned"
	PaneExpiring   Action = "pane-expiring"
	PaneMine       Action = "pane-mine"
	Open           Action = "open"
	Back           Action = "back"
)

// Answering. The quick replies have an action for each digit: see Quick.
const (
	Edit        Action = "edit"
	FocusWriter Action = "compose"
	Undo        Action = "undo"
	Prompt      Action = "prompt"
	Retry       Action = "retry"
	Rewrite     Action = "rewrite"
	AddNote     Action = "note"
	Attach      Action = "send-picture"
	PickReply   Action = "pick-reply"
	Sweep       Action = "sweep"

	Suggest          Action = "suggest"
	InsertSuggestion Action = "insert-suggestion"
	NextSuggestion   Action = "next-suggestion"
	FlagAnswer       Action = "flag-answer"
)

// While sweeping: one waiting session after the other on the whole screen.
const (
	Skip       Action = "skip"
	LineUp     Action = "line-up"
	LineDown   Action = "line-down"
	LeaveSweep Action = "leave-sweep"
)

// In the numbers. The policies have an action for each digit: see Policy.
const (
	NumbersNext    Action = "numbers-next"
	NumbersPrev    Action = "numbers-prev"
	NumbersOpen    Action = "numbers-open"
	NumbersShop    Action = "numbers-shop"
	NumbersDays    Action = "numbers-days"
	NumbersMeasure Action = "numbers-measure"
	AddShift       Action = "add-shift"
	DeleteShift    Action = "delete-shift"
	LeaveNumbers   Action = "leave-numbers"
)

// On the team page.
const (
	TeamOpen     Action = "team-open"
	TeamMove     Action = "team-move"
	TeamCapacity Action = "team-capacity"
	TeamResume   Action = "team-resume"
	LeaveTeam    Action = "leave-team"
)

// Handling the session under the cursor.
const (
	CloseRemark Action = "close-remark"
	Close       Action = "close"
	NoReply     Action = "no-reply"
	Report      Action = "report"
	Claim       Action = "claim"
	Transfer    Action = "transfer"
	GiveBack    Action = "give-back"
	Remind      Action = "remind"
	BatchClose  Action = "batch-close"
	HandOver    Action = "hand-over"
)

// Finding and looking.
const (
	Search   Action = "search"
	Palette  Action = "palette"
	Why      Action = "why"
	OpenLink Action = "open-link"
	Copy     Action = "copy"
	Unfold   Action = "unfold"
	Picture  Action = "picture"
)

// While a reply is being written. See also Insert.
const (
	Send    Action = "send"
	Newline Action = "newline"
)

// In dialogs. See also Pin.
const (
	Accept     Action = "accept"
	Cancel     Action = "cancel"
	ChoiceUp   Action = "choice-up"
	ChoiceDown Action = "choice-down"
	Toggle     Action = "toggle"
	NextField  Action = "next-field"
	PrevField  Action = "prev-field"
	Save       Action = "save"
	Delete     Action = "delete"
	TakeChoice Action = "take"
	AllChoices Action = "all"
)

// The program itself.
const (
	Help     Action = "help"
	Status   Action = "status"
	Replies  Action = "replies"
	FAQ      Action = "faq"
	Scenes   Action = "scenes"
	Numbers  Action = "numbers"
	Team     Action = "team"
	Feeds    Action = "feeds"
	Returned Action = "returned"
	Language Action = "language"
	Theme    Action = "theme"
	Mouse    Action = "mouse"
	Refresh  Action = "refresh"
	Suspend  Action = "suspend"
	Quit     Action = "quit"
)

// The actions that exist once for each digit are named prefix + digit.
const (
	quickPrefix  = "quick-"
	insertPrefix = "insert-"
	pinPrefix    = "pin-"
	policyPrefix = "policy-"
)

// Quick returns the action that sends the quick reply pinned to n, 1 to 9.
func Quick(n int) Action { return numbered(quickPrefix, n) }

// Insert returns the action that puts the quick reply pinned to n, 1 to 9, into
// the reply being written.
func Insert(n int) Action { return numbered(insertPrefix, n) }

// Pin returns the action that pins the chosen quick reply to n, 1 to 9.
func Pin(n int) Action { return numbered(pinPrefix, n) }

// Policy returns the action that shows the numbers of the desk's policy n, 1 to 9.
func Policy(n int) Action { return numbered(policyPrefix, n) }

func numbered(prefix string, n int) Action {
	return Action(prefix + strconv.Itoa(n))
}

// Digit returns the number of an action made by Quick, Insert, Pin or Policy, and
// 0 for every other action.
func (a Action) Digit() int {
	for _, prefix := range []string{quickPrefix, insertPrefix, pinPrefix, policyPrefix} {
		for n := 1; n <= 9; n++ {
			if a == numbered(prefix, n) {
				return n
			}
		}
	}
	return 0
}

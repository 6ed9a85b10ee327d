package lang

import (
	"fmt"
	"strings"
	"time"

	"tend/notify"
)

// English gives the English texts.
func English() *Texts {
	return &Texts{
		Code: "en",
		Bar: Bar{
			NeverSaid: "not accepting (s)",
			Accepting: "accepting", Break: "on a break", Offline: "offline",
			Queue:   func(n int) string { return fmt.Sprintf("queue %d", n) },
			NoRate:  "–",
			Pending: func(n int) string { return fmt.Sprintf("%d open", n) },
			Forecast: func(floor string, need, of int, by string) string {
				return fmt.Sprintf("below %s unless %d of %d are answered by %s", floor, need, of, by)
			},
			ForecastShort: func(need, of int, by string) string { return fmt.Sprintf("%d of %d by %s", need, of, by) },
			Stale:         func(since string) string { return "desk not reached since " + since },
			Config:        func(n int) string { return count(n, "setting", "settings") + " ignored: tend config --check" },
			More:          "more",
			Undo:          func(s int) string { return fmt.Sprintf("takes it back (%d s)", s) },
			Write:         "writes a reply",
			EditHint:      "Edit before sending: press the digit of a quick reply, or e to write from nothing. Esc leaves.",
			Keys: map[string]string{
				"quick-1": "reply", "edit": "edit", "compose": "write", "prompt": "prompt", "close-remark": "close", "close": "close",
				"no-reply": "no reply", "claim": "take", "transfer": "transfer", "remind": "remind", "undo": "undo",
				"search": "search", "status": "status", "palette": "all", "help": "keys", "quit": "quit",
				"send": "send", "newline": "new line", "back": "back", "insert-1": "quick reply",
				"next-session": "next", "open": "write", "scroll-up": "scroll", "open-link": "open link", "copy": "copy",
				"retry": "send again", "rewrite": "edit it",
			},
			TooSmall: func(w, h int) string { return fmt.Sprintf("tend needs 60×16, this is %d×%d", w, h) },
		},
		Inbox: Inbox{
			Unassigned: "Unassigned", Expiring: "Expiring soon", Mine: "Mine",
			NoneUnassigned: "Nobody waits in the queue.",
			NoneExpiring:   "Nothing is about to expire.",
			NoneMine:       "You have none. Press a on one to take it.",
			Below:          func(n int) string { return fmt.Sprintf("%d more", n) },
			Picture:        "picture", Video: "video", Emoji: "emoji",
			Product: "product", Order: "order", FAQ: "FAQ", Other: "message",
			Reminder: "reminder", You: "you", Auto: "auto", Staff: "staff", Said: func(who string) string { return who + ": " }, NoName: "no name",
		},
		Time: Time{
			Short: Short,
			Left:  func(d time.Duration) string { return span(d) + " left" },
			Past:  func(d time.Duration) string { return span(d) + " over" },
			By:    func(clock string) string { return "answer by " + clock },
			Span:  span,
			Hours: func(n int) string { return fmt.Sprintf("%d h", n) },
			Today: "today", Yesterday: "yesterday",
			Date: func(t time.Time) string { return t.Format("Mon 2 Jan 2006") },
		},
		Toast:  englishToasts(),
		Notify: notify.English(),
		Empty: Empty{
			Title: "This desk is empty.",
			Lines: []string{
				"Customers appear here as soon as they write.",
				"To bring some in, leave with q and run one of these:",
			},
			Import: "tend import FILE    read messages from a file", Demo: "tend demo           look around on a sample desk",
			Script:  "tend import -       read messages from a script, one JSON line each",
			Connect: "tend connect        answer customers of TikTok Shop, Chatwoot or a system of yours",
			Feeds:   func(names string) string { return "Connected: " + names },
			Team: []string{
				"Whoever runs the team's server connects feeds there: tend connect",
				"A manager can import messages: tend import FILE --desk INVITATION",
				"For a look around on a sample desk, leave with q: tend demo",
			},
			Help: "Press ? for the keys, : for everything that can be done.",
		},
		Thread:      englishThread(),
		Dialog:      englishDialogs(),
		Sweep:       englishSweep(),
		Suggest:     englishSuggest(),
		Promise:     englishPromise(),
		Lint:        englishLint(),
		FAQ:         englishFAQ(),
		Scenes:      englishScenes(),
		Board:       englishBoard(),
		Feeds:       englishFeeds(),
		Causes:      englishCauses(),
		Limits:      englishLimits(),
		Note:        englishNote(),
		Undelivered: englishUndelivered(),
		Picture:     englishPicture(),
		Crossed:     englishCrossing(),
		Here:        englishHere(),
		Outage:      englishOutage(),
		Handover:    englishHandover(),
		Moves:       englishMoves(),
		Denied:      englishDenied(),
		Team:        englishTeam(),
	}
}

func englishToasts() Toast {
	return Toast{
		Sending:      func(c string) string { return "Sending to " + c + " …" },
		Sent:         func(c string) string { return "Sent to " + c + "." },
		OnItsWay:     func(c string) string { return "On its way to " + c + "." },
		Kept:         func(c string) string { return "Kept. It goes to " + c + " as soon as the feed is back." },
		NotDelivered: func(c string) string { return "The reply to " + c + " was not delivered; the thread says why." },
		PerhapsDelivered: func(c string) string {
			return "It is not known whether the reply to " + c + " arrived; look at the thread."
		},
		TakenBack:     func(c string) string { return "Taken back; nothing went to " + c + "." },
		TooLate:       "Too late to take back: it has gone out.",
		NothingToUndo: "Nothing to take back.",
		Unfilled: func(v string) string {
			return "Not sent: nothing is known for " + v + ". Press e and the digit to fill it in."
		},
		NoReplyPinned: func(d int) string { return fmt.Sprintf("No quick reply is pinned to %d. Press Q to pin one.", d) },
		NoPrompt:      "No prompt fits: this customer has asked something in words.",
		Claimed:       func(c string) string { return c + " is yours." },
		Taken:         func(c, by string) string { return c + " is with " + by + " already." },
		AlreadyMine:   "This session is yours already.",
		GivenBack:     func(c string) string { return c + " is back in Unassigned." },
		Transferred:   func(c, to string) string { return c + " is with " + to + " now." },
		Closed:        func(c string) string { return "Closed the session with " + c + "." },
		ClosedElsewhere: func(c, by string) string {
			if by == "" {
				return "The session with " + c + " has been closed, and left the lists."
			}
			return by + " closed the session with " + c + "; it left the lists."
		},
		ClosedMany:   func(n int) string { return "Closed " + count(n, "session", "sessions") + "." },
		NoneToClose:  "No answered session is old enough to close.",
		NoReply:      func(c string) string { return c + " needs no reply." },
		Reported:     func(c string) string { return "Reported " + c + "." },
		Reminder:     func(c, at string) string { return "You will be reminded of " + c + " at " + at + "." },
		ReminderDue:  func(c, note string) string { return strings.TrimRight("Reminder: "+c+". "+note, " ") },
		Ended:        "This session has ended; the customer's next message opens a new one.",
		Colleague:    func(c string) string { return "A colleague has just dealt with " + c + ". Look, then press again." },
		UnfilledHere: func(v string) string { return "Not sent: " + v + " is not filled in yet." },
		StillDraft: func(c string) string {
			return "Not sent to " + c + ": somebody was faster. Your text is a draft there; a search finds it."
		},
		Stale:       func(c string) string { return c + " wrote meanwhile. Read it, then press again to send." },
		Next:        func(c string) string { return "This is " + c + " now. Press again to write to them." },
		Moved:       "The screen had just changed, so nothing was done. Look and press again.",
		Changed:     "Somebody else changed this session; look again and repeat.",
		EmptyText:   "There is nothing to send.",
		TooLong:     "The text is too long for one message. Shorten it or send it in parts.",
		NoSession:   "No session is selected.",
		NoLink:      "There is no picture or link in this session.",
		Opened:      func(w string) string { return "Opened " + w },
		Copied:      func(w string) string { return "Copied " + w },
		Failed:      func(why string) string { return "Not done: " + why },
		DiskFull:    "Not saved: the disk is full. Make room and repeat; your text is still here.",
		Unavailable: "The desk cannot be reached just now. Your text is kept; try again in a moment.",
		NoHub:       "No hub is running for this desk; ask who serves it. Your text is kept.",
		Saved:       "Saved.",
		Status:      func(s string) string { return "You are " + s + "." },
		Capacity:    func(n int) string { return "You take up to " + count(n, "session", "sessions") + "." },
		MouseOn:     "Mouse on. Hold Shift to select text.", MouseOff: "Mouse off.",
		Theme:        func(n string) string { return "Theme: " + n },
		PasteNowhere: "Nothing was pasted: open the composer first.",
		Pasted:       func(n int) string { return "Pasted " + count(n, "character", "characters") + "; Enter sends." },
		PastedOnly:   func(n int) string { return "Pasted " + count(n, "character", "characters") + "." },
		PastedPart: func(took, of int) string {
			return fmt.Sprintf("Pasted %d of %d characters; there is no room for the rest.", took, of)
		},
		Retried:        func(c string) string { return "Sending again to " + c + " …" },
		TestNotice:     "This is how tend reaches you.",
		NothingToRetry: "No message here has failed.",
	}
}

func englishThread() Thread {
	return Thread{
		Loading: "Loading …", NoneChosen: "Choose a session on the left.",
		Visit:   func(n int) string { return count(n, "visit", "visits") + " before" },
		Order:   func(id string) string { return "order " + id },
		Product: func(id string) string { return "product " + id },
		Urgent:  "urgent", Normal: "normal", Social: "social",
		With:       func(a string) string { return "with " + a },
		WithNobody: "with nobody", WithMe: "with you", Answered: "answered",
		ClosedBy:   func(a string) string { return "closed by " + a },
		ClosedIdle: "closed: nobody wrote any more",
		AssignedTo: func(a string) string { return "assigned to " + a },
		GivenBack:  "given back to Unassigned", MarkNoReply: "marked: no reply needed",
		MarkReport: "reported", MarkUpheld: "report upheld", MarkReject: "report rejected",
		NewSession: "new session",
		Older:      func(n int) string { return count(n, "message", "messages") + " above" },
		MoreOlder:  func(n int) string { return fmt.Sprintf("more than %s above", count(n, "message", "messages")) },
		Newer:      func(n int) string { return count(n, "message", "messages") + " below" },
		MoreLines:  func(n int) string { return count(n, "more line", "more lines") },
		Unreadable: "These messages could not be read just now; they are tried again in a moment.",
		Due:        func(by, left string) string { return by + ", " + left },
		Speaks:     englishSpeaks,
		Held:       func(s int) string { return fmt.Sprintf("goes out in %d s", s) },
		QueuedFor:  func(feed string) string { return "queued, waits for " + feed },
		Queued:     "queued", Sending: "sending", Sent: "sent",
		Failed:      func(why string) string { return "not delivered: " + why },
		Unconfirmed: "may not have arrived", Auto: "automatic", System: "system",
		Picture: "picture", Video: "video", Product2: "product", Order2: "order", FAQ: "FAQ", Other: "message",
		Placeholder: "Write a reply; Enter sends, Alt+Enter starts a new line",
		Draft:       "draft",
		NewMeantime: func(c string) string { return c + " wrote while you were writing. Enter again sends." },
		AnsweredMeantime: func(c, by string) string {
			if by == "" {
				return c + " was answered in your name while you were writing. Enter again sends."
			}
			return by + " answered " + c + " while you were writing. Enter again sends."
		},
		BothMeantime: func(c, by string) string {
			if by == "" {
				return c + " wrote, and was answered in your name, while you were writing. Enter again sends."
			}
			return c + " wrote and " + by + " answered while you were writing. Enter again sends."
		},
		DeletedByThem: "deleted by the customer", DeletedThere: "deleted at the platform; the customer may have read it",
		DeletedEarlier: "An earlier message was deleted.",
		Excluded:       "not counted", Missed: "missed",
	}
}

func englishSpeaks(language string) string {
	if language == "zh" {
		return "writes Chinese"
	}
	return "writes English"
}

func englishDialogs() Dialog {
	return Dialog{
		Filter: "Type to filter", NoMatch: "Nothing fits.",
		Help: "Keys", Palette: "What would you like to do?", Search: "Search messages and customers",
		SearchHint: "Words of a message, or the name of a customer on the lists", Searching: "Searching …",
		Found:          func(n int) string { return count(n, "message", "messages") },
		FoundCustomers: func(n int) string { return count(n, "customer", "customers") },
		Transfer:       "Transfer to", GiveBack: "Give back to Unassigned",
		Remind: "Remind me", RemindNote: "Note",
		InMinutes:      func(n int) string { return fmt.Sprintf("in %d minutes", n) },
		InHours:        func(n int) string { return "in " + count(n, "hour", "hours") },
		BeforeDeadline: func(c string) string { return "before the deadline, at " + c },
		TomorrowAt:     func(c string) string { return "tomorrow at " + c },
		RemoveReminder: "Remove the reminder",
		Status:         "My status", CapacityLabel: "How many sessions at once",
		Load:             func(open, c int) string { return fmt.Sprintf("%d of %d", open, c) },
		ReportYes:        "report",
		ReportTitle:      func(c string) string { return "Report " + c + "?" },
		ReportText:       func(string) string { return "The session is marked as abuse. It counts until the platform upholds it." },
		CloseWaiting:     func(c string) string { return "Close while " + c + " waits?" },
		CloseWaitingText: "The customer's last message has no answer. A session that is closed without any reply counts as missed.",
		CloseMany:        func(n int) string { return "Close " + count(n, "answered session", "answered sessions") + "?" },
		CloseManyText:    func(age string) string { return "All were answered and have been quiet for " + age + " or longer." },
		QuitHeld:         func(n int) string { return count(n, "reply goes", "replies go") + " out now." },
		Replies:          "Quick replies", NewReply: "New quick reply",
		Topic: "Topic", TitleEN: "Title, English", TitleZH: "Title, Chinese",
		TextEN: "Text, English", TextZH: "Text, Chinese", Pin: "Digit (1–9)", Use: "Used as",
		Delete:      "Delete",
		DeleteText:  func(t string) string { return "Delete “" + t + "”?" },
		BadVariable: func(n string) string { return "There is no variable {{" + n + "}}." },
		PinTaken:    func(t string) string { return "That digit was taken from “" + t + "”." },
		Why:         "Why it counts",
		WhyRule:     func(p string) string { return "Policy " + p },
		WhyClock:    func(t string) string { return "The clock started at " + t },
		WhyDeadline: func(t string) string { return "A reply counts until " + t },
		WhyReplied:  func(t, by string) string { return "First reply at " + t + " by " + by },
		WhyBecause:  englishBecause,
		WhyDelivery: englishWhyDelivery,
		Outcome:     func(o string) string { return o },
		Config:      "Settings that were not understood",
		Form:        englishForm(),
	}
}

func englishBecause(b string) string {
	switch b {
	case "opened-by-agent":
		return "an agent wrote first, so it is not counted"
	case "before-valid":
		return "it was opened before the first day this policy counts"
	case "vague-reply":
		return "an earlier reply said nothing, and this policy passes it over"
	case "outside-hours":
		return "it was opened outside the policy's hours"
	case "excluded":
		return "it is left out"
	case "replied-in-time":
		return "a person replied in time"
	case "nothing-needed-a-human":
		return "automatic answers were all it needed"
	case "replied-late":
		return "the first reply came after the deadline"
	case "not-replied":
		return "nobody replied before the deadline"
	case "window-running":
		return "there is still time to reply"
	}
	return b
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Short says a length of time in at most five cells, in both languages: 45s,
// 12m, 3h05, 4d, 27y. One that is over is 0s.
func Short(d time.Duration) string {
	switch {
	case d < 0:
		return "0s"
	case d < time.Minute:
		return fmt.Sprintf("%ds", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%dm", int(d.Minutes()))
	case d < 100*time.Hour:
		return fmt.Sprintf("%dh%02d", int(d.Hours()), int(d.Minutes())%60)
	case d < 10_000*24*time.Hour:
		return fmt.Sprintf("%dd", int(d.Hours()/24))
	}
	return fmt.Sprintf("%dy", int(d.Hours()/24/365)) // a log whose times are wrong
}

// span says the same in words: "45 s", "12 min", "3 h 05 min", "4 days".
func span(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s", max(0, int(d.Seconds())))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h %02d min", int(d.Hours()), int(d.Minutes())%60)
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

package dialog_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/starter"
	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/lang"
)

func TestViews(t *testing.T) {
	for name, make := range views() {
		t.Run(name, func(t *testing.T) {
			golden(t, name, func(texts *lang.Texts) dialog.Dialog { return make(t, texts) })
		})
	}
}

// views are all dialogs, each in a state that shows most of it.
func views() map[string]func(*testing.T, *lang.Texts) dialog.Dialog {
	return map[string]func(*testing.T, *lang.Texts) dialog.Dialog{
		"confirm": func(_ *testing.T, l *lang.Texts) dialog.Dialog {
			return dialog.NewConfirm("close", l.Dialog.CloseWaiting("小林\x1b]0;x\a"), l.Dialog.CloseWaitingText, "")
		},
		"palette": func(_ *testing.T, l *lang.Texts) dialog.Dialog {
			recent := []keymap.Action{keymap.Search, keymap.Claim}
			return dialog.Palette(l, keymap.Default().Entries(), recent)
		},
		"palette-filtered": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Palette(l, keymap.Default().Entries(), nil)
			press(t, d, letters("close")...)
			return d
		},
		"help": func(_ *testing.T, l *lang.Texts) dialog.Dialog {
			return dialog.Help(l, keymap.Default(), keymap.List)
		},
		"transfer": func(_ *testing.T, l *lang.Texts) dialog.Dialog { return dialog.Transfer(l, agents(), true) },
		"remind": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := remind(l)
			press(t, d, append(append([]string{"tab"}, letters("call the carrier")...), "tab", "2")...)
			return d
		},
		"status": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Status(l, desk.Accepting, 12, 200)
			press(t, d, "down", "tab")
			return d
		},
		"search": searched,
		"replies": func(_ *testing.T, l *lang.Texts) dialog.Dialog {
			return dialog.Replies(l, replies())
		},
		"replies-delete": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Replies(l, replies())
			press(t, d, "down", "ctrl+d")
			return d
		},
		"edit-reply": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.EditReply(l, replies()[0], desk.Variables{"customer": "小林", "shop": "Tea & Co"})
			press(t, d, "tab", "x", "tab", "tab", "{", "{", "n", "o", "}", "}", "ctrl+s")
			return d
		},
		"hand-take": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Handover(true, handPages(l))
			press(t, d, "down")
			return d
		},
		"hand-give": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Handover(false, handPages(l))
			press(t, d, "space")
			return d
		},
		"hand-to": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.HandTo(l, agents(), 5)
			press(t, d, "down", "tab", "O", "K")
			return d
		},
		"returned": func(t *testing.T, l *lang.Texts) dialog.Dialog {
			d := dialog.Returned(l, func() []dialog.ReturnedRow { return returnedRows(l) })
			press(t, d, "down")
			return d
		},
		"why": func(_ *testing.T, l *lang.Texts) dialog.Dialog { return why(l) },
	}
}

func agents() []dialog.AgentRow {
	return []dialog.AgentRow{
		{ID: "li", Name: "李雷", Status: desk.Accepting, Load: 12, Capacity: 200},
		{ID: "han", Name: "Han \u202eMeimei", Status: desk.Break, Load: 3, Capacity: 10},
		{ID: "nobody", Status: desk.Accepting, Load: 10, Capacity: 10},
	}
}

func remind(l *lang.Texts) *dialog.RemindDialog {
	return dialog.Remind(l, []dialog.RemindChoice{
		{ID: "30m", Label: l.Dialog.InMinutes(30), At: now.Add(30 * time.Minute)},
		{ID: "2h", Label: l.Dialog.InHours(2), At: now.Add(2 * time.Hour)},
		{ID: "none", Label: l.Dialog.RemoveReminder},
	}, "", func() time.Time { return now })
}

func searched(t *testing.T, l *lang.Texts) dialog.Dialog {
	d := dialog.Search(l)
	r, ok := press(t, d, letters("refund")...).(dialog.Queried)
	if !ok {
		t.Fatal("typing asks for nothing")
	}
	d.Found(r.Gen, dialog.FoundItems([]dialog.FoundRow{
		{ID: "1", Customer: "小林", Time: "15:04", Snippet: "请问 Refund 什么时候到账？" + strings.Repeat("等了很久了。", 20)},
		{ID: "2", Customer: "Ada", Time: "yesterday", Snippet: "no refund yet\n\x1b[31mplease\u202e hurry"},
	}), l.Dialog.Found(2))
	return d
}

func replies() []desk.QuickReply {
	var out []desk.QuickReply
	for _, r := range starter.Replies() {
		out = append(out, desk.QuickReply{
			ID: r.ID, Topic: r.Topic, Pin: r.Pin,
			Title: map[string]string{"en": r.Title.EN, "zh": r.Title.ZH},
			Text:  map[string]string{"en": r.Text.EN, "zh": r.Text.ZH},
		})
	}
	off := desk.QuickReply{ID: "off", Off: true, Text: map[string]string{"en": "gone"}}
	prompt := desk.QuickReply{ID: "p", Use: "prompt", For: "image", Text: map[string]string{"en": "About the picture?"}}
	return append(out, off, prompt)
}

func why(l *lang.Texts) dialog.Dialog {
	at := desk.At(now)
	verdicts := []dialog.Verdict{
		{Verdict: desk.Verdict{Policy: "tiktok-24h", Outcome: desk.Missed, Because: desk.ByLateReply, Clock: at, Deadline: at.Add(24 * time.Hour), Replied: at.Add(25 * time.Hour), RepliedBy: "han", By: "li"}, Delivery: desk.Unconfirmed},
		{Verdict: desk.Verdict{Policy: "xhs-3min", Outcome: desk.Excluded, Because: desk.ByExclusion, Reason: desk.Holiday}},
	}
	name := func(id desk.AgentID) string { return "«" + string(id) + "»" }
	return dialog.Why(l, verdicts, now.Location(), name)
}

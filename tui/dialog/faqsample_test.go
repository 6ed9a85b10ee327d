package dialog_test

import (
	"fmt"
	"strings"
	"testing"

	"tend/assist/faq"
	"tend/assist/scenes"
	"tend/desk"
	"tend/tui/dialog"
	"tend/tui/lang"
)

// faqEntries are a small FAQ with something of everything: cards, twins, flags,
// learnt wordings, an entry that is off and one of ill will.
func faqEntries() map[string]desk.FAQ {
	at := desk.Stamp(desk.At(now.AddDate(0, 0, -1)))
	return byID(
		desk.FAQ{ID: "norway", Language: "en", Topic: "shipping", Question: "Do you ship to Norway?", Twin: "norway-zh", Card: 1,
			Phrasings: []string{"delivery to Oslo", "norwegian customs"},
			Answer:    "We do, {{customer}}: five to seven days, and the fee is shown before you pay.",
			Learnt:    []desk.Learnt{{Text: "can it come to bergen", Count: 3, At: at}, {Text: "norway ok?", Count: 1, At: at}},
			Flags:     []desk.FAQFlag{{By: "mo", At: at, Note: "seven to ten days since May"}}},
		desk.FAQ{ID: "norway-zh", Language: "zh", Topic: "shipping", Question: "可以寄到挪威吗？", Answer: "可以的，五到七天送达，运费在付款前会显示。", Card: 1},
		desk.FAQ{ID: "refund", Language: "en", Topic: "refund", Question: "When do I get my money back?", Answer: "Two working days after the parcel reached us.", Card: 3},
		desk.FAQ{ID: "invoice", Language: "zh", Topic: "invoice", Question: "可以开发票吗？", Answer: "可以的，请在订单页申请，电子发票会发到您的邮箱。"},
		desk.FAQ{ID: "hours", Topic: "opening", Question: "Opening hours 营业时间", Answer: "9:00–18:00"},
		desk.FAQ{ID: "old", Language: "en", Question: "Is the blue one back?", Answer: "From June on.", Off: true},
		desk.FAQ{ID: "bad\x1b[31m", Language: "en", Topic: "stock\u202e", Question: "\x1b]0;owned\a\u202eWho?\u0335\u0321",
			Answer: "\x1b[2J👨\u200d👩\u200d👧 " + strings.Repeat("z\u0335\u0321\u0301", 50)},
	)
}

func byID(entries ...desk.FAQ) map[string]desk.FAQ {
	out := map[string]desk.FAQ{}
	for _, f := range entries {
		out[f.ID] = f.Tidy()
	}
	return out
}

func faqOptions(t *lang.Texts, entries map[string]desk.FAQ) dialog.FAQOptions {
	var all []desk.FAQ
	for _, f := range entries {
		all = append(all, f)
	}
	book := faq.New(all)
	return dialog.FAQOptions{
		Texts: t,
		Find: func(typed string) (ids []string) {
			for _, f := range book.Find(typed, 100) {
				ids = append(ids, f.ID)
			}
			return ids
		},
		Agent: func(id desk.AgentID) string { return "«" + string(id) + "»" },
		When:  func(at desk.Instant) string { return t.When(at.In(now.Location()), now) },
	}
}

func faqList(t *lang.Texts) *dialog.FAQDialog {
	return dialog.FAQ(faqOptions(t, faqEntries()), faqEntries())
}

func editFAQ(t *lang.Texts, id string) *dialog.FAQForm {
	all := faqEntries()
	f, there := all[id]
	if !there {
		f = desk.FAQ{ID: id, Language: t.Code}
	}
	return dialog.EditFAQ(faqOptions(t, all), f, all, desk.Variables{"customer": "小林"})
}

// thousands is a FAQ of two thousand entries.
func thousands() map[string]desk.FAQ {
	out := map[string]desk.FAQ{}
	for i := range 2000 {
		f := desk.FAQ{ID: fmt.Sprintf("faq-%04d", i), Language: "en", Topic: []string{"shipping", "refund", "size", ""}[i%4],
			Question: fmt.Sprintf("Question %d about parcels 包裹多久能到", i), Answer: strings.Repeat("一两天就到 in a day or two. ", 8),
			Phrasings: []string{"when does it come", "什么时候到"}}
		if i%50 == 0 {
			f.Flags = []desk.FAQFlag{{By: "mo"}}
		}
		out[f.ID] = f
	}
	return out
}

// huge is an entry in which everything is 64 KiB long.
func huge() desk.FAQ {
	long := strings.Repeat("很长的\x1b[31m text\u202e ", desk.MaxText/20)
	return desk.FAQ{ID: "huge", Language: "en", Topic: long, Question: long, Answer: long, Phrasings: []string{"or " + long},
		Flags: []desk.FAQFlag{{By: desk.AgentID(long), Note: long}}, Learnt: []desk.Learnt{{Text: long, Count: 1}}}.Tidy()
}

func TestFAQViews(t *testing.T) {
	for name, make := range faqViews(t) {
		t.Run(name, func(t *testing.T) { golden(t, name, make) })
	}
}

func TestEverySizeOfTheFAQIsDrawnExactly(t *testing.T) {
	all := faqViews(t)
	all["scenes"] = func(l *lang.Texts) dialog.Dialog { return dialog.Scenes(l, scenes.All(), nil) }
	for name, make := range all {
		t.Run(name, func(t *testing.T) {
			for _, s := range [][2]int{{20, 5}, {21, 6}, {33, 9}, {59, 15}, {61, 17}, {79, 23}, {101, 31}, {300, 80}} {
				draw(t, make(english()), english(), s[0], s[1])
			}
		})
	}
}

// faqViews are the dialogs of the FAQ, each in a state that shows most of it.
func faqViews(t *testing.T) map[string]func(*lang.Texts) dialog.Dialog {
	return map[string]func(*lang.Texts) dialog.Dialog{
		"faq":         func(l *lang.Texts) dialog.Dialog { return faqList(l) },
		"faq-flagged": func(l *lang.Texts) dialog.Dialog { d := faqList(l); press(t, d, "tab", "down"); return d },
		"faq-card":    func(l *lang.Texts) dialog.Dialog { d := faqList(l); press(t, d, "shift+tab", "down"); return d },
		"faq-found":   func(l *lang.Texts) dialog.Dialog { d := faqList(l); press(t, d, letters("norway")...); return d },
		"faq-delete":  func(l *lang.Texts) dialog.Dialog { d := faqList(l); press(t, d, "down", "ctrl+d"); return d },
		"faq-edit":    func(l *lang.Texts) dialog.Dialog { return editFAQ(l, "norway") },
		"faq-learnt": func(l *lang.Texts) dialog.Dialog {
			d := editFAQ(l, "norway")
			press(t, d, "shift+tab", "shift+tab")
			return d
		},
		"faq-new": func(l *lang.Texts) dialog.Dialog {
			d := editFAQ(l, "new")
			press(t, d, append(letters("norway"), "tab", "{", "{", "n", "o", "}", "}", "ctrl+s")...)
			return d
		},
		"faq-note": func(l *lang.Texts) dialog.Dialog {
			d := dialog.NewNote("flag", l.Suggest.FlagTitle, l.Suggest.FlagText("Do you ship to Norway?"), l.FAQ.FlagNote, l.Suggest.FlagYes)
			press(t, d, letters("it takes 十天 now")...)
			return d
		},
	}
}

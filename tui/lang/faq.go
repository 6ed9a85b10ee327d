package lang

import "fmt"

// FAQ are the texts of the dialogs in which the FAQ is kept.
type FAQ struct {
	Title, FlaggedFirst, Card    string                      // the three orders of the list, as titles
	ToTopics, ToFlagged          string                      // what the key to the next order is called
	ToCard                       string                      //
	Count                        func(n, flagged int) string // entries there are
	Flagged, NoFlag, NoneFlagged string                      // headings where the flagged come first
	New, Edit                    string
	NewOf                        func(question string) string
	CardOf                       func(language string) string
	Place                        func(n int) string
	FreePlace                    string
	FreeHint                     func(edit, pin string) string
	NewHint                      string // explains what the FAQ is for
	PinIt                        string
	Learnt                       func(times int) string
	Flags                        func(n int) string
	Off                          string
	Short                        map[string]string // a language in a cell or two; "both" serves both
	Language                     map[string]string
	FlagBy                       func(agent, when, note string) string
	Also, LearntFrom, Twin, ID   string // before what they name
	Right                        string // the key that takes the flags back

	Question, Answer, Phrasings string // the fields of the form
	LanguageOf, Topic, CardOn   string
	TwinOf, LearntWords, State  string
	On, IsOff                   string
	TwinHint                    string
	LearntRow                   func(words string, times int, when string) string
	ClearsFlags                 string
	NotShown                    func(field string) string // it is too long to be edited
	NeedQuestion, NeedAnswer    string
	BadCard, BadTwin            string
	Clash                       func(field, theirs, key string) string
	Nothing                     string // what an emptied field holds
	Gone                        func(key string) string

	Saved, Deleted, Unflagged string
	OnCard                    func(question string, place int) string
	OffCard                   func(question string) string
	PlaceTaken                func(from string) string
	NotOffered                func(question string) string
	Removed                   string // somebody deleted it meanwhile
	FlagNote                  string // the line that asks what is wrong
}

func englishFAQ() FAQ {
	return FAQ{
		Title: "FAQ", FlaggedFirst: "FAQ · flagged first", Card: "FAQ · the card",
		ToTopics: "Topics", ToFlagged: "Flagged", ToCard: "Card",
		Count: func(n, flagged int) string {
			if flagged == 0 {
				return count(n, "entry", "entries")
			}
			return fmt.Sprintf("%s, %d flagged", count(n, "entry", "entries"), flagged)
		},
		Flagged: "Flagged as wrong", NoFlag: "The others", NoneFlagged: "Nobody flagged an answer",
		New: "New entry", Edit: "FAQ entry",
		NewOf:     func(q string) string { return "New entry “" + q + "”" },
		CardOf:    func(l string) string { return "On the card, " + l },
		Place:     func(n int) string { return fmt.Sprintf("card %d", n) },
		FreePlace: "free",
		FreeHint: func(edit, pin string) string {
			return "Nothing stands here. " + edit + " writes an entry for it; " + pin + " on an entry of the list puts that one here."
		},
		NewHint: "What customers ask again and again, with the answer. It stands ready beside a conversation that asks for it, and one key sends it. Five entries of a language make the card that customers see first.",
		PinIt:   "Card 1–5",
		Learnt:  func(n int) string { return fmt.Sprintf("learnt %d×", n) },
		Flags:   func(n int) string { return fmt.Sprintf("flagged %d×", n) },
		Off:     "off", Short: map[string]string{"en": "EN", "zh": "中", "both": "EN 中"},
		Language: map[string]string{"en": "English", "zh": "Chinese", "both": "both languages"},
		FlagBy: func(who, when, note string) string {
			if note == "" {
				return "Flagged by " + who + ", " + when
			}
			return "Flagged by " + who + ", " + when + ": " + note
		},
		Also: "Also asked as: ", LearntFrom: "Learnt: ", Twin: "Twin: ", ID: "Id: ", Right: "Unflag",

		Question: "Question", Answer: "Answer", Phrasings: "Asked also as",
		LanguageOf: "Language", Topic: "Topic", CardOn: "Card (1–5)",
		TwinOf: "Twin", LearntWords: "Learnt", State: "Offered",
		On: "yes", IsOff: "no, only kept",
		TwinHint: "The same in the other language: write its id or its question.",
		LearntRow: func(w string, n int, when string) string {
			return fmt.Sprintf("%d× “%s”, last %s", n, w, when)
		},
		NotShown:     func(f string) string { return f + " is too long to be edited here; it stays as it is." },
		ClearsFlags:  "Saving a changed answer takes the flags back.",
		NeedQuestion: "Write the question.", NeedAnswer: "Write the answer.",
		BadCard: "Write a digit from 1 to 5, or nothing.",
		BadTwin: "No other entry has this id or question.",
		Clash: func(field, theirs, key string) string {
			return field + " was changed by somebody else meanwhile; theirs: “" + theirs + "”. " + key + " again keeps yours."
		},
		Nothing: "(nothing)",
		Gone: func(key string) string {
			return "Somebody deleted this entry meanwhile. " + key + " again keeps it with your text."
		},
		Saved: "Saved.", Deleted: "Deleted.", Unflagged: "The flags are taken back; one key sends it again.",
		OnCard:     func(q string, n int) string { return fmt.Sprintf("“%s” is at place %d of the card.", q, n) },
		OffCard:    func(q string) string { return "“" + q + "” is off the card." },
		PlaceTaken: func(from string) string { return "That place was taken from “" + from + "”." },
		NotOffered: func(q string) string { return "“" + q + "” is not offered, so it cannot be on the card." },
		Removed:    "Nothing was changed: somebody deleted this entry meanwhile.",
		FlagNote:   "What is wrong?",
	}
}

func chineseFAQ() FAQ {
	return FAQ{
		Title: "常见问题", FlaggedFirst: "常见问题 · 有误的在前", Card: "常见问题 · 卡片",
		ToTopics: "按主题", ToFlagged: "有误", ToCard: "卡片",
		Count: func(n, flagged int) string {
			if flagged == 0 {
				return fmt.Sprintf("共 %d 条", n)
			}
			return fmt.Sprintf("共 %d 条，%d 条标记有误", n, flagged)
		},
		Flagged: "标记有误", NoFlag: "其他", NoneFlagged: "没有标记有误的答案",
		New: "新建条目", Edit: "常见问题条目",
		NewOf:     func(q string) string { return "新建“" + q + "”" },
		CardOf:    func(l string) string { return l + "卡片" },
		Place:     func(n int) string { return fmt.Sprintf("卡片 %d", n) },
		FreePlace: "空位",
		FreeHint: func(edit, pin string) string {
			return "该位置为空。按 " + edit + " 为它新建条目，或在列表中的条目上按 " + pin + " 放到这里。"
		},
		NewHint: "客户经常问到的问题和答案。会话中问到时会自动推荐，按一个键即可发送。每种语言可选五条组成客户首先看到的卡片。",
		PinIt:   "卡片 1–5",
		Learnt:  func(n int) string { return fmt.Sprintf("学习 %d 次", n) },
		Flags:   func(n int) string { return fmt.Sprintf("%d 人标记有误", n) },
		Off:     "停用", Short: map[string]string{"en": "EN", "zh": "中", "both": "EN 中"},
		Language: map[string]string{"en": "英文", "zh": "中文", "both": "两种语言通用"},
		FlagBy: func(who, when, note string) string {
			if note == "" {
				return joined(who, " 于 ", when, " 标记有误")
			}
			return joined(who, " 于 ", when, " 标记有误：", note)
		},
		Also: "其他问法：", LearntFrom: "学到：", Twin: "对应条目：", ID: "编号：", Right: "清除标记",

		Question: "问题", Answer: "答案", Phrasings: "其他问法",
		LanguageOf: "语言", Topic: "主题", CardOn: "卡片位置（1–5）",
		TwinOf: "对应条目", LearntWords: "学到的问法", State: "是否启用",
		On: "是", IsOff: "否，仅保留",
		TwinHint: "另一种语言的同一问题：请写它的编号或问题原文。",
		LearntRow: func(w string, n int, when string) string {
			return fmt.Sprintf("“%s”，%d 次，最近 %s", w, n, when)
		},
		NotShown:     func(f string) string { return "“" + f + "”过长，无法在此编辑，将保持不变。" },
		ClearsFlags:  "修改答案并保存后，标记会被清除。",
		NeedQuestion: "请填写问题。", NeedAnswer: "请填写答案。",
		BadCard: "请写 1 到 5 的数字，或留空。",
		BadTwin: "没有其他条目使用该编号或问题。",
		Clash: func(field, theirs, key string) string {
			return joined("“", field, "”刚被他人改为“", theirs, "”。再按 ", key, " 以您的为准。")
		},
		Nothing: "（空）",
		Gone: func(key string) string {
			return "该条目刚被他人删除。再按 " + key + " 以您的内容重新保存。"
		},
		Saved: "已保存。", Deleted: "已删除。", Unflagged: "标记已清除，可再次一键发送。",
		OnCard:     func(q string, n int) string { return fmt.Sprintf("“%s”已放到卡片第 %d 位。", q, n) },
		OffCard:    func(q string) string { return "“" + q + "”已从卡片移除。" },
		PlaceTaken: func(from string) string { return "原来在该位置的是“" + from + "”。" },
		NotOffered: func(q string) string { return "“" + q + "”已停用，不能放到卡片上。" },
		Removed:    "没有改动：该条目刚被他人删除。",
		FlagNote:   "哪里有误？",
	}
}

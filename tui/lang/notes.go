package lang

import "fmt"

// Note are the texts of the notes of the staff, and of a reply that takes the
// place of one that did not arrive.
type Note struct {
	By          func(author string) string // the head of a note in a thread
	Frame       string                     // above the composer while a note is written
	Placeholder string
	Kept        func(customer string) string
	Keep        string // the key that keeps it
	Pasted      func(n int) string
	First       func(keep, leave string) string // a key that answers was pressed
	// Replacing stands above a composer whose text takes the place of a reply.
	Replacing     string
	NothingToEdit string
	NoText        string // it is a picture
	UnsureTitle   string
	UnsureText    func(customer string) string
	UnsureYes     string
	AgainText     func(customer string) string // before it is sent again as it is
	AgainYes      string
	Replaced      string // beside a reply that may have arrived and was written anew
	OnItsWay      string // the earlier reply is on its way again
	NotSent       string // in a row: a reply was refused
	Unsure        string // in a row: a reply may not have arrived
	Waits         string // in a row: a reply is kept until its feed is back
}

func englishNote() Note {
	return Note{
		By:          func(a string) string { return "Note · " + a },
		Frame:       "Note for the team; the customer never sees it",
		Placeholder: "Write a note; Enter keeps it, Esc leaves",
		Kept:        func(c string) string { return "Noted beside " + c + "; the customer does not see it." },
		Keep:        "keep the note",
		Pasted: func(n int) string {
			return "Pasted " + count(n, "character", "characters") + " into the note; Enter keeps it."
		},
		First: func(keep, leave string) string {
			return "This is a note, so nothing was sent. " + keep + " keeps it, " + leave + " leaves it."
		},
		Replacing:     "In the place of the reply that did not arrive, which is not sent any more",
		NothingToEdit: "No reply here has failed.",
		NoText:        "That was a picture: there is no text to edit. Send it again, or another one.",
		UnsureTitle:   "It may have arrived already",
		UnsureText: func(c string) string {
			return "It is not known whether " + c + " has this reply. If you send another in its place, both may be there. The earlier one is not sent again."
		},
		UnsureYes: "edit and send in its place",
		AgainText: func(c string) string {
			return "It is not known whether " + c + " has this reply. Sent again, it may be there twice. Look at the platform first if you can."
		},
		AgainYes: "send it again",
		Replaced: "may have arrived; another was sent in its place",
		OnItsWay: "The earlier reply is on its way after all. Yours is a draft again; Enter sends it as well.",
		NotSent:  "not sent", Unsure: "unsure", Waits: "queued",
	}
}

func chineseNote() Note {
	return Note{
		By:          func(a string) string { return joined("备注 · ", a) },
		Frame:       "内部备注，客户看不到",
		Placeholder: "写备注；回车保存，Esc 离开",
		Kept:        func(c string) string { return joined("已给 ", c, " 添加备注，客户看不到。") },
		Keep:        "保存备注",
		Pasted:      func(n int) string { return fmt.Sprintf("已粘贴 %d 个字符到备注，按回车保存。", n) },
		First: func(keep, leave string) string {
			return "正在写备注，没有发送。" + keep + " 保存，" + leave + " 离开。"
		},
		Replacing:     "代替未送达的那条回复，原来那条不再发送",
		NothingToEdit: "这里没有未送达的回复。",
		NoText:        "那是一张图片，没有文字可改。请重发，或另发一张。",
		UnsureTitle:   "对方可能已经收到",
		UnsureText: func(c string) string {
			return joined("不确定 ", c, " 是否收到了这条回复。如果另发一条代替，对方可能两条都看到。原来那条不会再发。")
		},
		UnsureYes: "修改后代替发送",
		AgainText: func(c string) string {
			return joined("不确定 ", c, " 是否收到了这条回复。再发一次，对方可能看到两遍。方便的话，请先到平台上核对。")
		},
		AgainYes: "再发一次",
		Replaced: "可能已送达；已另发一条代替",
		OnItsWay: "原来那条又在发送了。您写的已存为草稿，再按回车会另发一条。",
		NotSent:  "未送达", Unsure: "待确认", Waits: "待发",
	}
}

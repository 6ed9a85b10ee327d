package dialog

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
)

// RepliesID names the list in which prepared answers are kept; PickReplyID the
// one from which a quick reply is taken.
const (
	RepliesID   = "replies"
	PickReplyID = "pick-reply"
)

// newID is the row for a new reply. No reply has it.
const newID = "\x00new"

// RepliesDialog keeps the prepared answers: it changes, deletes, pins them and
// adds new ones. It asks before one is deleted.
type RepliesDialog struct {
	list    *Picker
	texts   *lang.Texts
	replies []desk.QuickReply
	asking  *Confirm
}

// Replies lists prepared answers, the quick replies by topic, then the
// prompts and the closing remarks. Those that are off are left out.
func Replies(t *lang.Texts, replies []desk.QuickReply) *RepliesDialog {
	r := &RepliesDialog{texts: t}
	r.list = NewPicker(Options{
		ID: RepliesID, Title: t.Dialog.Replies, Filter: true, Hint: t.Dialog.Filter, Detail: 3,
	}, nil)
	r.SetReplies(replies)
	r.list.sel = 0
	return r
}

// PickReply lists the quick replies by topic; it picks the ID of one.
func PickReply(t *lang.Texts, replies []desk.QuickReply) *Picker {
	o := Options{ID: PickReplyID, Title: t.Dialog.Replies, Filter: true, Hint: t.Dialog.Filter, Detail: 3}
	quick := slices.DeleteFunc(slices.Clone(replies), func(q desk.QuickReply) bool { return q.Use != "" })
	return NewPicker(o, replyItems(t, quick))
}

// ID names the list.
func (r *RepliesDialog) ID() string { return RepliesID }

// SetReplies replaces the rows; the chosen one stays chosen.
func (r *RepliesDialog) SetReplies(replies []desk.QuickReply) {
	r.replies = replies
	first := Item{ID: newID, Label: r.texts.Dialog.NewReply}
	r.list.SetItems(append([]Item{first}, replyItems(r.texts, replies)...))
}

// Choose puts the choice on a reply, such as one that was just made.
func (r *RepliesDialog) Choose(id string) { r.list.Choose(id) }

// Handle gives EditingReply, DeletedReply, PinnedReply or Closed.
func (r *RepliesDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	if r.asking != nil {
		return r.answer(key, a)
	}
	q, known := r.chosen()
	n := a.Digit()
	switch {
	case types(key):
	case known && a == keymap.Delete:
		t := r.texts.Dialog
		r.asking = NewConfirm(RepliesID, t.Delete, t.DeleteText(q.TitleIn(r.texts.Code)), t.Delete)
		return nil
	case known && q.Use == "" && n > 0 && a == keymap.Pin(n):
		return pinned(q, n)
	case a == keymap.Delete:
		return nil
	}
	if p, ok := r.list.Handle(key, a).(Picked); ok {
		return edit(p.ID)
	} else if a == keymap.Cancel && !types(key) {
		return Closed{RepliesID}
	}
	return nil
}

// pinned puts a reply on a digit, or takes it off the one it is on.
func pinned(q desk.QuickReply, n int) Result {
	if q.Pin == n {
		n = 0
	}
	return PinnedReply{q.ID, n}
}

func edit(id string) Result {
	if id == newID {
		id = ""
	}
	return EditingReply{id}
}

// answer waits for the answer to whether a reply shall go.
func (r *RepliesDialog) answer(key tea.KeyPressMsg, a keymap.Action) Result {
	res := r.asking.Handle(key, a)
	if res == nil {
		return nil
	}
	r.asking = nil
	q, known := r.chosen()
	if _, yes := res.(Confirmed); yes && known {
		return DeletedReply{q.ID}
	}
	return nil
}

func (r *RepliesDialog) chosen() (desk.QuickReply, bool) {
	item, _ := r.list.Chosen()
	i := slices.IndexFunc(r.replies, func(q desk.QuickReply) bool { return q.ID == item.ID })
	if i < 0 {
		return desk.QuickReply{}, false
	}
	return r.replies[i], true
}

// Paste puts text into the filter.
func (r *RepliesDialog) Paste(text string) Result {
	if r.asking != nil {
		return nil
	}
	return r.list.Paste(text)
}

// View draws the list, or the question.
func (r *RepliesDialog) View(l Look, w, h int) View {
	if r.asking != nil {
		return r.asking.View(l, w, h)
	}
	v := r.list.View(l, w, h)
	v.Foot = l.foot(
		hint{keymap.Accept, r.texts.Dialog.Form.Edit}, hint{keymap.Delete, ""},
		hint{keymap.Pin(1), r.texts.Dialog.Form.PinIt}, hint{keymap.Cancel, ""}) + r.list.position(l)
	return v
}

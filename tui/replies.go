package tui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// strip are the pinned quick replies in the order of their digits.
func (f *facts) strip() []desk.QuickReply {
	var out []desk.QuickReply
	for _, q := range f.replies {
		if q.Use == "" && q.Pin > 0 {
			out = append(out, q)
		}
	}
	slices.SortFunc(out, func(a, b desk.QuickReply) int { return cmp.Compare(a.Pin, b.Pin) })
	return out
}

func (f *facts) sortedAgents() []desk.Agent {
	var out []desk.Agent
	for _, ag := range f.agents {
		out = append(out, ag)
	}
	slices.SortFunc(out, func(a, b desk.Agent) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// openReplies lists the quick replies, prompts and remarks for editing.
func (a *App) openReplies() {
	a.dialogs.Push(dialog.Replies(a.texts, a.facts.replies))
}

// decidedReplies carries out what was decided about prepared answers.
func (a *App) decidedReplies(r dialog.Result) tea.Cmd {
	switch r := r.(type) {
	case dialog.EditingReply:
		q, _ := a.facts.reply(r.ID)
		a.dialogs.Push(dialog.EditReply(a.texts, q, a.sample()))
	case dialog.DeletedReply:
		q, ok := a.facts.reply(r.ID)
		if q.Off = true; ok {
			return a.storeReply(q)
		}
	case dialog.PinnedReply:
		return a.pin(r.ID, r.N)
	case dialog.Submitted:
		switch r.Dialog {
		case shiftForm:
			return a.submittedShift(r)
		case attachID:
			return a.attach(r)
		case teamCapacity:
			return a.setCapacity(r)
		case teamMoveCount:
			return a.move(r)
		}
		return a.submitted(r)
	}
	return nil
}

// submitted stores a form. It stays on screen until it is stored.
func (a *App) submitted(r dialog.Submitted) tea.Cmd {
	q, err := dialog.ReplyFrom(r.Values)
	if err != nil {
		a.fail(err, "")
		return nil
	}
	if why := a.faulty(wording{"en", q.Text["en"]}, wording{"zh", q.Text["zh"]}); why != "" {
		a.refuseForm(r.Dialog, why)
		return nil
	}
	if q.ID == "" {
		q.ID = "own-" + string(a.o.NewID())
	}
	return a.storeReply(q)
}

// pin gives a quick reply a digit; the one that had it loses it.
func (a *App) pin(id string, n int) tea.Cmd {
	q, ok := a.facts.reply(id)
	if !ok {
		return nil
	}
	q.Pin = n
	return a.storeReply(q)
}

// storeReply stores a prepared answer, and takes its digit from whoever had it.
func (a *App) storeReply(q desk.QuickReply) tea.Cmd {
	docs := []desk.QuickReply{q}
	said := a.texts.Toast.Saved
	if old, ok := a.facts.pinned(q.Pin); ok && q.Pin > 0 && old.ID != q.ID && !q.Off {
		old.Pin = 0
		docs = append(docs, old)
		said = a.texts.Dialog.PinTaken(oneLine(old.TitleIn(a.texts.Code)))
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		return storedMsg{said: said, dialog: dialog.EditReplyID, err: store.PutQuickReplies(ctx, st, docs...)}
	}
}

// refreshReplies brings an open list up to date when one of these documents is
// a prepared answer.
func (a *App) refreshReplies(docs []store.Doc) {
	if !slices.ContainsFunc(docs, func(d store.Doc) bool { return d.Kind == store.DocQuickReply }) {
		return
	}
	if d, ok := a.dialogs.Find(dialog.RepliesID).(interface{ SetReplies([]desk.QuickReply) }); ok {
		d.SetReplies(a.facts.replies)
	}
	a.refreshScenes()
}

// sample fills the variables of a preview.
func (a *App) sample() desk.Variables {
	if row, ok := a.shown(); ok {
		return a.variables(row.Session)
	}
	return desk.Variables{"agent": a.facts.agentName(a.o.Me)}
}

// refuseForm says in an open form why it is not saved.
func (a *App) refuseForm(id, why string) {
	if form, ok := a.dialogs.Find(id).(*dialog.Form); ok {
		form.Refuse(why)
	}
}

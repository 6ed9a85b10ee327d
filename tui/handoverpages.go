package tui

import (
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/dialog"
)

// handPage is what the sheet shows now.
func (a *App) handPage(theirs bool) dialog.HandPage {
	switch mine := a.myOffer(); {
	case theirs:
		return a.takePage()
	case a.standing(mine) > 0:
		return a.givenPage(mine)
	}
	return a.givePage()
}

// myOffer is what I hand over.
func (a *App) myOffer() desk.Handover { return a.facts.handovers[a.o.Me].Handover }

// rowName names a session on the sheet.
func rowName(giver desk.AgentID, k desk.Key) string {
	return string(giver) + "\x00" + string(k.Shop) + "\x00" + string(k.Customer)
}

// nameOfRow takes such a name apart.
func nameOfRow(id string) (giver desk.AgentID, k desk.Key) {
	parts := strings.SplitN(id, "\x00", 3)
	if len(parts) < 3 {
		return "", desk.Key{}
	}
	return desk.AgentID(parts[0]), desk.Key{Shop: desk.ShopID(parts[1]), Customer: desk.CustomerID(parts[2])}
}

// takePage is what others hand over. What was on it stays on it while it is open,
// and says what became of it, so that no key takes another than it was for.
func (a *App) takePage() dialog.HandPage {
	t := a.texts.Handover
	p := dialog.HandPage{Part: dialog.HandTake, Title: t.Take, None: t.NothingToTake}
	for _, h := range a.offersToMe() {
		a.keepShown(h)
	}
	for _, giver := range a.givers() {
		h, n := a.facts.handovers[giver], 0
		h.From = giver
		for _, o := range a.handing.seen[giver] {
			row := a.handRow(giver, o.Key(), a.handing.at[o.Key()])
			fate := a.fateOf(h.Handover, o)
			if !fate.Stands || !h.has[o] || !h.IsFor(a.o.Me) {
				row.Off, row.Due, row.Urgent = true, a.fateWord(fate, giver), false
			} else {
				n++
				a.answeredSince(&row, h.Handover)
			}
			p.Rows = append(p.Rows, row)
		}
		p.Groups = append(p.Groups, dialog.HandGroup{
			ID: string(giver), Title: t.Of(oneLine(a.facts.agentName(giver)), n, a.momentHere(h.At)), Note: h.Note,
		})
	}
	return p
}

// keepShown keeps the sessions of an offer on the sheet.
func (a *App) keepShown(h desk.Handover) {
	there := map[desk.Offered]bool{}
	for _, o := range a.handing.seen[h.From] {
		there[o] = true
	}
	for _, o := range h.Items {
		if a.fateOf(h, o).Stands && !there[o] {
			a.handing.seen[h.From] = append(a.handing.seen[h.From], o)
		}
	}
}

// givers are those whose sessions are on the sheet, in the order of their ids.
func (a *App) givers() []desk.AgentID {
	var out []desk.AgentID
	for giver := range a.handing.seen {
		out = append(out, giver)
	}
	slices.Sort(out)
	return out
}

// fateWord says what became of a session that cannot be taken.
func (a *App) fateWord(f desk.Fate, giver desk.AgentID) string {
	t := a.texts.Handover
	switch {
	case f.Ended:
		return t.Ended
	case f.With == a.o.Me:
		return t.Mine
	case f.With == "":
		return t.Nobody
	case f.Stands:
		return t.With(oneLine(a.facts.agentName(giver)))
	}
	return t.With(oneLine(a.facts.agentName(f.With)))
}

// answeredSince says that the giver, or somebody else, answered meanwhile.
func (a *App) answeredSince(row *dialog.HandRow, h desk.Handover) {
	s := a.handing.at[keyOfRow(*row)]
	if s == nil || s.Waiting() != 0 {
		return
	}
	if b := a.handing.briefs[s.ID]; b.Replied > h.At {
		row.Due = a.texts.Handover.Answered(oneLine(a.facts.agentName(b.By)), a.clockHere(b.Replied, s.Shop))
	}
}

func keyOfRow(row dialog.HandRow) desk.Key {
	_, k := nameOfRow(row.ID)
	return k
}

// givePage is what I could hand over: first where somebody waits.
func (a *App) givePage() dialog.HandPage {
	t := a.texts.Handover
	p := dialog.HandPage{Part: dialog.HandGive, Title: t.Give, None: t.NothingToGive, Choose: t.ChooseOne}
	var rest []dialog.HandRow
	for _, s := range a.handable() {
		row := a.handRow(a.o.Me, s.Key(), s)
		if a.rowOf(s).Due != 0 {
			row.Group = "waiting"
			p.Rows = append(p.Rows, row)
			continue
		}
		row.Group, row.Out = "others", row.Promised == "" && row.Draft == ""
		rest = append(rest, row)
	}
	p.Groups = []dialog.HandGroup{{ID: "waiting", Title: t.Waiting(len(p.Rows))}, {ID: "others", Title: t.Others(len(rest))}}
	p.Rows = append(p.Rows, rest...)
	return p
}

// givenPage is what I hand over, and what became of it.
func (a *App) givenPage(h desk.Handover) dialog.HandPage {
	t, to := a.texts.Handover, ""
	if h.To != "" {
		to = oneLine(a.facts.agentName(h.To))
	}
	p := dialog.HandPage{Part: dialog.HandGiven, Title: t.Given(to, a.standing(h), len(h.Items)), Hint: t.Hint(to, a.handoverKey())}
	for _, o := range h.Items {
		row := a.handRow(a.o.Me, o.Key(), a.handing.at[o.Key()])
		if fate := a.fateOf(h, o); !fate.Stands {
			row.Off, row.Due, row.Urgent = true, a.fateWord(fate, a.o.Me), false
		}
		p.Rows = append(p.Rows, row)
	}
	if h.Note != "" && len(p.Rows) > 0 {
		p.Groups = []dialog.HandGroup{{ID: string(a.o.Me), Title: t.Of(oneLine(a.facts.agentName(a.o.Me)), a.standing(h), a.momentHere(h.At)), Note: h.Note}}
	}
	return p
}

// handRow is a session on the sheet; s is nil where there is none any more.
func (a *App) handRow(giver desk.AgentID, k desk.Key, s *desk.Session) dialog.HandRow {
	row := dialog.HandRow{ID: rowName(giver, k), Group: string(giver), Customer: string(k.Customer), Shop: a.facts.shopName(k.Shop)}
	row.Draft = sanitize.Truncate(oneLine(a.draftBy(giver, k)), mostOnSheet)
	if s == nil {
		return row
	}
	row.Customer = a.nameOf(s)
	row.Due, row.Urgent = a.dueHere(s)
	b := a.handing.briefs[s.ID]
	if row.Asks = sanitize.Truncate(oneLine(b.Question), mostOnSheet); row.Asks == "" {
		row.Asks = a.kindWord(b.Kind)
	}
	if b.Promise.At != 0 {
		row.Promised = a.texts.Handover.By(sanitize.Truncate(oneLine(b.Promise.Text), mostOnSheet/2), a.clockHere(b.Promise.At, s.Shop))
	}
	return row
}

// mostOnSheet is how many cells of a text are ever drawn.
const mostOnSheet = 120

// draftBy is what an agent has written to a customer.
func (a *App) draftBy(who desk.AgentID, k desk.Key) string {
	if who == a.o.Me {
		return a.draftIn(replyTo(k))
	}
	return a.facts.drafts[store.DraftID(k, who)].Text
}

// kindWord says what a message without words is.
func (a *App) kindWord(k desk.Kind) string {
	t := a.texts.Inbox
	words := map[desk.Kind]string{
		desk.KindImage: t.Picture, desk.KindVideo: t.Video, desk.KindEmoji: t.Emoji, desk.KindProduct: t.Product,
		desk.KindOrder: t.Order, desk.KindFAQ: t.FAQ, desk.KindOther: t.Other,
	}
	if word := words[k]; word != "" {
		return "[" + word + "]"
	}
	return ""
}

// dueHere says how long there is until a customer is due, and when that is on the
// clock of whoever looks.
func (a *App) dueHere(s *desk.Session) (text string, urgent bool) {
	row, g := a.rowOf(s), a.styles.Glyphs
	if row.Due == 0 {
		return a.texts.Handover.Calm, false
	}
	left, when := a.texts.Time.Short(row.Due.Sub(a.now)), " "+g.Dot+" "+a.clockHere(row.Due, s.Shop)
	switch row.State {
	case desk.Overdue:
		return g.Overdue + " +" + a.texts.Time.Short(a.now.Sub(row.Due)) + when, true
	case desk.Expiring:
		return g.Expiring + " " + left + when, true
	}
	return g.Waiting + " " + left + when, false
}

// clockHere is a time on the clock of whoever looks, with the zone where it is not that
// of the shop.
func (a *App) clockHere(at desk.Instant, shop desk.ShopID) string {
	t := at.In(zoneOf(a))
	text := a.texts.When(t, a.now.In(zoneOf(a)))
	_, mine := t.Zone()
	if _, theirs := at.In(a.zone(shop)).Zone(); mine == theirs {
		return text
	}
	return text + " " + zoneWord(t)
}

// momentHere is the same for a time that is of no shop.
func (a *App) momentHere(at desk.Instant) string {
	return a.texts.When(at.In(zoneOf(a)), a.now.In(zoneOf(a)))
}

// zoneWord names the zone of a time by how far it is from UTC.
func zoneWord(t time.Time) string {
	if _, offset := t.Zone(); offset == 0 {
		return "UTC"
	}
	return "UTC" + strings.TrimSuffix(t.Format("-07:00"), ":00")
}

// draftFrom names who wrote what is in the composer, where it came with a session
// and was not changed since.
func (a *App) draftFrom(s *desk.Session, text string) string {
	if text == "" || a.drafts[replyTo(s.Key())] != nil {
		return ""
	}
	d := a.facts.drafts[store.DraftID(s.Key(), a.o.Me)]
	if d.From == "" || d.From == a.o.Me || d.Text != text {
		return ""
	}
	return oneLine(a.facts.agentName(d.From))
}

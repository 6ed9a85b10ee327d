package lines

import (
	"strings"

	"tend/desk"
)

func (w *writer) message(k desk.Key, e desk.Entry) {
	w.text(fID, string(e.ID))
	w.time(fAt, e.At)
	w.shopID(k.Shop)
	w.text(fCustomer, string(k.Customer))
	w.some(fName, e.Name)
	w.text(fFrom, e.From.String())
	w.some(fAgent, string(e.Agent))
	if e.Kind != desk.KindText {
		w.text(fKind, e.Kind.String())
	}
	w.some(fText, e.Text)
	w.some(fURL, e.URL)
	w.some(fRef, e.Ref)
	w.some(fAnswers, string(e.Answers))
	w.some(fPrepared, e.Prepared)
	if e.Edited && e.Prepared != "" {
		w.raw(fEdited, []byte("true"))
	}
	w.extra(w.delivery(e))
}

// delivery says what is not known to have arrived. On another desk such a
// message must not be sent a second time, so all that is on its way there is
// unconfirmed. It gives back the unknown members that do not clash with it.
func (w *writer) delivery(e desk.Entry) (extra string) {
	w.some(fRemote, e.RemoteID)
	extra = e.Extra
	switch e.Delivery {
	case desk.Queued, desk.Sending, desk.Unconfirmed:
		w.text(fDelivery, desk.Unconfirmed.String())
	case desk.Failed:
		w.text(fDelivery, desk.Failed.String())
		w.some(fReason, e.Reason)
	}
	if strings.Contains(extra, `"delivery"`) || strings.Contains(extra, `"reason"`) || strings.Contains(extra, `"remote_id"`) {
		return withoutDelivery(e)
	}
	return extra
}

func withoutDelivery(e desk.Entry) string {
	var names []string
	if e.RemoteID != "" {
		names = append(names, "remote_id")
	}
	switch e.Delivery {
	case desk.Failed:
		names = append(names, "delivery", "reason")
	case desk.Queued, desk.Sending, desk.Unconfirmed:
		names = append(names, "delivery")
	}
	return without(e.Extra, names...)
}

func (w *writer) activity(l Line) {
	w.text(fType, l.Type.String())
	w.time(fAt, l.Entry.At)
	w.shopID(l.Key.Shop)
	w.text(fCustomer, string(l.Key.Customer))
	switch l.Type {
	case Assign:
		w.text(fAgent, string(l.Entry.Agent))
	case Close:
		w.text(fBy, string(l.Entry.Agent))
	default:
		w.text(fMark, l.Entry.Mark.String())
	}
	w.extra(l.Entry.Extra)
}

func (w *writer) holiday(h desk.HolidayRange) {
	w.text(fType, Holiday.String())
	w.shopID(h.Shop)
	w.time(fFrom, h.From)
	w.time(fTo, h.To)
	w.extra(Bare(h.Extra))
}

func (w *writer) shop(f ShopFact) {
	w.text(fType, Shop.String())
	w.text(fID, string(f.ID))
	w.optional(fName, f.Name)
	w.optional(fZone, f.Zone)
	if f.Policies != nil {
		w.list(fPolicies, f.Policies)
	}
	w.optional(fFeed, f.Feed)
	w.extra(f.Extra)
}

func (w *writer) optional(f field, s *string) {
	if s != nil {
		w.text(f, *s)
	}
}

func (w *writer) list(f field, items []string) {
	w.name(f)
	w.dst = append(w.dst, '[')
	for i, s := range items {
		if i > 0 {
			w.dst = append(w.dst, ',')
		}
		w.dst = appendString(w.dst, s)
	}
	w.dst = append(w.dst, ']')
}

func (w *writer) agent(f AgentFact) {
	w.text(fType, Agent.String())
	w.text(fID, string(f.ID))
	w.time(fAt, f.Fact.At)
	w.some(fName, f.Fact.Name)
	if f.Fact.Capacity != nil {
		w.number(fCapacity, *f.Fact.Capacity)
	}
	w.some(fStatus, string(f.Fact.Status))
	w.extra(f.Extra)
}

func (w *writer) document(d Document) {
	w.text(fType, Doc.String())
	w.text(fKind, d.Kind)
	w.text(fID, d.ID)
	w.raw(fValue, d.Value)
	w.extra(d.Extra)
}

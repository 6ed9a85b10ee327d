package store

import (
	"context"
	"fmt"

	"tend/desk"
)

// QuickReplyOf decodes a document of kind DocQuickReply.
func QuickReplyOf(d Doc) (desk.QuickReply, error) {
	q, err := decode[desk.QuickReply](d)
	q.ID = d.ID
	return q, err
}

// QuickReplies lists the prepared answers that are stored, by id: those the
// owner of the desk made, changed or removed. The sets that come with the
// program are not among them until then. One whose line was written in another
// shape is kept in the store and left out here.
func QuickReplies(ctx context.Context, st Store) ([]desk.QuickReply, error) {
	return readable(ctx, st, DocQuickReply, QuickReplyOf)
}

// PutQuickReplies stores prepared answers, all or none, whatever was there.
func PutQuickReplies(ctx context.Context, st Store, replies ...desk.QuickReply) error {
	docs := make([]Doc, 0, len(replies))
	for _, q := range replies {
		b, err := ValueOf(q)
		if err != nil {
			return fmt.Errorf("write %s %s: %w", DocQuickReply, q.ID, err)
		}
		docs = append(docs, Doc{Kind: DocQuickReply, ID: q.ID, Rev: AnyRev, Value: b})
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("write %d quick replies: %w", len(docs), err)
	}
	return nil
}

// Reminder brings a session back to an agent's attention. An agent has one per
// session.
type Reminder struct {
	Session  desk.SessionID
	Shop     desk.ShopID
	Customer desk.CustomerID
	Agent    desk.AgentID
	At       desk.Instant
	Note     string
}

// reminder is the stored shape, which people may write by hand in a line.
type reminder struct {
	Session  desk.SessionID  `json:"session"`
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Agent    desk.AgentID    `json:"agent"`
	At       string          `json:"at"` // RFC 3339
	Note     string          `json:"note,omitempty"`
}

// ReminderOf decodes a document of kind DocReminder.
func ReminderOf(d Doc) (Reminder, error) {
	v, err := decode[reminder](d)
	if err != nil {
		return Reminder{}, err
	}
	at, err := desk.ParseInstant(v.At)
	if err != nil {
		return Reminder{}, fmt.Errorf("read %s %s: %w", d.Kind, d.ID, err)
	}
	return Reminder{v.Session, v.Shop, v.Customer, v.Agent, at, v.Note}, nil
}

// ReminderID names the reminder an agent has for a session.
func ReminderID(s desk.SessionID, a desk.AgentID) string { return string(s) + "/" + string(a) }

// Reminders lists the reminders of all agents. One whose line was written in
// another shape is kept in the store and left out here.
func Reminders(ctx context.Context, st Store) ([]Reminder, error) {
	return readable(ctx, st, DocReminder, ReminderOf)
}

// PutReminder stores a reminder in the place of the one the agent had for the
// session; one with the zero At takes that away.
func PutReminder(ctx context.Context, st Store, r Reminder) error {
	id := ReminderID(r.Session, r.Agent)
	if r.At == 0 {
		return remove(ctx, st, DocReminder, id)
	}
	return put(ctx, st, DocReminder, id, reminder{r.Session, r.Shop, r.Customer, r.Agent, r.At.String(), r.Note})
}

// Draft is what an agent has written to a customer and not sent. It hangs on
// the customer rather than on a session, so that it is still there when the
// session's log is folded anew.
type Draft struct {
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Agent    desk.AgentID    `json:"agent"` // "": left behind, for whoever takes the session
	Text     string          `json:"text"`
	// From is who wrote it, where it came with a session that was handed over and
	// was not changed since, or was left behind.
	From desk.AgentID `json:"from,omitempty"`
}

// NoteOwner stands behind the agent of a draft that is a note.
const NoteOwner = "\x00note"

// DraftOf decodes a document of kind DocDraft.
func DraftOf(d Doc) (Draft, error) { return decode[Draft](d) }

// DraftID names the draft an agent has for a customer.
func DraftID(k desk.Key, a desk.AgentID) string {
	return string(k.Shop) + "\x00" + string(k.Customer) + "\x00" + string(a)
}

// Drafts lists the drafts of all agents.
func Drafts(ctx context.Context, st Store) ([]Draft, error) {
	return list(ctx, st, DocDraft, DraftOf)
}

// PutDraft stores a draft whatever was there; one without text is removed.
func PutDraft(ctx context.Context, st Store, d Draft) error {
	id := DraftID(desk.Key{Shop: d.Shop, Customer: d.Customer}, d.Agent)
	if d.Text == "" {
		return remove(ctx, st, DocDraft, id)
	}
	return put(ctx, st, DocDraft, id, d)
}

func remove(ctx context.Context, st Store, kind, id string) error {
	return st.PutDoc(ctx, Doc{Kind: kind, ID: id, Rev: AnyRev})
}

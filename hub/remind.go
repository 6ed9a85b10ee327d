package hub

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"tend/desk"
	"tend/store"
)

// fate is what becomes of a reminder that was looked at.
type fate uint8

const (
	keep    fate = iota // nothing happens, not before its time
	bringUp             // it is due: its agent is told, and its document says so
	drop                // its session is over
	linger              // its session has just ended; that may be taken back
)

// lingers is how long a reminder outlives its session: longer than a closing
// can be taken back.
const lingers = 2 * time.Minute

// judge decides about a reminder at now. s is its session, nil if the desk has
// none by that id: it may still come, as an import tells documents and
// messages in any order, so the reminder is dropped only when it is due.
func judge(r reminder, s *desk.Session, now desk.Instant) fate {
	switch {
	case s == nil && r.At > now:
		return keep
	case s != nil && !s.Open() && now < s.Closed.Add(lingers):
		return linger
	case s == nil || !s.Open():
		return drop
	case r.At > now || r.due:
		return keep
	}
	return bringUp
}

// remind looks at a portion of the reminders that want it.
func (h *Hub) remind(ctx context.Context, now desk.Instant) error {
	for _, r := range h.reminders.agenda.Due(now, portion, now.Add(again)) {
		if err := h.lookAt(ctx, r, now); err != nil {
			return err
		}
	}
	return nil
}

// lookAt does with a reminder what is to be done. Of several hubs only the one
// whose change is stored tells its agent.
func (h *Hub) lookAt(ctx context.Context, r reminder, now desk.Instant) error {
	s, err := h.st.Session(ctx, r.Session)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return fmt.Errorf("read session %s: %w", r.Session, err)
	}
	doc := r.doc
	switch judge(r, s, now) {
	case keep:
		h.reminders.wait(r)
		return nil
	case linger:
		h.reminders.agenda.Move(r.doc.ID, s.Closed.Add(lingers))
		return nil
	case drop:
		doc.Value = nil
		return putReminder(ctx, h.st, doc, func() {})
	}
	if doc.Value, err = withDue(doc.Value); err != nil {
		return err
	}
	return putReminder(ctx, h.st, doc, func() { h.o.OnReminder(r.Reminder) })
}

// putReminder stores a document unless somebody changed it meanwhile.
func putReminder(ctx context.Context, st store.Store, d store.Doc, stored func()) error {
	switch err := st.PutDoc(ctx, d); {
	case err == nil:
		stored()
	case !errors.Is(err, store.ErrConflict):
		return fmt.Errorf("change reminder %s: %w", d.ID, err)
	}
	return nil
}

// dueMember is the member of a reminder's document that says it came up.
// Setting the reminder anew takes it away.
const dueMember = "due"

func cameUp(d store.Doc) bool {
	var v struct {
		Due bool `json:"due"`
	}
	return json.Unmarshal(d.Value, &v) == nil && v.Due
}

// withDue adds that a reminder came up and keeps all else in its document.
func withDue(value []byte) ([]byte, error) {
	members := map[string]json.RawMessage{}
	if err := json.Unmarshal(value, &members); err != nil {
		return nil, fmt.Errorf("read a reminder: %w", err)
	}
	members[dueMember] = json.RawMessage("true")
	return json.Marshal(members)
}

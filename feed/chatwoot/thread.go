package chatwoot

import "tend/desk"

// thread is what is known of a conversation.
type thread struct {
	display  int64
	key      desk.Key
	contact  int64
	inbox    int64
	created  desk.Instant
	updated  desk.Instant // of the newest payload seen
	synced   desk.Instant // updated_at at which its messages were read
	active   desk.Instant // when something was written last
	status   string
	assignee int64  // as the desk knows it; 0 nobody
	shut     string // why it takes no reply, as the desk knows it; empty: it does
	images   bool

	// was is whom it had before the desk gave it to somebody: payloads that
	// were made before that still say so until wasUntil.
	was      int64
	wasUntil desk.Instant
	// In the same way it is still told as open until openUntil, after the desk
	// had it resolved; the first payload that says resolved ends that.
	openUntil desk.Instant
}

func (t thread) open() bool { return t.status != resolved }

// before reports whether a reply belongs into u rather than t: into one that
// is not resolved, then where something was written last.
func (t thread) before(u thread) bool {
	switch {
	case t.open() != u.open():
		return u.open()
	case t.active != u.active:
		return t.active < u.active
	}
	return t.display < u.display
}

// threadOf is a conversation as it is told, with nothing known of it before.
func threadOf(key desk.Key, c conversation) thread {
	return thread{
		display: int64(c.ID), key: key, contact: c.contact(), inbox: int64(c.Inbox), created: c.Created.at(),
		updated: c.Updated.at(), active: c.Active.at(), status: string(c.Status), images: c.images(),
	}
}

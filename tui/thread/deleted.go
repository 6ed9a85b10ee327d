package thread

import "tend/desk"

// deletions are the messages among the entries of which another one tells that
// they were deleted, by the id that it gives them.
func deletions(entries []desk.Entry) map[desk.MessageID]bool {
	var told map[desk.MessageID]bool
	for _, e := range entries {
		if id, ok := e.Deletes(); ok {
			if told == nil {
				told = map[desk.MessageID]bool{}
			}
			told[id] = false
		}
	}
	for i := range entries {
		for _, id := range named(&entries[i]) {
			if _, ok := told[id]; ok {
				told[id] = true
			}
		}
	}
	return told
}

// isGone reports whether a message was deleted.
func isGone(gone map[desk.MessageID]bool, e *desk.Entry) bool {
	for _, id := range named(e) {
		if gone[id] {
			return true
		}
	}
	return false
}

// named are the ids by which a platform may speak of a message.
func named(e *desk.Entry) [2]desk.MessageID {
	if e.Type != desk.Message || e.From == desk.FromSystem {
		return [2]desk.MessageID{}
	}
	return [2]desk.MessageID{e.ID, desk.MessageID(e.RemoteID)}
}

// deleted says beside the name that a message is gone at the platform.
func (m *Model) deleted(e desk.Entry) string {
	g, t := m.o.Styles.Glyphs, m.o.Texts.Thread
	if e.From == desk.FromCustomer {
		return g.Failed + " " + t.DeletedByThem
	}
	return g.Failed + " " + t.DeletedThere
}

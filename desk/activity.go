package desk

// The entries that are not messages have no id of their own. Theirs is made of
// what they say, so that the same line read twice is one entry.

// AssignEntry says that a session went to an agent, or to nobody.
func AssignEntry(at Instant, to AgentID) Entry {
	return Entry{Type: Assign, ID: activityID("assign", at, string(to)), At: at, Agent: to}
}

// CloseEntry says that a session was closed by an agent or by System.
func CloseEntry(at Instant, by AgentID) Entry {
	return Entry{Type: Close, ID: activityID("close", at, string(by)), At: at, Agent: by}
}

// MarkEntry says that a session was marked.
func MarkEntry(at Instant, m MarkName) Entry {
	return Entry{Type: Mark, ID: activityID("mark", at, m.String()), At: at, Mark: m}
}

func activityID(what string, at Instant, detail string) MessageID {
	return MessageID(what + "/" + at.String() + "/" + detail)
}

package desk

// PreparedDeleted stands in Entry.Prepared of what tells that a message was
// deleted at the platform, from the system, with the message in Entry.Answers.
const PreparedDeleted = "deleted"

// Deletes gives the message that was deleted, where an entry tells of that: the
// id it has in the log, or for one of ours the platform's. What it said stays in
// the log, and it goes on counting; people may have read it.
func (e Entry) Deletes() (id MessageID, ok bool) {
	if e.Type != Message || e.From != FromSystem || e.Prepared != PreparedDeleted {
		return "", false
	}
	return e.Answers, e.Answers != ""
}

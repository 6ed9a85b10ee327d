package notify

import "time"

// Event is something that may be worth a notice.
type Event struct {
	Kind Kind
	// Session is the session it is about; empty for QueueGrows.
	Session string
	// Title names the customer, Preview is what they wrote. Both are customer
	// text: the policy sanitises and shortens them.
	Title, Preview string
	// At is when it happened; for a waiting customer, when the waiting began.
	// Zero means the moment it is pushed.
	At time.Time
	// Deadline is when the answer is due. An Expiring or LastCall event whose
	// deadline is missing or past is ignored.
	Deadline time.Time
	// Count is the length of the queue, for QueueGrows only.
	Count int
}

// Notice is what a person is told: two short lines of plain text without line
// breaks. Body may be empty.
type Notice struct {
	Title, Body string
	// Urgent is set for last calls only.
	Urgent bool
	// Sessions are the sessions it speaks of, most pressing first, each once.
	Sessions []string
}

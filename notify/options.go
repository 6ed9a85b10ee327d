package notify

import "time"

// Options are the rules a [Policy] follows. Start from [DefaultOptions]: the
// zero value forbids every ordinary notice.
type Options struct {
	// Off turns kinds off. A kind that is off is as if it had not happened.
	Off map[Kind]bool
	// Quiet holds everything back; QuietLastCall lets last calls through it.
	Quiet         Quiet
	QuietLastCall bool
	// PerHour is the most ordinary notices in any hour; 0 or less forbids them.
	// Last calls are not counted and not limited.
	PerHour int
	// Gather is how long the first event waits for company.
	Gather time.Duration
	// Gap is the least time between two notices. A last call waits for it too,
	// but never past the last minute before its deadline.
	Gap time.Duration
	// Repeat is how long a session stays silent about the same kind, unless
	// [Policy.Settled] is called in between.
	Repeat time.Duration
	// QueueFrom is the queue length from which QueueGrows speaks; 0 is never.
	QueueFrom int
	// ShowText allows names and previews in notices. Without it no text that a
	// customer chose is kept, not even in memory.
	ShowText bool
	// Texts are the words; the zero value means [English].
	Texts Texts
}

// DefaultOptions returns the rules for someone who configured nothing: no quiet
// hours, twelve notices an hour, a queue of ten is worth mentioning.
func DefaultOptions() Options {
	return Options{
		QuietLastCall: true,
		PerHour:       12,
		Gather:        2 * time.Second,
		Gap:           20 * time.Second,
		Repeat:        10 * time.Minute,
		QueueFrom:     10,
		ShowText:      true,
		Texts:         English(),
	}
}

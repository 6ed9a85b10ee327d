package config

// The names of the ways a notification can take. Auto lets the program choose
// and None turns all off; each of the two stands alone.
const (
	WayAuto     = "auto"
	WayDesktop  = "desktop"
	WayTerminal = "terminal"
	WayCommand  = "command"
	WayNone     = "none"
)

// Notifications say what is told, how, and when not.
type Notifications struct {
	// Ways are tried in this order.
	Ways []string
	// Command is the user's own program for WayCommand, with {title} and {body}
	// in its arguments.
	Command []string
	// ShowText lets customers' names and words appear.
	ShowText bool
	// PerHour is the most in any hour, last calls aside; 0 leaves only those.
	PerHour int
	// Quiet holds everything back; QuietLastCall lets last calls through.
	Quiet         Hours
	QuietLastCall bool
	// QueueFrom is the queue length from which a growing queue is told; 0 never.
	QueueFrom int
	On        Kinds
}

// Kinds are the occasions of a notification, each on or off.
type Kinds struct {
	NewUnassigned, NewMine, Expiring, LastCall, QueueGrows bool
}

// kindRows pairs every occasion with its name in the file.
func (k *Kinds) kindRows() []row {
	return []row{
		{"new-unassigned", flag(&k.NewUnassigned), note{"A new customer waits in Unassigned.", "“未分配”里来了新客户。"}},
		{"new-mine", flag(&k.NewMine), note{"A customer of mine wrote.", "我的客户发来消息。"}},
		{"expiring", flag(&k.Expiring), note{"A session is about to expire.", "会话即将超时。"}},
		{"last-call", flag(&k.LastCall), note{"The last warning before a deadline.", "截止前的最后一次提醒。"}},
		{"queue-grows", flag(&k.QueueGrows), note{"The queue grows.", "排队人数增加。"}},
	}
}

// Off lists the occasions that are turned off, by the names they have in the
// file: "new-unassigned", "new-mine", "expiring", "last-call", "queue-grows".
func (k Kinds) Off() []string {
	var off []string
	for _, r := range k.kindRows() {
		if r.value.write() == "false" {
			off = append(off, r.key)
		}
	}
	return off
}

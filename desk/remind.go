package desk

import "time"

// remindLead is how long before a deadline a reminder must come at the latest,
// so that there is still time to write.
const remindLead = 5 * time.Minute

// RemindBy is when to remind somebody of a session: when they wanted, but
// always before the session's next deadline, by five minutes or, where less
// than ten are left, half of what is left. A session that nobody waits in, or
// whose deadlines have all passed, sets no bound. Never before now.
func RemindBy(p Place, wanted, now Instant) Instant {
	if p.Due > now {
		lead := min(remindLead, p.Due.Sub(now)/2)
		wanted = min(wanted, p.Due.Add(-lead))
	}
	return later(wanted, now)
}

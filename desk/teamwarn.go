package desk

import "time"

// StandsAfter is how long a question may be with nobody before the queue counts
// as standing: by then an urgent one is to be answered (see [TierTimes]), and
// nobody has it yet.
const StandsAfter = 15 * time.Minute

// Alarm names what is the matter with a team.
type Alarm string

// The alarms, the worst first.
const (
	AlarmAway   Alarm = "away"    // nobody is there in working hours
	AlarmNoRoom Alarm = "no-room" // the queue stands, since nobody has room
	AlarmStuck  Alarm = "stuck"   // the queue stands, although somebody has room
	AlarmFull   Alarm = "full"    // somebody carries all they may
)

// Alarms are all of them, in that order.
func Alarms() []Alarm { return []Alarm{AlarmAway, AlarmNoRoom, AlarmStuck, AlarmFull} }

// TeamWarning is one thing that is the matter.
type TeamWarning struct {
	Alarm  Alarm
	Agents []AgentID // who is full, or who has room; in the order of the members
	Queue            // what waits with nobody; zero for AlarmFull
}

// Queue is what waits with nobody.
type Queue struct {
	Waiting int     // customers
	Oldest  Instant // since when the first of them waits; zero: none does
}

// TeamWarnings says what is the matter with a team, the worst first; busy says
// that it is working hours. Where nobody ever said whether they are there,
// nothing is known of who is away, and nobody is missed. A queue without anybody
// who accepts does not stand, it is closed; in working hours that is said as
// everybody being away.
func TeamWarnings(members []Member, q Queue, busy bool, now Instant) []TeamWarning {
	var known, there bool
	var room, full []AgentID
	for _, m := range members {
		known = known || m.Status != ""
		there = there || !m.Away()
		if !m.Away() && m.Open < m.Room() {
			room = append(room, m.ID)
		}
		if m.Full() && m.Status != Offline {
			full = append(full, m.ID)
		}
	}
	var out []TeamWarning
	switch stands := q.Oldest != 0 && now.Sub(q.Oldest) > StandsAfter; {
	case known && !there && busy:
		out = append(out, TeamWarning{Alarm: AlarmAway, Queue: q})
	case there && stands && len(room) == 0:
		out = append(out, TeamWarning{Alarm: AlarmNoRoom, Queue: q})
	case there && stands:
		out = append(out, TeamWarning{Alarm: AlarmStuck, Agents: room, Queue: q})
	}
	if len(full) > 0 {
		out = append(out, TeamWarning{Alarm: AlarmFull, Agents: full})
	}
	return out
}

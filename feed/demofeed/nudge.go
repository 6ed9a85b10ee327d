package demofeed

import (
	"context"

	"tend/desk"
)

// nudge lets one of those who wait write again, and plans the next time.
func (f *Feed) nudge(ctx context.Context) error {
	f.plan(f.pace.nudge.draw(f.dice), f.nudge)
	here, err := f.guests.census(ctx, f.st)
	if err != nil {
		return err
	}
	long := f.o.Clock.Now().Add(-f.pace.wait.draw(f.dice))
	var candidates []present
	for _, p := range here {
		if p.impatient(long) {
			candidates = append(candidates, p)
		}
	}
	if len(candidates) == 0 {
		return nil
	}
	p := candidates[f.dice.IntN(len(candidates))]
	p.nudges++
	_, err = f.write(ctx, p.key, p.name, f.reminder(p), waits)
	return err
}

// waits reports whether somebody waits in an open session.
func waits(s *desk.Session) bool { return open(s) && s.Waiting() != 0 }

// most is how often a customer writes again in a session.
const most = 2

// impatient reports whether a customer has waited since long and would write
// again. One who has not used a word yet stays silent: there is a key for
// asking what they mean.
func (p present) impatient(long desk.Instant) bool {
	return waits(p.s) && p.s.LastAt <= long && p.nudges < most && p.s.Unanswered <= 3 && p.s.SentKinds.Vague() == 0
}

// reminder is what somebody writes who still waits: first what belongs to
// their matter, now and then a picture, else something general.
func (f *Feed) reminder(p present) line {
	switch {
	case p.again != "" && p.nudges == 1:
		return say(p.again)
	case f.dice.IntN(5) == 0:
		return pic("another-look.jpg")
	}
	words := smallTalkIn(languageFor(p.s)).waiting
	return say(words[f.dice.IntN(len(words))])
}

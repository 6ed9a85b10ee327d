package main

import (
	"fmt"
	"os/exec"

	"tend/notify"
)

// examineNotifications says which way a notification would take, without
// sending one.
func (p *program) examineNotifications() []diagnosis {
	const what = "notifications"
	steps, skipped := p.steps()
	command := p.cfg.Notifications.Command
	for _, s := range steps {
		if s.Way != notify.WayCommand {
			continue
		}
		if _, err := exec.LookPath(command[0]); err != nil {
			return []diagnosis{broken(what, "the program of your command cannot be run: "+cause(err), "Install it, or change `command` under [notifications] in the config.")}
		}
	}
	switch {
	case len(steps) > 0:
		return []diagnosis{fine(what, "%s: %s; `tend notify --test` sends one", steps[0].Way, notify.EnglishWays().Reason(steps[0].Why))}
	case len(skipped) > 0:
		s := skipped[0]
		return []diagnosis{hint(what, fmt.Sprintf("none can be sent; %s is left out: %s", s.Way, notify.EnglishWays().Reason(s.Why)),
			`Name another way under [notifications] in the config, such as ways = ["auto"].`)}
	}
	return []diagnosis{fine(what, "turned off in the config")}
}

// steps are the ways that would be tried, in order, and those the config names
// that cannot be.
func (p *program) steps() (steps, skipped []notify.Step) {
	for _, way := range p.cfg.Notifications.Ways {
		plan := p.plan(way, "")
		steps = append(steps, plan.Steps...)
		for _, s := range plan.Skipped {
			if s.Way == way {
				skipped = append(skipped, s)
			}
		}
	}
	return steps, skipped
}

package main

import (
	"context"
	"fmt"

	"tend/config"
	"tend/feed"
	"tend/internal/sanitize"
)

// try has the feed try everything it needs, with the new settings.
func (s *setup) try(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, feedPatience)
	defer cancel()
	s.a.say("", "Trying it …")
	found, err := s.p.checkFeed(ctx, s.trial(), s.secrets())
	if err != nil {
		return unfinished(err)
	}
	bad := s.tell(found)
	if bad == 0 {
		return nil
	}
	if s.o.yes {
		return fmt.Errorf("%s does not work yet; %w", counted(bad, "thing", "things"), errNothing)
	}
	on, err := s.a.yes(ctx, "Go on all the same?", "What does not work yet can be mended later; `tend doctor` tries it again.", false)
	if err == nil && !on {
		err = errNothing
	}
	return err
}

// trial is the feed for trying: tokens that are not final have a file of their
// own.
func (s *setup) trial() config.Feed {
	f := s.feed
	if s.keep != nil {
		f.Name = onTrial(f.Name)
	}
	return f
}

// tell prints what was tried, and counts what does not work.
func (s *setup) tell(found []feed.Finding) (bad int) {
	for _, d := range diagnosesOf("feed "+s.feed.Name, s.feed.Type, found) {
		if d.State == stateBroken {
			bad++
		}
		_ = s.p.printDiagnosis(d.clean(), sanitize.Width(d.What)) // what the questions go to
	}
	return bad
}

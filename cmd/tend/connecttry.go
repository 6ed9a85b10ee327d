package main

import (
	"context"
	"fmt"
	"strings"

	"tend/config"
	"tend/feed"
	"tend/internal/sanitize"
)

// try has the feed try everything it needs, with the new settings.
func (s *setup) try(ctx context.Context) error {
	for {
		found, err := s.trying(ctx)
		if err != nil {
			return err
		}
		bad := s.tell(found)
		switch {
		case bad == 0:
			return nil
		case s.o.yes:
			return fmt.Errorf("%s does not work yet; %w", counted(bad, "thing", "things"), errNothing)
		}
		another, err := s.askHookSecretAgain(ctx, found)
		if err != nil {
			return err
		}
		if !another {
			return s.goOn(ctx)
		}
	}
}

func (s *setup) trying(ctx context.Context) ([]feed.Finding, error) {
	ctx, cancel := context.WithTimeout(ctx, feedPatience)
	defer cancel()
	s.a.say("", "Trying it …")
	found, err := s.p.checkFeed(ctx, s.trial(), s.secrets())
	if err != nil {
		return nil, unfinished(err)
	}
	return found, nil
}

// goOn asks whether to write what does not work yet.
func (s *setup) goOn(ctx context.Context) error {
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
		s.a.diagnosis(s.p.mark(d.State), d.clean())
	}
	return bad
}

// diagnosis prints what was tried, and what to do on a line of its own.
func (a *asker) diagnosis(mark string, d diagnosis) {
	head := fmt.Sprintf("%s %-6s  ", mark, d.State)
	blanks := sanitize.Width(head)
	a.hang(head+d.What+"  "+d.Text, blanks)
	if d.Mend != "" {
		a.hang(strings.Repeat(" ", blanks)+d.Mend, blanks)
	}
}

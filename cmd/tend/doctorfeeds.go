package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"tend/config"
	"tend/feed"
)

// feedPatience is how long a platform may take to answer everything it is
// asked.
const feedPatience = 20 * time.Second

// examineFeeds has every feed try its settings, all at the same time, and
// compares the clocks.
func (p *program) examineFeeds(ctx context.Context) []diagnosis {
	found := make([][]diagnosis, len(p.cfg.Feeds)+1)
	var work sync.WaitGroup
	for i, f := range p.cfg.Feeds {
		work.Go(func() { found[i] = p.examineFeed(ctx, f) })
	}
	work.Go(func() { found[len(p.cfg.Feeds)] = []diagnosis{p.examineClock(ctx)} })
	work.Wait()
	left := p.leftOut()
	if len(p.cfg.Feeds)+len(left) == 0 {
		left = []diagnosis{fine("feeds", "none is set up; `tend connect` does that")}
	}
	return append(left, slices.Concat(found...)...)
}

// leftOut are the feeds that do not run for a mistake in the config.
func (p *program) leftOut() (found []diagnosis) {
	for _, f := range config.Faults(p.problems) {
		what := "feed " + f.Name
		if f.Name == config.ListenName {
			what = "listener"
		}
		found = append(found, broken(what, "is left out: "+cause(errors.New(f.Problem.String())), "Mend the config, or run `tend connect` for it again."))
	}
	return found
}

// examineFeed has one feed try its settings. One that breaks down doing so is
// itself what is broken.
func (p *program) examineFeed(ctx context.Context, f config.Feed) (found []diagnosis) {
	what := "feed " + f.Name
	defer func() {
		if r := recover(); r != nil {
			p.log.Error("a feed broke down while it was checked", "feed", f.Name, "what", r)
			found = []diagnosis{broken(what, "it broke down while it was checked, which is a mistake of tend", "Please report it, with the last lines of the log file.")}
		}
	}()
	ctx, cancel := context.WithTimeout(ctx, feedPatience)
	defer cancel()
	secrets := p.secrets()
	if secrets.Fault() != nil && secrets.Get(f.Name, config.SecretOf(f.Type)) == "" {
		return []diagnosis{hint(what, "was not asked, since its secret is not taken from the file of secrets", "Mend what is said of the secrets first.")}
	}
	tried, err := p.checkFeed(ctx, f, secrets)
	if err != nil {
		return []diagnosis{broken(what, cause(err), "Run `tend connect "+f.Type+" "+f.Name+"` again.")}
	}
	return diagnosesOf(what, f.Type, tried)
}

// diagnosesOf makes one line of all that works, and one of each thing that does
// not.
func diagnosesOf(what, kind string, tried []feed.Finding) (found []diagnosis) {
	works := []string{kind}
	for _, t := range tried {
		switch {
		case t.Err != nil:
			found = append(found, broken(what, t.What+": "+cause(t.Err), t.Mend))
		case t.Note != "":
			works = append(works, fmt.Sprintf("%s (%s)", t.What, t.Note))
		default:
			works = append(works, t.What)
		}
	}
	if found == nil {
		found = []diagnosis{fine(what, "%s", strings.Join(works, ", "))}
	}
	return found
}

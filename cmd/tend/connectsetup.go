package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tend/config"
	"tend/internal/sanitize"
)

// setup is a feed that is being set up: the answers so far.
type setup struct {
	p *program
	a *asker
	o *connectOptions

	feed   config.Feed // as it will be written
	before config.Feed // what it replaces, where that is of the same type; else zero
	secret string
	known  bool // the secret is stored already, in the environment or the file

	shops  map[string]config.Shop // new shops of the desk, by id
	mine   tableEdit              // the table about me, where it gets a name; else without a path
	listen string                 // the address of a listener that is new
	token  string                 // of the listener, where it is new

	keep    func() error // makes final what was stored on trial; nil: nothing was
	discard func()       // takes it away
}

// begin settles the name and what is known of it.
func (s *setup) begin(ctx context.Context, kind string, args []string) error {
	name := ""
	if len(args) > 0 {
		name = args[0]
	}
	name, err := s.a.ask(ctx, question{
		name: "Name", given: name, preset: s.freeName(kind), check: s.checkName,
		why: "What to call this connection: letters, digits, - and _. The top bar shows it.",
	})
	if err != nil {
		return err
	}
	s.feed = config.NewFeed(name, kind)
	i := slices.IndexFunc(s.p.cfg.Feeds, func(f config.Feed) bool { return f.Name == name })
	if i < 0 {
		return nil
	}
	old := s.p.cfg.Feeds[i]
	if !s.o.yes {
		again, err := s.a.yes(ctx, "Set it up anew?", "There is a feed of type "+old.Type+" under this name already. Its table in the config would be replaced.", false)
		if err != nil || !again {
			return errors.Join(err, errNothing)
		}
	}
	if old.Type == kind {
		s.feed, s.before = old, old
	}
	return nil
}

// checkName reports a name that no feed can have beside those there are: the
// secrets of two that differ only in case and dashes would have one variable.
func (s *setup) checkName(name string) (string, error) {
	if !config.FeedName(name) {
		return "", errors.New("a name has at most 32 letters from a to z, digits, - and _, and is not listen or feeds")
	}
	variable := func(name string) string { return config.EnvName(name, config.Token) }
	for _, f := range s.p.cfg.Feeds {
		if f.Name != name && variable(f.Name) == variable(name) {
			return "", fmt.Errorf("this is too much like the feed %s", f.Name)
		}
	}
	return name, nil
}

// freeName is a name that no feed has.
func (s *setup) freeName(kind string) string {
	base := strings.TrimSuffix(kind, "shop")
	name := base
	for n := 2; slices.ContainsFunc(s.p.cfg.Feeds, func(f config.Feed) bool { return f.Name == name }); n++ {
		name = fmt.Sprintf("%s-%d", base, n)
	}
	return name
}

// fits reports what is wrong with the feed as it is, in the config as it would
// be. field leaves out what is wrong elsewhere, since more will be asked.
func (s *setup) fits(f config.Feed, field string) error {
	_, problems := config.Decode(config.MarshalFeed(f))
	for _, p := range problems {
		if p.Field == "feeds."+f.Name+"."+field {
			return errors.New(strings.TrimPrefix(p.Text, `"`+p.Field+`" `))
		}
	}
	return nil
}

// askSecret asks for the feed's secret, unless it is in the environment, or
// stored and good still. The check of the question tries it.
func (s *setup) askSecret(ctx context.Context, q question) error {
	key := config.SecretOf(s.feed.Type)
	variable := config.EnvName(s.feed.Name, key)
	q.secret = true
	if q.given = strings.TrimSpace(s.p.env(variable)); q.given != "" {
		s.known = true
		s.a.say("", q.name+" comes from the environment ("+variable+").")
	} else if stored := s.p.secrets().Get(s.feed.Name, key); stored != "" && !s.o.env {
		keep, err := s.a.yes(ctx, "Keep the one that is stored?", q.name+": there is one in "+config.SecretsFile+" already.", true)
		if err != nil {
			return err
		}
		if keep {
			q.given, s.known = stored, true
		}
	}
	answer, err := s.a.ask(ctx, q)
	s.secret = answer
	return err
}

// secrets are all there are, with the new one among them.
func (s *setup) secrets() config.Secrets {
	return s.p.secretsWith(s.trial().Name, config.SecretOf(s.feed.Type), s.secret)
}

// found says what a platform answered.
func (s *setup) found(format string, args ...any) {
	s.a.say("  " + sanitize.Line(fmt.Sprintf(format, args...)))
}

// clean makes a word from outside harmless, for a sentence.
func clean(s string) string { return sanitize.Line(s) }

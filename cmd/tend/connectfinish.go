package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"tend/config"
	"tend/internal/sanitize"
)

// confirm shows what will be written, and asks.
func (s *setup) confirm(ctx context.Context) error {
	s.a.say("", "This goes into "+sanitize.Line(s.p.configPath())+":", "")
	for line := range strings.Lines(textOf(s.edits())) {
		s.a.show(strings.TrimRight("    "+sanitize.Line(strings.TrimRight(line, "\n")), " "))
	}
	if names := s.toStore(); len(names) > 0 {
		s.a.say("", "And into "+config.SecretsFile+" beside it, readable by you alone: "+strings.Join(names, ", ")+".")
	}
	if s.o.yes {
		return nil
	}
	yes, err := s.a.yes(ctx, "Write this?", "", true)
	if err == nil && !yes {
		err = errNothing
	}
	return err
}

// toStore names the secrets that will be written.
func (s *setup) toStore() (names []string) {
	if s.storesSecret() {
		names = append(names, "the "+config.SecretOf(s.feed.Type)+" of "+s.feed.Name)
	}
	if s.token != "" && !s.o.env {
		names = append(names, "a new token of the listener")
	}
	return names
}

func (s *setup) storesSecret() bool { return s.secret != "" && !s.known && !s.o.env }

// write makes it final: secrets first, so that the config never names a feed
// that has none.
func (s *setup) write() error {
	conf, err := s.p.withTables(s.edits(), s.isIn)
	if err != nil {
		return err
	}
	path := filepath.Join(filepath.Dir(s.p.configPath()), config.SecretsFile)
	if s.storesSecret() {
		if err := config.WriteSecret(path, s.feed.Name, config.SecretOf(s.feed.Type), s.secret); err != nil {
			return err
		}
	}
	if s.token != "" && !s.o.env {
		if err := config.WriteSecret(path, config.ListenName, config.Token, s.token); err != nil {
			return err
		}
	}
	if s.keep != nil {
		if err := s.keep(); err != nil {
			return err
		}
	}
	if err := conf.write(); err != nil {
		return err
	}
	s.afterwards()
	return nil
}

// isIn reports whether a config has the feed as it was set up.
func (s *setup) isIn(c config.Config) bool {
	want := string(config.MarshalFeed(s.feed))
	return slices.ContainsFunc(c.Feeds, func(f config.Feed) bool { return string(config.MarshalFeed(f)) == want })
}

// afterwards says what to do next.
func (s *setup) afterwards() {
	s.a.say("", "Written.")
	if s.o.env && !s.known {
		s.a.say("Set " + config.EnvName(s.feed.Name, config.SecretOf(s.feed.Type)) + " to the secret wherever tend runs.")
	}
	if s.o.env && s.token != "" {
		s.a.say("Set " + config.EnvName(config.ListenName, config.Token) + " to a long random word wherever tend runs.")
	}
	address := s.listen
	if address == "" {
		address = s.p.cfg.Listen.Address
	}
	switch {
	case s.feed.Type == config.Webhook && address != "":
		s.a.say("Your script posts to http://" + address + "/v1/lines with the token of [listen] in " + config.SecretsFile + ".")
	case s.feed.Type == config.TikTokShop && s.listen != "":
		s.a.say("Let your public https address lead to http://" + address + "/hooks/" + s.feed.Name + ", and enter it in Partner Center as webhook.")
	}
	s.a.say("Next: `tend`, or `tend serve` to run without a screen; one that runs already has to be started again.",
		"`tend doctor` tries everything once more.")
}

package main

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

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

// edits are the tables to write.
func (s *setup) edits() []tableEdit {
	edits := []tableEdit{{[]string{"feeds", s.feed.Name}, shortFeed(s.feed)}}
	for _, id := range slices.Sorted(maps.Keys(s.shops)) {
		if _, there := s.p.cfg.ShopByID[id]; !there { // a table that is there is left to its owner
			edits = append(edits, tableEdit{[]string{"shops", id}, shopText(id, s.shops[id])})
		}
	}
	if s.listen != "" {
		edits = append(edits, tableEdit{[]string{config.ListenName}, listenText(s.p.cfg.Listen, s.listen)})
	}
	return edits
}

// shortFeed is the table of a feed without what is so anyway.
func shortFeed(f config.Feed) string {
	usual := strings.Split(string(config.MarshalFeed(config.NewFeed(f.Name, f.Type))), "\n")
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSpace(string(config.MarshalFeed(f))), "\n") {
		if strings.HasPrefix(line, "[") || strings.HasPrefix(line, "type ") || !slices.Contains(usual, line) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// widestName bounds the name of a shop in cells.
const widestName = 60

func shopText(id string, s config.Shop) string {
	fields := map[string]string{"zone": s.Zone}
	// A platform's names may be anything; a config file has one line for them.
	if name := sanitize.Truncate(sanitize.Line(s.Name), widestName); name != "" && name != id {
		fields["name"] = name
	}
	return tableText(map[string]any{"shops": map[string]any{id: fields}})
}

func listenText(l config.Listen, address string) string {
	fields := map[string]any{"address": address}
	if l.TLSCert != "" {
		fields["tls_cert"], fields["tls_key"] = l.TLSCert, l.TLSKey
	}
	return tableText(map[string]any{config.ListenName: fields})
}

// tableText is one table; the headers of those around it are left out.
func tableText(tree map[string]any) string {
	text, err := toml.Marshal(tree)
	if err != nil { // texts and booleans always can be
		return ""
	}
	lines := strings.SplitAfter(string(text), "\n")
	for len(lines) > 1 && strings.HasPrefix(lines[1], "[") {
		lines = lines[1:]
	}
	return strings.Join(lines, "")
}

// confirm shows what will be written, and asks.
func (s *setup) confirm(ctx context.Context) error {
	s.a.say("", "This goes into "+sanitize.Line(s.p.configPath())+":", "")
	for line := range strings.Lines(textOf(s.edits())) {
		s.a.say(strings.TrimRight("    "+sanitize.Line(strings.TrimRight(line, "\n")), " "))
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
func (s *setup) write(ctx context.Context) error {
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
	if err := s.p.writeTables(s.edits(), s.isIn); err != nil {
		return err
	}
	s.afterwards(ctx)
	return nil
}

// isIn reports whether a config has the feed as it was set up.
func (s *setup) isIn(c config.Config) bool {
	want := string(config.MarshalFeed(s.feed))
	return slices.ContainsFunc(c.Feeds, func(f config.Feed) bool { return string(config.MarshalFeed(f)) == want })
}

// afterwards says what to do next.
func (s *setup) afterwards(context.Context) {
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

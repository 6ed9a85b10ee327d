package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/ingest"
	"tend/feed/tiktokshop"
	"tend/feed/wire"
)

// feeds are the connections of a desk while this process holds it.
type feeds struct {
	lines []*feed.Line
	hooks map[string]http.Handler // of those that take webhooks, by name
}

// newFeeds makes a line for every feed of the config. A line can run only once, so
// whoever takes over a desk makes its own. One that cannot work is a line all the
// same, and says why.
func (p *program) newFeeds() feeds {
	all := feeds{hooks: map[string]http.Handler{}}
	secrets := p.secrets()
	for _, f := range p.cfg.Feeds {
		c, err := p.connection(f, secrets)
		if err != nil {
			c = feed.Broken(err)
		}
		if h, ok := c.(wire.Hooked); ok {
			all.hooks[f.Name] = h.Hook()
		}
		all.lines = append(all.lines, p.line(c, f.Name, f.Type))
	}
	for _, fault := range config.Faults(p.problems) {
		if fault.Name != config.ListenName {
			all.lines = append(all.lines, p.line(feed.Broken(inConfig(fault)), fault.Name, ""))
		}
	}
	return all
}

func (p *program) line(c feed.Connection, name, kind string) *feed.Line {
	return feed.NewLine(c, feed.LineOptions{Name: name, Type: kind, Clock: p.clock, Log: p.log})
}

// inConfig says where a mistake stands that leaves something out.
func inConfig(f config.Fault) error {
	return &feed.Plain{Code: desk.CauseSettings.With(f.Problem.String()), Text: "The config file has a mistake: " + f.Problem.String() + ". It holds until the file is mended and tend is started again."}
}

// connection makes the connection of one feed. An error is about its settings or
// secrets.
func (p *program) connection(f config.Feed, s config.Secrets) (feed.Connection, error) {
	switch f.Type {
	case config.TikTokShop:
		return p.tiktok(f, s)
	case config.Chatwoot:
		return p.chatwoot(f, s)
	case config.Webhook:
		return p.webhook(f, s)
	}
	return nil, &feed.Plain{Code: desk.CauseUnknownType.With(f.Type), Text: fmt.Sprintf("Feeds of type %s are not known to this version of tend.", f.Type)}
}

func (p *program) tiktok(f config.Feed, s config.Secrets) (feed.Connection, error) {
	file, err := p.tokens(f.Name)
	if err != nil {
		return nil, err
	}
	t := f.TikTok
	return made(tiktokshop.New(tiktokshop.Options{
		Name: f.Name, AppKey: t.AppKey, AppSecret: s.Get(f.Name, config.AppSecret), TokenFile: file,
		Shops: t.Shops, Agents: t.Agents, Locale: t.Locale, Poll: t.Poll, Newer: t.Newer, API: t.API, Auth: t.Auth,
		Clock: p.clock, Log: p.log, Picture: p.pictureFile,
	}))
}

func (p *program) chatwoot(f config.Feed, s config.Secrets) (feed.Connection, error) {
	w := f.Chatwoot
	return made(chatwoot.New(chatwoot.Options{
		Name: f.Name, URL: w.URL, Token: s.Get(f.Name, config.Token), Account: w.Account,
		Inboxes: w.Inboxes, Agents: w.Agents, Canned: w.Canned, Poll: w.Poll, Cable: w.Cable,
		Clock: p.clock, Log: p.log, Picture: p.pictureFile,
	}))
}

func (p *program) webhook(f config.Feed, s config.Secrets) (feed.Connection, error) {
	return made(ingest.NewWebhook(ingest.WebhookOptions{
		Name: f.Name, Shops: f.Webhook.Shops, URL: f.Webhook.URL, Text: f.Webhook.TextLimit,
		Secret: s.Get(f.Name, config.Secret), Clock: p.clock, Log: p.log,
	}))
}

// made is a connection, or no connection at all.
func made[C feed.Connection](c C, err error) (feed.Connection, error) {
	if err != nil {
		return nil, err
	}
	return c, nil
}

// tokens is the file for a feed's tokens, in a folder that is there.
func (p *program) tokens(name string) (string, error) {
	path := p.tokenFile(name)
	if path == "" {
		return "", &feed.Plain{Code: desk.CauseNoHome, Text: "There is no home folder to keep the tokens in. Set XDG_STATE_HOME to a folder."}
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", &feed.Plain{Code: desk.CauseNoFolder.With(filepath.Dir(path)), Text: "The folder for the tokens cannot be made: " + filepath.Dir(path) + ". Check who owns it.", Err: err}
	}
	return path, nil
}

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
)

// feeds are the connections of a desk while this process holds it.
type feeds struct {
	lines []*feed.Line
	hooks map[string]http.Handler // of those that may take webhooks, by name
	alive func(desk.ShopID)       // somebody told what a customer wrote in a shop
}

// newFeeds makes a line for every feed of the config. A line can run only once, so
// whoever takes over a desk makes its own. One that cannot work is a line all the
// same, and says why.
func (p *program) newFeeds() feeds {
	all := feeds{hooks: map[string]http.Handler{}}
	secrets := p.secrets()
	var bases []basis
	for _, f := range p.cfg.Feeds {
		bases = append(bases, basisOf(f, secrets))
	}
	for _, fault := range config.Faults(p.problems) {
		if fault.Name != config.ListenName {
			bases = append(bases, faulty(fault.Name, fault.Problem))
		}
	}
	posted := map[desk.ShopID]*feed.Line{}
	for _, s := range bases {
		c := newFresh(s, func() basis { return p.basis(s.feed.Name) }, p.connectionOf)
		l := p.line(c, s.feed.Name, s.feed.Type)
		all.lines = append(all.lines, l)
		all.hooks[s.feed.Name] = signs(c.Hook(), l.Alive)
		for _, shop := range s.feed.Webhook.Shops {
			posted[shop] = l
		}
	}
	all.alive = func(id desk.ShopID) {
		if l := posted[id]; l != nil {
			l.Alive()
		}
	}
	return all
}

func (p *program) line(c feed.Connection, name, kind string) *feed.Line {
	return feed.NewLine(c, feed.LineOptions{Name: name, Type: kind, Clock: p.clock, Log: p.log})
}

// connection makes the connection of one feed. An error is about its settings or
// its secret.
func (p *program) connection(f config.Feed, secret string) (feed.Connection, error) {
	switch f.Type {
	case config.TikTokShop:
		return p.tiktok(f, secret)
	case config.Chatwoot:
		return p.chatwoot(f, secret)
	case config.Webhook:
		return p.webhook(f, secret)
	}
	return nil, &feed.Plain{Code: desk.CauseUnknownType.With(f.Type), Text: fmt.Sprintf("Feeds of type %s are not known to this version of tend.", f.Type)}
}

func (p *program) tiktok(f config.Feed, secret string) (feed.Connection, error) {
	file, err := p.tokens(f.Name)
	if err != nil {
		return nil, err
	}
	t := f.TikTok
	return made(tiktokshop.New(tiktokshop.Options{
		Name: f.Name, AppKey: t.AppKey, AppSecret: secret, TokenFile: file,
		Shops: t.Shops, Agents: t.Agents, Locale: t.Locale, Poll: t.Poll, Newer: t.Newer, API: t.API, Auth: t.Auth,
		Clock: p.clock, Log: p.log, Picture: p.pictureFile,
	}))
}

func (p *program) chatwoot(f config.Feed, secret string) (feed.Connection, error) {
	w := f.Chatwoot
	return made(chatwoot.New(chatwoot.Options{
		Name: f.Name, URL: w.URL, Token: secret, Account: w.Account,
		Inboxes: w.Inboxes, Agents: w.Agents, Canned: w.Canned, Poll: w.Poll, Cable: w.Cable,
		Clock: p.clock, Log: p.log, Picture: p.pictureFile,
	}))
}

func (p *program) webhook(f config.Feed, secret string) (feed.Connection, error) {
	return made(ingest.NewWebhook(ingest.WebhookOptions{
		Name: f.Name, Shops: f.Webhook.Shops, URL: f.Webhook.URL, Text: f.Webhook.TextLimit,
		Secret: secret, Clock: p.clock, Log: p.log,
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

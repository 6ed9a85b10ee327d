package main

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"

	"tend/config"
	"tend/feed"
	"tend/feed/tiktokshop"
)

// besideConfig is a file in the folder of the config file.
func (p *program) besideConfig(name string) string {
	if p.configPath() == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(p.configPath()), name)
}

// checkFeed has a feed try its settings with the secrets given.
func (p *program) checkFeed(ctx context.Context, f config.Feed, s config.Secrets) ([]feed.Finding, error) {
	c, err := p.connectionOf(basisOf(f, s))
	if err != nil {
		return nil, err
	}
	checker, ok := c.(feed.Checker)
	if !ok {
		return nil, fmt.Errorf("feeds of type %s cannot try their settings", f.Type)
	}
	return checker.Check(ctx), nil
}

// secretsWith are the secrets there are, with one more that is not written
// anywhere yet.
func (p *program) secretsWith(name, key, value string) config.Secrets {
	s, _ := config.LoadSecrets(p.besideConfig(config.SecretsFile), func(variable string) string {
		if variable == config.EnvName(name, key) {
			return value
		}
		return p.env(variable)
	})
	return s
}

// tiktokBase is where a feed of TikTok Shop calls.
func tiktokBase(f config.Feed) string {
	return cmp.Or(f.TikTok.API, tiktokshop.DefaultAPI)
}

package main

import (
	"fmt"
	"path/filepath"

	"tend/config"
	"tend/feed"
)

// besideConfig is a file in the folder of the config file.
func (p *program) besideConfig(name string) string {
	if p.configPath() == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(p.configPath()), name)
}

func tiktokBase(f config.Feed) string { return f.TikTok.API }

// checkerOf is a feed that can try its own settings.
func (p *program) checkerOf(f config.Feed) (feed.Checker, error) {
	return nil, fmt.Errorf("feeds of type %s are not known to this version", f.Type)
}

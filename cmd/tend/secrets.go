package main

import (
	"path/filepath"

	"github.com/adrg/xdg"

	"tend/config"
	"tend/internal/sanitize"
)

// secrets are what feeds prove themselves with: those of the file beside the
// config, and those of the environment. Single mistakes in the file are logged; the
// feeds that miss something say so themselves.
func (p *program) secrets() config.Secrets {
	path := p.besideConfig(config.SecretsFile)
	s, problems := config.LoadSecrets(path, p.env)
	for _, problem := range problems {
		if s.Fault() != nil {
			break // nothing was taken, as whoever needs something says
		}
		p.log.Warn("a mistake in the file of secrets", "file", path, "problem", problem.String())
	}
	return s
}

// stateFolder is where the program keeps what it can get again, "" when there is
// nowhere.
func (p *program) stateFolder() string {
	switch {
	case p.env("XDG_STATE_HOME") != "":
		return filepath.Join(p.env("XDG_STATE_HOME"), "tend")
	case !p.home():
		return ""
	}
	return filepath.Join(p.base(xdg.StateHome, ".local/state"), "tend")
}

// tokenFile is where a feed keeps the tokens it is given and renews, "" when there
// is nowhere. The folder may be missing.
func (p *program) tokenFile(feed string) string {
	if p.stateFolder() == "" {
		return ""
	}
	return filepath.Join(p.stateFolder(), "tokens", sanitize.Line(feed)+".json")
}

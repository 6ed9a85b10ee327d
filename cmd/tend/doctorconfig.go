package main

import (
	"errors"
	"os"
	"slices"

	"tend/config"
)

// examineConfig looks at the settings and at the file of secrets.
func (p *program) examineConfig() []diagnosis {
	return append([]diagnosis{p.examineSettings()}, p.examineSecrets()...)
}

func (p *program) examineSettings() diagnosis {
	const what = "config"
	path := p.configPath()
	_, err := os.Stat(path)
	switch {
	case path == "" || errors.Is(err, os.ErrNotExist):
		return fine(what, "there is no config file; the defaults hold")
	case err != nil:
		return broken(what, "the file cannot be read: "+cause(err), "Check who owns it, or name another one with --config.")
	case len(p.problems) > 0:
		return broken(what, path+" has "+counted(len(p.problems), "mistake", "mistakes")+": "+p.problems[0].String(),
			"The defaults hold in its place. `tend config --check` explains every mistake.")
	}
	return fine(what, "%s is in order", path)
}

// examineSecrets looks at the file of secrets and whether every feed has its
// own. It never looks at a secret itself.
func (p *program) examineSecrets() []diagnosis {
	const what = "secrets"
	path := p.besideConfig(config.SecretsFile)
	secrets, problems := config.LoadSecrets(path, p.env)
	var found []diagnosis
	for _, problem := range problems {
		found = append(found, broken(what, path+": "+cause(errors.New(problem.String())), "Mend the file, or let `tend connect` ask for the secret again."))
	}
	var missing []diagnosis
	for _, need := range p.neededSecrets() {
		if secrets.Get(need.name, need.key) == "" {
			missing = append(missing, broken(what, "the "+need.key+" of "+need.name+" is missing",
				"Set "+config.EnvName(need.name, need.key)+", or let `tend connect` ask for it again."))
		}
	}
	found = slices.Concat(found, missing)
	if found == nil {
		found = []diagnosis{fine(what, "%s", p.secretsAre(path))}
	}
	return found
}

// needed is a secret that something set up cannot work without.
type needed struct{ name, key string }

func (p *program) neededSecrets() (all []needed) {
	for _, f := range p.cfg.Feeds {
		all = append(all, needed{f.Name, config.SecretOf(f.Type)})
	}
	if p.cfg.Listen.Address != "" {
		all = append(all, needed{config.ListenName, config.Token})
	}
	return all
}

func (p *program) secretsAre(path string) string {
	switch _, err := os.Stat(path); {
	case err == nil:
		return path + ", for its owner only"
	case len(p.neededSecrets()) > 0:
		return "all come from the environment"
	}
	return "none are needed"
}

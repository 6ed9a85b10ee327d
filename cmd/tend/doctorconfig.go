package main

import (
	"errors"
	"os"

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
// own. It never looks at a secret itself. A file of which nothing is taken is one
// thing that is broken, whatever is missing for it.
func (p *program) examineSecrets() []diagnosis {
	const what = "secrets"
	path := p.besideConfig(config.SecretsFile)
	secrets, problems := config.LoadSecrets(path, p.env)
	if fault := secrets.Fault(); fault != nil {
		return []diagnosis{spoilt(fault)}
	}
	var found []diagnosis
	for _, problem := range problems {
		found = append(found, broken(what, path+": "+cause(errors.New(problem.String())), "Mend the file, or let `tend connect` ask for the secret again."))
	}
	for _, need := range p.neededSecrets() {
		if secrets.Get(need.name, need.key) == "" {
			found = append(found, broken(what, "the "+need.key+" of "+need.name+" is missing",
				"Set "+config.EnvName(need.name, need.key)+", or let `tend connect` ask for it again."))
		}
	}
	if found == nil {
		found = []diagnosis{fine(what, "%s", p.secretsAre(path))}
	}
	return found
}

// spoilt is a file of secrets of which nothing is taken.
func spoilt(f *config.SecretsFault) diagnosis {
	const what = "secrets"
	if f.Open {
		return broken(what, "other users of this computer can read "+f.Path+", so nothing is taken from it", "Close it to them: chmod 600 "+shellPath(f.Path))
	}
	return broken(what, f.Place()+": "+cause(f), "Mend the file; then everything that needs a secret can be looked at.")
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

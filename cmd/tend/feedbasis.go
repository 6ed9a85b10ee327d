package main

import (
	"strings"

	"tend/config"
	"tend/desk"
	"tend/feed"
)

// basis is all that the connection of a feed is made of. It is never shown: it
// has the secret.
type basis struct {
	feed   config.Feed
	secret string
	fault  string     // why the settings do not do, in a sentence; "" where they do
	code   desk.Cause // of that
}

// basisOf is the basis of a feed with the secrets given.
func basisOf(f config.Feed, s config.Secrets) basis {
	out := basis{feed: f, secret: s.Get(f.Name, config.SecretOf(f.Type))}
	if fault := s.Fault(); fault != nil && out.secret == "" {
		out.fault, out.code = secretsFault(fault)
	}
	return out
}

// faulty is the basis of a feed that the config leaves out for a mistake.
func faulty(name string, p config.Problem) basis {
	text, code := mistake(p)
	return basis{feed: config.Feed{Name: name}, fault: text, code: code}
}

// mistake says where a mistake stands that leaves something out.
func mistake(p config.Problem) (string, desk.Cause) {
	return "The config file has a mistake: " + p.String() + ". Mend it; it is read again at every try.", desk.CauseSettings.With(p.String())
}

// unusable is an error about settings or secrets.
func unusable(text string, code desk.Cause) error {
	return &feed.Plain{Text: text, Code: code, Err: feed.ErrMisconfigured}
}

// secretsFault says why nothing is taken from the file of secrets.
func secretsFault(f *config.SecretsFault) (string, desk.Cause) {
	if f.Open {
		path := shellPath(f.Path)
		return "Other users of this computer can read the file of secrets, so nothing is taken from it. Run: chmod 600 " + path, desk.CauseOpenSecrets.With(path)
	}
	return "The file of secrets cannot be used: " + f.Error() + ". Mend it; it is read again at every try.", desk.CauseBadSecrets.With(f.Place())
}

// shellPath is a path as a shell takes it.
func shellPath(path string) string {
	if strings.ContainsAny(path, " \t'\"\\$`*?[](){}<>|&;!#~") {
		return quoted(path)
	}
	return path
}

// basis reads what a feed is made of a feed from the files as they are now.
func (p *program) basis(name string) basis {
	cfg, problems := config.Load(p.configPath())
	for _, f := range cfg.Feeds {
		if f.Name == name {
			return basisOf(f, p.secrets())
		}
	}
	for _, fault := range config.Faults(problems) {
		if fault.Name == name {
			return faulty(name, fault.Problem)
		}
	}
	for _, problem := range problems {
		if problem.Field == "" { // the file as a whole is not understood
			return faulty(name, problem)
		}
	}
	return basis{
		feed: config.Feed{Name: name}, code: desk.CauseUnknown.With(name),
		fault: "The feed " + name + " is not in the settings of this machine. Set it up with tend connect, and start tend again.",
	}
}

// connectionOf makes the connection of a basis.
func (p *program) connectionOf(s basis) (feed.Connection, error) {
	if s.fault != "" {
		return nil, unusable(s.fault, s.code)
	}
	return p.connection(s.feed, s.secret)
}

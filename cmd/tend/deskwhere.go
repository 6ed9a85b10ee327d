package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store/natsstore/access"
)

// A team's desk leaves its files in a folder of the desk's folder.
const (
	teamFolder     = "nats"
	hubFile        = "hub.tend"
	peopleFile     = "agents.toml"
	accountsFile   = "accounts.conf"
	invitationEnds = ".tend"
)

var (
	errNoInvitation = errors.New("a desk at a URL needs the key of its hub, which is not in the folder of this desk; name the file of your invitation with --desk FILE instead")
	errDeskWord     = errors.New("a team's desk is the file of an invitation, or a URL that begins with nats:// or tls://")
)

// inTeamFolder is a file of the team's desk that belongs to the desk's folder.
func (p *program) inTeamFolder(name string) (string, error) {
	dir, err := p.folder()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, teamFolder, name), nil
}

// deskWord is what was said of a team's desk: the flag, the environment or the
// config. Who names a folder means the desk in it.
func (p *program) deskWord() string {
	switch {
	case p.deskFlag != "":
		return p.deskFlag
	case p.storeFlag != "":
		return ""
	case p.env("TEND_DESK") != "":
		return p.env("TEND_DESK")
	}
	return p.cfg.Desk
}

// invitation looks for the invitation to a team's desk; nil means that the desk
// is that of this machine. In the folder of a desk that is served to a team, its
// own key is the invitation.
func (p *program) invitation() (*access.Invitation, error) {
	word := p.deskWord()
	if word != "" && !isURL(word) {
		return loaded(access.LoadInvitation(word))
	}
	path, err := p.inTeamFolder(hubFile)
	switch {
	case word == "" && (err != nil || !access.Exists(path)):
		return nil, nil
	case err != nil:
		return nil, err
	case !access.Exists(path):
		return nil, errNoInvitation
	}
	i, err := loaded(access.LoadInvitation(path))
	if err == nil && word != "" {
		if i.URLs, err = urls(word); err != nil {
			return nil, err
		}
	}
	return i, err
}

func loaded(i access.Invitation, err error) (*access.Invitation, error) {
	if err != nil {
		return nil, err
	}
	return &i, nil
}

// isURL tells the URL of servers from a file.
func isURL(word string) bool { return strings.Contains(word, "://") }

// urls reads one URL or several with commas, of which those behind another one
// may leave away how it begins.
func urls(word string) ([]string, error) {
	list, scheme := strings.Split(word, ","), ""
	for i, u := range list {
		if list[i] = strings.TrimSpace(u); !isURL(list[i]) {
			list[i] = scheme + list[i]
		}
		scheme = list[i][:strings.Index(list[i]+"://", "://")] + "://"
		if scheme, host, _ := strings.Cut(list[i], "://"); scheme != "nats" && scheme != "tls" || host == "" || strings.Contains(host, "@") {
			return nil, fmt.Errorf("%w: %w, not %s", errUsage, errDeskWord, sanitize.Line(list[i]))
		}
	}
	return list, nil
}

// invited is whom the invitation to a team's desk names, "" where there is none.
func (p *program) invited() desk.AgentID {
	if p.team == nil {
		return ""
	}
	if i, err := p.team(); err == nil && i != nil {
		return desk.AgentID(i.Agent)
	}
	return ""
}

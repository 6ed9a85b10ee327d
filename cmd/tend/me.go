package main

import (
	"fmt"
	"os/user"
	"unicode/utf8"

	"tend/desk"
	"tend/desk/lines"
	"tend/internal/sanitize"
)

// me is who uses the program: the flag, else whom the invitation to a team's
// desk names, else the config, else the system's user.
func (p *program) me() desk.AgentID {
	invited := p.invited()
	switch {
	case p.agentFlag != "":
		return desk.AgentID(p.agentFlag)
	case invited != "":
		return invited
	case p.cfg.Me.ID != "":
		return p.cfg.Me.ID
	}
	if u, err := user.Current(); err == nil && u.Username != "" {
		return desk.AgentID(u.Username)
	}
	if name := p.env("USER"); name != "" {
		return desk.AgentID(name)
	}
	return "me"
}

// agentID reads an agent's id from the command line. What no line of an export
// could carry is refused.
func agentID(word string) (desk.AgentID, error) {
	if len(word) > lines.MaxID || !utf8.ValidString(word) {
		return "", fmt.Errorf("%w: %s is no agent's id: it must be UTF-8 of at most %d bytes", errUsage, sanitize.Truncate(sanitize.Line(word), 40), lines.MaxID)
	}
	return desk.AgentID(word), nil
}

package main

import (
	"context"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/charmbracelet/colorprofile"
)

// examineTerminal looks at what the console will be drawn on.
func (p *program) examineTerminal(ctx context.Context) []diagnosis {
	found := []diagnosis{p.examineScreen(), p.examineLocale()}
	if p.env("TMUX") != "" {
		found = append(found, examineTmux(ctx)...)
	}
	return found
}

func (p *program) examineScreen() diagnosis {
	const what = "terminal"
	term := p.env("TERM")
	switch {
	case term == "" && runtime.GOOS != "windows":
		return hint(what, "TERM is not set, so nothing is known of the terminal", "Start tend from a terminal, or set TERM, for instance to xterm-256color.")
	case term == "dumb":
		return hint(what, "TERM is dumb: the console prints its panes as text", "Set TERM to what the terminal is, for instance xterm-256color.")
	}
	text := term + ", " + colours(colorprofile.Env(p.environ()))
	if p.env("NO_COLOR") != "" {
		text = term + ", without colours as NO_COLOR asks"
	}
	if p.env("SSH_CONNECTION") != "" || p.env("SSH_TTY") != "" {
		text += ", over SSH"
	}
	if !p.interactive() {
		text += "; this command does not run in it, so a console would print its panes as text"
	}
	return fine(what, "%s", text)
}

func colours(p colorprofile.Profile) string {
	switch p {
	case colorprofile.TrueColor:
		return "16 million colours"
	case colorprofile.ANSI256:
		return "256 colours"
	case colorprofile.ANSI:
		return "16 colours"
	}
	return "no colours"
}

func (p *program) examineLocale() diagnosis {
	const what = "characters"
	switch {
	case p.cfg.Borders == "ascii":
		return fine(what, "the config asks for ASCII borders")
	case p.utf8() && p.locale() == "":
		return fine(what, "UTF-8, as everywhere on this system")
	case p.utf8():
		return fine(what, "UTF-8 (%s)", p.locale())
	case p.locale() == "":
		return hint(what, "no locale is set, so Chinese and borders may come out wrong", "Set one with UTF-8, for instance: export LANG=C.UTF-8")
	}
	return hint(what, "the locale "+p.locale()+" is not UTF-8, so Chinese and borders may come out wrong",
		`Set one with UTF-8, for instance: export LC_ALL=C.UTF-8; or borders = "ascii" in the config.`)
}

// tmuxPatience is how long tmux may take to answer.
const tmuxPatience = 2 * time.Second

// examineTmux asks the tmux around us for two settings the console profits
// from.
func examineTmux(ctx context.Context) []diagnosis {
	const what = "tmux"
	ctx, cancel := context.WithTimeout(ctx, tmuxPatience)
	defer cancel()
	focus, err := tmuxOption(ctx, "focus-events")
	if err != nil {
		return []diagnosis{hint(what, "tmux does not say how it is set: "+cause(err), "Look with: tmux show-options -g")}
	}
	var found []diagnosis
	if focus != "on" {
		found = append(found, hint(what, "it does not tell the console when you look away, so notifications come also while you look",
			"Put this into ~/.tmux.conf: set -g focus-events on"))
	}
	if pass, err := tmuxOption(ctx, "allow-passthrough"); err == nil && pass != "on" && pass != "all" {
		found = append(found, hint(what, "it does not pass notifications on to your terminal",
			"Put this into ~/.tmux.conf: set -g allow-passthrough on"))
	}
	if found == nil {
		found = []diagnosis{fine(what, "focus and notifications go through it")}
	}
	return found
}

func tmuxOption(ctx context.Context, name string) (string, error) {
	out, err := exec.CommandContext(ctx, "tmux", "show-options", "-gqv", name).Output()
	return strings.TrimSpace(string(out)), err
}

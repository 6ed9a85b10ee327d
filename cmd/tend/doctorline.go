package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"

	"tend/internal/sanitize"
)

// How a thing stands.
const (
	stateOK     = "ok"
	stateHint   = "hint"
	stateBroken = "broken"
)

// diagnosis is what is known of one thing. Its words are those of the platforms
// and of the config, too: raw until they are printed.
type diagnosis struct {
	What  string `json:"what"`
	State string `json:"state"`
	Text  string `json:"text"`
	Mend  string `json:"mend,omitempty"`
}

func fine(what, text string, args ...any) diagnosis {
	return diagnosis{What: what, State: stateOK, Text: fmt.Sprintf(text, args...)}
}

func hint(what, text, mend string) diagnosis {
	return diagnosis{What: what, State: stateHint, Text: text, Mend: mend}
}

func broken(what, text, mend string) diagnosis {
	return diagnosis{What: what, State: stateBroken, Text: text, Mend: mend}
}

// clean makes a diagnosis harmless to look at.
func (d diagnosis) clean() diagnosis {
	return diagnosis{sanitize.Line(d.What), d.State, sanitize.Line(d.Text), sanitize.Line(d.Mend)}
}

// printDiagnoses prints a line for each, and what to do on the next one.
func (p *program) printDiagnoses(found []diagnosis, asJSON bool) error {
	for i, d := range found {
		found[i] = d.clean()
	}
	if asJSON {
		return writeJSON(p.out, map[string]any{"ok": brokenIn(found) == 0, "found": found})
	}
	wide := 0
	for _, d := range found {
		wide = max(wide, sanitize.Width(d.What))
	}
	for _, d := range found {
		if err := p.printDiagnosis(d, wide); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) printDiagnosis(d diagnosis, wide int) error {
	pad := strings.Repeat(" ", wide-sanitize.Width(d.What))
	line := fmt.Sprintf("%s %-6s  %s%s  %s\n", p.mark(d.State), d.State, d.What, pad, d.Text)
	if d.Mend != "" {
		line += strings.Repeat(" ", len("x broken  ")+wide+2) + d.Mend + "\n"
	}
	_, err := io.WriteString(p.out, line)
	return err
}

// mark stands before the word that says the same.
func (p *program) mark(state string) string {
	ascii := p.cfg.Borders == "ascii" || !p.utf8()
	switch {
	case state == stateHint:
		return "!"
	case state == stateOK && ascii:
		return "+"
	case state == stateOK:
		return "✓"
	case ascii:
		return "x"
	}
	return "✗"
}

// utf8 reports whether the terminal is told to take UTF-8. macOS and Windows
// do not say so in the environment.
func (p *program) utf8() bool {
	said := p.locale()
	if said == "" {
		return runtime.GOOS == "darwin" || runtime.GOOS == "windows"
	}
	said = strings.ToLower(said)
	return strings.Contains(said, "utf-8") || strings.Contains(said, "utf8")
}

// locale is the one of characters.
func (p *program) locale() string {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := p.env(name); v != "" {
			return v
		}
	}
	return ""
}

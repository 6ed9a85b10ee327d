package notify

import "strings"

// protocols says what each terminal understands. Whoever is not in it gets the
// bell alone: the numbers are not registered anywhere, ConEmu and its heirs
// execute parts of OSC 9 as commands, and old terminals print what they cannot
// read.
var protocols = map[string]Protocol{
	"kitty":   OSC99,
	"ghostty": OSC9,
	"iterm2":  OSC9,
	"wezterm": OSC9,
	"foot":    OSC777,
	"urxvt":   OSC777,
}

// hints are variables whose presence, or whose value's beginning, names a
// terminal; the first that fits wins. Those a terminal sets for its own windows
// come before TERM, which says "xterm" almost everywhere.
var hints = []struct{ key, prefix, name string }{
	{"TERM_PROGRAM", "iTerm", "iterm2"},
	{"TERM_PROGRAM", "WezTerm", "wezterm"},
	{"TERM_PROGRAM", "ghostty", "ghostty"},
	{"LC_TERMINAL", "iTerm2", "iterm2"}, // the one that SSH carries over
	{"KITTY_WINDOW_ID", "", "kitty"},
	{"WEZTERM_PANE", "", "wezterm"},
	{"GHOSTTY_RESOURCES_DIR", "", "ghostty"},
	{"TERM", "xterm-kitty", "kitty"},
	{"TERM", "xterm-ghostty", "ghostty"},
	{"TERM", "wezterm", "wezterm"},
	{"TERM", "foot", "foot"},
	{"TERM", "rxvt-unicode", "urxvt"},
}

// Detect recognises the terminal. version is its own answer to a version request
// (XTVERSION), for example "kitty(0.32.2)" or "tmux 3.3a", or empty; it is
// believed before the environment, which may be inherited from elsewhere.
func Detect(env func(string) string, version string) Terminal {
	t := Terminal{Name: versionName(version), Mux: mux(env, version)}
	if t.Name == "" {
		t.Name = envName(env)
	}
	t.Protocol = Bell
	if p, ok := protocols[t.Name]; ok {
		t.Protocol = p
	}
	return t
}

// versionName takes the name out of a version answer; a multiplexer's answer
// says nothing about the terminal behind it.
func versionName(version string) string {
	name, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(version)), " ")
	name, _, _ = strings.Cut(name, "(")
	switch name {
	case "tmux", "screen":
		return ""
	case "rxvt-unicode":
		return "urxvt"
	}
	return short(name, titleWidth)
}

func envName(env func(string) string) string {
	for _, h := range hints {
		if v := env(h.key); v != "" && strings.HasPrefix(v, h.prefix) {
			return h.name
		}
	}
	return ""
}

// mux recognises the multiplexer. A bare TERM of "screen" without more, as SSH
// carries it over, may be either: it counts as screen, whose wrapping tmux
// ignores, while screen would print the wrapping of tmux.
func mux(env func(string) string, version string) Mux {
	version, term := strings.ToLower(version), env("TERM")
	switch {
	case strings.HasPrefix(version, "tmux"):
		return Tmux
	case strings.HasPrefix(version, "screen"):
		return Screen
	case versionName(version) != "":
		// A terminal that answers itself has no multiplexer before it; a window
		// opened from inside one merely inherits its variables.
		return NoMux
	case env("TMUX") != "", strings.HasPrefix(term, "tmux"):
		return Tmux
	case env("STY") != "", strings.HasPrefix(term, "screen"):
		return Screen
	}
	return NoMux
}

package notify

import "slices"

// Reason says why a way is used or not.
type Reason string

const (
	// Chosen: the settings name it.
	Chosen Reason = "chosen"
	// LocalDesktop: there is a desktop, and the user sits at it.
	LocalDesktop Reason = "local-desktop"
	// Fallback: for when those before it fail.
	Fallback Reason = "fallback"
	// OnlyTerminal: nothing else reaches the user.
	OnlyTerminal Reason = "only-terminal"
	// Remote: the desktop of this machine is not where the user sits.
	Remote Reason = "remote"
	// NoDesktop: no sign of a desktop on this machine.
	NoDesktop Reason = "no-desktop"
	// NoCommand: no command is configured.
	NoCommand Reason = "no-command"
	// NotChosen: the settings name other ways.
	NotChosen Reason = "not-chosen"
)

// Wish is what the settings and the surroundings say about ways of notifying.
type Wish struct {
	// Way is "auto" or empty, "none", or the name of the only way to use.
	Way string
	// Command is the user's own program and its arguments, see [Command].
	Command []string
	// Protocol overrides what [Detect] finds, unless empty.
	Protocol Protocol
	// Silent turns the bell off.
	Silent bool
	// GOOS is the operating system, as runtime.GOOS names it.
	GOOS string
	// Version is the terminal's answer to a version request, or empty.
	Version string
}

// Step is a way and why it is, or is not, used.
type Step struct {
	Way string
	Why Reason
}

// Plan says which ways are tried, in order, until one succeeds, and which are
// not, each with its reason. Terminal is how the terminal would be used.
type Plan struct {
	Steps, Skipped []Step
	Terminal       Terminal
}

// Choose makes the plan for an environment. Left to itself it takes the user's
// command if there is one, then the desktop if it is local, then the terminal.
func Choose(env func(string) string, w Wish) Plan {
	p := Plan{Terminal: Detect(env, w.Version)}
	p.Terminal.Silent = w.Silent
	if w.Protocol != "" {
		p.Terminal.Protocol = w.Protocol
	}
	for _, way := range []string{WayCommand, WayDesktop, WayTerminal} {
		use, why := judge(env, w, way)
		if use && why == OnlyTerminal && len(p.Steps) > 0 {
			why = Fallback
		}
		if use {
			p.Steps = append(p.Steps, Step{way, why})
		} else {
			p.Skipped = append(p.Skipped, Step{way, why})
		}
	}
	return p
}

// judge decides about one way. A way that is named in the settings is used even
// where nothing speaks for it, but a desktop elsewhere stays out of the question.
func judge(env func(string) string, w Wish, way string) (bool, Reason) {
	auto := w.Way == "" || w.Way == "auto"
	switch {
	case !auto && w.Way != way:
		return false, NotChosen
	case way == WayCommand && len(w.Command) == 0:
		return false, NoCommand
	case way == WayDesktop && remote(env):
		return false, Remote
	case !auto || way == WayCommand:
		return true, Chosen
	case way == WayDesktop && !hasDesktop(env, w.GOOS):
		return false, NoDesktop
	case way == WayDesktop:
		return true, LocalDesktop
	}
	return true, OnlyTerminal
}

func remote(env func(string) string) bool {
	return env("SSH_CONNECTION") != "" || env("SSH_TTY") != ""
}

func hasDesktop(env func(string) string, goos string) bool {
	if goos == "darwin" || goos == "windows" {
		return true
	}
	signs := []string{"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
	return slices.ContainsFunc(signs, func(key string) bool { return env(key) != "" })
}

// Ways builds the plan's ways, in order. Build them once and keep them: the
// desktop remembers what it still waits for. write reaches the terminal; without
// it (nil) the terminal is left out.
func (p Plan) Ways(command []string, write func(string) error) []Way {
	var ways []Way
	for _, s := range p.Steps {
		switch {
		case s.Way == WayCommand:
			ways = append(ways, NewCommand(command))
		case s.Way == WayDesktop:
			ways = append(ways, NewDesktop())
		case s.Way == WayTerminal && write != nil:
			ways = append(ways, NewTerminal(p.Terminal, write))
		}
	}
	return ways
}

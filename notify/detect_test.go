package notify_test

import (
	"testing"

	"tend/notify"
)

func TestDetect(t *testing.T) {
	type vars = map[string]string
	for _, c := range []struct {
		name    string
		env     vars
		version string
		want    notify.Terminal
	}{
		{"kitty says so", vars{"TERM": "xterm-256color"}, "kitty(0.32.2)", notify.Terminal{Name: "kitty", Protocol: notify.OSC99}},
		{"kitty by its window", vars{"TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"}, "", notify.Terminal{Name: "kitty", Protocol: notify.OSC99}},
		{"kitty over SSH", vars{"TERM": "xterm-kitty", "SSH_TTY": "/dev/pts/1"}, "", notify.Terminal{Name: "kitty", Protocol: notify.OSC99}},
		{"ghostty says so", nil, "ghostty 1.0.1", notify.Terminal{Name: "ghostty", Protocol: notify.OSC9}},
		{"iTerm2 says so", nil, "iTerm2 3.5.0", notify.Terminal{Name: "iterm2", Protocol: notify.OSC9}},
		{"iTerm2 by its program", vars{"TERM_PROGRAM": "iTerm.app"}, "", notify.Terminal{Name: "iterm2", Protocol: notify.OSC9}},
		{"iTerm2 over SSH", vars{"LC_TERMINAL": "iTerm2", "TERM": "xterm-256color"}, "", notify.Terminal{Name: "iterm2", Protocol: notify.OSC9}},
		{"WezTerm", nil, "WezTerm 20240203-110809-5046fc22", notify.Terminal{Name: "wezterm", Protocol: notify.OSC9}},
		{"foot", vars{"TERM": "foot"}, "foot(1.16.2)", notify.Terminal{Name: "foot", Protocol: notify.OSC777}},
		{"urxvt by TERM", vars{"TERM": "rxvt-unicode-256color"}, "", notify.Terminal{Name: "urxvt", Protocol: notify.OSC777}},
		{"the answer beats the environment", vars{"KITTY_WINDOW_ID": "1"}, "XTerm(390)", notify.Terminal{Name: "xterm", Protocol: notify.Bell}},
		{"an unknown terminal", vars{"TERM": "xterm-256color"}, "", notify.Terminal{Protocol: notify.Bell}},
		{"nothing known at all", nil, "", notify.Terminal{Protocol: notify.Bell}},
		{"a window opened from inside tmux", vars{"TMUX": "/tmp/x,1,0", "STY": "1.x"}, "kitty(0.32.2)", notify.Terminal{Name: "kitty", Protocol: notify.OSC99}},
		{"screen that answers", nil, "screen 5.0", notify.Terminal{Protocol: notify.Bell, Mux: notify.Screen}},
		{"tmux in kitty", vars{"TMUX": "/tmp/tmux-0/default,1,0", "TERM": "screen-256color", "KITTY_WINDOW_ID": "1"}, "tmux 3.3a",
			notify.Terminal{Name: "kitty", Protocol: notify.OSC99, Mux: notify.Tmux}},
		{"tmux around an SSH session", vars{"TERM": "screen-256color"}, "tmux 3.3a", notify.Terminal{Protocol: notify.Bell, Mux: notify.Tmux}},
		{"tmux around an SSH session, by TERM", vars{"TERM": "tmux-256color"}, "", notify.Terminal{Protocol: notify.Bell, Mux: notify.Tmux}},
		{"screen", vars{"STY": "1.pts-0", "TERM": "screen", "LC_TERMINAL": "iTerm2"}, "", notify.Terminal{Name: "iterm2", Protocol: notify.OSC9, Mux: notify.Screen}},
		{"TERM screen alone", vars{"TERM": "screen"}, "", notify.Terminal{Protocol: notify.Bell, Mux: notify.Screen}},
		{"a hostile answer", nil, "\x1b]0;x\a evil", notify.Terminal{Name: "␛]0;x", Protocol: notify.Bell}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notify.Detect(env(c.env), c.version); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

package notify_test

import (
	"reflect"
	"testing"

	"tend/notify"
)

func env(vars map[string]string) func(string) string {
	return func(key string) string { return vars[key] }
}

func TestChoose(t *testing.T) {
	type vars = map[string]string
	ding := []string{"ding"}
	for _, c := range []struct {
		name string
		env  vars
		wish notify.Wish
		want []notify.Step
		not  []notify.Step
	}{
		{"at a desktop", vars{"DISPLAY": ":0"}, notify.Wish{GOOS: "linux"},
			[]notify.Step{{Way: "desktop", Why: notify.LocalDesktop}, {Way: "terminal", Why: notify.Fallback}},
			[]notify.Step{{Way: "command", Why: notify.NoCommand}}},
		{"wayland", vars{"WAYLAND_DISPLAY": "wayland-0"}, notify.Wish{GOOS: "linux", Way: "auto"},
			[]notify.Step{{Way: "desktop", Why: notify.LocalDesktop}, {Way: "terminal", Why: notify.Fallback}},
			[]notify.Step{{Way: "command", Why: notify.NoCommand}}},
		{"over SSH with X forwarding", vars{"DISPLAY": "localhost:10", "SSH_CONNECTION": "1 2 3 4"}, notify.Wish{GOOS: "linux"},
			[]notify.Step{{Way: "terminal", Why: notify.OnlyTerminal}},
			[]notify.Step{{Way: "command", Why: notify.NoCommand}, {Way: "desktop", Why: notify.Remote}}},
		{"over SSH to a Mac", vars{"SSH_TTY": "/dev/ttys1"}, notify.Wish{GOOS: "darwin"},
			[]notify.Step{{Way: "terminal", Why: notify.OnlyTerminal}},
			[]notify.Step{{Way: "command", Why: notify.NoCommand}, {Way: "desktop", Why: notify.Remote}}},
		{"at a bare console", nil, notify.Wish{GOOS: "linux"},
			[]notify.Step{{Way: "terminal", Why: notify.OnlyTerminal}},
			[]notify.Step{{Way: "command", Why: notify.NoCommand}, {Way: "desktop", Why: notify.NoDesktop}}},
		{"at a Windows machine with a command", nil, notify.Wish{GOOS: "windows", Command: ding},
			[]notify.Step{{Way: "command", Why: notify.Chosen}, {Way: "desktop", Why: notify.LocalDesktop}, {Way: "terminal", Why: notify.Fallback}},
			nil},
		{"only the desktop", nil, notify.Wish{GOOS: "linux", Way: "desktop", Command: ding},
			[]notify.Step{{Way: "desktop", Why: notify.Chosen}},
			[]notify.Step{{Way: "command", Why: notify.NotChosen}, {Way: "terminal", Why: notify.NotChosen}}},
		{"only the desktop, over SSH", vars{"SSH_TTY": "/dev/pts/1"}, notify.Wish{GOOS: "linux", Way: "desktop"}, nil,
			[]notify.Step{{Way: "command", Why: notify.NotChosen}, {Way: "desktop", Why: notify.Remote}, {Way: "terminal", Why: notify.NotChosen}}},
		{"only a command that is missing", nil, notify.Wish{GOOS: "linux", Way: "command"}, nil,
			[]notify.Step{{Way: "command", Why: notify.NoCommand}, {Way: "desktop", Why: notify.NotChosen}, {Way: "terminal", Why: notify.NotChosen}}},
		{"none", vars{"DISPLAY": ":0"}, notify.Wish{GOOS: "linux", Way: "none", Command: ding}, nil,
			[]notify.Step{{Way: "command", Why: notify.NotChosen}, {Way: "desktop", Why: notify.NotChosen}, {Way: "terminal", Why: notify.NotChosen}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := notify.Choose(env(c.env), c.wish)
			if !reflect.DeepEqual(got.Steps, c.want) || !reflect.DeepEqual(got.Skipped, c.not) {
				t.Errorf("uses %v, skips %v\nwant %v and %v", got.Steps, got.Skipped, c.want, c.not)
			}
		})
	}
}

func TestPlanBuildsItsWays(t *testing.T) {
	p := notify.Choose(env(map[string]string{"DISPLAY": ":0", "TERM": "foot"}),
		notify.Wish{GOOS: "linux", Command: []string{"ding"}, Protocol: notify.OSC9, Silent: true})
	if want := (notify.Terminal{Name: "foot", Protocol: notify.OSC9, Silent: true}); p.Terminal != want {
		t.Errorf("terminal %+v, want %+v", p.Terminal, want)
	}
	for _, c := range []struct {
		name  string
		write func(string) error
		want  []string
	}{
		{"with a terminal", func(string) error { return nil }, []string{"command", "desktop", "terminal"}},
		{"without", nil, []string{"command", "desktop"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, w := range p.Ways([]string{"ding"}, c.write) {
				got = append(got, w.Name())
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

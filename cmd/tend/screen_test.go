//go:build unix

package main_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/internal/terminal"
)

// within bounds every wait. It is far longer than anything takes.
const within = 40 * time.Second

// TestMain builds the program once, for the tests that run it whole.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "tend-test-")
	if err != nil {
		panic(err)
	}
	build := exec.Command("go", "build", "-o", tendIn(dir), ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0") // as it is handed out
	out, err := build.CombinedOutput()
	if err != nil {
		panic(fmt.Sprintf("build the program: %v\n%s", err, out))
	}
	status := runIn(m, dir)
	_ = os.RemoveAll(dir)
	os.Exit(status)
}

// runIn tells the tests where the program is.
func runIn(m *testing.M, dir string) int {
	if err := os.Setenv("TEND_TEST_BIN", tendIn(dir)); err != nil {
		panic(err)
	}
	return m.Run()
}

func tendIn(dir string) string { return filepath.Join(dir, "tend") }

// office is a machine of its own: a home, a config, a desk.
type office struct {
	t    *testing.T
	home string
}

// newOffice makes one where sessions stay in Unassigned until somebody takes
// them.
func newOffice(t *testing.T) *office {
	t.Helper()
	o := &office{t: t, home: t.TempDir()}
	conf := "language = \"en\"\ntheme = \"dark\"\n[allocation]\nauto = false\n[notifications]\nways = [\"none\"]\n"
	if err := os.WriteFile(o.path("config.toml"), []byte(conf), 0o600); err != nil {
		t.Fatal(err)
	}
	return o
}

func (o *office) path(name string) string { return filepath.Join(o.home, name) }

// command is tend with arguments, in this office and nowhere else.
func (o *office) command(args ...string) *exec.Cmd {
	args = append([]string{"--store", o.path("desk"), "--config", o.path("config.toml")}, args...)
	cmd := exec.Command(os.Getenv("TEND_TEST_BIN"), args...)
	cmd.Env = []string{
		"HOME=" + o.home, "PATH=" + os.Getenv("PATH"), "TZ=UTC", "LANG=C.UTF-8", "USER=mei", "TERM=xterm-256color",
		"XDG_STATE_HOME=" + o.path("state"), "XDG_DATA_HOME=" + o.path("data"), "XDG_CONFIG_HOME=" + o.path("conf"),
	}
	return cmd
}

// tend runs a command without a terminal and gives what it printed. It must
// end well.
func (o *office) tend(stdin string, args ...string) string {
	o.t.Helper()
	cmd := o.command(args...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &out, &errs
	if err := cmd.Run(); err != nil {
		o.t.Fatalf("tend %s: %v\n%s%s", strings.Join(args, " "), err, out.String(), errs.String())
	}
	return out.String()
}

// console is a tend that somebody sits in front of.
type console struct {
	*terminal.Terminal
	t     *testing.T
	mouse bool
}

// open starts a console of 120×34 cells at a time and waits for its panes.
func (o *office) open(at string, args ...string) *console {
	o.t.Helper()
	c := o.start(120, 34, append([]string{"--clock", at, "--agent", "mei"}, args...)...)
	c.see("Unassigned")
	return c
}

func (o *office) start(cols, rows int, args ...string) *console {
	o.t.Helper()
	return o.run(o.command(args...), cols, rows)
}

func (o *office) run(cmd *exec.Cmd, cols, rows int) *console {
	o.t.Helper()
	term, err := terminal.Start(cmd, cols, rows)
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(term.Close)
	return &console{Terminal: term, t: o.t}
}

// see waits until the screen shows a text.
func (c *console) see(text string) {
	c.t.Helper()
	if err := c.Wait(func(s terminal.Screen) bool { return s.Has(text) }, within); err != nil {
		c.t.Fatalf("waiting for %q: %v", text, err)
	}
}

// press types keys without looking.
func (c *console) press(keys ...string) {
	c.t.Helper()
	if err := c.Type(keys...); err != nil {
		c.t.Fatal(err)
	}
}

// says is what the bottom line says.
func says(s terminal.Screen) string { return s.Line(s.Height - 1) }

// hasty reports whether the console asked to look again before acting: the
// screen had only just changed, or was behind the desk.
func hasty(s terminal.Screen) bool {
	return strings.Contains(says(s), "The screen had just changed") || strings.Contains(says(s), "wrote meanwhile") ||
		strings.Contains(says(s), "ress again") || strings.Contains(says(s), "Catching up with the desk")
}

// act presses a key that acts and waits until the bottom line says that it
// did.
func (c *console) act(key, want string) {
	c.t.Helper()
	if err := c.try(func(s terminal.Screen) bool { return strings.Contains(says(s), want) }, key); err != nil {
		c.t.Fatalf("pressing %s until the bottom line says %q: %v", key, want, err)
	}
}

// bring presses keys of which the last one acts and waits until the screen shows
// a text.
func (c *console) bring(want string, keys ...string) {
	c.t.Helper()
	if err := c.try(func(s terminal.Screen) bool { return s.Has(want) }, keys...); err != nil {
		c.t.Fatalf("pressing %s until %q is on the screen: %v", keys, want, err)
	}
}

var errAlready = errors.New("the screen is like that already")

// try presses keys, the last of which acts, until the screen shows that it did.
// Between two tries it settles, so that a second refusal is not taken for the
// first.
func (c *console) try(done func(terminal.Screen) bool, keys ...string) error {
	if done(c.Screen()) {
		return errAlready
	}
	for {
		if err := c.Type(keys...); err != nil {
			return err
		}
		if err := c.Wait(func(s terminal.Screen) bool { return done(s) || hasty(s) }, within); err != nil {
			return err
		}
		if done(c.Screen()) {
			return nil
		}
		if err := c.settle(); err != nil {
			return err
		}
	}
}

// settle types keys and waits until the screen shows what they did. It turns
// the mouse on or off behind them: keys are handled in order, and the bottom
// line tells when that one was.
func (c *console) settle(keys ...string) error {
	c.mouse = !c.mouse
	want := "Mouse off."
	if c.mouse {
		want = "Mouse on."
	}
	if err := c.Type(append(keys, "ctrl+o")...); err != nil {
		return err
	}
	return c.Wait(func(s terminal.Screen) bool { return strings.Contains(says(s), want) }, within)
}

// shown is who is on screen: the first line beside the lists.
func shown(s terminal.Screen) string {
	_, right, _ := strings.Cut(s.Line(1), "│")
	return right
}

// choose goes up a pane, by its key, until a customer is on screen.
func (c *console) choose(pane, name string) {
	c.t.Helper()
	keys := []string{pane, "G"}
	for range 60 {
		if err := c.settle(keys...); err != nil {
			c.t.Fatal(err)
		}
		if strings.Contains(shown(c.Screen()), name) {
			return
		}
		keys = []string{"k"}
	}
	c.t.Fatalf("%s is not in that pane. The screen shows:\n%s", name, c.Screen().Text())
}

// leave quits and expects a terminal as it was.
func (c *console) leave() {
	c.t.Helper()
	c.press("q")
	c.gone(0)
}

// gone waits for the end and expects a status and a terminal as it was.
func (c *console) gone(status int) {
	c.t.Helper()
	got, err := c.Exit(within)
	if err != nil {
		c.t.Fatal(err)
	}
	if got != status {
		c.t.Errorf("the exit status is %d, want %d", got, status)
	}
	for _, problem := range c.Disorder() {
		c.t.Errorf("After the end: %s", problem)
	}
}

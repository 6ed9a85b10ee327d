package notify

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test binary play the user's command, on every system.
func TestMain(m *testing.M) {
	switch os.Getenv("NOTIFY_TEST_COMMAND") {
	case "record":
		record()
	case "complain":
		os.Stderr.WriteString("\x1b[31mno such\nsound " + strings.Repeat("x", 1000))
		os.Exit(3)
	case "hang":
		hang()
	case "parent":
		parent()
	}
	os.Exit(m.Run())
}

// record writes what the command was given to the file its first argument names.
func record() {
	told := append(os.Args[2:], os.Getenv("TEND_TITLE"), os.Getenv("TEND_BODY"))
	if err := os.WriteFile(os.Args[1], []byte(strings.Join(told, "\n")), 0o600); err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}

// parent starts a child that keeps the pipe in its first extra file open for as
// long as it lives, and hangs.
func parent() {
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), "NOTIFY_TEST_COMMAND=hang")
	held, err := os.OpenFile(os.Args[1], os.O_RDWR, 0)
	if err != nil {
		os.Exit(1)
	}
	child.ExtraFiles = []*os.File{held}
	if child.Start() != nil {
		os.Exit(1)
	}
	held.WriteString("!")
	hang()
}

// hang keeps a timer, without which the runtime would see a deadlock and end
// the process.
func hang() { <-time.After(time.Hour) }

// play returns a command that runs the test binary in a role.
func play(t *testing.T, role string, args ...string) *Command {
	t.Helper()
	t.Setenv("NOTIFY_TEST_COMMAND", role)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := NewCommand(append([]string{self}, args...))
	c.limit = time.Minute
	return c
}

func TestCommandGetsTheText(t *testing.T) {
	file := t.TempDir() + "/told"
	c := play(t, "record", file, "{title}", "{body}", "--markup={markup}")
	n := Notice{Title: "$(reboot) {body}", Body: "-f 'a' \"b\" <i>;\n`id`"}
	if err := c.Send(t.Context(), n); err != nil {
		t.Fatal(err)
	}
	told, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	body := "-f 'a' \"b\" <i>; `id`"
	want := []string{
		"$(reboot) {body}", " " + body, "--markup=-f 'a' \"b\" &lt;i&gt;; `id`",
		"$(reboot) {body}", body,
	}
	if got := strings.Split(string(told), "\n"); !reflect.DeepEqual(got, want) {
		t.Errorf("told %q\nwant %q", got, want)
	}
}

func TestCommandThatFails(t *testing.T) {
	err := play(t, "complain").Send(t.Context(), Notice{})
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 3 {
		t.Fatalf("Send = %v, want exit status 3", err)
	}
	if s := err.Error(); !strings.Contains(s, "␛[31mno such sound xxx") || len(s) > 600 {
		t.Errorf("the error reads %q", s)
	}
}

func TestCommandThatIsNotThere(t *testing.T) {
	err := NewCommand([]string{t.TempDir() + "/missing"}).Send(t.Context(), Notice{})
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("Send = %v, want not exist", err)
	}
	if err := NewCommand(nil).Send(t.Context(), Notice{}); !errors.Is(err, ErrNoWay) {
		t.Errorf("Send without a command = %v, want ErrNoWay", err)
	}
}

func TestCommandThatHangs(t *testing.T) {
	c := play(t, "hang")
	c.limit = 50 * time.Millisecond
	if err := c.Send(t.Context(), Notice{}); !errors.Is(err, ErrTimeout) {
		t.Errorf("Send = %v, want ErrTimeout", err)
	}
}

func TestCommandEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := play(t, "hang").Send(ctx, Notice{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Send = %v, want the context's error", err)
	}
}

func TestBatchFilesGetNoArguments(t *testing.T) {
	for _, c := range []struct {
		name, path string
		argv       []string
		want       error
	}{
		{"a program", `C:\x\tool.exe`, []string{"{body}"}, nil},
		{"a batch file with a placeholder", `C:\x\Tool.BAT`, []string{"-t", "{title}"}, ErrBatchFile},
		{"a placeholder inside", `C:\x\tool.cmd`, []string{"t={markup}"}, ErrBatchFile},
		{"a batch file without", `C:\x\tool.cmd`, []string{"-q"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := checkBatch(c.path, c.argv); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

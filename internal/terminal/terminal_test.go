//go:build unix

package terminal_test

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/internal/terminal"
)

const within = 40 * time.Second

func shell(t *testing.T, script string) *terminal.Terminal {
	t.Helper()
	term, err := terminal.Start(exec.Command("sh", "-c", script), 40, 6)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(term.Close)
	return term
}

func has(text string) func(terminal.Screen) bool {
	return func(s terminal.Screen) bool { return s.Has(text) }
}

func TestShowsWhatIsWritten(t *testing.T) {
	term := shell(t, `printf 'a你b\r\n\033[1mbold\033[0m\033]0;name\007'; exit 7`)
	status, err := term.Exit(within)
	if err != nil || status != 7 {
		t.Fatalf("status %d, %v", status, err)
	}
	s := term.Screen()
	if s.Line(0) != "a你b" || s.Line(1) != "bold" || s.Title != "name" {
		t.Errorf("title %q, screen\n%s", s.Title, s.Text())
	}
	if c := s.Cell(1, 0); c.Text != "你" || c.Width != 2 || s.Cell(2, 0).Width != 0 || s.Cell(3, 0).Text != "b" {
		t.Errorf("the wide cell is %+v, then %+v", c, s.Cell(2, 0))
	}
	if s.Cell(0, 1).Style.Attrs == 0 {
		t.Error("the style is lost")
	}
	if d := term.Disorder(); len(d) > 0 {
		t.Error(d)
	}
}

func TestTypesKeys(t *testing.T) {
	term := shell(t, `read -r line; echo "got:$line"; read -r never`)
	if err := term.Type("你好", "space", "x", "enter"); err != nil {
		t.Fatal(err)
	}
	if err := term.Wait(has("got:你好 x"), within); err != nil {
		t.Fatal(err)
	}
	term.Kill()
	if status, err := term.Exit(within); err != nil || status != -1 {
		t.Errorf("status %d, %v", status, err)
	}
}

func TestAnswersQueries(t *testing.T) {
	term := shell(t, `stty raw -echo; printf '\033[6n'; dd bs=1 count=6 2>/dev/null | od -An -c; stty sane`)
	if err := term.Wait(has("033   [   1   ;   1   R"), within); err != nil {
		t.Error(err)
	}
}

func TestSeesDisorder(t *testing.T) {
	term := shell(t, `stty -echo; printf '\033[?1049h\033[?25l\033[?2004h'`)
	if _, err := term.Exit(within); err != nil {
		t.Fatal(err)
	}
	all := strings.Join(term.Disorder(), "\n")
	for _, want := range []string{"alternate screen", "cursor", "bracketed paste", "echo"} {
		if !strings.Contains(all, want) {
			t.Errorf("nothing is said of the %s:\n%s", want, all)
		}
	}
}

func TestResizes(t *testing.T) {
	term := shell(t, `trap 'stty size' WINCH; echo ready; while :; do read -r x; done`)
	if err := term.Wait(has("ready"), within); err != nil {
		t.Fatal(err)
	}
	if err := term.Resize(50, 9); err != nil {
		t.Fatal(err)
	}
	if err := term.Type("enter"); err != nil { // a shell runs traps between commands
		t.Fatal(err)
	}
	if err := term.Wait(has("9 50"), within); err != nil {
		t.Fatal(err)
	}
	if s := term.Screen(); s.Width != 50 || s.Height != 9 {
		t.Errorf("the screen is %d×%d", s.Width, s.Height)
	}
}

func TestWaitGivesUp(t *testing.T) {
	term := shell(t, `echo here; read -r never`)
	err := term.Wait(has("elsewhere"), 50*time.Millisecond)
	if err == nil || !strings.Contains(err.Error(), "here") {
		t.Errorf("waiting for what never comes says: %v", err)
	}
	if _, err := term.Exit(time.Millisecond); err == nil {
		t.Error("a program that runs has an exit status")
	}
	if err := term.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := term.Wait(has("elsewhere"), within); err == nil || !strings.Contains(err.Error(), "ended") {
		t.Errorf("waiting beyond the end says: %v", err)
	}
}

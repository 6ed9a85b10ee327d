package notify

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	// commandLimit is how long the user's command may run.
	commandLimit = 5 * time.Second
	// pipeGrace is how long a child that the command left behind may keep its
	// error output open before it is given up.
	pipeGrace = 200 * time.Millisecond
	// mostComplaint bounds what is kept of the command's error output, in bytes.
	mostComplaint = 400
)

// ErrBatchFile says that the command is a Windows batch file whose arguments
// contain a placeholder. The system hands those to its shell, which would
// execute parts of a customer's text.
var ErrBatchFile = errors.New("a batch file must read the text from TEND_TITLE and TEND_BODY instead of its arguments")

// Command runs the user's own program. Its arguments may contain {title},
// {body}, and {markup}, the body with <, > and & escaped; the environment has
// TEND_TITLE and TEND_BODY. No shell is involved: what a customer wrote stays one
// argument and never begins with a dash that the template does not have. The
// program has no input and no terminal.
type Command struct {
	argv  []string
	limit time.Duration
}

// NewCommand returns the way that runs argv, whose first element is the program.
func NewCommand(argv []string) *Command { return &Command{argv: argv, limit: commandLimit} }

// Name returns [WayCommand].
func (*Command) Name() string { return WayCommand }

// Send runs the program and waits for it, five seconds at most; then the program
// and the children in its process group are killed and the error is
// [ErrTimeout]. The end of ctx kills them too. A program that ends otherwise
// than with status 0 is an error that quotes the beginning of its error output.
func (c *Command) Send(ctx context.Context, n Notice) error {
	if len(c.argv) == 0 {
		return fmt.Errorf("notify: command: %w", ErrNoWay)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, c.limit, ErrTimeout)
	defer cancel()
	n.Title, n.Body = short(n.Title, titleWidth*2), short(n.Body, bodyWidth)
	cmd := exec.CommandContext(ctx, c.argv[0], expand(c.argv[1:], n)...)
	if err := checkBatch(cmd.Path, c.argv[1:]); err != nil {
		return fmt.Errorf("notify: command %s: %w", c.argv[0], err)
	}
	cmd.Env = append(cmd.Environ(), "TEND_TITLE="+n.Title, "TEND_BODY="+n.Body)
	cmd.WaitDelay = pipeGrace
	alone(cmd)
	return c.run(ctx, cmd)
}

func (c *Command) run(ctx context.Context, cmd *exec.Cmd) error {
	var complaint excerpt
	cmd.Stderr = &complaint
	err := cmd.Run()
	switch {
	case err == nil, errors.Is(err, exec.ErrWaitDelay):
		// The second: it ended well and left a child that plays a sound, say.
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("notify: command %s: %w", c.argv[0], context.Cause(ctx))
	case complaint.Len() > 0:
		return fmt.Errorf("notify: command %s: %w: %s", c.argv[0], err, short(complaint.String(), bodyWidth))
	}
	return fmt.Errorf("notify: command %s: %w", c.argv[0], err)
}

// expand fills the template in one pass, so that a text that contains a
// placeholder stays as it is.
func expand(argv []string, n Notice) []string {
	fields := strings.NewReplacer("{title}", n.Title, "{body}", n.Body, "{markup}", markup(n.Body))
	var full []string
	for _, arg := range argv {
		text := fields.Replace(arg)
		if !strings.HasPrefix(arg, "-") {
			text = guardDash(text)
		}
		full = append(full, text)
	}
	return full
}

func checkBatch(path string, argv []string) error {
	ext := strings.ToLower(filepath.Ext(path))
	if ext != ".bat" && ext != ".cmd" {
		return nil
	}
	for _, arg := range argv {
		if expand([]string{arg}, Notice{})[0] != arg {
			return ErrBatchFile
		}
	}
	return nil
}

// excerpt keeps the first bytes written to it and swallows the others.
type excerpt struct{ bytes.Buffer }

func (e *excerpt) Write(b []byte) (int, error) {
	if room := mostComplaint - e.Len(); room > 0 {
		e.Buffer.Write(b[:min(room, len(b))])
	}
	return len(b), nil
}

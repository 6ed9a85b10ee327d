package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"syscall"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/store/natsstore/access"
)

// The exit statuses; `tend help` lists them.
const (
	exitDone  = 0
	exitFail  = 1
	exitUsage = 2
	exitBad   = 3 // done, but some input lines were bad
	exitHeld  = 4 // another process holds the desk and does not answer
)

// errUsage marks what is wrong with how a command was called.
var errUsage = errors.New("wrong usage")

// errBadLines says that an import kept only the good lines.
var errBadLines = errors.New("some lines were bad")

// run is the whole program: it reads and writes only what it is given, and
// returns the exit status.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer, env func(string) string) int {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	p := &program{in: in, out: out, err: errOut, env: env}
	root := p.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil, errors.Is(err, errBadLines):
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		complain(errOut, "tend: stopped before the end. What was stored until then stays; the same command can be given again.")
	default:
		complain(errOut, "tend: "+p.sentence(err))
	}
	return statusOf(err)
}

// complain prints a sentence; for a person it is broken between words.
func complain(errOut io.Writer, text string) {
	for _, line := range folded(text, columns(errOut), 0) {
		fmt.Fprintln(errOut, line)
	}
}

func statusOf(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errUsage):
		return exitUsage
	case errors.Is(err, errBadLines):
		return exitBad
	case errors.Is(err, store.ErrHeld):
		return exitHeld
	}
	return exitFail
}

// sentence says the same; what the desk refuses, in the language of the screen.
func (p *program) sentence(err error) string {
	if why, denied := p.texts().WhyDenied(err); denied {
		return why
	}
	err = p.inWords(err)
	var said *worded
	if errors.As(err, &said) && said.whole {
		return said.text
	}
	return sentence(err)
}

// sentence says what is wrong and what to do about it.
func sentence(err error) string {
	text := sanitize.Line(err.Error())
	for _, a := range advice() {
		if errors.Is(err, a.is) {
			return text + ". " + a.so
		}
	}
	return text + "."
}

// counted names a number of things.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

type advised struct {
	is error
	so string
}

func advice() []advised {
	return []advised{
		{store.ErrNewer, "Update tend, or name another folder with --store."},
		{store.ErrForeign, "Name the folder of a desk with --store, or move that file away."},
		{store.ErrDamaged, "Put a backup in its place (see `tend backup`); the file itself was not changed."},
		{store.ErrHeld, "End that process or let it go on, then try again."},
		{access.ErrReadable, "Close it to them: chmod 600."},
		{access.ErrInvitation, "Name the file you were given with --desk, as it is."},
		{store.ErrNoHub, "Start one with `tend serve --team` on the machine that serves it, then try again."},
		{store.ErrUnavailable, "Try again in a moment."},
		{store.ErrNotFound, "`tend list` shows what there is."},
		{desk.ErrClosed, "The customer's next message opens a new one."},
		{desk.ErrEmpty, "Give the text after the session."},
		{syscall.ENOSPC, "Make room on the disk and try again; nothing that was stored is lost."},
		{os.ErrPermission, "Check who owns the folder, or name another one with --store."},
	}
}

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"tend/feed"
	"tend/internal/sanitize"
)

// asker asks questions a line at a time, of a person at a terminal or of a
// script through a pipe. It draws nothing and moves no cursor. What it is given
// to print must be harmless already, except reasons and choices.
type asker struct {
	in    *bufio.Reader
	out   io.Writer
	tty   *os.File  // where the person types; nil: the answers come through a pipe
	keys  *keyboard // shows what is typed; nil: the system does
	agree bool      // proposals are taken without asking
}

// question is one thing to ask.
type question struct {
	name   string // of the answer, in a few words: "Address"
	why    string // what it is and where to find it, in a line or two
	preset string // taken for an empty answer; none where empty
	given  string // the answer where a flag or the environment gave it
	secret bool   // not shown while it is typed
	may    bool   // an empty answer is one
	// check says in a sentence what is wrong with an answer; nil takes any. It
	// may give the answer another form.
	check func(answer string) (string, error)
}

// mostAnswer is how long an answer may be, in bytes.
const mostAnswer = 64 << 10

// mostWrong is how often a script may answer a question wrongly. A person may
// as often as they like: Ctrl-C ends it.
const mostWrong = 3

// asker makes one. The caller ends it with done.
func (p *program) asker(agree bool) (*asker, error) {
	a := &asker{in: bufio.NewReaderSize(p.in, mostAnswer), out: p.out, agree: agree}
	if !isTerminal(p.in) {
		return a, nil
	}
	a.tty = p.in.(*os.File)
	var err error
	a.keys, err = newKeyboard(a.tty, a.out)
	return a, err
}

// done gives the terminal back as it was.
func (a *asker) done() error {
	if a.keys == nil {
		return nil
	}
	return a.keys.restore()
}

// ask asks until an answer is right. A given answer is not asked for: where it
// is wrong, that is the error.
func (a *asker) ask(ctx context.Context, q question) (string, error) {
	if q.given != "" {
		return q.judge(q.given)
	}
	if a.agree && q.preset != "" {
		return q.judge(q.preset)
	}
	if a.say(""); q.why != "" {
		a.say(q.why)
	}
	for wrong := 1; ; wrong++ {
		answer, err := a.once(ctx, q)
		if err != nil {
			return "", err
		}
		answer, err = q.judge(answer)
		if err == nil || ctx.Err() != nil || a.tty == nil && wrong == mostWrong {
			return answer, err
		}
		a.say("  " + sanitize.Line(err.Error()) + ".")
	}
}

// once asks and reads one answer.
func (a *asker) once(ctx context.Context, q question) (string, error) {
	prompt := q.name
	if q.preset != "" {
		prompt += " [" + sanitize.Line(q.preset) + "]"
	}
	lines := folded(prompt+": ", columns(a.out), 0)
	a.show(lines[:len(lines)-1]...)
	answer, err := a.read(ctx, lines[len(lines)-1], q.secret)
	if errors.Is(err, io.EOF) {
		return "", &endedError{q.name}
	}
	if answer = strings.TrimSpace(answer); answer == "" {
		answer = q.preset
	}
	return answer, err
}

// judge checks an answer, and says of which question it was one.
func (q question) judge(answer string) (string, error) {
	if answer == "" && !q.may {
		return "", fmt.Errorf("%s is needed", q.name)
	}
	if strings.ContainsFunc(answer, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return "", fmt.Errorf("%s: a key that is no character got into the answer; give it once more", q.name)
	}
	if q.check == nil || answer == "" {
		return answer, nil
	}
	right, err := q.check(answer)
	if err != nil {
		return "", fmt.Errorf("%s: %w", q.name, unfinished(err))
	}
	return right, nil
}

// say prints lines, broken between words where they are too long for the
// terminal; an empty one separates.
func (a *asker) say(lines ...string) {
	for _, l := range lines {
		a.hang(l, indent(l))
	}
}

// hang prints a line; what does not fit goes on below it, that many blanks in.
func (a *asker) hang(line string, blanks int) {
	a.show(folded(line, columns(a.out), blanks)...)
}

// show prints lines as they are: to be copied, or as they stand in a file.
func (a *asker) show(lines ...string) {
	for _, l := range lines {
		fmt.Fprintln(a.out, l)
	}
}

// person reports whether somebody is there who can be asked again.
func (a *asker) person() bool { return a.tty != nil && !a.agree }

// endedError says that a script gave too few answers. It counts as wrong usage.
type endedError struct{ question string }

func (e *endedError) Error() string {
	return fmt.Sprintf("the input ended before this was answered: %s; nothing was written. Give the answer as a line of its own, or with a flag", e.question)
}

// Is makes it wrong usage.
func (e *endedError) Is(target error) bool { return target == errUsage }

// unfinished is an error in words for people, where it has such, without the
// full stop: the sentence goes on.
func unfinished(err error) error {
	text := err.Error()
	var plain *feed.Plain
	var other *reworded
	if errors.As(err, &plain) && !errors.As(err, &other) {
		text = plain.Text
	}
	if text = strings.TrimRight(text, " ."); text == err.Error() {
		return err
	}
	return &reworded{text, err}
}

// reworded is an error in other words.
type reworded struct {
	text string
	err  error
}

func (e *reworded) Error() string { return e.text }

// Unwrap gives the error itself.
func (e *reworded) Unwrap() error { return e.err }

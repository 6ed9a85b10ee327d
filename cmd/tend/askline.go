package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"

	"golang.org/x/term"
)

// read shows a prompt and reads a line; a secret is not shown while it is typed.
func (a *asker) read(ctx context.Context, prompt string, secret bool) (string, error) {
	if a.keys != nil {
		return a.keys.read(ctx, prompt, secret)
	}
	fmt.Fprint(a.out, prompt)
	if a.tty != nil && secret {
		return a.hidden(ctx)
	}
	answer, err := await(ctx, func() (string, error) { return readAnswer(a.in) })
	if a.tty == nil {
		fmt.Fprintln(a.out) // nobody pressed Enter here
	}
	return answer, err
}

// hidden reads a line that is not shown while it is typed, where the system shows
// what is read and not what is typed. The terminal is as it was afterwards, also
// when the context ends.
func (a *asker) hidden(ctx context.Context) (string, error) {
	fd := int(a.tty.Fd())
	before, err := term.GetState(fd)
	if err != nil {
		return "", fmt.Errorf("read the settings of the terminal: %w", err)
	}
	answer, err := await(ctx, func() ([]byte, error) { return term.ReadPassword(fd) })
	fmt.Fprintln(a.out) // the Enter was not shown either
	if back := term.Restore(fd, before); err == nil && back != nil {
		err = fmt.Errorf("give the terminal its settings back: %w", back)
	}
	return string(answer), err
}

// await waits for a line or the end of the context. The reading goes on then,
// as nothing can stop it; the program is about to end.
func await[T any](ctx context.Context, read func() (T, error)) (line T, err error) {
	if err := ctx.Err(); err != nil {
		return line, err
	}
	done := make(chan struct{})
	var got T
	var failed error
	go func() {
		got, failed = read()
		close(done)
	}()
	select {
	case <-done:
		return got, failed
	case <-ctx.Done():
		return line, ctx.Err()
	}
}

// readAnswer reads a line, with or without a line break behind it.
func readAnswer(in *bufio.Reader) (string, error) {
	line, err := in.ReadSlice('\n')
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return "", fmt.Errorf("an answer is longer than %d KiB", mostAnswer>>10)
	case len(line) > 0:
		return string(line), nil
	}
	return "", err
}

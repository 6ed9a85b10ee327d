//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly

package main

import (
	"context"
	"errors"
	"io"
	"os"
)

// keyboard is not needed here: Windows shows keys when they are read, and not
// when they are pressed.
type keyboard struct{}

func newKeyboard(*os.File, io.Writer) (*keyboard, error) { return nil, nil }

func (*keyboard) read(context.Context, string, bool) (string, error) {
	return "", errors.ErrUnsupported
}

func (*keyboard) restore() error { return nil }

package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// mostFile is how large a file of settings may be, in bytes.
const mostFile = 1 << 20

// Load reads the settings in a file, as [Decode] does. A file that is not there,
// and an empty path, are the defaults and no problem.
func Load(path string) (Config, []Problem) {
	if path == "" {
		return Default(), nil
	}
	data, err := readFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Default(), nil
	case err != nil:
		return Default(), []Problem{{Text: fmt.Sprintf("the settings could not be read, so the defaults hold: %s", printable(err.Error()))}}
	case len(data) > mostFile:
		return Default(), []Problem{{Text: "the file is larger than 1 MiB, so it is hardly a file of settings; the defaults hold"}}
	}
	return Decode(data)
}

// readFile reads a file, and no more than it takes to see that it is too large.
func readFile(path string) (data []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return io.ReadAll(io.LimitReader(f, mostFile+1))
}

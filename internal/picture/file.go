package picture

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"tend/internal/picturename"
)

// ErrNoFile is a path at which there is no ordinary file.
var ErrNoFile = errors.New("there is no such file")

// Load reads a picture from a file of this machine and checks it as one from
// elsewhere is checked.
func Load(path string) ([]byte, Picture, error) {
	about, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, Picture{}, ErrNoFile
	case err != nil:
		return nil, Picture{}, fmt.Errorf("read the picture: %w", err)
	case !about.Mode().IsRegular():
		return nil, Picture{}, ErrNoFile
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, Picture{}, fmt.Errorf("read the picture: %w", err)
	}
	defer f.Close()
	file, err := atMost(f)
	if err != nil {
		return nil, Picture{}, err
	}
	p, err := Decode(file)
	return file, p, err
}

// atMost reads all there is, unless that is too much.
func atMost(r io.Reader) ([]byte, error) {
	file, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(file) > MaxBytes {
		return nil, ErrBytes
	}
	return file, nil
}

// Name is what a picture is kept under: a digest of it and the ending of its
// kind, so that the same picture is kept once. ErrFormat if it is none.
func Name(file []byte) (string, error) {
	name, ok := picturename.Of(file)
	if !ok {
		return "", ErrFormat
	}
	return name, nil
}

// Place is where a picture of that name is kept in a folder. A name that Name
// did not make is ErrNoFile, so that no name leads anywhere else.
func Place(folder, name string) (string, error) {
	if !picturename.Valid(name) {
		return "", ErrNoFile
	}
	return filepath.Join(folder, name), nil
}

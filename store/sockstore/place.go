package sockstore

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"tend/store"
)

const (
	socketFile = "tend.sock"
	// maxPath is what every system takes as the path of a socket; the
	// shortest limit is 104 bytes with the zero at the end.
	maxPath = 103
)

// place is where the socket of a desk is looked for.
type place struct {
	folder string   // with all links resolved; this is the desk's name
	paths  []string // the best first
	short  string   // the one of them that is not in the folder
}

// placeOf finds the places for a folder, which must be there. A path too long
// for a socket, and a file system that has none, leave a short path in the
// folder for temporary files.
func placeOf(folder string) (place, error) {
	real, err := filepath.Abs(folder)
	if err == nil {
		real, err = filepath.EvalSymlinks(real)
	}
	if err != nil {
		return place{}, err
	}
	sum := sha256.Sum256([]byte(strconv.Itoa(os.Getuid()) + "\x00" + real))
	p := place{folder: real}
	p.short = filepath.Join(os.TempDir(), "tend-"+hex.EncodeToString(sum[:8]), "s")
	for _, path := range []string{filepath.Join(real, socketFile), p.short} {
		if len(path) <= maxPath {
			p.paths = append(p.paths, path)
		}
	}
	return p, nil
}

// listen makes the socket. Only who holds the desk may call it: what a killed
// holder left is removed.
func (p place) listen() (net.Listener, error) {
	err := errors.New("the paths of the desk's folder and of the folder for temporary files are too long for a socket")
	for _, path := range p.paths {
		var l net.Listener
		if l, err = p.listenAt(path); err == nil {
			return l, nil
		}
	}
	return nil, fmt.Errorf("sockstore: make the socket of the desk: %w", err)
}

func (p place) listenAt(path string) (net.Listener, error) {
	if path == p.short {
		if err := ownFolder(filepath.Dir(path)); err != nil {
			return nil, err
		}
	}
	if err := clearSocket(path); err != nil {
		return nil, err
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		_ = l.Close()
		return nil, err
	}
	return l, nil
}

// clear removes the folder made for a short path; it is empty if nobody
// listens.
func (p place) clear() { _ = os.Remove(filepath.Dir(p.short)) }

// clearSocket removes a socket nobody serves any more, and nothing else.
func clearSocket(path string) error {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.Mode().IsRegular() || info.IsDir() || info.Mode()&os.ModeSymlink != 0:
		return fmt.Errorf("%s is in the way of the desk's socket; move it elsewhere", path)
	}
	return os.Remove(path)
}

// ownFolder makes a folder nobody else can enter, or makes sure that the one
// there is such: the folder for temporary files is everybody's.
func ownFolder(path string) error {
	if err := os.Mkdir(path, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	return checkOwn(path)
}

func checkOwn(path string) error {
	info, err := os.Lstat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() || !ownedByUs(info) {
		return fmt.Errorf("%s is not ours alone; remove it and try again", path)
	}
	return nil
}

// dial connects to whoever serves the desk. With nobody there the error is
// that of the system.
func (p place) dial(ctx context.Context, o DialOptions) (*Client, error) {
	o.Desk = ""
	var errs []error
	for _, path := range p.paths {
		if path == p.short {
			if err := checkOwn(filepath.Dir(path)); err != nil {
				errs = append(errs, err)
				continue
			}
			o.Desk = p.folder
		}
		c, err := Dial(ctx, path, o)
		if err == nil || answered(err) {
			return c, err
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// answered reports whether there is somebody behind a socket that could not be
// connected to.
func answered(err error) bool {
	return errors.Is(err, store.ErrHeld) || hopeless(err)
}

// hopeless reports whether whoever holds the desk will never let us in.
func hopeless(err error) bool {
	var version *VersionError
	return errors.As(err, &version) || errors.Is(err, ErrOtherDesk) || errors.Is(err, errProtocol)
}

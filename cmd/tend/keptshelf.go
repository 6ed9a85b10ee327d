package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"tend/internal/wholefile"
	"tend/tui/kept"
)

// shelf keeps the book of a console in a file of its own, which is there only
// while something is kept. Beside it lies another that the console has locked for
// as long as it runs: a book without such a lock was left behind, and belongs to
// whoever of the same person comes next.
type shelf struct {
	dir, name string // the folder, and how the files of this owner begin
	owner     kept.Owner

	mu      sync.Mutex
	own     string   // the path of its book, "" before there is one
	lock    *os.File // of that
	version int
}

// mostBooks bounds how many consoles of one person are looked for.
const mostBooks = 1000

// Save writes the book; see tui.Shelf.
func (s *shelf) Save(version int, b kept.Book) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if version < s.version {
		return nil
	}
	if b.Empty() && s.own == "" {
		return nil
	}
	if err := s.place(); err != nil {
		return err
	}
	if err := s.write(b); err != nil {
		return err
	}
	s.version = version
	return nil
}

func (s *shelf) write(b kept.Book) error {
	if b.Empty() {
		if err := os.Remove(s.own); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("clear what was kept on this machine: %w", err)
		}
		return nil
	}
	data, err := kept.Encode(s.owner, b)
	if err != nil {
		return err
	}
	return wholefile.Write(s.own, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// place finds a place for the book that no other console has.
func (s *shelf) place() error {
	if s.own != "" {
		return nil
	}
	if err := makeFolder(s.dir); err != nil {
		return err
	}
	for n := 1; n <= mostBooks; n++ {
		path := filepath.Join(s.dir, s.name+"-"+strconv.Itoa(n)+".json")
		lock, err := take(path)
		switch {
		case err != nil:
			return err
		case lock == nil:
			continue
		case exists(path): // left behind since: somebody takes it over
			_ = lock.Close()
			continue
		}
		s.own, s.lock = path, lock
		return nil
	}
	return fmt.Errorf("there is no place left in %s", s.dir)
}

// take locks the place of a book; nil when another console has it.
func take(path string) (*os.File, error) {
	f, err := os.OpenFile(strings.TrimSuffix(path, ".json")+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock what is kept on this machine: %w", err)
	}
	if !lockAlone(f) {
		return nil, f.Close()
	}
	return f, nil
}

// Adopt takes over what others left behind; see tui.Shelf.
func (s *shelf) Adopt() (b kept.Book, done func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var others []func()
	for _, path := range s.books() {
		if path == s.own {
			continue
		}
		left, free, e := s.inherit(path)
		if free != nil {
			others = append(others, free)
		}
		b, err = b.Join(left), errors.Join(err, e)
	}
	return b, func() {
		for _, free := range others {
			free()
		}
	}, err
}

// inherit takes one book over, if its console runs no longer. The first one is
// this console's own from then on; another is removed by free, when what is in it
// is kept elsewhere.
func (s *shelf) inherit(path string) (b kept.Book, free func(), err error) {
	lock, err := take(path)
	if err != nil || lock == nil {
		return b, nil, err
	}
	if b, err = s.read(path); err != nil {
		return b, nil, errors.Join(setAside(path, err), lock.Close())
	}
	if s.own == "" {
		s.own, s.lock = path, lock
		return b, nil, nil
	}
	return b, func() {
		_ = os.Remove(path) // what is left of it is met again, and taken once
		_ = lock.Close()
	}, nil
}

// setAside keeps a book that cannot be read from being taken for one.
func setAside(path string, why error) error {
	if errors.Is(why, fs.ErrNotExist) {
		return nil
	}
	aside := path + ".unreadable"
	if err := os.Rename(path, aside); err != nil {
		return errors.Join(why, err)
	}
	return fmt.Errorf("what was kept on this machine cannot be read; it lies in %s now: %w", aside, why)
}

// Close lets go of the book: what is in it waits for the next console.
func (s *shelf) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lock == nil {
		return nil
	}
	s.own = ""
	return s.lock.Close()
}

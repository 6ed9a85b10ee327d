package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tend/store"
	"tend/store/natsstore/access"
	"tend/tui/kept"
)

// keptFolder is the folder with what consoles keep while a desk cannot be reached.
const keptFolder = "kept"

// shelf is where this console keeps what the desk cannot take: beside the desk
// where that is on this machine; nil when there is nowhere
// to put it.
func (p *program) shelf() *shelf {
	i, err := p.team()
	if err != nil {
		return nil
	}
	owner := kept.Owner{Desk: "this machine", Agent: p.me()}
	dir, err := p.folder()
	if i != nil {
		owner.Desk, dir = deskKey(i), p.stateFolder()
	}
	if err != nil || dir == "" {
		return nil
	}
	sum := sha256.Sum256([]byte(owner.Desk + "\x00" + string(owner.Agent)))
	return &shelf{dir: filepath.Join(dir, keptFolder), name: hex.EncodeToString(sum[:8]), owner: owner}
}

// deskKey tells a team's desk from others, however often its people are invited
// anew.
func deskKey(i *access.Invitation) string {
	where := i.Certificate
	if where == "" {
		where = strings.Join(slices.Sorted(slices.Values(i.URLs)), ",")
	}
	sum := sha256.Sum256([]byte(where))
	return i.Desk + " " + hex.EncodeToString(sum[:8])
}

// keptError says beside why the desk cannot be opened what is kept for it here.
func (p *program) keptError(err error) error {
	s := p.shelf()
	if s == nil || !errors.Is(err, store.ErrUnavailable) && !errors.Is(err, store.ErrHeld) {
		return err
	}
	kept := ""
	switch n := s.count(); n {
	case 0:
		return err
	case 1:
		kept = "1 reply is kept on this machine. It goes out when tend is started here and the desk can be reached"
	default:
		kept = fmt.Sprintf("%d replies are kept on this machine. They go out when tend is started here and the desk can be reached", n)
	}
	return &worded{text: p.inWords(err).Error() + ". " + kept, err: err}
}

// count is how many replies are kept here, by whichever console.
func (s *shelf) count() int {
	n := 0
	for _, path := range s.books() {
		if b, err := s.read(path); err == nil {
			n += len(b.Replies)
		}
	}
	return n
}

// books lists the files there are.
func (s *shelf) books() []string {
	all, _ := filepath.Glob(filepath.Join(s.dir, s.name+"-*.json")) // the pattern is a good one
	return all
}

func (s *shelf) read(path string) (kept.Book, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return kept.Book{}, fmt.Errorf("read what is kept on this machine: %w", err)
	}
	b, err := kept.Decode(s.owner, data)
	if err != nil {
		return kept.Book{}, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// exists reports whether there is a file.
func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

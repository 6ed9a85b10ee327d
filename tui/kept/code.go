package kept

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
)

// Errors of reading a book.
var (
	ErrFormat  = errors.New("this is not what a console of tend keeps")
	ErrForeign = errors.New("this was kept for another desk or another person")
)

// version is raised when an older program would misread the file.
const version = 1

// Owner is whom a book belongs to: only a console of the same person at the same
// desk may send what is in it.
type Owner struct {
	Desk  string       `json:"desk"`
	Agent desk.AgentID `json:"agent"`
}

type file struct {
	Version int   `json:"version"`
	Owner   Owner `json:"owner"`
	Book    Book  `json:"book"`
}

// Encode writes a book as one line of JSON.
func Encode(o Owner, b Book) ([]byte, error) {
	out, err := json.Marshal(file{version, o, b})
	if err != nil {
		return nil, fmt.Errorf("write what is kept: %w", err)
	}
	return append(out, '\n'), nil
}

// Decode reads a book that belongs to an owner. Errors: [ErrFormat], and
// [ErrForeign] when it belongs to somebody else.
func Decode(o Owner, data []byte) (Book, error) {
	var f file
	if err := json.Unmarshal(data, &f); err != nil || f.Version != version {
		return Book{}, ErrFormat
	}
	if f.Owner != o {
		return Book{}, ErrForeign
	}
	if err := f.Book.check(); err != nil {
		return Book{}, err
	}
	return f.Book, nil
}

// check makes sure that every reply can be sent, or told of, and is there once.
func (b Book) check() error {
	ids := map[desk.MessageID]bool{}
	for _, r := range b.Replies {
		if r.ID == "" || ids[r.ID] || r.Customer == "" || strings.TrimSpace(r.Text) == "" {
			return ErrFormat
		}
		ids[r.ID] = true
	}
	for i, d := range b.Drafts {
		if first, _ := b.Draft(d); d.Customer == "" || !first.equals(b.Drafts[i]) {
			return ErrFormat
		}
	}
	clear(ids)
	for _, r := range b.Returned {
		if r.ID == "" || ids[r.ID] || r.Customer == "" {
			return ErrFormat
		}
		ids[r.ID] = true
	}
	return nil
}

func (d Draft) equals(o Draft) bool { return d.same(o) && d.Text == o.Text }

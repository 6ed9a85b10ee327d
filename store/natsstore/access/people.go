package access

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/nats-io/nkeys"
	"github.com/pelletier/go-toml/v2"

	"tend/internal/wholefile"
)

// Person is somebody who may work at a desk.
type Person struct {
	ID    string    `toml:"id"`
	Role  Role      `toml:"role"`
	Key   string    `toml:"key"` // public
	Since time.Time `toml:"since"`
}

// People are all who may reach a desk.
type People struct {
	Desk string   `toml:"desk"`
	Hub  string   `toml:"hub"` // public key of the hubs
	List []Person `toml:"person"`
}

// Errors about people.
var (
	ErrKnown   = errors.New("somebody of that id is at the desk already")
	ErrUnknown = errors.New("nobody of that id is at the desk")
	errPeople  = errors.New("the list of people cannot be used")
	errID      = errors.New("an id is missing")
)

// Add adds a person with a new key.
func (p *People) Add(id string, role Role, now time.Time) (Key, error) {
	switch {
	case id == "":
		return Key{}, errID
	case p.find(id) >= 0:
		return Key{}, fmt.Errorf("%w: %s", ErrKnown, id)
	}
	k, err := NewKey()
	if err != nil {
		return Key{}, err
	}
	p.List = append(p.List, Person{ID: id, Role: role, Key: k.Public, Since: now.UTC().Truncate(time.Second)})
	return k, nil
}

// Renew gives a person a new key; the old one is no longer good.
func (p *People) Renew(id string) (Person, Key, error) {
	i := p.find(id)
	if i < 0 {
		return Person{}, Key{}, fmt.Errorf("%w: %s", ErrUnknown, id)
	}
	k, err := NewKey()
	if err != nil {
		return Person{}, Key{}, err
	}
	p.List[i].Key = k.Public
	return p.List[i], k, nil
}

// Remove takes a person off the list.
func (p *People) Remove(id string) error {
	i := p.find(id)
	if i < 0 {
		return fmt.Errorf("%w: %s", ErrUnknown, id)
	}
	p.List = slices.Delete(p.List, i, i+1)
	return nil
}

func (p *People) find(id string) int {
	return slices.IndexFunc(p.List, func(who Person) bool { return who.ID == id })
}

// LoadPeople reads a list of people. Errors: fs.ErrNotExist where there is none.
func LoadPeople(path string) (People, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return People{}, fmt.Errorf("access: read who may reach the desk: %w", err)
	}
	p, err := ParsePeople(b)
	if err != nil {
		return People{}, fmt.Errorf("%w (%s)", err, path)
	}
	return p, nil
}

// ParsePeople reads a list of people as it stands in a file.
func ParsePeople(b []byte) (p People, err error) {
	if err = toml.Unmarshal(b, &p); err == nil {
		err = p.check()
	}
	if err != nil {
		return People{}, fmt.Errorf("access: %w: %w", errPeople, err)
	}
	return p, nil
}

// Text is the list as it stands in a file.
func (p People) Text() ([]byte, error) {
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("access: %w: %w", errPeople, err)
	}
	return toml.Marshal(p)
}

// check makes sure that nothing in the list can mean anything but a person.
func (p *People) check() error {
	if !Plain(p.Desk) || !nkeys.IsValidPublicUserKey(p.Hub) {
		return errKey
	}
	seen, keys := map[string]bool{}, map[string]bool{p.Hub: true}
	for _, who := range p.List {
		_, err := ParseRole(string(who.Role))
		switch {
		case err != nil:
			return err
		case who.ID == "":
			return errID
		case seen[who.ID] || keys[who.Key]:
			return fmt.Errorf("%w: %s", ErrKnown, who.ID)
		case !nkeys.IsValidPublicUserKey(who.Key):
			return fmt.Errorf("%w: %s", errKey, who.ID)
		}
		seen[who.ID], keys[who.Key] = true, true
	}
	return nil
}

// Save writes the list whole.
func (p People) Save(path string) error {
	if err := p.check(); err != nil {
		return fmt.Errorf("access: save who may reach the desk: %w", err)
	}
	return writeTOML(path, "Who may reach the desk. tend agent add and tend agent remove write this file.", p)
}

// writeTOML writes a file for its owner only.
func writeTOML(path, about string, v any) error {
	return wholefile.Write(path, func(w io.Writer) error {
		if _, err := fmt.Fprintf(w, "# %s\n\n", about); err != nil {
			return err
		}
		return toml.NewEncoder(w).Encode(v)
	})
}

// Exists reports whether there is a file.
func Exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

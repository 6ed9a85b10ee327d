package access

import (
	"errors"
	"fmt"
)

// Role is what somebody may do at a desk.
type Role string

// The roles. An agent reads the desk and asks a hub for every change; a manager
// changes the desk directly, too; a hub does that, answers the others and makes
// the desk. Nobody may purge, delete or roll up.
const (
	Agent   Role = "agent"
	Manager Role = "manager"
	Hub     Role = "hub"
)

// ErrRole says that a word is no role of a person.
var ErrRole = errors.New("a role is agent or manager")

// ParseRole reads the role of a person.
func ParseRole(word string) (Role, error) {
	if r := Role(word); r == Agent || r == Manager {
		return r, nil
	}
	return "", fmt.Errorf("%w, not %q", ErrRole, word)
}

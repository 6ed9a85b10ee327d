package store

import (
	"errors"
	"fmt"

	"tend/desk"
)

// What a caller of Commit can get wrong, for all engines alike. Nothing of the
// change is stored.
var (
	ErrTwice  = errors.New("two changes are about the same customer")
	ErrRev    = errors.New("a session does not carry the revision of its change")
	ErrOwner  = errors.New("a session of that id belongs to another customer")
	ErrNoSpot = errors.New("an entry with a number is not stored at its place")
)

// Distinct is ErrTwice where two changes are about the same customer.
func Distinct(changes []Change) error {
	if len(changes) < 2 {
		return nil
	}
	seen := make(map[desk.Key]bool, len(changes))
	for _, ch := range changes {
		if seen[ch.Key] {
			return ErrTwice
		}
		seen[ch.Key] = true
	}
	return nil
}

// CommitName says what an engine attempted with changes, for an error.
func CommitName(changes []Change) string {
	if len(changes) > 1 {
		return "commit changes of " + Subject(changes)
	}
	return "commit " + Subject(changes)
}

// Subject names whom changes are about, for an error; there is at least one.
func Subject(changes []Change) string {
	if len(changes) > 1 {
		return fmt.Sprintf("%d customers", len(changes))
	}
	k := changes[0].Key
	return fmt.Sprintf("customer %s of shop %s", k.Customer, k.Shop)
}

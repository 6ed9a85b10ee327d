package main

import (
	"slices"

	"tend/store/natsstore/access"
)

// worthless reports whether a file certainly is an earlier invitation of the same
// person to the same desk with which nobody gets in any more. What cannot be read,
// or could be for another desk of that name, is not.
func worthless(path string, now access.Invitation, people access.People) bool {
	old, err := access.LoadInvitation(path)
	if err != nil || old.Desk != now.Desk || old.Agent != now.Agent || old.Certificate != now.Certificate {
		return false
	}
	if old.Certificate == "" && old.URL() != now.URL() {
		return false
	}
	key := old.Public()
	return key != people.Hub && !slices.ContainsFunc(people.List, func(p access.Person) bool { return p.Key == key })
}

package store

import (
	"context"

	"tend/desk"
)

// docFolded is the kind of the one document that says under which rules the
// sessions of a desk were folded. It is no line and is not exported.
const (
	docFolded = "folded"
	idFolded  = "rules"
)

// folded is how far the sessions of a desk are folded. While To is set they
// are on their way there, and under no one set of rules.
type folded struct {
	Under string `json:"under,omitempty"`
	To    string `json:"to,omitempty"`
	// Before is the opening of a customer's first session before which all
	// customers are done.
	Before desk.Instant `json:"before,omitempty"`
}

// FoldedUnder gives the fingerprint of the rules under which all sessions of a
// desk were folded; empty when that was never said, or when folding them anew
// was interrupted.
func FoldedUnder(ctx context.Context, st Store) (string, error) {
	f, err := readFolded(ctx, st)
	return f.Under, err
}

func readFolded(ctx context.Context, st Store) (folded, error) {
	d, err := find(ctx, st, docFolded, idFolded)
	if err != nil {
		return folded{}, err
	}
	return decode[folded](d)
}

func putFolded(ctx context.Context, st Store, f folded) error {
	return put(ctx, st, docFolded, idFolded, f)
}

package store

import (
	"context"

	"tend/desk"
)

// ReachID names the document that tells whether a customer can be written to.
func ReachID(k desk.Key) string { return string(k.Shop) + "\x00" + string(k.Customer) }

// ReachOf decodes a document of kind DocReach.
func ReachOf(d Doc) (desk.Reach, error) { return decode[desk.Reach](d) }

// PutReach stores whether a customer can be written to; one who can is
// forgotten.
func PutReach(ctx context.Context, st Store, k desk.Key, r desk.Reach) error {
	if !r.Closed {
		return remove(ctx, st, DocReach, ReachID(k))
	}
	return put(ctx, st, DocReach, ReachID(k), r)
}

// FiguresOf decodes a document of kind DocFigures.
func FiguresOf(d Doc) (desk.Figures, error) { return decode[desk.Figures](d) }

// PlatformFigures lists what platforms count for the shops of the desk.
func PlatformFigures(ctx context.Context, st Store) ([]desk.Figures, error) {
	return readable(ctx, st, DocFigures, FiguresOf)
}

// PutFigures stores what a platform counts for a shop, whatever was there.
func PutFigures(ctx context.Context, st Store, f desk.Figures) error {
	return put(ctx, st, DocFigures, string(f.Shop), f)
}

// cursor is the value of a document of kind DocCursor.
type cursor struct {
	At string `json:"at"`
}

// Cursor reads where a connection was; empty at the very beginning.
func Cursor(ctx context.Context, st Store, feed string) (string, error) {
	d, err := find(ctx, st, DocCursor, feed)
	if err != nil || d.Value == nil {
		return "", err
	}
	c, err := decode[cursor](d)
	return c.At, err
}

// PutCursor keeps where a connection is.
func PutCursor(ctx context.Context, st Store, feed, at string) error {
	return put(ctx, st, DocCursor, feed, cursor{at})
}

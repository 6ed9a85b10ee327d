package store

import (
	"context"
	"fmt"
	"strconv"
	"time"

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

// Reaches lists the customers who cannot be written to, by their ReachID.
func Reaches(ctx context.Context, st Store) (map[string]desk.Reach, error) {
	docs, err := st.Docs(ctx, DocReach)
	if err != nil {
		return nil, fmt.Errorf("list documents of kind %s: %w", DocReach, err)
	}
	out := make(map[string]desk.Reach, len(docs))
	for _, d := range docs {
		if r, err := ReachOf(d); err == nil {
			out[d.ID] = r
		}
	}
	return out, nil
}

// PutReaches is PutReach for several customers, all or none. With none it does
// not write.
func PutReaches(ctx context.Context, st Store, reaches map[desk.Key]desk.Reach) error {
	docs := make([]Doc, 0, len(reaches))
	for k, r := range reaches {
		d := Doc{Kind: DocReach, ID: ReachID(k), Rev: AnyRev}
		if r.Closed {
			b, err := ValueOf(r)
			if err != nil {
				return fmt.Errorf("write %s %s: %w", DocReach, d.ID, err)
			}
			d.Value = b
		}
		docs = append(docs, d)
	}
	if len(docs) == 0 {
		return nil
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("write who can be written to: %w", err)
	}
	return nil
}

// FiguresOf decodes a document of kind DocFigures.
func FiguresOf(d Doc) (desk.Figures, error) { return decode[desk.Figures](d) }

// PlatformFigures lists what platforms count for the shops of the desk.
func PlatformFigures(ctx context.Context, st Store) ([]desk.Figures, error) {
	return readable(ctx, st, DocFigures, FiguresOf)
}

// FiguresID names the document of a shop's figures over that many days: those
// of yesterday and of a month stand beside each other.
func FiguresID(f desk.Figures) string {
	noon := func(d desk.Day) time.Time { return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC) }
	days := noon(f.To).Sub(noon(f.From)) / (24 * time.Hour)
	return string(f.Shop) + "\x00" + strconv.Itoa(int(days))
}

// PutFigures stores what a platform counts for a shop in the place of the
// figures over as many days.
func PutFigures(ctx context.Context, st Store, f desk.Figures) error {
	return put(ctx, st, DocFigures, FiguresID(f), f)
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

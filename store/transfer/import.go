package transfer

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// Bad is a line that could not be used.
type Bad struct {
	Line   int // the first is 1
	Reason string
}

// ImportOptions is how lines are imported.
type ImportOptions struct {
	// Rules fold the customers' logs.
	Rules desk.Rules
	// Bad is told every bad line, in the order of the input, when all others
	// are stored. Nil: they are only counted.
	Bad func(Bad)
	// Progress is told now and then how far the import is, always from the
	// goroutine that called Import. total is 0 while it is not known. Nil:
	// nobody wants to know.
	Progress func(done, total int64)
	// Now is what the clock says, for Result.Ahead; zero: nothing is ahead.
	Now desk.Instant
	// TempDir is where a stream is put down while it is imported; empty is
	// the folder of the system.
	TempDir string
}

// Result counts what an import did.
type Result struct {
	Lines int // lines that were not empty
	Added int // entries that were new
	Known int // entries the desk had already
	Bad   int // lines that could not be used, those kept out of sight included
	// Ahead counts the lines dated more than lines.Ahead after the clock. They
	// are stored: the same lines make the same desk whenever they are read.
	Ahead int
}

// Import reads lines and stores what they say. r is read where it is if it is
// a file, that is an io.Seeker and io.ReaderAt that works; anything else is
// put down in a temporary file first. Bad lines are no error. When an error
// or the end of ctx stops it in the middle, the desk is as if the lines up to
// some time had been imported, and importing them all again completes it.
func Import(ctx context.Context, st store.Store, r io.Reader, o ImportOptions) (Result, error) {
	src, err := open(r, o.TempDir)
	if err != nil {
		return Result{}, err
	}
	defer src.close()
	im := &importer{st: st, src: src, opts: o}
	if err := im.scan(ctx); err != nil {
		return im.result, fmt.Errorf("read the lines: %w", err)
	}
	im.result.Ahead = ahead(im.index, o.Now)
	if err := im.apply(ctx); err != nil {
		return im.result, fmt.Errorf("import: %w", err)
	}
	return im.result, im.report()
}

// importer is one import on its way.
type importer struct {
	st     store.Store
	src    *source
	opts   ImportOptions
	index  []place
	bad    []place
	result Result
}

// ahead counts the places of an index in order that are after the clock.
func ahead(index []place, now desk.Instant) int {
	if now == 0 {
		return 0
	}
	first, _ := slices.BinarySearchFunc(index, now.Add(lines.Ahead)+1, func(p place, at desk.Instant) int { return cmp.Compare(p.at, at) })
	return len(index) - first
}

// progress tells how far it is. Finding the lines is half the way, storing
// them the other half.
func (im *importer) progress(done, total int64) {
	if im.opts.Progress != nil {
		im.opts.Progress(done, total)
	}
}

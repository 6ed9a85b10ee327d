package report

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"time"

	"tend/desk"
)

// Keep answers a report from a file of answers, if one of them still holds, and
// else as [Run] does, leaving the answer in the file. It is for commands, which
// have no memory. An answer holds for the revision of the desk it was computed
// at, for the same question and rules, and until a pending session runs out.
//
// The file is a help and nothing more: where it is missing, damaged, of another
// desk or cannot be written, the report is computed.
type Keep struct {
	// Path is the file, in the desk's folder; it is readable by its owner
	// only. Empty: nothing is kept.
	Path string
	// Program tells one build of the program from another, whose rules may
	// differ.
	Program string
}

// Run gives what report.Run gives.
func (k Keep) Run(ctx context.Context, src Source, book *desk.Book, q Query) (Report, error) {
	rev, err := src.Revision(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	key := k.key(book, q)
	for _, a := range k.read(rev) {
		if a.Key == key && a.valid().holds(q.Now) {
			return a.Report.at(q.Now), nil
		}
	}
	a, err := compute(ctx, src, book, q)
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	if a.known {
		k.keep(a.revision, keptAnswer{key, a.valid.since, a.valid.until, a.report})
	}
	return a.report, nil
}

// key is a digest of everything an answer depends on besides what is stored
// and the time.
func (k Keep) key(book *desk.Book, q Query) string {
	from, to := q.Bounds()
	h := sha256.New()
	for _, part := range []string{
		k.Program, runtime.Version(), policyText(q.Policy), q.From.String(), q.To.String(), string(q.Shop), string(cmp.Or(q.By, ByNone)),
		bookText(book, func(zone *time.Location) string { return offsets(zone, from, to) }),
	} {
		fmt.Fprintf(h, "%d %s\n", len(part), part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

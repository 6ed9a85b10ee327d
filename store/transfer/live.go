package transfer

import (
	"context"
	"fmt"
	"io"
	"slices"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// Outcome is what became of one line.
type Outcome string

// The outcomes of a line. A line about a shop, holiday, agent or document is
// Stored also when it says nothing new.
const (
	Stored Outcome = "stored"
	Known  Outcome = "known" // the desk had it already
	Broken Outcome = "bad"   // it could not be used, or has no session yet
)

// LineResult is one line that was not empty and what became of it.
type LineResult struct {
	Line    int // the first is 1
	ID      desk.MessageID
	Shop    desk.ShopID // of a line about a customer
	Outcome Outcome
	Reason  string // of a bad one: a sentence for a person
}

// ApplyOptions is how lines are applied.
type ApplyOptions struct {
	// Rules fold the customers' logs.
	Rules desk.Rules
	// Now is what the clock says: a line that is dated more than lines.Ahead
	// after it is bad. Zero: any time will do.
	Now desk.Instant
}

// Apply is Import for a few lines that come in while the desk is worked at: it
// keeps all of them in memory, so bound r, and says of each what became of it,
// in the order of the input. Bad lines are no error. On an error some of the
// lines may be stored, and applying all of them again completes it.
func Apply(ctx context.Context, st store.Store, r io.Reader, o ApplyOptions) ([]LineResult, error) {
	l, err := readLive(r, o.Now)
	if err != nil {
		return nil, fmt.Errorf("read the lines: %w", err)
	}
	if err := l.store(ctx, &importer{st: st, opts: ImportOptions{Rules: o.Rules}}); err != nil {
		return nil, fmt.Errorf("apply lines: %w", err)
	}
	return l.results, nil
}

// live is lines in memory, on their way into the desk.
type live struct {
	now     desk.Instant // zero: any time will do
	results []LineResult
	good    []decoded // those that can be read, in the order in which they apply
}

// decoded is a line, and with offset as the place of its result.
type decoded struct {
	place
	lines.Line
}

func readLive(r io.Reader, now desk.Instant) (*live, error) {
	l := &live{now: now}
	d := lines.NewDecoder()
	s := lines.NewScanner(r)
	for s.Scan() {
		l.add(d, s)
	}
	slices.SortStableFunc(l.good, func(a, b decoded) int { return compare(a.place, b.place) })
	return l, s.Err()
}

// add reads the line a scanner is at.
func (l *live) add(d *lines.Decoder, s *lines.Scanner) {
	var line lines.Line
	err := error(lines.TooLong())
	if !s.Long() {
		line, err = d.Decode(s.Bytes())
	}
	if err == nil && l.now != 0 {
		err = lines.CheckTime(line, l.now)
	}
	if err != nil {
		l.results = append(l.results, LineResult{Line: s.Number(), ID: line.Entry.ID, Outcome: Broken, Reason: err.Error()})
		return
	}
	p := place{at: line.At, offset: int64(len(l.results)), line: uint32(s.Number())}
	if line.IsEntry() {
		p.size = flagEntry
	}
	l.good = append(l.good, decoded{p, line})
	l.results = append(l.results, LineResult{Line: s.Number(), ID: line.Entry.ID, Shop: line.Key.Shop, Outcome: Stored})
}

// store brings the good lines into the desk as an import does, and notes what
// came of them.
func (l *live) store(ctx context.Context, im *importer) error {
	b := batch{places: make([]place, len(l.good)), lines: make([]lines.Line, len(l.good))}
	for i, g := range l.good {
		b.places[i], b.lines[i] = g.place, g.Line
	}
	if err := putFacts(ctx, im.st, b.lines); err != nil {
		return err
	}
	work := im.group(b)
	if err := im.commit(ctx, work); err != nil {
		return err
	}
	if err := im.findOrphans(ctx, work); err != nil {
		return err
	}
	l.known(work)
	l.orphans(im.bad)
	return nil
}

// known marks the entries that brought nothing new.
func (l *live) known(work []*customer) {
	for _, g := range l.good {
		if g.IsEntry() {
			l.results[g.offset].Outcome = Known
		}
	}
	for _, c := range work {
		for _, p := range c.taken() {
			l.results[p.offset].Outcome = Stored
		}
	}
}

// taken lists where those entries came from that the change stored.
func (c *customer) taken() []place {
	if c.change == nil {
		return nil
	}
	fresh := make(map[store.Ref]bool, len(c.change.Entries))
	for _, e := range c.change.Entries {
		fresh[store.RefOf(e)] = true
	}
	var out []place
	for i, e := range c.entries {
		if ref := store.RefOf(e); fresh[ref] {
			out = append(out, c.places[i])
			delete(fresh, ref)
		}
	}
	return out
}

// orphans marks the lines that have no session.
func (l *live) orphans(bad []place) {
	for _, p := range bad {
		at := slices.IndexFunc(l.good, func(g decoded) bool { return g.line == p.line })
		r := &l.results[p.offset]
		r.Outcome, r.Reason = Broken, noSession(l.good[at].Line)
	}
}

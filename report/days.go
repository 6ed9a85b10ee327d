package report

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// Days answers reports again and again, from what it keeps in memory of every
// day it was asked about, and reads only the days in which something changed.
// What it gives is what [Run] gives, provided it is told of every change: it
// answers for the state of the last [Days.Apply], or for parts of a later one
// whose changes are still on their way.
//
// It keeps twelve bytes for each session and policy, and no more than its limit
// of them; days asked for longest ago go first. Its methods may be called from
// several goroutines; reports wait for each other, Apply waits for none.
type Days struct {
	src   Source
	limit int

	mu      sync.Mutex // guards changed
	changed changed

	work   sync.Mutex // guards what follows
	seed   maphash.Seed
	owners owners
	sheets map[sheetKey]*sheet
	rows   int // in all sheets
	book   *desk.Book
	says   string // what the sheets were made with, of the book
	clock  uint64 // counts reports
	memo   memo
}

type sheetKey struct {
	policy string
	day    int // of UTC, since 1970
}

// DefaultLimit is how many sessions Days keeps unless told otherwise, counted
// once for each policy: 48 MB.
const DefaultLimit = 4 << 20

// mostDays is the longest range that is kept; a longer one is read anew each
// time.
const mostDays = 3700

// NewDays keeps nothing yet. A limit of zero is DefaultLimit.
func NewDays(src Source, limit int) *Days {
	return &Days{src: src, limit: cmp.Or(limit, DefaultLimit), seed: maphash.MakeSeed(), sheets: map[sheetKey]*sheet{}}
}

// errOwners says that there are more shops and agents than a sheet can tell
// apart.
var errOwners = errors.New("too many shops and agents to keep reports of")

// Report is what Run gives, mostly without reading the desk.
func (d *Days) Report(ctx context.Context, book *desk.Book, q Query) (Report, error) {
	from, to := q.From.number(), q.To.number()
	if to <= from { // no day
		return Count(book, q).Report(), nil
	}
	if to-from > mostDays {
		return Run(ctx, d.src, book, q)
	}
	d.work.Lock()
	defer d.work.Unlock()
	d.settle(book)
	if r, ok := d.memo.find(q); ok {
		return r, nil
	}
	r, err := d.answer(ctx, book, q, from, to)
	if errors.Is(err, errOwners) {
		return Run(ctx, d.src, book, q)
	}
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	return r, nil
}

// answer counts the sheets of a range after reading those that are missing.
func (d *Days) answer(ctx context.Context, book *desk.Book, q Query, from, to int) (Report, error) {
	d.clock++
	policy := policyText(q.Policy)
	var missing []int
	for day := from - 1; day < to+1; day++ { // of UTC; see pack
		s := d.sheets[sheetKey{policy, day}]
		if s == nil || !s.valid.holds(q.Now) {
			missing = append(missing, day)
		}
	}
	if err := d.load(ctx, book, q, policy, missing); err != nil {
		return Report{}, err
	}
	sheets := make([]*sheet, 0, to-from+2)
	for day := from - 1; day < to+1; day++ {
		s := d.sheets[sheetKey{policy, day}]
		s.used = d.clock
		sheets = append(sheets, s)
	}
	c := countSheets(q, d.owners.all(), sheets)
	r := c.report()
	d.memo.keep(q, r, c.valid)
	d.trim()
	return r, nil
}

// keep puts a sheet in its place.
func (d *Days) keep(key sheetKey, s *sheet) {
	d.drop(key)
	d.sheets[key] = s
	d.rows += len(s.rows)
}

func (d *Days) drop(key sheetKey) {
	if s := d.sheets[key]; s != nil {
		d.rows -= len(s.rows)
		delete(d.sheets, key)
	}
}

// trim forgets the sheets asked for longest ago until the rest is within the
// limit. A sheet without a session counts as one.
func (d *Days) trim() {
	if d.rows+len(d.sheets) <= d.limit {
		return
	}
	var keys []sheetKey
	for k := range d.sheets {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b sheetKey) int { return cmp.Compare(d.sheets[a].used, d.sheets[b].used) })
	for _, k := range keys {
		if d.rows+len(d.sheets) <= d.limit {
			return
		}
		d.drop(k)
	}
}

// Apply tells what changed: every Changes of a store.Watcher that was begun
// before the first report.
func (d *Days) Apply(ch store.Changes) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.changed.learn(ch)
}

// settle forgets what does not hold any more.
func (d *Days) settle(book *desk.Book) {
	d.mu.Lock()
	ch := d.changed
	d.changed = changed{}
	d.mu.Unlock()
	if book != d.book {
		says := bookText(book, (*time.Location).String)
		ch.all = ch.all || says != d.says
		d.book, d.says = book, says
	}
	if ch.none() {
		return
	}
	d.memo = memo{}
	gone := ch.digests(d.seed)
	for k, s := range d.sheets {
		if ch.all || ch.days[k.day] || s.hasAny(gone) {
			d.drop(k)
		}
	}
}

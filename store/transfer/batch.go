package transfer

import (
	"cmp"
	"context"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"tend/desk/lines"
)

// A batch is stored in one go. Larger ones are quicker and need more memory.
const (
	batchLines = 1 << 14
	batchBytes = 16 << 20
	gapBytes   = 4 << 10 // read over rather than read twice
	runBytes   = 1 << 20
)

// batch is a stretch of the index, decoded.
type batch struct {
	places []place
	lines  []lines.Line // one for each place; the zero Line could not be read
	bytes  int64
}

// cut takes the next batch off the index.
func cut(index []place) (b batch, rest []place) {
	n := 0
	for n < len(index) && n < batchLines && b.bytes < batchBytes {
		b.bytes += int64(index[n].length())
		n++
	}
	b.places = index[:n]
	return b, index[n:]
}

// load reads and decodes a batch. The lines of the input are read in the order
// of their places there, in runs, whatever order they apply in.
func (s *source) load(ctx context.Context, b *batch) error {
	b.lines = make([]lines.Line, len(b.places))
	order := make([]int, len(b.places))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(b.places[i].offset, b.places[j].offset) })
	group, ctx := errgroup.WithContext(ctx)
	parts := runtime.GOMAXPROCS(0)
	for i := range parts {
		part := order[i*len(order)/parts : (i+1)*len(order)/parts]
		group.Go(func() error { return s.decode(ctx, b, part) })
	}
	return group.Wait()
}

func (s *source) decode(ctx context.Context, b *batch, order []int) error {
	d := lines.NewDecoder()
	for len(order) > 0 {
		if err := ctx.Err(); err != nil {
			return err
		}
		n := run(b.places, order)
		start, last := b.places[order[0]].offset, b.places[order[n-1]]
		text, err := s.read(start, int(last.offset-start)+last.length())
		if err != nil {
			return err
		}
		for _, i := range order[:n] {
			p := b.places[i]
			from := int(p.offset - start)
			b.lines[i], _ = d.Decode(text[from : from+p.length()]) // bad now if the file changed
		}
		order = order[n:]
	}
	return nil
}

// run is how many of the lines lie close enough together to be read at once.
func run(places []place, order []int) int {
	start, end := places[order[0]].offset, places[order[0]].offset
	n := 0
	for _, i := range order {
		p := places[i]
		if n > 0 && (p.offset-end > gapBytes || p.offset-start > runBytes) {
			break
		}
		end = p.offset + int64(p.length())
		n++
	}
	return n
}

package transfer

import (
	"context"
	"runtime"
	"sync"

	"tend/desk/lines"
)

// chunkBytes is how much input is checked in one go.
const chunkBytes = 256 << 10

// chunk is some lines of the input, one after another.
type chunk struct {
	text  []byte
	lines []place // at and flagEntry are filled in by check
	bad   []place
	read  int64 // how much of the input has been read with it
	ready chan struct{}
}

// scan finds the lines, checks each, and makes the index. Reading, checking
// and collecting go on side by side.
func (im *importer) scan(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	work, order := make(chan *chunk), make(chan *chunk, 2*runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	defer wait.Wait()
	defer cancel()
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() { checkAll(work) })
	}
	s := lines.NewScanner(im.src.first)
	wait.Go(func() { chunks(ctx, s, work, order) })
	for c := range order {
		<-c.ready
		im.collect(c)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	im.src.size = s.Read()
	inOrder(im.index)
	return s.Err()
}

func (im *importer) collect(c *chunk) {
	im.index = append(im.index, c.lines...)
	im.bad = append(im.bad, c.bad...)
	im.result.Lines += len(c.lines) + len(c.bad)
	im.progress(c.read/2, im.src.size)
}

// chunks reads the input to its end or until ctx ends. Every chunk in order
// also goes to work and is made ready there.
func chunks(ctx context.Context, s *lines.Scanner, work, order chan<- *chunk) {
	defer close(order)
	defer close(work)
	for more := true; more && ctx.Err() == nil; {
		c := &chunk{ready: make(chan struct{})}
		more = c.fill(s)
		select {
		case work <- c:
			order <- c
		case <-ctx.Done():
			return
		}
	}
}

// fill takes lines until there are enough; false at the end of the input.
func (c *chunk) fill(s *lines.Scanner) bool {
	defer func() { c.read = s.Read() }()
	c.text = make([]byte, 0, chunkBytes+chunkBytes/8)
	for len(c.text) < chunkBytes {
		if !s.Scan() {
			return false
		}
		p := place{offset: s.Offset(), line: uint32(s.Number()), size: uint32(len(s.Bytes()))}
		if s.Long() {
			p.size |= flagLong
			c.bad = append(c.bad, p)
			continue
		}
		c.text = append(c.text, s.Bytes()...)
		c.lines = append(c.lines, p)
	}
	return true
}

func checkAll(work <-chan *chunk) {
	d := lines.NewDecoder()
	for c := range work {
		c.check(d)
		close(c.ready)
	}
}

// check decodes every line to see whether it is good and when it applies. What
// it says is read again when its turn comes.
func (c *chunk) check(d *lines.Decoder) {
	rest, good := c.text, c.lines[:0]
	for _, p := range c.lines {
		text := rest[:p.length()]
		rest = rest[p.length():]
		l, err := d.Decode(text)
		if err != nil {
			c.bad = append(c.bad, p)
			continue
		}
		p.at = l.At
		if l.IsEntry() {
			p.size |= flagEntry
		}
		good = append(good, p)
	}
	c.lines, c.text = good, nil
}

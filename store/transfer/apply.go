package transfer

import (
	"context"
	"slices"

	"tend/desk/lines"
)

// apply stores the lines of the index in its order, batch by batch. While one
// is stored the next is read.
func (im *importer) apply(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var done int64
	for b := range im.src.loadAll(ctx, im.index) {
		if b.err != nil {
			return b.err
		}
		if err := im.store(ctx, b.batch); err != nil {
			return err
		}
		done += b.bytes
		im.progress(im.src.size/2+min(done, im.src.size)/2, im.src.size)
	}
	return ctx.Err()
}

type loaded struct {
	batch
	err error
}

// loadAll loads batch after batch until ctx ends or one of them fails. It
// keeps one ahead.
func (s *source) loadAll(ctx context.Context, index []place) <-chan loaded {
	out := make(chan loaded)
	go func() {
		defer close(out)
		for len(index) > 0 {
			var l loaded
			l.batch, index = cut(index)
			l.err = s.load(ctx, &l.batch)
			select {
			case out <- l:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// store brings a batch into the desk: what it says about shops and the like
// first, then the entries of the customers.
func (im *importer) store(ctx context.Context, b batch) error {
	if err := putFacts(ctx, im.st, b.lines); err != nil {
		return err
	}
	work := im.group(b)
	if err := im.commit(ctx, work); err != nil {
		return err
	}
	return im.findOrphans(ctx, work)
}

// report tells the bad lines. They were not kept in memory: each is read once
// more to say what is wrong with it.
func (im *importer) report() error {
	im.result.Bad = len(im.bad)
	slices.SortFunc(im.bad, byLine)
	if im.opts.Bad == nil {
		return nil
	}
	d := lines.NewDecoder()
	for _, p := range im.bad {
		reason, err := im.reason(d, p)
		if err != nil {
			return err
		}
		im.opts.Bad(Bad{Line: int(p.line), Reason: reason})
	}
	return nil
}

func (im *importer) reason(d *lines.Decoder, p place) (string, error) {
	if p.has(flagLong) {
		return lines.TooLong().Error(), nil
	}
	text, err := im.src.read(p.offset, p.length())
	if err != nil {
		return "", err
	}
	l, bad := d.Decode(text)
	switch {
	case bad != nil:
		return bad.Error(), nil
	case p.has(flagOrphan):
		return noSession(l), nil
	}
	return "the line was changed while it was imported", nil
}

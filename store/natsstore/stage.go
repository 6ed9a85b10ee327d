package natsstore

import (
	"context"
	"errors"
	"slices"
	"strings"

	"tend/desk"
)

// stage writes beforehand what a change has too much of for one batch: that its
// messages are there. Until the change itself is stored nobody takes them for
// stored, and if it never is, whoever comes next with such a message takes the
// place over. What is left fits into the batch.
func (c *committing) stage(ctx context.Context, p *plan, list []message) (early, rest []message, err error) {
	index := c.names.root + "i."
	for _, m := range list {
		if m.claim && strings.HasPrefix(m.subject, index) {
			early = append(early, m)
		} else {
			rest = append(rest, m)
		}
	}
	if len(rest) > mostInBatch {
		return nil, nil, errMany
	}
	for part := range slices.Chunk(early, mostInBatch) {
		if err := c.stagePart(ctx, p, part); err != nil {
			return nil, nil, err
		}
	}
	return early, rest, nil
}

// confirm writes once more what was staged, now that it counts, so that nobody
// has to look whether it does. Where that fails they go on looking.
func (c *committing) confirm(ctx context.Context, p *plan, early []message) {
	if len(early) == 0 {
		return
	}
	at := map[string]desk.Instant{}
	for _, e := range p.added {
		at[c.names.message(c.ch.Key.Shop, e.ID)] = e.At
	}
	for i, m := range early {
		o := owner{key: c.ch.Key, at: at[m.subject]}
		early[i] = message{subject: m.subject, data: o.append(nil)}
	}
	for part := range slices.Chunk(early, mostInBatch) {
		if _, err := c.putOnce(ctx, part); err != nil {
			return
		}
	}
}

// stagePart writes some of them.
func (c *committing) stagePart(ctx context.Context, p *plan, part []message) error {
	found, err := c.all(ctx, claimed(part))
	if err != nil {
		return err
	}
	if err := c.free(ctx, p, found); err != nil {
		return err
	}
	for i, m := range part {
		o, err := ownerOf(m.data)
		if err != nil {
			return err
		}
		o.staged = true
		part[i].data, part[i].expect = o.append(nil), c.taken[m.subject]
	}
	_, err = c.putOnce(ctx, part)
	var said *serverError
	if errors.As(err, &said) && said.ErrCode == codeWrongLast {
		return errNotYet
	}
	return err
}

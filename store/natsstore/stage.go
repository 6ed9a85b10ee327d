package natsstore

import (
	"context"
	"errors"
	"strings"
)

// stage writes beforehand what a change has too much of for one batch: that its
// messages are there. Until the change itself is stored nobody takes them for
// stored, and if it never is, whoever comes next with such a message takes the
// place over. What is left fits into the batch.
func (c *committing) stage(ctx context.Context, p *plan, list []message) (rest []message, err error) {
	var early []message
	index := c.names.root + "i."
	for _, m := range list {
		if strings.HasPrefix(m.subject, index) {
			early = append(early, m)
		} else {
			rest = append(rest, m)
		}
	}
	if len(rest) > mostInBatch {
		return nil, errMany
	}
	for len(early) > 0 {
		n := min(len(early), mostInBatch)
		if err := c.stagePart(ctx, p, early[:n]); err != nil {
			return nil, err
		}
		early = early[n:]
	}
	return rest, nil
}

// stagePart writes some of them.
func (c *committing) stagePart(ctx context.Context, p *plan, part []message) error {
	found, err := c.several(ctx, claimed(part))
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

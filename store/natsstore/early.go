package natsstore

import (
	"context"
	"errors"
	"sync"
)

// mostEarly bounds how many messages are written one by one before a record.
const mostEarly = 8

// early writes what a change claims (the ids of its messages, and of a session
// that begins) before the record, where nothing else is to be written. As with
// a large change, that counts for nothing until the record is there. On one
// server a batch takes several flushes of the disk one after the other, and
// this is many times quicker; several servers keep batches in memory, and there
// it would be slower.
func (c *committing) early(ctx context.Context, list []message) (rest []message, err error) {
	n := len(list) - 1
	if c.replicas > 1 || n < 1 || n > mostEarly || !allClaims(list[:n]) {
		return list, nil
	}
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { errs[i] = c.claim(ctx, list[i]) })
	}
	all.Wait()
	return list[n:], errors.Join(errs...)
}

func allClaims(list []message) bool {
	for _, m := range list {
		if !m.claim {
			return false
		}
	}
	return true
}

// claim writes one of them. Where something stands already it is refused, and
// who has it is looked at then.
func (c *committing) claim(ctx context.Context, m message) error {
	o, err := ownerOf(m.data)
	if err != nil {
		return err
	}
	o.staged = true
	m.data = o.append(nil)
	_, err = c.putOnce(ctx, []message{m})
	return err
}

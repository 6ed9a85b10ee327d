package natsstore

import (
	"context"
	"fmt"
)

// How many messages come for one request: few at first, since mostly there are
// few. Each request costs the server a look at every subject of the filter, and
// while it reads nobody can write.
const (
	firstScan = 1000
	lastScan  = 16_000
)

// scan gives all messages of a filter from a number on, in the order in which
// they were written. A message that is written anew while the scan is under way
// may come twice, the newer one later: what came last for each subject is one
// state of all of them, that at the end of the scan.
func (s *Store) scan(ctx context.Context, filter string, from uint64, take func(got) error) error {
	_, err := s.scanAs(ctx, filter, from, "", take)
	return err
}

// scanBare is scan without subjects and numbers, which take the server and the
// client more time than all the rest. A page that is asked for again after a
// lost connection comes once more. It gives the number it came to.
func (s *Store) scanBare(ctx context.Context, filter string, take func(data []byte) error) (last uint64, err error) {
	return s.scanAs(ctx, filter, 1, `,"no_hdr":true`, func(g got) error { return take(g.data) })
}

func (s *Store) scanAs(ctx context.Context, filter string, from uint64, how string, take func(got) error) (last uint64, err error) {
	c := &scanning{Store: s, filter: filter, from: from, how: how, take: take}
	if err = c.pages(ctx); err == nil && s.replicas > 1 {
		err = c.settle(ctx)
	}
	return c.from - 1, err
}

// scanning is a scan on its way.
type scanning struct {
	*Store
	filter string
	from   uint64 // the number from which on nothing was read yet
	how    string // what else is asked for
	take   func(got) error
}

// pages reads until a server says that it has no more.
func (c *scanning) pages(ctx context.Context) error {
	for size := firstScan; ; size = min(4*size, lastScan) {
		more, err := c.page(ctx, size)
		if err != nil || !more {
			return err
		}
	}
}

// page reads one page and moves from behind it.
func (c *scanning) page(ctx context.Context, size int) (more bool, err error) {
	var failed error
	err = c.again(ctx, func(ctx context.Context) error {
		ask := fmt.Sprintf(`{"seq":%d,"batch":%d,"next_by_subj":"%s"%s}`, c.from, size, c.filter, c.how)
		end, err := c.stream(ctx, []byte(ask), func(g got) error {
			if failed = c.take(g); failed == nil {
				c.from = max(c.from, g.seq+1)
			}
			return failed
		})
		if failed != nil {
			return nil
		}
		c.from, more = max(c.from, end.last+1), end.more
		return err
	})
	if failed != nil {
		return false, failed
	}
	return more, err
}

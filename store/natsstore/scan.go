package natsstore

import (
	"context"
	"strconv"
)

// scanPage is how many messages come for one request. While they are read
// nobody can write, so it is not many thousands.
const scanPage = 2000

// scan gives all messages of a filter from a number on, in the order in which
// they were written. A message that is written anew while the scan is under way
// may come twice, the newer one later: what came last for each subject is one
// state of all of them, that at the end of the scan.
func (s *Store) scan(ctx context.Context, filter string, from uint64, take func(got) error) error {
	for {
		more, err := s.scanPage(ctx, filter, &from, take)
		if err != nil || !more {
			return err
		}
	}
}

// scanPage reads one page and moves from behind it. After a page that was cut
// short it goes on where that ended.
func (s *Store) scanPage(ctx context.Context, filter string, from *uint64, take func(got) error) (more bool, err error) {
	var failed error
	err = s.again(ctx, func(ctx context.Context) error {
		ask := `{"seq":` + strconv.FormatUint(*from, 10) + `,"batch":` + strconv.Itoa(scanPage) + `,"next_by_subj":"` + filter + `"}`
		more, err = s.stream(ctx, []byte(ask), func(g got) error {
			*from = g.seq + 1
			failed = take(g)
			return failed
		})
		if failed != nil {
			return nil
		}
		return err
	})
	if failed != nil {
		return false, failed
	}
	return more, err
}

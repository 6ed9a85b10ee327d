package natsstore

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"tend/desk"
)

// calendar is what a store knows to be noted on the desk: the months in which
// there are pages, or ended sessions. Whoever writes into a month that they do
// not know to be noted notes it with that; so who reads everything from the
// beginning knows where that is.
type calendar struct {
	mu    sync.Mutex
	noted map[string]bool // subjects
}

func (c *calendar) has(subject string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.noted[subject]
}

func (c *calendar) note(list []message) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range list {
		if m.month {
			c.noted[m.subject] = true
		}
	}
}

// The parts of a desk that are kept by month.
const (
	ofPages = "p"
	ofOvers = "done"
)

// months lists the months in [from, to) of a part, in their order, as filters
// name them. A zero to means no end.
func (s *Store) months(ctx context.Context, part string, from, to desk.Instant) ([]string, error) {
	var list []string
	prefix := s.names.month(part, "")
	err := s.scan(ctx, prefix+">", 1, func(g got) error {
		when := strings.TrimPrefix(g.subject, prefix)
		if when >= month(from) && (to == 0 || to > from && when <= month(to-1)) {
			list = append(list, when)
		}
		return nil
	})
	slices.Sort(list)
	return slices.Compact(list), err
}

// mostDays is up to how many days of a month are asked for one by one: each request
// has its price, and so has what is read for nothing.
const mostDays = 8

// days divides the part of a month that is in [from, to), as filters name it: its
// days, in their order, or the whole month where they are many. A zero to means no
// end.
func days(when string, from, to desk.Instant) []string {
	first, err := time.Parse("2006.01", when)
	if err != nil {
		return []string{when} // nobody notes such a month
	}
	var list []string
	for at := first; at.Month() == first.Month(); at = at.AddDate(0, 0, 1) {
		next := desk.At(at.AddDate(0, 0, 1))
		if next <= from || to != 0 && desk.At(at) >= to {
			continue
		}
		if list = append(list, day(desk.At(at))); len(list) > mostDays {
			return []string{when}
		}
	}
	return list
}

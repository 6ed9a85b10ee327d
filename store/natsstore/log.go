package natsstore

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// Log calls fn for every entry of the desk in [from, to), in the order of its
// time. A month is read at a time.
func (s *Store) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	return s.reading(ctx, "read the log", func(ctx context.Context) error {
		g := &gathering{Store: s, from: from, to: to, want: func(line) bool { return true }}
		months, err := g.begin(ctx)
		if err != nil {
			return err
		}
		for _, when := range months {
			list, err := g.month(ctx, when)
			if err != nil {
				return err
			}
			if more, err := giveLines(ctx, list, fn); err != nil || !more {
				return err
			}
		}
		return nil
	})
}

func giveLines(ctx context.Context, list []line, fn func(desk.Key, desk.Entry) bool) (more bool, err error) {
	for _, l := range list {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		e, err := l.entry()
		if err != nil || !fn(*l.owner, e) {
			return false, err
		}
	}
	return true, nil
}

// gathering reads the log of all customers, month by month: the entries that
// are in no page first, so that none is missed which moves into one meanwhile.
type gathering struct {
	*Store
	from, to desk.Instant
	want     func(line) bool
	newest   map[string]map[uint64]line // by month and number
}

// begin reads the entries that are in no page, and gives the months there are.
func (g *gathering) begin(ctx context.Context) ([]string, error) {
	byPlace := map[string][]line{}
	err := g.scan(ctx, g.names.actives(), 1, func(m got) (err error) {
		byPlace[m.subject], err = newestOf(m.data, m.seq)
		return err
	})
	if err != nil {
		return nil, err
	}
	g.newest = map[string]map[uint64]line{}
	for _, lines := range byPlace {
		for _, l := range lines {
			when := month(l.place.At)
			if g.newest[when] == nil {
				g.newest[when] = map[uint64]line{}
			}
			g.newest[when][l.place.Seq] = l
		}
	}
	months, err := g.months(ctx, ofPages, g.from, g.to)
	if err != nil {
		return nil, err
	}
	for when := range g.newest {
		months = append(months, when)
	}
	slices.Sort(months)
	return slices.Compact(months), nil
}

// month gives the wanted entries of a month in their order. A number stands for
// one entry of the desk; what is in a page is newer than what is in none.
func (g *gathering) month(ctx context.Context, when string) ([]line, error) {
	pages, newest := map[string][]line{}, g.newest[when]
	err := g.scan(ctx, g.names.pages(when), 1, func(m got) error {
		lines, err := linesOf(m.data, m.seq)
		if err != nil {
			return err
		}
		for _, l := range lines {
			delete(newest, l.place.Seq)
		}
		pages[m.subject] = slices.DeleteFunc(lines, g.unwanted)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var list []line
	for _, lines := range pages {
		list = append(list, lines...)
	}
	for _, l := range newest {
		if !g.unwanted(l) {
			list = append(list, l)
		}
	}
	slices.SortFunc(list, func(a, b line) int { return compare(a.place, b.place) })
	return list, nil
}

func (g *gathering) unwanted(l line) bool { return !within(l.place.At, g.from, g.to) || !g.want(l) }

func compare(a, b store.Position) int {
	switch {
	case a.Before(b):
		return -1
	case b.Before(a):
		return 1
	}
	return 0
}

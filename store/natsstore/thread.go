package natsstore

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// Thread reads a page of a customer's log in its order.
func (s *Store) Thread(ctx context.Context, k desk.Key, p store.Page) (list []desk.Entry, err error) {
	err = s.reading(ctx, "read a thread", func(ctx context.Context) error {
		return s.whole(ctx, k, func(r *record, from reader) error {
			list, err = r.thread(p, from)
			return err
		})
	})
	return list, err
}

// thread reads only those pages of the log that have what is asked for.
func (r *record) thread(p store.Page, from reader) ([]desk.Entry, error) {
	if p.Before != (store.Position{}) {
		return r.backward(p, from)
	}
	i, n, end := 0, 0, 0
	for i < len(r.pages) && p.After != (store.Position{}) && !p.After.Before(r.pages[i].last) {
		i++
	}
	for end = i; end < len(r.pages) && (p.Limit == 0 || n <= p.Limit); end++ {
		if end > i || p.After == (store.Position{}) || p.After.Before(r.pages[end].first) {
			n += r.pages[end].count
		}
	}
	list, err := r.entries(i, end, from)
	if err != nil {
		return nil, err
	}
	if p.After != (store.Position{}) {
		list = slices.DeleteFunc(list, func(e desk.Entry) bool { return !p.After.Before(store.PositionOf(e)) })
	}
	if p.Limit > 0 && len(list) > p.Limit {
		list = list[:p.Limit]
	}
	return list, nil
}

func (r *record) backward(p store.Page, from reader) ([]desk.Entry, error) {
	end := len(r.pages)
	for end > 0 && !r.pages[end-1].first.Before(p.Before) {
		end--
	}
	i, n := end, 0
	for _, e := range r.tail {
		if store.PositionOf(e).Before(p.Before) {
			n++
		}
	}
	for i > 0 && (p.Limit == 0 || n < p.Limit) {
		i--
		if r.pages[i].last.Before(p.Before) {
			n += r.pages[i].count
		}
	}
	list, err := r.entries(i, end, from)
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(e desk.Entry) bool { return !store.PositionOf(e).Before(p.Before) })
	if p.Limit > 0 && len(list) > p.Limit {
		list = list[len(list)-p.Limit:]
	}
	return list, nil
}

// entries are those of the pages from i to end, and the newest ones if the
// pages reach to them.
func (r *record) entries(i, end int, from reader) ([]desk.Entry, error) {
	read, err := from.pagesOf(r, r.pages[i:end])
	if err != nil {
		return nil, err
	}
	var list []desk.Entry
	for _, p := range read {
		list = append(list, p.entries...)
	}
	if end == len(r.pages) {
		list = append(list, r.tail...)
	}
	return list, nil
}

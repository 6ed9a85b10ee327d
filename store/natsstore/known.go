package natsstore

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// Known tells which entries are stored already.
func (s *Store) Known(ctx context.Context, k desk.Key, entries []desk.Entry) (known []bool, err error) {
	err = s.reading(ctx, "look up messages", func(ctx context.Context) error {
		known = make([]bool, len(entries))
		if err := s.knownMessages(ctx, k, entries, known); err != nil {
			return err
		}
		if !slices.ContainsFunc(entries, func(e desk.Entry) bool { return e.Type != desk.Message }) {
			return nil
		}
		return s.whole(ctx, k, func(r *record, from reader) error {
			for i, e := range entries {
				if e.Type == desk.Message {
					continue
				}
				if _, known[i], err = findActivity(from, r, e.ID); err != nil {
					return err
				}
			}
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	return known, nil
}

func (s *Store) knownMessages(ctx context.Context, k desk.Key, entries []desk.Entry, known []bool) error {
	var subjects []string
	for _, e := range entries {
		if e.Type == desk.Message {
			subjects = append(subjects, s.names.message(k.Shop, e.ID))
		}
	}
	if len(subjects) == 0 {
		return nil
	}
	found, err := s.all(ctx, subjects)
	if err != nil {
		return err
	}
	for i, e := range entries {
		if e.Type != desk.Message {
			continue
		}
		if g, ok := found[s.names.message(k.Shop, e.ID)]; ok {
			if known[i], err = s.counts(ctx, g, e.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// counts reports whether what stands under a message's id is a message of a
// log. One of a large change that came to nothing is not.
func (s *Store) counts(ctx context.Context, g got, id desk.MessageID) (bool, error) {
	o, err := ownerOf(g.data)
	if err != nil || !o.staged {
		return err == nil, err
	}
	there := false
	err = s.whole(ctx, o.key, func(r *record, from reader) error {
		_, there, err = r.messageAt(o.at, id, from)
		return err
	})
	return there, err
}

// Entry reads one entry of a customer's log by its type and id.
func (s *Store) Entry(ctx context.Context, k desk.Key, typ desk.EntryType, id desk.MessageID) (e desk.Entry, err error) {
	err = s.reading(ctx, "read message "+string(id), func(ctx context.Context) error {
		return s.whole(ctx, k, func(r *record, from reader) error {
			e, err = s.entry(r, typ, id, from)
			return err
		})
	})
	return e, err
}

func (s *Store) entry(r *record, typ desk.EntryType, id desk.MessageID, from reader) (e desk.Entry, err error) {
	var there bool
	if typ == desk.Message {
		e, there, err = s.messageOf(r, id, from)
	} else {
		e, there, err = findActivity(from, r, id)
	}
	if err == nil && (!there || e.Type != typ) {
		err = store.ErrNotFound
	}
	return e, err
}

// messageOf finds a message of a customer: mostly it is one of the newest.
func (s *Store) messageOf(r *record, id desk.MessageID, from reader) (e desk.Entry, there bool, err error) {
	if e, there = messageIn(r.tail, id); there {
		return e, true, nil
	}
	g, err := s.present(from.ctx, s.names.message(r.key.Shop, id))
	if err != nil || g.seq == 0 {
		return e, false, err
	}
	o, err := ownerOf(g.data)
	if err != nil || o.key != r.key {
		return e, false, err
	}
	return r.messageAt(o.at, id, from)
}

// messageAt looks for a message in the pages of its time.
func (r *record) messageAt(at desk.Instant, id desk.MessageID, from reader) (e desk.Entry, there bool, err error) {
	if e, there = messageIn(r.tail, id); there {
		return e, true, nil
	}
	for _, ref := range r.pages {
		if at < ref.first.At || ref.last.At < at {
			continue
		}
		p, err := from.page(r, ref)
		if err != nil {
			return e, false, err
		}
		if e, there = messageIn(p.entries, id); there {
			return e, true, nil
		}
	}
	return e, false, nil
}

func messageIn(list []desk.Entry, id desk.MessageID) (desk.Entry, bool) {
	i := slices.IndexFunc(list, func(e desk.Entry) bool { return e.Type == desk.Message && e.ID == id })
	if i < 0 {
		return desk.Entry{}, false
	}
	return list[i], true
}

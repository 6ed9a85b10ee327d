package natsstore

import (
	"slices"

	"tend/desk"
	"tend/store"
)

func (p *plan) entries(entries []desk.Entry) error {
	seen := map[desk.MessageID]bool{}
	for i, e := range entries {
		if e.Seq != 0 {
			if err := p.replace(e); err != nil {
				return err
			}
			continue
		}
		if e.Type == desk.Message {
			if seen[e.ID] {
				return &store.DuplicateError{Shop: p.rec.key.Shop, ID: e.ID}
			}
			seen[e.ID] = true
			p.added = append(p.added, e)
		} else if known, err := p.activity(e); err != nil || known {
			return p.duplicate(e, err)
		}
		e.Seq = fresh | uint64(i+1)
		if err := p.place(e); err != nil {
			return err
		}
	}
	return nil
}

func (p *plan) duplicate(e desk.Entry, err error) error {
	if err != nil {
		return err
	}
	return &store.DuplicateError{Shop: p.rec.key.Shop, ID: e.ID}
}

// activity reports whether the log has an activity of that type and id.
func (p *plan) activity(e desk.Entry) (bool, error) {
	_, known, err := findActivity(p, p.rec, e.ID)
	return known, err
}

// findActivity looks for an activity in the record and in the pages that may
// have it.
func findActivity(st stored, r *record, id desk.MessageID) (desk.Entry, bool, error) {
	is := func(e desk.Entry) bool { return e.Type != desk.Message && e.ID == id }
	if i := slices.IndexFunc(r.tail, is); i >= 0 {
		return r.tail[i], true, nil
	}
	for _, ref := range r.pages {
		if !ref.may(id) {
			continue
		}
		pg, err := st.page(r, ref)
		if err != nil {
			return desk.Entry{}, false, err
		}
		if i := slices.IndexFunc(pg.entries, is); i >= 0 {
			return pg.entries[i], true, nil
		}
	}
	return desk.Entry{}, false, nil
}

// place puts a new entry where it belongs in the log.
func (p *plan) place(e desk.Entry) error {
	at := store.PositionOf(e)
	if p.rec.last.Before(at) {
		p.rec.last = at
	}
	i := p.pageFrom(at)
	if i == len(p.rec.pages) {
		p.rec.tail = insert(p.rec.tail, e)
		return nil
	}
	switch {
	case month(p.rec.pages[i].first.At) == month(e.At):
		return p.enter(i, e)
	case i > 0 && month(p.rec.pages[i-1].first.At) == month(e.At):
		return p.enter(i-1, e)
	}
	p.begin(i, e)
	return nil
}

// pageFrom is the first page that ends at a position or after it.
func (p *plan) pageFrom(at store.Position) int {
	i, _ := slices.BinarySearchFunc(p.rec.pages, at, func(r pageRef, at store.Position) int {
		if r.last.Before(at) {
			return -1
		}
		return 1
	})
	return i
}

// insert puts an entry at its position.
func insert(list []desk.Entry, e desk.Entry) []desk.Entry {
	i := len(list)
	for i > 0 && store.PositionOf(e).Before(store.PositionOf(list[i-1])) {
		i--
	}
	return slices.Insert(list, i, e)
}

// replace puts an entry in the place of the one with the same number.
func (p *plan) replace(e desk.Entry) error {
	if swap(p.rec.tail, e) {
		return nil
	}
	i := p.pageFrom(store.PositionOf(e))
	if i == len(p.rec.pages) {
		return store.ErrNoSpot
	}
	pg, err := p.open(i)
	if err != nil {
		return err
	}
	if !swap(pg.entries, e) {
		return store.ErrNoSpot
	}
	p.rec.pages[i] = pg.ref(p.rec.pages[i].id)
	return nil
}

func swap(list []desk.Entry, e desk.Entry) bool {
	for i, o := range list {
		if o.Seq == e.Seq && o.At == e.At && o.ID == e.ID && o.Type == e.Type {
			list[i] = e
			return true
		}
	}
	return false
}

package natsstore

import (
	"slices"

	"tend/desk"
)

// How much a page holds. Where very much is added at once pages are larger, so
// that all of them fit into one batch.
const (
	pageEntries, pageBytes   = 64, 16 << 10
	roomyEntries, roomyBytes = 1024, 256 << 10
	roomyFrom                = 8192
)

// When the newest entries leave the record: a few too many if pages are written
// anyway, very many in any case. The last ones stay, since their delivery is
// still going to change.
const (
	tailEntries, tailBytes = 8, 2 << 10
	mostTail, mostTailByte = 16, 4 << 10
	tailStays              = 4
)

// open gives a page to be changed.
func (p *plan) open(i int) (*page, error) {
	ref := p.rec.pages[i]
	if pg := p.dirty[ref.id]; pg != nil {
		return pg, nil
	}
	pg, err := p.page(p.old, ref)
	if err != nil {
		return nil, err
	}
	pg = &page{key: p.rec.key, rev: p.rec.rev, entries: slices.Clone(pg.entries)}
	p.dirty[ref.id], p.settling = pg, true
	return pg, nil
}

// enter puts an entry into a page.
func (p *plan) enter(i int, e desk.Entry) error {
	pg, err := p.open(i)
	if err != nil {
		return err
	}
	pg.entries = insert(pg.entries, e)
	p.rec.pages[i] = pg.ref(p.rec.pages[i].id)
	return nil
}

// begin makes a new page, of these entries, before the page with a number.
func (p *plan) begin(i int, entries ...desk.Entry) {
	p.rec.pageIDs++
	pg := &page{key: p.rec.key, rev: p.rec.rev, entries: slices.Clone(entries)}
	p.dirty[p.rec.pageIDs], p.settling = pg, true
	p.rec.pages = slices.Insert(p.rec.pages, i, pg.ref(p.rec.pageIDs))
}

// flush moves entries from the record into pages. All of them leave it when the
// customer comes to rest.
func (p *plan) flush() error {
	n, size := len(p.rec.tail), 0
	for _, e := range p.rec.tail {
		size += entrySize(e)
	}
	stays := n
	switch {
	case !p.rec.active():
		stays = 0
	case n > mostTail || size > mostTailByte, p.settling && (n > tailEntries || size > tailBytes):
		if stays = min(n, tailStays); size > mostTailByte {
			stays = min(n, 1)
		}
	}
	moved := p.rec.tail[:n-stays]
	p.rec.tail = slices.Clone(p.rec.tail[n-stays:])
	for _, e := range moved {
		if e.Type == desk.Message && e.Seq&fresh == 0 {
			p.paged = append(p.paged, e)
		}
	}
	for len(moved) > 0 {
		k := sameMonth(moved)
		if err := p.follow(moved[:k]); err != nil {
			return err
		}
		moved = moved[k:]
	}
	return nil
}

// sameMonth is how many entries at the beginning are of one month.
func sameMonth(entries []desk.Entry) int {
	for i, e := range entries {
		if month(e.At) != month(entries[0].At) {
			return i
		}
	}
	return len(entries)
}

// follow puts entries behind all pages, into the last one if it has room.
func (p *plan) follow(entries []desk.Entry) error {
	last := len(p.rec.pages) - 1
	if last < 0 || p.rec.pages[last].count >= pageEntries || month(p.rec.pages[last].first.At) != month(entries[0].At) {
		p.begin(last+1, entries...)
		return nil
	}
	pg, err := p.open(last)
	if err != nil {
		return err
	}
	pg.entries = append(pg.entries, entries...)
	p.rec.pages[last] = pg.ref(p.rec.pages[last].id)
	return nil
}

// split divides pages that have become too large.
func (p *plan) split() {
	for i := 0; i < len(p.rec.pages); i++ {
		pg := p.dirty[p.rec.pages[i].id]
		if pg == nil {
			continue
		}
		n := p.fits(pg.entries)
		if n == len(pg.entries) {
			continue
		}
		rest := pg.entries[n:]
		pg.entries = pg.entries[:n:n]
		p.rec.pages[i] = pg.ref(p.rec.pages[i].id)
		p.begin(i+1, rest...)
	}
}

// fits is how many of the entries one page takes.
func (p *plan) fits(entries []desk.Entry) int {
	most, bytes := pageEntries, pageBytes
	if p.roomy {
		most, bytes = roomyEntries, roomyBytes
	}
	size := 0
	for i, e := range entries {
		if size += entrySize(e); i > 0 && (i == most || size > bytes) {
			return i
		}
	}
	return len(entries)
}

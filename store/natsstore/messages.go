package natsstore

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"tend/desk"
)

// message is one to be written.
type message struct {
	subject string
	data    []byte
	ttl     time.Duration // 0: it stays
	// checked: it is refused unless the last message of the subject has the
	// number expect (0: there is none).
	checked bool
	expect  uint64
	month   bool // it notes a month, once for all
	claim   bool // it says whose a message or a session is
	confirm bool // it says so of a message that is in the log
}

// How long things stay that are over: a record of a customer at rest, so that
// who was away is told of the end; and the note that something is gone.
const (
	restStays = 24 * time.Hour
	goneStays = time.Hour
)

// messages is what the plan writes, the record last. Where something is known
// to stand in a subject that should be new, taken says at which number.
func (p *plan) messages(n names, taken map[string]uint64) []message {
	var list []message
	who := place(p.rec.key)
	claim := func(subject string, at desk.Instant) {
		o := owner{key: p.rec.key, at: at}
		list = append(list, message{subject: subject, data: o.append(nil), checked: true, expect: taken[subject], claim: true})
	}
	for _, e := range p.added {
		claim(n.message(p.rec.key.Shop, e.ID), e.At)
	}
	for _, e := range p.paged {
		o := owner{key: p.rec.key, at: e.At}
		list = append(list, message{subject: n.message(p.rec.key.Shop, e.ID), data: o.append(nil), confirm: true})
	}
	for _, f := range p.began {
		if !slices.ContainsFunc(p.lost, func(l ref) bool { return l.id == f.id }) {
			claim(n.session(f.id), f.opened)
		}
	}
	list = append(list, p.sessionMessages(n)...)
	list = append(list, p.monthMessages(n)...)
	pages := slices.SortedFunc(maps.Keys(p.dirty), cmp.Compare)
	rest := p.restMessage(n.atRest(who))
	ahead := len(pages) + len(rest)
	for _, id := range pages {
		pg := p.dirty[id]
		list = append(list, message{subject: n.page(who, pg.entries[0].At, id), data: pg.append(nil, ahead)})
		ahead--
	}
	list = append(list, rest...)
	m := message{subject: n.active(who), data: p.rec.append(nil, 0), checked: true, expect: p.old.seq}
	if !p.rec.active() {
		m.ttl = restStays
	}
	return append(list, m)
}

// sessionMessages write the sessions that have ended, and those that are gone.
func (p *plan) sessionMessages(n names) (list []message) {
	written := map[string]bool{}
	for _, s := range p.ended {
		subject := n.ended(s.OpenedAt, s.ID)
		written[subject] = true
		list = append(list, message{subject: subject, data: appendOver(nil, s)})
	}
	for _, f := range p.dropped {
		if subject := n.ended(f.opened, f.id); !written[subject] {
			written[subject] = true
			list = append(list, message{subject: subject, data: appendNotOver(nil, p.rec.key, f), ttl: goneStays})
		}
	}
	for _, f := range p.lost {
		if p.rec.ref(f.id) < 0 {
			list = append(list, message{subject: n.session(f.id), ttl: goneStays})
		}
	}
	return list
}

// monthMessages note the months that are written into.
func (p *plan) monthMessages(n names) (list []message) {
	noted := map[string]bool{}
	note := func(part string, at desk.Instant) {
		if subject := n.month(part, month(at)); !noted[subject] {
			noted[subject] = true
			list = append(list, message{subject: subject, month: true})
		}
	}
	for _, pg := range p.dirty {
		note(ofPages, pg.entries[0].At)
	}
	for _, s := range p.ended {
		note(ofOvers, s.OpenedAt)
	}
	return list
}

// restMessage writes the record of a customer at rest, or takes it away when
// they are active again. It is checked where no active record is.
func (p *plan) restMessage(subject string) []message {
	m := message{subject: subject, checked: p.old.seq == 0, expect: p.old.rest}
	switch {
	case !p.rec.active():
		m.data = p.rec.append(nil, 1)
	case p.old.rev > 0 && !p.old.active():
		m.ttl = goneStays
	default:
		return nil
	}
	return []message{m}
}

package natsstore

import (
	"slices"

	"tend/desk"
	"tend/store"
)

func (p *plan) sessions(ch *store.Change) error {
	for _, id := range ch.Gone {
		p.goes(id)
	}
	for _, s := range ch.Sessions {
		if s.Rev != p.rec.rev {
			return store.ErrRev
		}
		p.session(s)
	}
	slices.SortStableFunc(p.rec.refs, ref.order)
	if n := len(p.rec.gone); n > mostGone {
		p.rec.gone = slices.Clone(p.rec.gone[n-mostGone:])
	}
	return p.atHand(ch.Sessions)
}

// goes takes a session away.
func (p *plan) goes(id desk.SessionID) {
	i := p.rec.ref(id)
	if i < 0 {
		return
	}
	f := p.rec.refs[i]
	p.rec.refs = slices.Delete(p.rec.refs, i, i+1)
	p.lost, p.settling = append(p.lost, f), true
	if f.ended {
		p.dropped = append(p.dropped, f)
	}
	p.rec.gone = append(p.rec.gone, goneRef{id, p.rec.rev})
}

// session stores a session as given.
func (p *plan) session(s *desk.Session) {
	now := refOf(s)
	if i := p.rec.ref(s.ID); i >= 0 {
		was := p.rec.refs[i]
		if was.ended && (!now.ended || was.opened != now.opened) {
			p.dropped, p.settling = append(p.dropped, was), true
		}
		p.rec.refs[i] = now
	} else {
		p.rec.refs = append(p.rec.refs, now)
		p.began = append(p.began, now)
		p.rec.gone = slices.DeleteFunc(p.rec.gone, func(g goneRef) bool { return g.id == s.ID })
	}
	if now.ended {
		p.ended, p.settling = append(p.ended, s), true
	}
}

// atHand finds the sessions that the record keeps whole: the active ones and
// the latest.
func (p *plan) atHand(changed []*desk.Session) error {
	was := p.rec.whole
	p.rec.whole = nil
	for i, f := range p.rec.refs {
		s := find(changed, f.id)
		if s == nil {
			s = find(was, f.id)
		}
		latest := i == len(p.rec.refs)-1
		if s == nil && latest {
			var err error
			if s, err = p.over(p.old, f); err != nil {
				return err
			}
		}
		if s != nil && (latest || s.Active()) {
			p.rec.whole = append(p.rec.whole, s)
		}
	}
	return nil
}

func find(list []*desk.Session, id desk.SessionID) *desk.Session {
	for _, s := range list {
		if s.ID == id {
			return s
		}
	}
	return nil
}

package follow

import (
	"tend/desk"
	"tend/store"
)

// Pending is what a watcher has not seen yet. Of a session or document that
// changed several times only the newest state is kept.
type Pending struct {
	order    []desk.SessionID // of the first change of each
	sessions map[desk.SessionID]*desk.Session
	gone     map[desk.SessionID]bool
	docOrder []docName
	docsOf   map[docName]store.Doc
	missed   bool
}

type docName struct{ kind, id string }

// Sessions adds sessions in their newest state, and those that no longer exist. What
// is in both lists exists.
func (p *Pending) Sessions(changed []*desk.Session, gone []desk.SessionID) {
	if p.sessions == nil {
		p.sessions, p.gone = map[desk.SessionID]*desk.Session{}, map[desk.SessionID]bool{}
	}
	for _, id := range gone {
		p.seen(id)
		delete(p.sessions, id)
		p.gone[id] = true
	}
	for _, s := range changed {
		p.seen(s.ID)
		delete(p.gone, s.ID)
		p.sessions[s.ID] = s
	}
}

// seen keeps the order in which sessions changed first.
func (p *Pending) seen(id desk.SessionID) {
	if p.sessions[id] == nil && !p.gone[id] {
		p.order = append(p.order, id)
	}
}

// Docs adds documents in their newest state.
func (p *Pending) Docs(docs ...store.Doc) {
	if p.docsOf == nil {
		p.docsOf = map[docName]store.Doc{}
	}
	for _, d := range docs {
		name := docName{d.Kind, d.ID}
		if _, ok := p.docsOf[name]; !ok {
			p.docOrder = append(p.docOrder, name)
		}
		p.docsOf[name] = d
	}
}

// Missed says that there may have been changes which are not told.
func (p *Pending) Missed() { p.missed = true }

// take empties it; ok is false if it is empty already.
func (p *Pending) take() (c store.Changes, ok bool) {
	for _, id := range p.order {
		if s := p.sessions[id]; s != nil {
			c.Sessions = append(c.Sessions, s)
		} else {
			c.Gone = append(c.Gone, id)
		}
	}
	for _, name := range p.docOrder {
		c.Docs = append(c.Docs, p.docsOf[name])
	}
	c.Missed = p.missed
	ok = len(p.order)+len(p.docOrder) > 0 || p.missed
	*p = Pending{}
	return c, ok
}

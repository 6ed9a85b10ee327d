package natsstore

import (
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/store/codec"
)

// errTorn says that two records which belong together were read at different
// times. Reading both again helps.
var errTorn = errors.New("it was written while it was read")

// record reads where a customer stands. One never heard of gives the record of
// revision 0.
//
// A server that decided until a moment ago, and has not heard yet that another
// one does, may still answer for it. What this store has seen it does not unsee.
func (s *Store) record(ctx context.Context, k desk.Key) (r *record, err error) {
	seen, known := s.records.get(place(k))
	for range againOlder {
		r, err = s.recordBy(ctx, k, s.present)
		if err != nil || !known || r.rev >= seen.rev || !pause(ctx, againWait) {
			break
		}
	}
	if err == nil {
		s.records.put(place(k), r)
	}
	return r, err
}

// How often, and after what time, what is older than what was seen is read
// again. After that it is the desk that is older: it was put back.
const (
	againOlder = 20
	againWait  = 20 * time.Millisecond
)

// decided reads where a customer stands from the leader.
func (s *Store) decided(ctx context.Context, k desk.Key) (*record, error) {
	r, err := s.recordBy(ctx, k, s.newest)
	if err == nil {
		s.records.put(place(k), r)
	}
	return r, err
}

func (s *Store) recordBy(ctx context.Context, k desk.Key, get func(context.Context, string) (got, error)) (*record, error) {
	g, err := get(ctx, s.names.active(place(k)))
	if err == nil && g.seq == 0 {
		var rest got
		rest, err = get(ctx, s.names.atRest(place(k)))
		return s.resting(k, rest, err)
	}
	if err != nil {
		return nil, err
	}
	return recordOf(g.data, g.seq)
}

// resting is the record of a customer who has none among the active.
func (s *Store) resting(k desk.Key, g got, err error) (*record, error) {
	r := &record{key: k}
	if err == nil && len(g.data) > 0 {
		r, err = recordOf(g.data, g.seq)
	}
	if err != nil {
		return nil, err
	}
	r.seq, r.rest = 0, g.seq
	return r, nil
}

// pageName names a page of a customer.
type pageName struct {
	place string
	id    uint64
}

// reader reads what a record refers to.
type reader struct {
	*Store
	ctx context.Context
}

var _ stored = reader{}

func (s reader) page(r *record, ref pageRef) (*page, error) {
	list, err := s.pagesOf(r, []pageRef{ref})
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// pagesOf reads pages of one record, in the order of the refs.
func (s reader) pagesOf(r *record, refs []pageRef) ([]*page, error) {
	list := make([]*page, len(refs))
	who := place(r.key)
	var subjects []string
	for i, ref := range refs {
		if p, ok := s.pages.get(pageName{who, ref.id}); ok && p.rev == ref.rev {
			list[i] = p
		} else {
			subjects = append(subjects, s.names.page(who, ref.first.At, ref.id))
		}
	}
	if len(subjects) == 0 {
		return list, nil
	}
	found, err := s.some(s.ctx, subjects)
	if err != nil {
		return nil, err
	}
	for i, ref := range refs {
		if list[i] != nil {
			continue
		}
		subject := s.names.page(who, ref.first.At, ref.id)
		p, err := pageAt(found[subject], ref)
		if errors.Is(err, errTorn) && s.replicas > 1 {
			p, err = s.pageNow(subject, ref) // who answered was behind
		}
		if err != nil {
			return nil, err
		}
		s.pages.put(pageName{who, ref.id}, p)
		list[i] = p
	}
	return list, nil
}

// pageNow reads a page where it is decided what is stored.
func (s reader) pageNow(subject string, ref pageRef) (*page, error) {
	g, err := s.newest(s.ctx, subject)
	if err != nil {
		return nil, err
	}
	return pageAt(g, ref)
}

// pageAt is the page that a record refers to.
func pageAt(g got, ref pageRef) (*page, error) {
	if g.seq == 0 {
		return nil, errTorn
	}
	p, err := pageOf(g.data, g.seq)
	if err == nil && p.rev != ref.rev {
		err = errTorn
	}
	return p, err
}

// all reads the messages of subjects as they are now; those that have none are
// missing.
func (s *Store) all(ctx context.Context, subjects []string) (found map[string]got, err error) {
	if s.replicas == 1 || len(subjects) == 0 {
		return s.some(ctx, subjects)
	}
	if len(subjects) == 1 {
		g, err := s.newest(ctx, subjects[0])
		if err != nil || g.seq == 0 {
			return nil, err
		}
		return map[string]got{g.subject: g}, nil
	}
	last, err := s.last(ctx)
	if err != nil {
		return nil, err
	}
	return s.several(ctx, subjects, last)
}

// some is several, quicker for one.
func (s *Store) some(ctx context.Context, subjects []string) (map[string]got, error) {
	if len(subjects) != 1 {
		return s.several(ctx, subjects, got{})
	}
	g, err := s.get(ctx, subjects[0])
	if err != nil || g.seq == 0 {
		return nil, err
	}
	return map[string]got{g.subject: g}, nil
}

func (s reader) over(_ *record, f ref) (*desk.Session, error) {
	list, err := s.overs([]ref{f})
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// overs reads sessions that have ended, in the order of the refs.
func (s reader) overs(refs []ref) ([]*desk.Session, error) {
	subjects := make([]string, len(refs))
	for i, f := range refs {
		subjects[i] = s.names.ended(f.opened, f.id)
	}
	found, err := s.some(s.ctx, subjects)
	if err != nil {
		return nil, err
	}
	list, d := make([]*desk.Session, len(refs)), codec.NewReader()
	for i, f := range refs {
		list[i], err = overAt(found[subjects[i]], f, d)
		if errors.Is(err, errTorn) && s.replicas > 1 {
			var g got // who answered was behind
			if g, err = s.newest(s.ctx, subjects[i]); err == nil {
				list[i], err = overAt(g, f, d)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

// overAt is the session that a record refers to.
func overAt(g got, f ref, d *codec.Reader) (*desk.Session, error) {
	if len(g.data) == 0 {
		return nil, errTorn
	}
	o, err := overOf(g.data)
	if err != nil {
		return nil, err
	}
	if o.gone() || o.rev != f.rev {
		return nil, errTorn
	}
	return d.Session(o.record)
}

// whole runs fn on the record of a customer, and again on a newer one where it
// found that something it refers to was written meanwhile.
func (s *Store) whole(ctx context.Context, k desk.Key, fn func(*record, reader) error) error {
	return s.retry(ctx, func(ctx context.Context) error {
		r, err := s.record(ctx, k)
		if err != nil {
			return err
		}
		return fn(r, reader{s, ctx})
	})
}

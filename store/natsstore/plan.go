package natsstore

import (
	"slices"

	"tend/desk"
	"tend/store"
)

// stored is what a plan may have to read.
type stored interface {
	// page reads a page of the record; errTorn says that it was written anew
	// since the record was read.
	page(r *record, p pageRef) (*page, error)
	// over reads a session that has ended; errTorn likewise.
	over(r *record, f ref) (*desk.Session, error)
}

// plan turns a change into the record it leads to and what is to be written
// beside it. It writes nothing.
type plan struct {
	stored
	old, rec *record
	roomy    bool // so much is added that pages must be larger

	added    []desk.Entry    // new messages, to be found by their ids
	paged    []desk.Entry    // messages that leave the record for a page
	began    []ref           // sessions that are new
	lost     []ref           // sessions that are gone
	ended    []*desk.Session // sessions to be kept among the ended ones
	dropped  []ref           // sessions that are no longer among them, or not there
	dirty    map[uint64]*page
	settling bool // more than the record is to be written
}

// planOf makes the plan of a change, with the chance number of its commit.
func planOf(st stored, old *record, ch *store.Change, commit uint64) (*plan, error) {
	if old.rev != ch.Expect {
		return nil, store.ErrConflict
	}
	if len(ch.Entries) >= mostFresh {
		return nil, errMany
	}
	p := &plan{stored: st, old: old, rec: old.clone(), roomy: len(ch.Entries) > roomyFrom, dirty: map[uint64]*page{}}
	p.rec.key = ch.Key
	p.rec.rev++
	if p.rec.commits = slices.Insert(p.rec.commits, 0, commit); len(p.rec.commits) > mostCommits {
		p.rec.commits = p.rec.commits[:mostCommits]
	}
	if old.seq == 0 {
		p.rec.since, p.rec.gone = p.rec.rev, nil
	}
	if err := p.entries(ch.Entries); err != nil {
		return nil, err
	}
	if err := p.sessions(ch); err != nil {
		return nil, err
	}
	if err := p.flush(); err != nil {
		return nil, err
	}
	p.split()
	return p, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"tend/hub"
	"tend/internal/sanitize"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
	"tend/store/natsstore/natsserver"
)

// serveTeam serves a team's desk until it is told to end.
func (p *program) serveTeam(ctx context.Context, o *teamOptions, v *voice) error {
	if err := o.check(p.deskFlag); err != nil {
		return err
	}
	dir, err := p.inTeamFolder("")
	if err != nil {
		return err
	}
	if err := makeFolder(filepath.Dir(dir)); err != nil {
		return err
	}
	files, err := newTeam(dir, o.name)
	if err != nil {
		return err
	}
	server, err := p.teamServer(files, o)
	if err != nil {
		return err
	}
	if server != nil {
		defer server.Stop()
	}
	st, err := p.foundTeam(ctx, files, o)
	if err != nil {
		return err
	}
	v.say("serving the desk %s to the team at %s; `tend agent add NAME` lets somebody in", files.people.Desk, strings.Join(files.invitation("", "", access.Key{}).URLs, ","))
	p.album = st
	h := &teamHub{p: p, st: st, files: files, server: server, v: v}
	err = h.run(ctx)
	v.say("ending")
	if err = errors.Join(err, st.Close()); err == nil {
		v.say("ended; all that was done is stored")
	}
	return err
}

// teamServer starts the server within tend; nil where one is there already.
func (p *program) teamServer(files *teamFiles, o *teamOptions) (*natsserver.Server, error) {
	if p.deskFlag != "" {
		return nil, files.useServer(o, p.deskFlag)
	}
	return files.startServer(o)
}

// foundTeam opens the desk, and makes it if there is none.
func (p *program) foundTeam(ctx context.Context, files *teamFiles, o *teamOptions) (*natsstore.Store, error) {
	st, err := p.connectTeam(ctx, &files.hub, natsstore.Options{Create: true, Replicas: o.replicas})
	if errors.Is(err, errNotInvited) {
		return nil, fmt.Errorf("the NATS server does not know this desk yet. Put the accounts of %s into its configuration, have it reload that, twice, and start again",
			sanitize.Line(files.path(accountsFile)))
	}
	if err != nil {
		return nil, err
	}
	return st, nil
}

// teamHub is what one process does for a team's desk.
type teamHub struct {
	p      *program
	st     *natsstore.Store
	files  *teamFiles
	server *natsserver.Server // nil where it is another program
	v      *voice
	people roster
}

// run does it until ctx is over. What every hub does, such as deciding what
// agents ask for, goes on beside what one of them does for all.
func (h *teamHub) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	h.people.set(h.files.people)
	stop, err := h.hearPeople()
	if err != nil {
		return err
	}
	defer stop()
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	for what, work := range map[string]func(context.Context) error{
		"deciding what agents ask for": h.gate, "searching": h.st.ServeSearch, "the work of one hub": h.lead,
		"telling who is there": func(ctx context.Context) error { return access.Relay(ctx, h.st.Conn(), h.files.people.Desk) },
	} {
		all.Go(func() {
			if err := ended(ctx, work(ctx)); err != nil {
				h.p.log.Error("a part of the hub stopped", "part", what, "err", err)
				cancel()
			}
		})
	}
	return h.v.follow(ctx, h.st)
}

// gate decides what agents ask for.
func (h *teamHub) gate(ctx context.Context) error {
	return gate.Serve(ctx, gate.Options{
		Store: h.st, Desk: h.files.people.Desk, Rules: h.p.rules(), Now: h.p.clock.Now, Who: h.people.who, Log: h.p.log,
	})
}

// lead does what one hub at a time does: allocation, feeds, replies that go out.
func (h *teamHub) lead(ctx context.Context) error {
	name, err := os.Hostname()
	if err != nil {
		name = "hub"
	}
	begun := h.p.clock.wall()
	return hub.Lead(ctx, hub.LeadOptions{
		Store: h.st, ID: name, Clock: h.p.clock, Log: h.p.log, Uptime: func() time.Duration { return h.p.clock.wall().Sub(begun) },
	}, h.work)
}

// underRules brings the desk under the rules of this program. Only who leads does
// that: of two hubs with different rules each would undo what the other did. Who
// works at the desk meanwhile may be faster with a customer; then it goes on
// where it was.
func (h *teamHub) underRules(ctx context.Context) {
	for ctx.Err() == nil {
		err := h.p.foldAnew(ctx, h.st, true)
		if err == nil || ctx.Err() != nil {
			return
		}
		h.p.log.Warn("the desk could not be brought under the rules of now; trying again", "err", err)
		select {
		case <-h.p.clock.After(time.Second):
		case <-ctx.Done():
		}
	}
}

func (h *teamHub) work(ctx context.Context) {
	p, counts := h.p, newCounts()
	st, _ := counts.lock(func() (store.Store, error) { return h.st, nil })() // which cannot fail
	h.v.leads(true)
	defer h.v.leads(false)
	h.underRules(ctx)
	o := hub.Options{
		Clock: p.clock, Rules: p.rules(), Log: p.log, Book: p.book, Silence: p.silence, Allocate: p.cfg.AutoAllocate, Automatic: p.automatic(st),
		Lines: p.everyLine(st, &served{counts, h.v.listening}),
	}
	if err := hub.New(st, o).Run(ctx); err != nil {
		p.log.Error("the hub stopped", "err", err)
	}
}

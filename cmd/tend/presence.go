package main

import (
	"context"
	"encoding/json"
	"time"

	"tend/desk"
	"tend/store"
)

// docPresence remembers what an agent's status was when they left, so that a
// quit console is given no new customers and a started one goes on as before.
const docPresence = "presence"

type presence struct {
	Status desk.Status `json:"status"`
}

// arrive tells the desk who is here: with the status of before, and the name
// and capacity of the config.
func (p *program) arrive(ctx context.Context, st store.Store) error {
	before := p.statusBefore(ctx, st)
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return err
	}
	var me desk.Agent
	for _, a := range agents {
		if a.ID == p.me() {
			me = a
		}
	}
	now, fact := p.clock.Now(), desk.AgentFact{}
	if me.Status == desk.Offline && before != "" {
		fact.Status = before
	}
	if p.cfg.Me.Name != "" && p.cfg.Me.Name != me.Name {
		fact.Name = p.cfg.Me.Name
	}
	if c := p.cfg.Me.Capacity; c != 0 && c != me.Room() {
		fact.Capacity = &c
	}
	if before != "" {
		if err := st.PutDoc(ctx, store.Doc{Kind: docPresence, ID: string(p.me()), Rev: store.AnyRev}); err != nil {
			return err
		}
	}
	if fact == (desk.AgentFact{}) {
		return nil
	}
	fact.At = now
	return p.tell(ctx, st, fact)
}

// tell says something about me.
func (p *program) tell(ctx context.Context, st store.Store, fact desk.AgentFact) error {
	return store.TellAgent(ctx, st, p.me(), func(desk.Agent) desk.AgentFact { return fact })
}

func (p *program) statusBefore(ctx context.Context, st store.Store) desk.Status {
	docs, err := st.Docs(ctx, docPresence)
	if err != nil {
		return ""
	}
	for _, d := range docs {
		var v presence
		if d.ID == string(p.me()) && json.Unmarshal(d.Value, &v) == nil {
			return v.Status
		}
	}
	return ""
}

// leaveWithin bounds how long leaving may take.
const leaveWithin = 2 * time.Second

// leave makes sure that nobody is given customers who is not there.
func (p *program) leave(st store.Store) {
	ctx, cancel := context.WithTimeout(context.Background(), leaveWithin)
	defer cancel()
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return
	}
	for _, a := range agents {
		if a.ID == p.me() && a.Status == desk.Accepting {
			p.goOffline(ctx, st)
		}
	}
}

func (p *program) goOffline(ctx context.Context, st store.Store) {
	value, err := json.Marshal(presence{desk.Accepting})
	if err == nil {
		err = st.PutDoc(ctx, store.Doc{Kind: docPresence, ID: string(p.me()), Rev: store.AnyRev, Value: value})
	}
	if err == nil {
		fact := desk.AgentFact{Status: desk.Offline, At: p.clock.Now()}
		err = p.tell(ctx, st, fact)
	}
	if err != nil {
		p.log.Warn("could not tell the desk that I left", "err", err)
	}
}

package main

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/lang"
)

// prepared is the text of a quick reply, or of the prompt that fits, in the
// customer's language and with its variables filled, and the name of its
// source.
func (p *program) prepared(ctx context.Context, st store.Store, s *desk.Session, quick string, prompt bool) (text, source string, err error) {
	own, err := store.QuickReplies(ctx, st)
	if err != nil {
		return "", "", err
	}
	q, err := choose(replies(own), s, quick, prompt)
	if err != nil {
		return "", "", err
	}
	language := s.Language
	if language == "" {
		language = lang.Pick(p.cfg.Language, p.env).Code
	}
	shop, agent, err := p.names(ctx, st, s.Shop)
	if err != nil {
		return "", "", err
	}
	text, err = desk.VariablesOf(s, agent, shop).Fill(q.In(language))
	if err != nil {
		return "", "", fmt.Errorf("the reply %s was not sent: %w; write it out instead", sanitize.Line(q.ID), err)
	}
	return text, q.Source(), nil
}

func choose(all map[string]desk.QuickReply, s *desk.Session, quick string, prompt bool) (desk.QuickReply, error) {
	if !prompt {
		q, ok := all[quick]
		if !ok {
			return q, fmt.Errorf("no quick reply is called %s; `tend replies` lists them", sanitize.Line(quick))
		}
		return q, nil
	}
	kind := s.SentKinds.Vague()
	for _, q := range all {
		if q.Use == "prompt" && q.For == kind.String() && kind != 0 {
			return q, nil
		}
	}
	return desk.QuickReply{}, fmt.Errorf("no prompt fits: this customer has asked something in words, or nothing new")
}

// names are those of a shop and of me, for the variables.
func (p *program) names(ctx context.Context, st store.Store, id desk.ShopID) (shop, agent string, err error) {
	shops, err := shopsByID(ctx, st)
	if err != nil {
		return "", "", err
	}
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return "", "", err
	}
	s := shops[id]
	s.ID = id
	me := desk.Agent{ID: p.me(), Name: p.cfg.Me.Name}
	for _, a := range agents {
		if a.ID == me.ID && a.Name != "" {
			me.Name = a.Name
		}
	}
	return s.Title(), me.Title(), nil
}

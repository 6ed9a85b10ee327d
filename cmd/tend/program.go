package main

import (
	"crypto/rand"
	"encoding/hex"
	"io"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"tend/config"
	"tend/desk"
	"tend/desk/starter"
	"tend/store"
	"tend/store/natsstore/access"
)

// program is one run of tend: its surroundings, its flags, and what follows
// from both.
type program struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string

	storeFlag, deskFlag, agentFlag, clockFlag, configFlag string

	clock    clock
	cfg      config.Config
	problems []config.Problem
	silence  time.Duration // after which a console counts as vanished; 0: the hub's own
	listenAt string        // where `tend serve` was told to listen; "": as the config says
	log      *slog.Logger
	logFile  io.Closer

	// team is the invitation to a team's desk, nil on the desk of this machine.
	// It is looked for once.
	team func() (*access.Invitation, error)

	// album is the team's desk that keeps pictures of ours; nil on the desk of this
	// machine, where they are files. It is set when the desk is opened.
	album store.Pictures

	// rules are how logs are folded on this desk. The keywords in them are
	// prepared once, and only if they are asked for.
	rules func() desk.Rules
	// read is told how many sessions there are when they are in memory; nil
	// where nobody wants to know.
	read func(sessions int)
}

// prepare reads the config and starts the clock, before any command.
func (p *program) prepare() error {
	c, err := newClock(p.clockFlag, time.Now)
	if err != nil {
		return err
	}
	if _, err := agentID(p.agentFlag); err != nil {
		return err
	}
	p.clock = c
	p.cfg, p.problems = config.Load(p.configPath())
	p.openLog()
	p.rules = sync.OnceValue(p.newRules)
	p.team = sync.OnceValues(p.invitation)
	return nil
}

func (p *program) newRules() desk.Rules {
	r := p.cfg.Rules()
	m := starter.NewMatcher(p.words())
	r.Tier = func(text string) desk.Tier { return desk.ParseTier(m.Tier(text)) }
	r.Language = starter.Language
	r.EmojiOnly = starter.IsEmojiOnly
	r.Vague = starter.Vague
	return r
}

// words are the keywords of the tiers: those shipped, if wanted, and the
// user's own.
func (p *program) words() starter.Rules {
	var w starter.Rules
	if p.cfg.Tiers.ShippedWords {
		w = starter.DefaultRules()
	}
	w.Urgent = append(w.Urgent, p.cfg.Tiers.Urgent...)
	w.Normal = append(w.Normal, p.cfg.Tiers.Normal...)
	w.Social = append(w.Social, p.cfg.Tiers.Social...)
	return w
}

// book makes the rules of judging out of what the desk and the config say of
// the shops. What the config says wins.
func (p *program) book(shops []desk.Shop, holidays []desk.HolidayRange) *desk.Book {
	byID := map[desk.ShopID]desk.Shop{}
	for _, s := range shops {
		byID[s.ID] = s
	}
	for _, c := range p.cfg.Shops() {
		byID[c.ID] = overlay(byID[c.ID], c)
	}
	b, problems := desk.NewBook(slices.Collect(maps.Values(byID)), holidays, p.cfg.Policies(), p.cfg.TierTimes())
	for _, what := range problems {
		p.log.Warn("a shop of this desk is not judged as it says", "problem", what)
	}
	return b
}

// overlay puts what is said over what is known.
func overlay(known, said desk.Shop) desk.Shop {
	known.ID = said.ID
	if said.Name != "" {
		known.Name = said.Name
	}
	if said.Zone != "" {
		known.Zone = said.Zone
	}
	if len(said.Policies) > 0 {
		known.Policies = said.Policies
	}
	return known
}

// newID makes an id for a message of ours that no other process makes.
func newID() desk.MessageID {
	b := make([]byte, 12)
	_, _ = rand.Read(b) // never fails, says its documentation
	return desk.MessageID("tend-" + hex.EncodeToString(b))
}

// shipped are the quick replies, prompts and the closing remark that come with
// the program.
func shipped() []desk.QuickReply {
	var out []desk.QuickReply
	for _, r := range starter.Replies() {
		out = append(out, desk.QuickReply{ID: r.ID, Topic: r.Topic, Title: both(r.Title), Text: both(r.Text), Pin: r.Pin})
	}
	for _, q := range starter.Prompts() {
		out = append(out, desk.QuickReply{ID: "prompt-" + q.Kind, Use: "prompt", For: q.Kind, Topic: "prompt", Text: both(q.Text)})
	}
	return append(out, desk.QuickReply{ID: "remark", Use: "remark", Topic: "closing", Text: both(starter.Closing())})
}

func both(w starter.Wording) map[string]string { return map[string]string{"en": w.EN, "zh": w.ZH} }

// replies are the prepared answers of a desk: the shipped ones, with those of
// the desk in their place or behind them.
func replies(own []desk.QuickReply) map[string]desk.QuickReply {
	out := map[string]desk.QuickReply{}
	for _, q := range append(shipped(), own...) {
		out[q.ID] = q
		if q.Off {
			delete(out, q.ID)
		}
	}
	return out
}

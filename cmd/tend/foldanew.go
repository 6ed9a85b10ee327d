package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"tend/desk"
	"tend/desk/starter"
	"tend/store"
)

// fingerprint tells the rules of this program and config from others, without
// preparing them.
func (p *program) fingerprint() (string, error) {
	r, t := p.cfg.Rules(), p.cfg.Tiers
	b, err := json.Marshal(struct {
		Fold, Words                  int
		IdleAnswered, IdleUnanswered time.Duration
		Shipped                      bool
		Urgent, Normal, Social       []string
	}{desk.FoldVersion, starter.Version, r.IdleAnswered, r.IdleUnanswered, t.ShippedWords, t.Urgent, t.Normal, t.Social})
	if err != nil {
		return "", fmt.Errorf("name the rules of the config: %w", err)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16]), nil
}

// foldLong is how long folding anew may take before anything is said of it.
const foldLong = time.Second

// foldAnew brings a desk that was folded under other rules under those of this
// program. Only who holds the desk may do that, before anybody reads it. If it
// takes long it says so, if it may.
func (p *program) foldAnew(ctx context.Context, st store.Store, tell bool) error {
	print, err := p.fingerprint()
	if err != nil {
		return err
	}
	was, err := store.FoldedUnder(ctx, st)
	if err != nil || was == print {
		return err
	}
	defer collecting()()
	o := store.Anew{Rules: p.rules(), Fingerprint: print, Now: p.clock.Now()}
	if tell {
		bar := newProgress(p.err)
		defer bar.clear()
		o.Progress = p.tellLong(bar)
	}
	return store.FoldAnew(ctx, st, o)
}

// tellLong says what is being done and how far it is, from when that has taken
// long.
func (p *program) tellLong(bar *progress) func(done, total int64) {
	begun, told := p.clock.wall(), false
	return func(done, total int64) {
		if p.clock.wall().Sub(begun) < foldLong {
			return
		}
		if !told {
			fmt.Fprintln(p.err, "tend: the rules of sessions are other ones than when this desk was used last; it is being brought up to date.")
			told = true
		}
		bar.show(done, total)
	}
}

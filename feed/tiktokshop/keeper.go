package tiktokshop

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
)

// keeper holds the tokens of a connection and renews them. It is safe for
// concurrent use; whoever needs a token while it is renewed waits for that.
type keeper struct {
	o    Options
	host tokenHost

	mu      sync.Mutex
	now     token        // zero: not read yet
	unsaved error        // why the file does not hold it; nil: it does
	tried   desk.Instant // when renewing it before its end was tried last
}

// load reads the token file again, since somebody may have authorised anew. What
// could not be written to the file stays.
func (k *keeper) load() (token, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.read()
}

func (k *keeper) read() (token, error) {
	if k.unsaved != nil {
		if k.save(k.now); k.unsaved != nil {
			return k.now, nil
		}
	}
	t, err := readToken(k.o.TokenFile)
	if err != nil {
		return token{}, err
	}
	k.now = t
	return t, nil
}

// earlyAgain is how long after a token could not be renewed before its end that is
// tried again.
const earlyAgain = 10 * time.Minute

// access gives a token to call with, renewed when its end is near. A refresh that
// fails does no harm while the token still holds.
func (k *keeper) access(ctx context.Context) (string, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.now.Access == "" {
		if _, err := k.read(); err != nil {
			return "", err
		}
	}
	now := k.o.Clock.Now()
	over := k.now.expired(now)
	if !k.now.stale(now) || !over && k.tried != 0 && now.Sub(k.tried) < earlyAgain {
		return k.now.Access, nil
	}
	k.tried = now
	if err := k.renewUnless(ctx, func(t token) bool { return !t.stale(now) }); err != nil && over {
		return "", err
	} else if err != nil {
		k.o.Log.Warn("the token could not be renewed before its end", "feed", k.o.Name, "error", err)
	}
	return k.now.Access, nil
}

// replaced gives a token after used was refused as expired. Of several that come
// with the same one, the first renews it and the others get what came of it.
func (k *keeper) replaced(ctx context.Context, used string) (string, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.now.Access == used {
		if err := k.renewUnless(ctx, func(t token) bool { return t.Access != used }); err != nil {
			return "", err
		}
	}
	return k.now.Access, nil
}

// renewUnless renews the token, unless the file has one that will do: another
// process may have renewed it, or somebody authorised anew.
func (k *keeper) renewUnless(ctx context.Context, will func(token) bool) error {
	if t, err := k.read(); err != nil {
		// With a file that cannot be read, what we have is all there is.
		k.o.Log.Warn("the token file cannot be read", "feed", k.o.Name, "error", err)
	} else if will(t) {
		return nil
	}
	return k.renew(ctx)
}

// renew exchanges the refresh token. A refusal is feed.ErrUnauthorized. Whoever
// gives up meanwhile does not end the exchange: once the platform has handed out
// new tokens, the ones before may be good for nothing.
func (k *keeper) renew(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	t, err := k.host.refresh(context.WithoutCancel(ctx), k.now.Refresh)
	if err != nil {
		return refusedRefresh(err)
	}
	t.Shops = k.now.Shops
	k.save(t)
	return nil
}

func refusedRefresh(err error) error {
	var api *apiError
	if !errors.As(err, &api) || open(api.Code) || api.Code == codeThrottled || api.Status >= 500 {
		return err
	}
	return &feed.Plain{Text: authoriseAgain, Code: desk.CauseAgain, Said: api.Message, Err: fmt.Errorf("%w: %w", feed.ErrUnauthorized, err)}
}

// save keeps a token, in the file as far as that can be done. A refresh token may
// be good for one use only, so the new one is used even where it cannot be written.
func (k *keeper) save(t token) {
	k.now = t
	if k.unsaved = writeToken(k.o.TokenFile, t); k.unsaved != nil {
		k.o.Log.Error("the new token could not be written", "feed", k.o.Name, "error", k.unsaved)
	}
}

// learn keeps the shops of the authorisation beside the tokens.
func (k *keeper) learn(shops []RemoteShop) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !sameShops(k.now.Shops, shops) {
		t := k.now
		t.Shops = shops
		k.save(t)
	}
}

// remark is what should be said about the tokens now; empty: nothing.
func (k *keeper) remark(now desk.Instant) *feed.Plain {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.unsaved != nil {
		return &feed.Plain{Code: desk.CauseUnsaved.With(k.o.TokenFile), Text: fmt.Sprintf("The new token cannot be written to %s, and a restart would need a new authorisation. Make room or mend the permissions of its folder.", k.o.TokenFile)}
	}
	return ending(k.now.RefreshEnd, now)
}

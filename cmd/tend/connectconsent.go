package main

import (
	"context"
	"errors"
	"fmt"

	"tend/config"
	"tend/feed/tiktokshop"
	"tend/internal/sanitize"
)

const (
	codeQuestion   = "Code"
	whereTheCodeIs = "After the consent the browser opens an address of your app with code=… in it. Paste that whole address, or the code, within half an hour."
)

// askConsent has the seller let the app in, and exchanges the code that comes of
// it. The tokens stay in a file on trial until all is written.
func (s *setup) askConsent(ctx context.Context) ([]tiktokshop.RemoteShop, error) {
	state, answer, why := "", s.o.code, whereTheCodeIs
	if answer == "" {
		var err error
		if state, err = s.showConsentPage(ctx); err != nil {
			return nil, err
		}
	}
	for {
		var err error
		if answer == "" {
			if answer, err = s.a.ask(ctx, question{name: codeQuestion, why: why}); err != nil {
				return nil, err
			}
			why = "" // said once
		}
		shops, err := s.exchange(ctx, answer, state)
		if err == nil {
			return shops, nil
		}
		if answer, err = s.afterRefusal(ctx, err, answer); err != nil {
			return nil, err
		}
	}
}

// exchange exchanges the code in an answer for tokens.
func (s *setup) exchange(ctx context.Context, answer, state string) ([]tiktokshop.RemoteShop, error) {
	o, err := s.onTrial()
	if err != nil {
		return nil, err
	}
	code, err := codeOf(answer, s.feed.TikTok.AppKey, state)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", codeQuestion, err)
	}
	shops, err := tiktokshop.Authorize(ctx, o, code)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", codeQuestion, unfinished(err))
	}
	return shops, nil
}

// afterRefusal gives what to exchange next: the same answer where the key or the
// secret was wrong and is another now, else nothing, to be asked for a new one. A
// script is not asked again.
func (s *setup) afterRefusal(ctx context.Context, why error, answer string) (string, error) {
	app := errors.Is(why, errOtherApp) || errors.Is(why, tiktokshop.ErrApp)
	if ctx.Err() != nil || !s.a.person() || s.o.code != "" && !app {
		return "", why
	}
	s.a.say("  " + sanitize.Line(why.Error()) + ".")
	if !app {
		return "", nil
	}
	changed, err := s.askAppAgain(ctx)
	if err != nil || !changed {
		return "", err
	}
	return answer, nil
}

// askAppKey asks for the key of the app.
func (s *setup) askAppKey(ctx context.Context, given, preset string) error {
	key, err := s.a.ask(ctx, question{
		name: "App key", given: given, preset: preset,
		why: "From Partner Center: your app, Developing, Basic information.",
		check: func(key string) (string, error) {
			f := s.feed
			f.TikTok.AppKey = key
			return key, s.fits(f, "app_key")
		},
	})
	if err == nil {
		s.feed.TikTok.AppKey = key
	}
	return err
}

// askAppAgain asks for key and secret once more, and reports whether one of them
// is another now. All other answers are kept.
func (s *setup) askAppAgain(ctx context.Context) (changed bool, err error) {
	key := s.feed.TikTok.AppKey
	if err := s.askAppKey(ctx, "", key); err != nil {
		return false, err
	}
	changed = s.feed.TikTok.AppKey != key
	if variable := config.EnvName(s.feed.Name, config.AppSecret); s.p.env(variable) != "" {
		s.a.say("", "The app secret comes from the environment ("+variable+"). If that is the wrong one, end with Ctrl-C and set it there.")
		return changed, nil
	}
	secret, err := s.a.ask(ctx, question{name: "App secret", secret: true, may: true, why: "It stands beside the app key. Enter alone keeps the one given."})
	if err == nil && secret != "" && secret != s.secret {
		s.secret, s.known, changed = secret, false, true
	}
	return changed, err
}

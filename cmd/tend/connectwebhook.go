package main

import (
	"context"
	"crypto/rand"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/feed"
)

func (p *program) connectWebhookCommand() *cobra.Command {
	o := &connectOptions{}
	c := p.connectKind(config.Webhook, "Connect a script or a service by HTTP", o, (*setup).askWebhook)
	c.Flags().StringVar(&o.url, "url", "", "`ADDRESS` to which replies are posted")
	c.Flags().StringArrayVar(&o.shops, "shop", nil, "`SHOP` of the desk that it serves, or SHOP=NAME with what customers call it; may be repeated")
	return c
}

func (s *setup) askWebhook(ctx context.Context) error {
	_, err := s.a.ask(ctx, question{
		name: "Address", given: s.o.url, preset: s.before.Webhook.URL,
		why: "Where your script takes replies: they are posted there, signed.",
		check: func(address string) (string, error) {
			f := s.feed
			f.Webhook.URL = address
			if err := s.fits(f, "url"); err != nil {
				return "", err
			}
			s.feed.Webhook.URL = address
			return address, nil
		},
	})
	if err != nil {
		return err
	}
	if err := s.askHookSecret(ctx); err != nil {
		return err
	}
	return s.askHookShops(ctx)
}

// askHookSecret asks for the secret that signs; without one it makes one.
func (s *setup) askHookSecret(ctx context.Context) error {
	why := "What both sides sign with, at least 16 characters. It is not shown here."
	if !s.o.env {
		why += " Leave it empty to have one made."
	}
	err := s.askSecret(ctx, question{name: "Secret", why: why, may: !s.o.env, check: checkHookSecret})
	var ended *endedError
	if errors.As(err, &ended) && s.a.agree && !s.o.env {
		err = nil // a script that gives none has agreed to one being made
	}
	if err == nil && s.secret == "" {
		s.secret = rand.Text()
		s.sayMade()
	}
	return err
}

// sayMade says that the receiver cannot know the secret yet.
func (s *setup) sayMade() {
	if s.a.agree {
		s.found("No secret came by standard input or %s, so one was made. A receiver that has one already will not accept it.", config.EnvName(s.feed.Name, config.Secret))
		return
	}
	s.found("A secret was made. The receiver needs the same one: it will stand in %s, under [feeds.%s].", config.SecretsFile, s.feed.Name)
}

func checkHookSecret(secret string) (string, error) {
	if len(secret) < 16 {
		return "", errors.New("this is too short to be safe; give at least 16 characters")
	}
	return secret, nil
}

// askHookSecretAgain lets a person give another secret where the receiver does
// not accept this one. It reports whether they did.
func (s *setup) askHookSecretAgain(ctx context.Context, found []feed.Finding) (bool, error) {
	turned := func(f feed.Finding) bool { return errors.Is(f.Err, feed.ErrUnauthorized) }
	if s.feed.Type != config.Webhook || !s.a.person() || !slices.ContainsFunc(found, turned) {
		return false, nil
	}
	if variable := config.EnvName(s.feed.Name, config.Secret); s.p.env(variable) != "" {
		s.a.say("", "The secret comes from the environment ("+variable+"). If that is the wrong one, set it there.")
		return false, nil
	}
	secret, err := s.a.ask(ctx, question{
		name: "Secret", secret: true, may: true, check: checkHookSecret,
		why: "Give the secret that the receiver has. Enter alone keeps this one, to be entered there later.",
	})
	if err != nil || secret == "" {
		return false, err
	}
	s.secret, s.known = secret, false
	return true, nil
}

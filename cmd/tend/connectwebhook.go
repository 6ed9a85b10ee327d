package main

import (
	"context"
	"crypto/rand"
	"errors"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/desk"
)

func (p *program) connectWebhookCommand() *cobra.Command {
	o := &connectOptions{}
	c := p.connectKind(config.Webhook, "Connect a script or a service by HTTP", o, (*setup).askWebhook)
	c.Flags().StringVar(&o.url, "url", "", "`ADDRESS` to which replies are posted")
	c.Flags().StringArrayVar(&o.shops, "shop", nil, "`SHOP` of the desk that it serves; may be repeated")
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
	if stored := s.p.secrets().Get(s.feed.Name, config.Secret); s.a.agree && !s.o.env && stored == "" {
		s.secret = rand.Text()
		return nil
	}
	err := s.askSecret(ctx, question{name: "Secret", why: why, may: !s.o.env, check: func(secret string) (string, error) {
		if len(secret) < 16 {
			return "", errors.New("this is too short to be safe; give at least 16 characters")
		}
		return secret, nil
	}})
	if err == nil && s.secret == "" {
		s.secret = rand.Text()
	}
	return err
}

func (s *setup) askHookShops(ctx context.Context) error {
	preset := s.feed.Name
	if len(s.before.Webhook.Shops) > 0 {
		preset = joined(s.before.Webhook.Shops)
	}
	_, err := s.a.ask(ctx, question{
		name: "Shops", given: strings.Join(s.o.shops, ","), preset: preset,
		why: "The shops of this desk whose customers come from there: ids, with commas between them.",
		check: func(answer string) (string, error) {
			s.feed.Webhook.Shops = nil
			for word := range strings.FieldsFuncSeq(answer, func(r rune) bool { return r == ',' || unicode.IsSpace(r) }) {
				if err := s.served(desk.ShopID(word)); err != nil {
					return "", err
				}
				s.feed.Webhook.Shops = append(s.feed.Webhook.Shops, desk.ShopID(word))
			}
			return answer, s.fits(s.feed, "shops")
		},
	})
	for _, id := range s.feed.Webhook.Shops {
		if err == nil {
			err = s.askZone(ctx, string(id), remote{})
		}
	}
	return err
}

func joined(ids []desk.ShopID) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = string(id)
	}
	return strings.Join(words, ",")
}

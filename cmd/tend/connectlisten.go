package main

import (
	"context"
	"crypto/rand"
	"errors"

	"tend/config"
)

// listenHere is where a listener is proposed: for this machine alone.
const listenHere = "127.0.0.1:8744"

// askListener offers a listener where there is none: scripts hand over what
// customers write through it, and platforms push to it.
func (s *setup) askListener(ctx context.Context) error {
	if s.p.cfg.Listen.Address != "" {
		return nil
	}
	needed := s.feed.Type == config.Webhook
	if s.feed.Type == config.Chatwoot && s.o.listen == "" {
		return nil // it pushes through a websocket of ours
	}
	why := "TikTok Shop can push new messages to a public https address that leads here; without, they are fetched every " + s.feed.TikTok.Poll.String() + "."
	if needed {
		why = "Your script hands over what customers write by POST /v1/lines to an address of this machine."
	}
	if s.o.listen == "" {
		if yes, err := s.a.yes(ctx, "Listen?", why, needed); err != nil || !yes {
			return err
		}
	}
	address, err := s.a.ask(ctx, question{
		name: "Listen at", given: s.o.listen, preset: listenHere, check: s.checkListen(ctx),
		why: "A host and a port. 127.0.0.1 is reached by this machine alone.",
	})
	if err != nil {
		return err
	}
	s.listen = address
	if s.p.secrets().Get(config.ListenName, config.Token) == "" {
		s.token = rand.Text()
	}
	return nil
}

func (s *setup) checkListen(ctx context.Context) func(string) (string, error) {
	return func(address string) (string, error) {
		switch {
		case !config.ListenAddress(address):
			return "", errors.New("give a host and a port such as " + listenHere)
		case !config.Private(address) && s.p.cfg.Listen.TLSCert == "":
			return "", errors.New("other machines reach this address, so it needs tls_cert and tls_key under [listen] in the config first")
		}
		if d := s.p.examinePort(ctx, address); d.State == stateBroken {
			return "", errors.New(d.Text)
		}
		return address, nil
	}
}

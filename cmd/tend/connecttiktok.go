package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/feed/tiktokshop"
	"tend/tui/lang"
)

func (p *program) connectTikTokCommand() *cobra.Command {
	o := &connectOptions{}
	c := p.connectKind(config.TikTokShop, "Connect the shops of a TikTok Shop seller", o, (*setup).askTikTok)
	f := c.Flags()
	f.StringVar(&o.appKey, "app-key", "", "`KEY` of your app")
	f.StringVar(&o.serviceID, "service-id", "", "`ID` of your app's service, for the consent page")
	f.StringVar(&o.region, "region", "", "`REGION` of the seller: US, or other")
	f.StringVar(&o.code, "code", "", "`CODE`, or the whole address, that the consent page led to")
	f.StringArrayVar(&o.shops, "shop", nil, "serve a shop as one of the desk: `REMOTE=SHOP`; may be repeated")
	f.StringVar(&o.api, "api", "", "base `ADDRESS` of the platform, for a proxy")
	f.StringVar(&o.auth, "auth", "", "base `ADDRESS` for tokens, for a proxy")
	return c
}

func (s *setup) askTikTok(ctx context.Context) error {
	if err := s.askAppKey(ctx, s.o.appKey, s.before.TikTok.AppKey); err != nil {
		return err
	}
	if err := s.takeAddresses(); err != nil {
		return err
	}
	if err := s.askSecret(ctx, question{name: "App secret", why: "It stands beside the app key. It is not shown here."}); err != nil {
		return err
	}
	if err := s.clockRight(ctx); err != nil {
		return err
	}
	s.proposeLocale()
	shops, err := s.askConsent(ctx)
	if err != nil {
		return err
	}
	return s.askTikTokShops(ctx, shops)
}

// proposeLocale has the platform write its own notes in the desk's language,
// unless that was settled before. It is among what is shown before it is
// written.
func (s *setup) proposeLocale() {
	if s.before.Type == "" && lang.Pick(s.p.cfg.Language, s.p.env).Code == "zh" {
		s.feed.TikTok.Locale = "zh-CN"
	}
}

// clockRight compares the clocks before a code is used up for nothing. Where the
// platform does not say, the calls will tell.
func (s *setup) clockRight(ctx context.Context) error {
	off, err := s.p.offBy(ctx, tiktokBase(s.feed))
	if err != nil || off.Abs() < clockWrong {
		return nil
	}
	return fmt.Errorf("the clock of this machine is %s%s that of TikTok Shop, which would take no calls; set the clock (turn on NTP) and try again",
		off.Abs().Round(time.Second), behind(off))
}

// takeAddresses takes over the addresses of a proxy.
func (s *setup) takeAddresses() error {
	t := &s.feed.TikTok
	for _, f := range []struct {
		key, given string
		to         *string
	}{{"api", s.o.api, &t.API}, {"auth", s.o.auth, &t.Auth}} {
		if f.given == "" {
			continue
		}
		*f.to = f.given
		if err := s.fits(s.feed, f.key); err != nil {
			return fmt.Errorf("%w: --%s: %w", errUsage, f.key, err)
		}
	}
	return nil
}

// onTrial are the options with a token file of their own.
func (s *setup) onTrial() (tiktokshop.Options, error) {
	final, err := s.p.tokens(s.feed.Name)
	if err != nil {
		return tiktokshop.Options{}, err
	}
	trial := s.p.tokenFile(onTrial(s.feed.Name))
	s.discard = func() { _ = os.Remove(trial) } // it may never have been made
	s.keep = func() error {
		if err := os.Rename(trial, final); err != nil {
			return fmt.Errorf("keep the tokens: %w", err)
		}
		return nil
	}
	t := s.feed.TikTok
	return tiktokshop.Options{
		Name: s.feed.Name, AppKey: t.AppKey, AppSecret: s.secret, TokenFile: trial,
		API: t.API, Auth: t.Auth, Clock: s.p.clock, Log: s.p.log,
	}, nil
}

// onTrial is a name that no feed can have, for what is not final.
func onTrial(name string) string { return name + ".new" }

// showConsentPage prints where the seller lets the app in.
func (s *setup) showConsentPage(ctx context.Context) (state string, err error) {
	region, err := s.a.ask(ctx, question{
		name: "Region", given: s.o.region, preset: "other", check: checkRegion,
		why: "Where the seller is: US, or other.",
	})
	if err != nil {
		return "", err
	}
	service, err := s.a.ask(ctx, question{
		name: "Service id", given: s.o.serviceID, why: "From Partner Center, beside the app's authorization link: service_id=…",
	})
	if err != nil {
		return "", err
	}
	state = rand.Text()
	s.a.say("", "Open this page as the owner of the shop and agree:")
	s.a.show("  " + tiktokshop.ConsentURL(service, region) + "&state=" + state)
	return state, nil
}

func checkRegion(region string) (string, error) {
	switch region {
	case "US", "us":
		return "US", nil
	case "other":
		return region, nil
	}
	return "", errors.New("answer US or other")
}

func (s *setup) askTikTokShops(ctx context.Context, shops []tiktokshop.RemoteShop) error {
	if len(shops) == 0 {
		return errors.New("no shop came with this consent. The owner of the shop has to agree, not a sub-account")
	}
	var all []remote
	for _, r := range shops {
		all = append(all, remote{id: r.ID, name: r.Name, kind: r.Region, zone: r.Zone()})
	}
	names, err := s.askShops(ctx, "shop", all, nil, s.before.TikTok.Shops)
	s.feed.TikTok.Shops = names
	return err
}

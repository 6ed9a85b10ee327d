package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
)

func (p *program) connectChatwootCommand() *cobra.Command {
	o := &connectOptions{}
	c := p.connectKind(config.Chatwoot, "Connect an account of a Chatwoot", o, (*setup).askChatwoot)
	c.Flags().StringVar(&o.url, "url", "", "`ADDRESS` of the Chatwoot, such as https://chat.example.com")
	c.Flags().StringVar(&o.account, "account", "", "`NUMBER` of the account")
	c.Flags().StringArrayVar(&o.inboxes, "inbox", nil, "serve the inbox with this `NUMBER`; may be repeated")
	c.Flags().StringArrayVar(&o.shops, "shop", nil, "serve an inbox as a shop of the desk: `NUMBER=SHOP`; may be repeated")
	return c
}

func (s *setup) askChatwoot(ctx context.Context) error {
	if err := s.askChatwootURL(ctx); err != nil {
		return err
	}
	var who chatwoot.Profile
	err := s.askSecret(ctx, question{
		name: "Access token", why: "From Chatwoot: your picture at the bottom left, Profile settings, Access token. It is not shown here.",
		check: func(token string) (string, error) {
			var err error
			who, err = chatwoot.Me(ctx, s.chatwootOptions(token))
			return token, wrongToken(err)
		},
	})
	if err != nil {
		return err
	}
	s.found("Chatwoot knows you as %s.", who.Name)
	if err := s.askAccount(ctx, who); err != nil {
		return err
	}
	return s.askInboxes(ctx)
}

// wrongToken leaves out of the sentence to come back later: the question is asked
// again at once.
func wrongToken(err error) error {
	var plain *feed.Plain
	if errors.As(err, &plain) && plain.Code == desk.CauseUnauthorized {
		return &reworded{"Chatwoot does not know the token; copy it again, all of it", err}
	}
	return err
}

// chatwootOptions are what the answers so far make of a connection.
func (s *setup) chatwootOptions(token string) chatwoot.Options {
	w := s.feed.Chatwoot
	return chatwoot.Options{Name: s.feed.Name, URL: w.URL, Token: token, Account: w.Account, Clock: s.p.clock, Log: s.p.log}
}

func (s *setup) askChatwootURL(ctx context.Context) error {
	_, err := s.a.ask(ctx, question{
		name: "Address", given: s.o.url, preset: s.before.Chatwoot.URL,
		why: "Where you open Chatwoot in the browser, such as https://chat.example.com; any address of its pages will do.",
		check: func(address string) (string, error) {
			f := s.feed
			f.Chatwoot.URL, f.Chatwoot.Account = pageOf(address)
			if err := s.fits(f, "url"); err != nil {
				return "", err
			}
			s.feed.Chatwoot.URL = f.Chatwoot.URL
			if f.Chatwoot.Account != 0 {
				s.feed.Chatwoot.Account = f.Chatwoot.Account
			}
			return f.Chatwoot.URL, s.isChatwoot(ctx, f.Chatwoot.URL)
		},
	})
	return err
}

// dashboard matches an address in Chatwoot's dashboard.
var dashboard = regexp.MustCompile(`^(.*)/app(?:/accounts/(\d{1,9})(?:/.*)?|/login.*)?$`)

// pageOf takes the base address, and the account where there is one, out of the
// address of one of Chatwoot's pages.
func pageOf(address string) (base string, account int) {
	base = strings.TrimRight(address, "/")
	if u, err := url.Parse(base); err == nil && u.Scheme != "" {
		u.Fragment = ""
		if dashboard.MatchString(u.Path) {
			u.RawQuery = "" // of the page
		}
		base = u.String()
	} else if err == nil && !strings.Contains(base, "://") && base != "" {
		base = "https://" + base
	}
	if m := dashboard.FindStringSubmatch(base); m != nil {
		account, _ = strconv.Atoi(m[2]) // none is 0
		base = m[1]
	}
	return base, account
}

// isChatwoot asks for the one thing that Chatwoot tells everybody: its version.
func (s *setup) isChatwoot(ctx context.Context, base string) error {
	version, err := s.p.chatwootVersion(ctx, base)
	switch {
	case err != nil:
		return err
	case version != "":
		s.found("Chatwoot %s answers.", version)
	}
	return nil
}

func (s *setup) askAccount(ctx context.Context, who chatwoot.Profile) error {
	if len(who.Accounts) == 0 {
		return errors.New("this user belongs to no account of Chatwoot. An administrator has to add them to one")
	}
	wanted := s.o.account
	if wanted == "" && s.feed.Chatwoot.Account != 0 {
		wanted = strconv.Itoa(s.feed.Chatwoot.Account)
	}
	at := slices.IndexFunc(who.Accounts, func(a chatwoot.Account) bool { return strconv.FormatInt(a.ID, 10) == wanted })
	if s.o.account != "" && at < 0 {
		return fmt.Errorf("there is no account %s among those of %s; there are %s", clean(s.o.account), clean(who.Name), strings.Join(accounts(who), ", "))
	}
	if at < 0 {
		var err error
		if at, err = s.a.choose(ctx, question{name: "Account", preset: "1", why: "Which account the desk is for."}, accounts(who)); err != nil {
			return err
		}
	}
	a := who.Accounts[at]
	s.feed.Chatwoot.Account = int(a.ID)
	s.found("Account %d: %s.", a.ID, a.Name)
	return nil
}

func accounts(who chatwoot.Profile) (lines []string) {
	for _, a := range who.Accounts {
		lines = append(lines, fmt.Sprintf("%d (%s, %s)", a.ID, clean(a.Name), clean(a.Role)))
	}
	return lines
}

func (s *setup) askInboxes(ctx context.Context) error {
	list, err := chatwoot.Inboxes(ctx, s.chatwootOptions(s.secret))
	if err != nil {
		return unfinished(err)
	}
	if len(list) == 0 {
		return errors.New("this user sees no inbox in that account. An administrator can add them to one under Settings, Inboxes, Collaborators")
	}
	var all []remote
	for _, in := range list {
		all = append(all, remote{id: strconv.FormatInt(in.ID, 10), name: in.Name, kind: in.Channel, zone: in.Zone()})
	}
	known := map[string]desk.ShopID{}
	for id, shop := range s.before.Chatwoot.Inboxes {
		known[strconv.FormatInt(id, 10)] = shop
	}
	shops, err := s.askShops(ctx, "inbox", all, s.o.inboxes, known)
	if err != nil {
		return err
	}
	s.feed.Chatwoot.Inboxes = map[int64]desk.ShopID{}
	for id, shop := range shops {
		n, _ := strconv.ParseInt(id, 10, 64) // it was made from one
		s.feed.Chatwoot.Inboxes[n] = shop
	}
	return nil
}

package chatwoot

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"tend/feed"
)

// Check implements [feed.Checker]: address, token, account, inboxes, agents,
// live events and presence, in that order. For presence it is there for a
// moment, as an open dashboard would be.
func (c *Conn) Check(ctx context.Context) []feed.Finding {
	me, found := c.checkToken(ctx)
	if failed(found) {
		return found
	}
	found = append(found, c.checkAccount(me))
	if failed(found) {
		return found
	}
	found = append(found, c.checkInboxes(ctx), c.checkAgents(ctx))
	return append(found, c.checkLive(ctx, me)...)
}

func failed(list []feed.Finding) bool { return len(list) > 0 && list[len(list)-1].Err != nil }

// checkToken asks for the profile: what fails there is the address or the token.
func (c *Conn) checkToken(ctx context.Context) (Profile, []feed.Finding) {
	me, err := c.api.profile(ctx)
	address := feed.Finding{What: "Address", Note: host(c.o.URL)}
	if strings.HasPrefix(c.o.URL, "http://") && !loopback(c.o.URL) {
		address.Note += ", without TLS: anybody on the way can read the token"
	}
	switch {
	case err == nil:
		return me, []feed.Finding{address, {What: "Token", Note: me.Name}}
	case errors.Is(err, feed.ErrUnauthorized):
		return me, []feed.Finding{address, {What: "Token", Err: err, Mend: "Copy the access token from Profile settings at Chatwoot."}}
	}
	return me, []feed.Finding{{What: "Address", Err: err, Mend: "Use the address of the dashboard, beginning with https://."}}
}

func (c *Conn) checkAccount(me Profile) feed.Finding {
	if a, ok := me.In(c.o.Account); ok {
		return feed.Finding{What: "Account", Note: fmt.Sprintf("%s, as %s", a.Name, a.Role)}
	}
	var has []string
	for _, a := range me.Accounts {
		has = append(has, fmt.Sprintf("%d (%s)", a.ID, a.Name))
	}
	return feed.Finding{
		What: "Account",
		Err:  setup("", fmt.Sprintf("The token's user is not in account %d.", c.o.Account)),
		Mend: "Set the account to one the user is in: " + orElse(strings.Join(has, ", "), "there is none") + ".",
	}
}

func (c *Conn) checkInboxes(ctx context.Context) feed.Finding {
	f := feed.Finding{What: "Inboxes", Mend: "Make the user a member of the inboxes, or choose others."}
	list, err := c.api.inboxes(ctx)
	switch missing := c.o.missing(list); {
	case err != nil:
		f.Err = asked(err)
	case len(list) == 0:
		f.Err = setup("", "Chatwoot shows no inbox to this user.")
	case len(missing) > 0:
		f.Err = setup("", "Chatwoot does not show this user the inboxes "+strings.Join(missing, ", ")+" of the settings.")
	}
	if f.Err != nil {
		return f
	}
	var names []string
	for _, in := range list {
		if _, ok := c.o.shop(in.ID); ok {
			names = append(names, fmt.Sprintf("%s (%s)", in.Name, in.Channel))
		}
	}
	return feed.Finding{What: "Inboxes", Note: fmt.Sprintf("%d: %s", len(names), strings.Join(names, ", "))}
}

func (c *Conn) checkAgents(ctx context.Context) feed.Finding {
	f := feed.Finding{What: "Agents", Mend: "Correct the numbers of the agents in the settings."}
	list, err := c.api.agents(ctx)
	if err != nil {
		f.Err = asked(err)
		return f
	}
	there := map[int64]bool{}
	for _, p := range list {
		there[int64(p.ID)] = true
	}
	var unknown []string
	for _, user := range sorted(c.o.Agents) {
		if !there[user] {
			unknown = append(unknown, number(user))
		}
	}
	if len(unknown) > 0 {
		f.Err = setup("", "Chatwoot has no agents with the numbers "+strings.Join(unknown, ", ")+".")
		return f
	}
	return feed.Finding{What: "Agents", Note: fmt.Sprintf("%d at Chatwoot, %d of them named in the settings", len(list), len(c.o.Agents))}
}

// host is what to show of an address.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

package chatwoot

import (
	"context"
	"fmt"
)

// Me is who the token of the options belongs to. Options.Account is not
// needed. Errors are in words for people.
func Me(ctx context.Context, o Options) (Profile, error) {
	if o.Account <= 0 {
		o.Account = 1 // a profile is of no account
	}
	c, err := New(o)
	if err != nil {
		return Profile{}, err
	}
	defer c.api.http.Close()
	p, err := c.api.profile(ctx)
	if err != nil {
		return Profile{}, fmt.Errorf("chatwoot: profile: %w", asked(err))
	}
	return p, nil
}

// Inboxes lists the inboxes of the account that the token's user may see.
func Inboxes(ctx context.Context, o Options) ([]Inbox, error) {
	c, err := New(o)
	if err != nil {
		return nil, err
	}
	defer c.api.http.Close()
	list, err := c.api.inboxes(ctx)
	if err != nil {
		return nil, fmt.Errorf("chatwoot: inboxes: %w", asked(err))
	}
	return list, nil
}

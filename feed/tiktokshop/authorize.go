package tiktokshop

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/feed"
)

// ErrApp is a refusal that is about the app key or the app secret, or may be.
var ErrApp = errors.New("tiktokshop: the app key or the app secret is wrong")

// Authorize exchanges the code that the seller's consent gave for tokens, writes
// them into the token file and lists the shops that come with them. The code holds
// for half an hour and can be used once.
//
// Errors are in words for people where a person can do something; ErrApp is among
// them where another code would not help. After an error about the shops the
// tokens are in the file all the same.
func Authorize(ctx context.Context, o Options, code string) ([]RemoteShop, error) {
	o, err := o.filled()
	if err != nil {
		return nil, err
	}
	c, err := newCaller(o)
	if err != nil {
		return nil, err
	}
	t, err := c.keep.host.exchange(ctx, code)
	if err != nil {
		return nil, refusedCode(err)
	}
	if err := writeToken(o.TokenFile, t); err != nil {
		return nil, &feed.Plain{
			Text: fmt.Sprintf("The tokens could not be written to %s. Make room or mend the permissions of its folder, and begin again: the code is used up.", o.TokenFile), Err: err,
		}
	}
	shops, err := c.shops(ctx)
	if err != nil {
		return nil, err
	}
	c.keep.learn(shops)
	return shops, nil
}

func refusedCode(err error) error {
	var api *apiError
	switch {
	case !errors.As(err, &api):
		return foreign(err)
	case api.Code == codeGrantUsed:
		return &feed.Plain{
			Text: "TikTok Shop does not take the code: it is used, or older than half an hour. Open the consent page again and copy the new code.",
			Err:  fmt.Errorf("%w: %w", feed.ErrUnauthorized, err),
		}
	}
	var plain *feed.Plain
	switch told := trouble(api); {
	case !errors.As(told, &plain): // the platform's words are all there is
		plain = &feed.Plain{
			Text: fmt.Sprintf("TikTok Shop does not exchange the code: “%s”. Check app key, app secret and code.", api.Message), Err: feed.ErrUnauthorized,
		}
	case plain.Code != desk.CauseAppSecret && plain.Code != desk.CauseAppKey:
		return told
	}
	return &feed.Plain{Text: plain.Text, Code: plain.Code, Said: plain.Said, Err: fmt.Errorf("%w: %w: %w", ErrApp, plain.Err, err)}
}

// newCaller puts together what calls need. The options are filled.
func newCaller(o Options) (*caller, error) {
	api, err := o.client(o.API)
	if err != nil {
		return nil, err
	}
	auth, err := o.client(o.Auth)
	if err != nil {
		return nil, err
	}
	return &caller{o: o, wire: api, keep: &keeper{o: o, host: tokenHost{o: o, wire: auth}}}, nil
}

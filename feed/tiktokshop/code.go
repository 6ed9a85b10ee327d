package tiktokshop

import (
	"errors"
	"fmt"
	"strings"

	"tend/desk"
	"tend/feed"
)

// The platform's codes that mean something to a desk. The page they come from
// warns that codeMany is not to be judged without its words.
const (
	codeThrottled    = 36009002
	codeInternal     = 36009003
	codeMany         = 36009004
	codeTimeout      = 36009007
	codeAddress      = 36009033
	codeOtherShop    = 101000
	codeWrongToken   = 105001
	codeExpired      = 105002
	codeScope        = 105005
	codeSignature    = 106001
	codeGrantUsed    = 36004004
	codeChatInternal = 45101001
	codeNotFound     = 45101003
	codeQuota        = 45101004
	codeUpload       = 45101008
)

// apiError is an answer of the platform that says no.
type apiError struct {
	Status    int // of the HTTP answer
	Code      int
	Message   string // the platform's words, raw
	RequestID string // what the platform's support asks for
}

func (e *apiError) Error() string {
	return fmt.Sprintf("TikTok Shop says %q (code %d, HTTP %d, request %s)", e.Message, e.Code, e.Status, e.RequestID)
}

func codeOf(err error) int {
	var api *apiError
	if errors.As(err, &api) {
		return api.Code
	}
	return 0
}

// trouble says what an answer that says no means for the connection: an error of
// package feed in words for people, or the answer itself where trying again may
// help.
func trouble(err *apiError) error {
	plain := func(kind error, code desk.Cause, text string) error {
		return &feed.Plain{Text: text, Code: code, Said: err.Message, Err: fmt.Errorf("%w: %w", kind, err)}
	}
	switch err.Code {
	case codeMany:
		return unclear(err)
	case codeExpired:
		return plain(feed.ErrUnauthorized, desk.CauseAgain, authoriseAgain)
	case codeScope:
		return plain(feed.ErrUnauthorized, desk.CauseScope, "The app may not use customer service. Apply for the permission seller.customer_service in Partner Center; when it is granted, let the seller authorise again with tend connect tiktokshop.")
	case codeWrongToken, codeOtherShop:
		return plain(feed.ErrUnauthorized, desk.CauseSeller, "The authorisation is not one of this shop's seller. Authorise with the seller's account with tend connect tiktokshop.")
	case codeSignature:
		return plain(feed.ErrMisconfigured, desk.CauseAppSecret, "TikTok Shop does not accept the signature: the app secret does not belong to the app key. Copy both from Partner Center again.")
	case codeAddress:
		return plain(feed.ErrMisconfigured, desk.CauseAddressList, "TikTok Shop does not take calls from this machine's address. Add the address to the app's list in Partner Center, or empty the list.")
	}
	return err
}

const authoriseAgain = "TikTok Shop no longer accepts the seller's authorisation. Authorise again with tend connect tiktokshop."

// unclear judges the code that stands for many things by its words.
func unclear(err *apiError) error {
	plain := func(kind error, code desk.Cause, text string) error {
		return &feed.Plain{Text: text, Code: code, Said: err.Message, Err: fmt.Errorf("%w: %w", kind, err)}
	}
	words := strings.ToLower(err.Message)
	switch {
	case aboutTime(words):
		return plain(feed.ErrMisconfigured, desk.CauseClock, "This machine's clock is off: TikTok Shop takes calls only within a few minutes of its own time. Set the clock, best by the network's time; the token is fine.")
	case strings.Contains(words, "access_token") || strings.Contains(words, "access-token") || strings.Contains(words, "access token"):
		return plain(feed.ErrUnauthorized, desk.CauseAgain, authoriseAgain)
	case strings.Contains(words, "app_key") || strings.Contains(words, "app key"):
		return plain(feed.ErrMisconfigured, desk.CauseAppKey, "TikTok Shop does not know the app key. Copy it from Partner Center again.")
	case strings.Contains(words, "cipher") || strings.Contains(words, "shop id") || strings.Contains(words, "shop_id"):
		return plain(feed.ErrMisconfigured, desk.CauseWrongShop, "TikTok Shop does not know the shop under this authorisation. Authorise again with tend connect tiktokshop, and choose the shop.")
	}
	return err
}

// aboutTime reports whether the platform's small-lettered words are about the
// time of a call.
func aboutTime(words string) bool {
	return strings.Contains(words, "timestamp") || strings.Contains(words, "time stamp") || strings.Contains(words, "expired sign")
}

// clockOff reports whether a call failed because of this machine's clock.
func clockOff(err error) bool {
	var api *apiError
	return errors.As(err, &api) && api.Code == codeMany && aboutTime(strings.ToLower(api.Message))
}

// turnedAway reports whether a code says that the call was turned away before it was
// looked at, so that it surely had no effect.
func turnedAway(code int) bool {
	switch code {
	case codeThrottled, codeMany, codeAddress, codeOtherShop, codeWrongToken, codeExpired, codeScope, codeSignature, codeQuota:
		return true
	}
	return false
}

// open reports whether a code leaves it open what became of the call.
func open(code int) bool {
	switch code {
	case codeInternal, codeTimeout, codeChatInternal:
		return true
	}
	return false
}

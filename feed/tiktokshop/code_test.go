package tiktokshop

import (
	"errors"
	"strings"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

func TestAnswersThatSayNo(t *testing.T) {
	for _, c := range []struct {
		name  string
		code  int
		words string
		is    error // nil: it passes
		says  string
	}{
		{"expired", codeExpired, "Expired credentials", feed.ErrUnauthorized, "tend connect tiktokshop"},
		{"a token that is none", codeMany, "x-tts-access-token is invalid", feed.ErrUnauthorized, "tend connect tiktokshop"},
		{"the clock", codeMany, "Invalid timestamp", feed.ErrMisconfigured, "the token is fine"},
		{"the app key", codeMany, "Invalid app_key", feed.ErrMisconfigured, "app key"},
		{"the cipher", codeMany, "shop_cipher not expected", feed.ErrMisconfigured, "shop"},
		{"the same code with other words", codeMany, "something new", nil, ""},
		{"no permission", codeScope, "apply auth pkg", feed.ErrUnauthorized, "seller.customer_service"},
		{"the secret", codeSignature, "signature is invalid", feed.ErrMisconfigured, "app secret"},
		{"the address", codeAddress, "IP not allowed", feed.ErrMisconfigured, "address"},
		{"another shop", codeOtherShop, "no", feed.ErrUnauthorized, "seller's account"},
		{"a failure of theirs", codeInternal, "Internal error", nil, ""},
		{"a code nobody knows", 99999999, "?", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := trouble(&apiError{Code: c.code, Message: c.words, Status: 200})
			for _, kind := range []error{feed.ErrUnauthorized, feed.ErrMisconfigured} {
				if got := errors.Is(err, kind); got != (kind == c.is) {
					t.Errorf("%v: %v", kind, got)
				}
			}
			if codeOf(err) != c.code {
				t.Errorf("the code is lost: %v", err)
			}
			var plain *feed.Plain
			if errors.As(err, &plain) != (c.is != nil) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("it says %q", err)
			}
		})
	}
}

// A signature that this platform refuses has another cause than one that the
// receiver of a webhook refuses: what mends it is another thing.
func TestARefusedSignatureIsTheAppsSecret(t *testing.T) {
	var plain *feed.Plain
	if err := trouble(&apiError{Code: codeSignature, Status: 200}); !errors.As(err, &plain) || plain.Code != desk.CauseAppSecret {
		t.Errorf("the cause is %+v", plain)
	}
}

func TestWhatBecameOfASend(t *testing.T) {
	say := func(status int, body string) error {
		_, err := unwrap(wire.Response{Status: status, Body: []byte(body)})
		return err
	}
	const (
		nothing = iota // surely not, and worth trying again
		never
		perhaps
	)
	for _, c := range []struct {
		name string
		err  error
		want int
	}{
		{"before it was sent", &wire.CallError{Err: errors.New("refused")}, nothing},
		{"cut", &wire.CallError{Sent: true, Err: errors.New("cut")}, perhaps},
		{"no token", &unsent{errors.New("no token")}, nothing},
		{"429", &feed.RetryAfter{}, nothing},
		{"throttled", say(429, `{"code":36009002,"message":"slow"}`), nothing},
		{"expired", say(401, `{"code":105002,"message":"Expired credentials"}`), nothing},
		{"the quota", say(200, `{"code":45101004,"message":"quota"}`), nothing},
		{"timed out over there", say(408, `{"code":36009007,"message":"timeout"}`), perhaps},
		{"an internal error", say(200, `{"code":36009003,"message":"Internal"}`), perhaps},
		{"an internal error of the chat", say(200, `{"code":45101001,"message":"Internal"}`), perhaps},
		{"an unknown code with 500", say(500, `{"code":1,"message":"?"}`), perhaps},
		{"an unknown code", say(200, `{"code":45109999,"message":"Forbidden word"}`), never},
		{"no conversation", say(200, `{"code":45101003,"message":"not found"}`), never},
		{"500 of something in between", say(500, "<html>"), perhaps},
		{"nonsense with 200", say(200, "<html>"), perhaps},
		{"an empty answer", say(200, ""), perhaps},
		{"a login page", say(302, "<html>"), nothing},
		{"401 of something in between", say(401, "<html>"), nothing},
		{"408 of something in between", say(408, "<html>"), perhaps},
		{"200 with an error's status", say(502, `{"code":0}`), perhaps},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := nothing
			switch err := (&caller{o: Options{Clock: standing{}}}).sendFailed(c.err); {
			case errors.Is(err, feed.ErrUncertain):
				got = perhaps
			case errors.Is(err, feed.ErrRefused):
				got = never
			}
			if got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

package tiktokshop

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// Platform is the name of the platform in sentences.
const Platform = "TikTok Shop"

// What an Options leaves empty.
const (
	// DefaultAPI is the platform's own address.
	DefaultAPI    = "https://open-api.tiktokglobalshop.com"
	defaultAuth   = "https://auth.tiktok-shops.com"
	defaultLocale = "en"
	defaultPoll   = 20 * time.Second
)

// Our own pace of calls. The platform publishes none, and says that bursts within
// a second may be turned away.
const (
	callsPerSecond = 8
	callsAtOnce    = 4
)

// Options say which authorisation to use, and how its shops appear on the desk.
type Options struct {
	Name      string // of the feed in the settings
	AppKey    string
	AppSecret string // never logged or shown
	// TokenFile keeps the tokens and what is known of the shops; its folder
	// exists. Authorize makes the file, New does not need it.
	TokenFile string
	// Shops maps the platform's shop ids to the desk's. Empty: all that come
	// with the authorisation, each as NAME-<id>.
	Shops map[string]desk.ShopID
	// Agents maps the platform's chat ids (im_user_id) to people of the desk.
	// Others appear as NAME:<id>.
	Agents map[string]desk.AgentID
	Locale string        // of the platform's own notes; empty: "en"
	Poll   time.Duration // between two looks; 0: 20 s
	// Newer uses calls that the platform has not described to everyone: with
	// it a closing is told, and answers that no person gave are marked so.
	Newer bool
	// Picture gives the bytes of a picture of ours by the name in its address
	// "picture:NAME". An error is that it is gone, unless it is a *feed.RetryAfter.
	// nil: pictures are refused.
	Picture   func(name string) ([]byte, error)
	API, Auth string // base addresses; empty: the platform's
	Clock     feed.Clock
	Log       *slog.Logger // nil: none
	HTTP      *http.Client // nil: one of its own
}

// filled checks the options and fills in what is empty. Its errors are
// *feed.Plain that wrap feed.ErrMisconfigured, except for a missing clock.
func (o Options) filled() (Options, error) {
	switch {
	case o.Clock == nil:
		return o, errors.New("tiktokshop: a connection needs a clock")
	case o.AppKey == "":
		return o, lacking(desk.CauseNoSecret.With("app_key"), "The app key is missing. It stands in Partner Center beside the app; connect with tend connect tiktokshop.")
	case o.AppSecret == "":
		return o, lacking(desk.CauseNoSecret.With("app_secret"), "The app secret is missing. It stands in Partner Center beside the app; connect with tend connect tiktokshop.")
	case o.TokenFile == "":
		return o, lacking(desk.CauseNoHome, "There is no place for the tokens in the settings. Connect with tend connect tiktokshop.")
	}
	o.Name = cmp.Or(o.Name, "tiktokshop")
	o.API, o.Auth = cmp.Or(o.API, DefaultAPI), cmp.Or(o.Auth, defaultAuth)
	o.Locale = cmp.Or(o.Locale, defaultLocale)
	o.Poll = max(cmp.Or(o.Poll, defaultPoll), time.Second)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o, nil
}

func lacking(code desk.Cause, text string) error {
	return &feed.Plain{Text: text, Code: code, Err: fmt.Errorf("tiktokshop: %w", feed.ErrMisconfigured)}
}

// client talks to one of the platform's hosts.
func (o Options) client(base string) (*wire.Client, error) {
	return wire.New(wire.Options{
		Base: base, PerSecond: callsPerSecond, Burst: callsAtOnce,
		Clock: o.Clock, HTTP: o.HTTP, Name: Platform,
	})
}

// ConsentURL is where a seller lets the app in: the page for the given service id
// of the app, in the United States when region is "US".
func ConsentURL(serviceID, region string) string {
	host := "services.tiktokshop.com"
	if region == "US" || region == "us" {
		host = "services.us.tiktokshop.com"
	}
	u := url.URL{Scheme: "https", Host: host, Path: "/open/authorize"}
	u.RawQuery = url.Values{"service_id": {serviceID}}.Encode()
	return u.String()
}

package office

import (
	"cmp"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
	"tend/feed/feedtest/hooksim"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

// Office is a desk with its platforms. Close it.
type Office struct {
	Folder   string // all of it: settings, desk, state
	Program  string // the program's file
	Clock    feed.Clock
	Speed    int    // how fast the clock runs; 1 or 60
	Listen   string // host:port of the desk's listener
	TikTok   *tiktoksim.Sim
	Chatwoot *chatwootsim.Sim
	Hook     *hooksim.Sim

	tb *bench
}

// New starts the platforms on loopback addresses and writes the settings of a desk
// that is connected with them.
func New(ctx context.Context, folder, program string, clock feed.Clock, speed int) (o *Office, err error) {
	tb := &bench{temp: folder}
	defer func() {
		if f, ok := recover().(failure); ok {
			o, err = nil, fmt.Errorf("start the platforms: %s", string(f))
		}
	}()
	o = &Office{Folder: folder, Program: program, Clock: clock, Speed: speed, tb: tb}
	if o.Listen, err = freePort(); err != nil {
		return nil, err
	}
	o.TikTok = tiktoksim.New(tb, clock, nil)
	o.Chatwoot = chatwootsim.New(tb, chatwootsim.Options{Clock: clock})
	o.Hook = hooksim.New(tb, clock)
	o.TikTok.SendTo(hooks(o.Listen))
	o.Hook.Listens("http://" + o.Listen)
	return o, o.settings(ctx)
}

// hooks passes webhooks on to the desk's listener, which may be away.
func hooks(listen string) http.Handler {
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.Out.URL = &url.URL{Scheme: "http", Host: listen, Path: "/hooks/" + tiktoksim.Name}
		r.Out.Host = listen
	}}
	proxy.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) }
	return proxy
}

// Close ends the platforms.
func (o *Office) Close() { o.tb.close() }

// Platforms are all of them, in a fixed order.
func (o *Office) Platforms() []feedtest.Platform {
	return []feedtest.Platform{o.TikTok, o.Chatwoot, o.Hook}
}

// Desk is the folder of the desk.
func (o *Office) Desk() string { return filepath.Join(o.Folder, "desk") }

// Config is the file of settings.
func (o *Office) Config() string { return filepath.Join(o.Folder, "config.toml") }

// freePort is a loopback address nobody listens at just now.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	return l.Addr().String(), l.Close()
}

// settings writes config, secrets and tokens.
func (o *Office) settings(ctx context.Context) error {
	tokens := filepath.Join(o.Folder, "state", "tend", "tokens")
	if err := os.MkdirAll(tokens, 0o700); err != nil {
		return err
	}
	config := fmt.Sprintf(`undo = "0s"
[listen]
address = %q
[feeds.%s]
type = "tiktokshop"
app_key = %q
api = %q
auth = %q
[feeds.%s]
type = "chatwoot"
url = %q
account = %d
inboxes = { "%d" = %q }
[feeds.hook]
type = "webhook"
shops = [%q]
url = %q
`, o.Listen, tiktoksim.Name, tiktoksim.AppKey, o.TikTok.API(), o.TikTok.Auth(),
		ChatwootName, o.Chatwoot.URL(), chatwootsim.Account, chatwootsim.Inbox, o.Chatwoot.Shop(),
		o.Hook.Shop(), o.Hook.URL())
	secrets := fmt.Sprintf("[listen]\ntoken = %q\n[feeds.%s]\napp_secret = %q\n[feeds.%s]\ntoken = %q\n[feeds.hook]\nsecret = %q\n",
		hooksim.Token, tiktoksim.Name, tiktoksim.AppSecret, ChatwootName, chatwootsim.Token, hooksim.Secret)
	_, err := tiktokshop.Authorize(ctx, tiktokshop.Options{
		Name: tiktoksim.Name, AppKey: tiktoksim.AppKey, AppSecret: tiktoksim.AppSecret,
		TokenFile: filepath.Join(tokens, tiktoksim.Name+".json"), API: o.TikTok.API(), Auth: o.TikTok.Auth(), Clock: o.Clock,
	}, o.TikTok.Code())
	return cmp.Or(err,
		os.WriteFile(o.Config(), []byte(config), 0o600),
		os.WriteFile(filepath.Join(o.Folder, "secrets.toml"), []byte(secrets), 0o600))
}

// ChatwootName is the name of that feed in the settings.
const ChatwootName = "cw"

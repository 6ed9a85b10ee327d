package tiktokshop_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

func TestATokenThatExpiresInTheMiddle(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	c, _ := s.live()
	s.sim.Expire()
	if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply("r1", "Hello Ann.")); err != nil {
		t.Errorf("a reply ends with %v", err)
	}
	s.sim.Expire()
	s.sim.Push(false)
	s.sim.Write("ann", "thanks")
	s.until("the answer comes", func() bool { return len(texts(s.desk.Thread(s.sim.Key("ann")))) == 3 })
	if got := s.sim.Delivered("ann"); len(got) != 1 {
		t.Errorf("the customer got %q", got)
	}
	if got := s.sim.Granted(); got != 3 {
		t.Errorf("%d pairs of tokens were handed out, want one at first and two for expired ones", got)
	}
}

func texts(entries []desk.Entry) (all []string) {
	for _, e := range entries {
		if e.From != desk.FromSystem {
			all = append(all, e.Text)
		}
	}
	return all
}

func TestSeveralThatFindATokenExpiredRenewItOnce(t *testing.T) {
	s := newScene(t)
	c := connect(t, s.o)
	customers := []string{"ann", "bob", "cleo", "dan"}
	for _, name := range customers {
		s.sim.Write(name, "hello")
	}
	s.sim.Expire()
	var all sync.WaitGroup
	for _, name := range customers {
		all.Go(func() {
			if _, err := c.Deliver(t.Context(), s.sim.Key(name), s.reply(desk.MessageID(name), "Hello.")); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
	all.Wait()
	if got := s.sim.Granted(); got != 2 {
		t.Errorf("%d pairs of tokens were handed out, want 2", got)
	}
}

func TestATokenIsRenewedBeforeItsEnd(t *testing.T) {
	s := newScene(t)
	s.live()
	s.clock.Advance(6*24*time.Hour + time.Hour)
	s.until("there is a new one", func() bool { return s.sim.Granted() == 2 })
	s.pass(time.Hour)
	if got := s.sim.Granted(); got != 2 || s.sim.Faults().Calls("/messages") > 0 {
		t.Errorf("%d pairs of tokens were handed out", got)
	}
}

func TestTwoProgramsWithOneTokenFile(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	one, two := connect(t, s.o), connect(t, s.o)
	for i, at := range []func(){func() {}, func() { s.clock.Advance(6*24*time.Hour + time.Hour) }, s.sim.Expire} {
		at()
		for j, c := range []*tiktokshop.Conn{one, two} {
			id := desk.MessageID(fmt.Sprint(i, j))
			if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply(id, "Hello.")); err != nil {
				t.Errorf("reply %s: %v", id, err)
			}
		}
		if got := s.sim.Granted(); got != i+1 {
			t.Errorf("%d pairs of tokens were handed out, want %d", got, i+1)
		}
	}
}

func TestARefreshThatFailsBeforeItsTimeDoesNoHarm(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	c := connect(t, s.o)
	s.clock.Advance(6*24*time.Hour + time.Hour)
	s.sim.Faults().Next(feedtest.Broken, "/token/refresh", -1)
	for _, id := range []desk.MessageID{"r1", "r2"} {
		if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply(id, "Hello.")); err != nil {
			t.Errorf("reply %s: %v", id, err)
		}
	}
	if got := s.sim.Faults().Calls("/token/refresh"); got != 1 {
		t.Errorf("it was tried %d times within a moment", got)
	}
}

func TestARefusedRefresh(t *testing.T) {
	s := newScene(t)
	s.sim.Change(func(r *tiktoksim.Rules) { r.Revoked = true })
	c := connect(t, s.o)
	err := c.Receive(t.Context(), s.desk)
	if !errors.Is(err, feed.ErrUnauthorized) || !strings.Contains(err.Error(), "tend connect tiktokshop") {
		t.Errorf("Receive ended with %v", err)
	}
	_, err = c.Deliver(t.Context(), s.sim.Key("ann"), s.reply("r1", "Hello."))
	if !errors.Is(err, feed.ErrUnauthorized) || errors.Is(err, feed.ErrUncertain) || errors.Is(err, feed.ErrRefused) {
		t.Errorf("a reply ended with %v", err)
	}
	// Somebody authorises anew while this program runs.
	again := s.o
	if _, err := authorise(t.Context(), again, s.sim.Code()); err != nil {
		t.Fatal(err)
	}
	s.receive(c)
	s.until("it works again", s.desk.IsCurrent)
}

func TestATokenThatCannotBeWrittenIsUsedAndSaid(t *testing.T) {
	s := newScene(t)
	s.live()
	folder := filepath.Dir(s.o.TokenFile)
	if err := os.Rename(folder, folder+"-away"); err != nil {
		t.Fatal(err)
	}
	s.sim.Expire()
	s.until("it is said", func() bool { return strings.Contains(s.desk.Warning(), "cannot be written") })
	if !s.desk.IsCurrent() {
		t.Error("it does not work with the new token")
	}
	if err := os.Rename(folder+"-away", folder); err != nil {
		t.Fatal(err)
	}
}

func TestTheEndOfTheAuthorisationIsWarnedOf(t *testing.T) {
	s := newScene(t)
	s.sim.Change(func(r *tiktoksim.Rules) { r.GrantLife = 10*24*time.Hour + time.Hour })
	if _, err := authorise(t.Context(), s.o, s.sim.Code()); err != nil {
		t.Fatal(err)
	}
	s.live()
	s.until("it is said", func() bool { return strings.Contains(s.desk.Warning(), "ends in 10 days") })
}

func TestAuthorising(t *testing.T) {
	s := newScene(t)
	code := s.sim.Code()
	shops, err := authorise(t.Context(), s.o, code)
	if err != nil || len(shops) != 1 || shops[0].ID != tiktoksim.ShopID || shops[0].Name != tiktoksim.ShopName {
		t.Errorf("got %+v, %v", shops, err)
	}
	if info, err := os.Stat(s.o.TokenFile); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info, err)
	}
	if _, err := authorise(t.Context(), s.o, code); !errors.Is(err, feed.ErrUnauthorized) || !strings.Contains(err.Error(), "half an hour") {
		t.Errorf("the same code again: %v", err)
	}
	wrong := s.o
	wrong.AppSecret = "another"
	if _, err := authorise(t.Context(), wrong, s.sim.Code()); !errors.Is(err, feed.ErrUnauthorized) || strings.Contains(err.Error(), "another") {
		t.Errorf("with a wrong secret: %v", err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := authorise(gone, s.o, s.sim.Code()); err == nil {
		t.Error("a context that has ended does not end it")
	}
}

// hasty is a transport of a caller who gives up as soon as the platform has handed
// out new tokens.
type hasty struct{ giveUp func() }

func (h hasty) RoundTrip(r *http.Request) (*http.Response, error) {
	if !strings.HasSuffix(r.URL.Path, "/token/refresh") {
		return http.DefaultTransport.RoundTrip(r)
	}
	res, err := http.DefaultTransport.RoundTrip(r.WithContext(context.WithoutCancel(r.Context())))
	h.giveUp()
	if gone := r.Context().Err(); gone != nil && err == nil {
		_ = res.Body.Close()
		return nil, gone
	}
	return res, err
}

// TestACallerWhoGivesUp loses no new token: the one before is used up.
func TestACallerWhoGivesUp(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	ctx, cancel := context.WithCancel(t.Context())
	o := s.o
	o.HTTP = &http.Client{Transport: hasty{cancel}}
	s.sim.Expire()
	if _, err := connect(t, o).Deliver(ctx, s.sim.Key("ann"), s.reply("r1", "Hello.")); err == nil {
		t.Error("it is not given up")
	}
	if _, err := connect(t, s.o).Deliver(t.Context(), s.sim.Key("ann"), s.reply("r2", "Hello.")); err != nil {
		t.Errorf("the next one ends with %v", err)
	}
	if got := s.sim.Granted(); got != 2 {
		t.Errorf("%d pairs of tokens were handed out", got)
	}
}

// TestThePlatformQuotesASecret: what it says is shown and logged, so that is left
// out of it.
func TestThePlatformQuotesASecret(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	o := s.o
	o.HTTP = &http.Client{Transport: parrot{}}
	_, err := connect(t, o).Deliver(t.Context(), s.sim.Key("ann"), s.reply("r1", "Hello."))
	if said := feed.Reason(err); !strings.Contains(said, "you sent") || strings.Contains(said, "GCP_access") || strings.Contains(said, tiktoksim.AppSecret) {
		t.Errorf("it says %q", said)
	}
}

// parrot is a platform that says back what it was told.
type parrot struct{}

func (parrot) RoundTrip(r *http.Request) (*http.Response, error) {
	body := fmt.Sprintf(`{"code":1,"message":"you sent %s of %s"}`, r.Header.Get("X-Tts-Access-Token"), tiktoksim.AppSecret)
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), Request: r}, nil
}

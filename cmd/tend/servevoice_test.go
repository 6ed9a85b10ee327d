package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"tend/store"
	"tend/store/sockstore"
)

// docOf is the document of a feed.
func docOf(t *testing.T, f store.Feed) store.Doc {
	t.Helper()
	value, err := store.ValueOf(f)
	if err != nil {
		t.Fatal(err)
	}
	return store.Doc{Kind: store.DocFeed, ID: f.Name, Value: value}
}

func TestVoiceSaysWhatChanges(t *testing.T) {
	var out bytes.Buffer
	c, err := newClock("2025-06-02T10:00:00Z", func() time.Time { return time.Unix(0, 0) })
	if err != nil {
		t.Fatal(err)
	}
	v := newVoice(&out, c)
	down := store.Feed{Name: "cw", State: store.FeedDown, Reason: "No route.\x1b[2J", Next: c.Now().Add(90 * time.Second)}
	v.state(sockstore.State{Role: sockstore.Connected})
	v.feed(docOf(t, down)) // it is somebody else's, who says it
	v.state(sockstore.State{Role: sockstore.Lost, Err: errors.New("gone")})
	v.state(sockstore.State{Role: sockstore.Holder, Err: errors.New("no socket")})
	v.state(sockstore.State{Role: sockstore.Holder})
	v.feed(docOf(t, store.Feed{Name: "cw", State: store.FeedConnecting}))
	v.feed(docOf(t, down))
	down.Next = down.Next.Add(time.Minute)
	v.feed(docOf(t, down)) // only the next try is another one
	v.feed(docOf(t, store.Feed{Name: "cw", State: store.FeedCatchingUp}))
	v.feed(docOf(t, store.Feed{Name: "cw", State: store.FeedLive, Warning: "The token ends soon"}))
	v.feed(docOf(t, store.Feed{Name: "listen", Type: listenType, State: store.FeedLive}))
	v.feed(store.Doc{Kind: store.DocFeed, ID: "cw"})
	v.feed(store.Doc{Kind: store.DocFeed, ID: "odd", Value: []byte("{")})
	want := []string{
		"tend: another process holds the desk; waiting, and taking over when it ends",
		"tend: serving the desk",
		"tend: other processes cannot reach the desk: no socket",
		"tend: feed cw is down. No route.␛[2J. Next try in 1m30s.",
		"tend: feed cw is catching up.",
		"tend: feed cw is live. The token ends soon.",
		"tend: the listener is live.",
	}
	if got := strings.Split(strings.TrimSpace(out.String()), "\n"); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("it said\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAfter(t *testing.T) {
	t.Run("ended before it began", func(t *testing.T) {
		after(make(chan struct{}), func() func() {
			t.Error("it was started")
			return func() {}
		})()
	})
	t.Run("ended while it runs", func(t *testing.T) {
		started, stopped := make(chan struct{}), false
		stop := after(atOnce(), func() func() {
			close(started)
			return func() { stopped = true }
		})
		<-started
		stop()
		if !stopped {
			t.Error("it was not stopped")
		}
	})
}

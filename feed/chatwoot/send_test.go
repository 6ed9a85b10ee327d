package chatwoot_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"image"
	"image/png"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/chatwoot"
	"tend/feed/feedtest"
	"tend/feed/feedtest/chatwootsim"
)

// answering is an installation that knows one conversation and answers a send
// as it is told; it keeps what was sent.
func answering(t *testing.T, status int, body string, header http.Header) (*chatwoot.Conn, *[]string) {
	sent := &[]string{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/profile", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"id":7}`)) })
	mux.HandleFunc("GET /api/v1/accounts/1/contacts/77/conversations", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"payload":[{"id":400,"inbox_id":9,"status":"resolved","last_activity_at":9},{"id":412,"inbox_id":9,"status":"open","last_activity_at":5},{"id":500,"inbox_id":8,"status":"open"}]}`))
	})
	mux.HandleFunc("POST /api/v1/accounts/1/conversations/412/messages", func(w http.ResponseWriter, r *http.Request) {
		var sentNow bytes.Buffer
		_, _ = sentNow.ReadFrom(r.Body)
		*sent = append(*sent, sentNow.String())
		for name, values := range header {
			w.Header()[name] = values
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	conn, err := chatwoot.New(chatwoot.Options{
		Name: "cw", URL: server.URL, Token: "t", Account: 1, Inboxes: map[int64]desk.ShopID{9: "shan"},
		Clock: feedtest.NewClock(time.Date(2026, 8, 18, 9, 0, 0, 0, time.UTC)), HTTP: server.Client(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return conn, sent
}

func TestSendIsAnswered(t *testing.T) {
	for name, c := range map[string]struct {
		status             int
		body               string
		header             http.Header
		refused, uncertain bool
		unauthorized       bool
		wait               time.Duration
		reason             string // what is said holds it
	}{
		"422 with words":             {status: 422, body: `{"message":"Content is too long","attributes":["content"]}`, refused: true, reason: "Content is too long"},
		"422 too many":               {status: 422, body: `{"error":"Too many messages"}`, wait: time.Minute},
		"404":                        {status: 404, body: `{"error":"Resource could not be found"}`, refused: true, reason: "could not be found"},
		"403":                        {status: 403, body: `{"error":"API access is not enabled for this account"}`, refused: true, reason: "not enabled"},
		"402":                        {status: 402, body: `{"error":"Upgrade"}`, refused: true, reason: "Upgrade"},
		"413 without words":          {status: 413, body: `<html>`, refused: true, reason: "tend:status Chatwoot 413"},
		"401 for this one thing":     {status: 401, body: `{"error":"You are not authorized to do this action"}`, refused: true, reason: "not authorized"},
		"401 for the token":          {status: 401, body: `{"error":"Invalid Access Token"}`, unauthorized: true, reason: "tend:unauthorized"},
		"401 without the token":      {status: 401, body: `{"errors":["You need to sign in or sign up before continuing."]}`, unauthorized: true, reason: "tend:token-dropped"},
		"401 of a stopped account":   {status: 401, body: `{"error":"Account is suspended"}`, unauthorized: true, reason: "suspended"},
		"500":                        {status: 500, body: `{}`, uncertain: true},
		"502 of a proxy":             {status: 502, body: `<html>`, uncertain: true},
		"503 with a hint":            {status: 503, body: `<html>`, header: http.Header{"Retry-After": {"7"}}, uncertain: true},
		"200 that cannot be read":    {status: 200, body: `<html>`, uncertain: true},
		"200 with nothing in it":     {status: 200, body: `{}`, uncertain: true},
		"429":                        {status: 429, body: "Retry later", header: http.Header{"Retry-After": {"7"}}, wait: 7 * time.Second},
		"a redirect to another host": {status: 302, header: http.Header{"Location": {"http://169.254.169.254/x"}}, reason: "redirect"},
	} {
		t.Run(name, func(t *testing.T) {
			conn, sent := answering(t, c.status, c.body, c.header)
			_, err := conn.Deliver(context.Background(), desk.Key{Shop: "shan", Customer: "77"}, desk.Entry{Type: desk.Message, ID: "m1", Text: "hello", From: desk.FromAgent, Kind: desk.KindText})
			if err == nil || errors.Is(err, feed.ErrRefused) != c.refused || errors.Is(err, feed.ErrUncertain) != c.uncertain ||
				errors.Is(err, feed.ErrUnauthorized) != c.unauthorized || feed.Wait(err) != c.wait {
				t.Errorf("it ended with %v", err)
			}
			if c.reason != "" && !strings.Contains(feed.Reason(err), c.reason) {
				t.Errorf("the reason is %q, want one with %q", feed.Reason(err), c.reason)
			}
			if len(*sent) != 1 {
				t.Fatalf("it was sent %d times", len(*sent))
			}
		})
	}
}

func TestWhatIsSent(t *testing.T) {
	conn, sent := answering(t, 200, `{"id":91,"created_at":1787003600}`, nil)
	k := desk.Key{Shop: "shan", Customer: "77"}
	r, err := conn.Deliver(context.Background(), k, desk.Entry{Type: desk.Message, ID: "m1", Text: "hello", From: desk.FromAgent, Kind: desk.KindText})
	if err != nil || r.RemoteID != "91" || r.At.String() != "2026-08-17T21:53:20Z" {
		t.Fatalf("receipt %+v, error %v", r, err)
	}
	var body map[string]any
	if err := json.Unmarshal([]byte((*sent)[0]), &body); err != nil {
		t.Fatal(err)
	}
	if body["echo_id"] != "m1" || body["content_attributes"].(map[string]any)["tend_id"] != "m1" || body["private"] != false {
		t.Errorf("the body is %v", body)
	}
	if _, ok := body["source_id"]; ok {
		t.Error("a source id keeps it from being delivered")
	}
	found, ok, err := conn.Lookup(context.Background(), feed.Question{Key: k, Entry: desk.Entry{ID: "m1", Text: "hello"}})
	if !ok || err != nil || found != r {
		t.Errorf("it is found as %+v, %v, %v", found, ok, err)
	}
	for _, other := range []desk.Key{{Shop: "else", Customer: "77"}, {Shop: "shan", Customer: "lena"}} {
		if _, err := conn.Deliver(context.Background(), other, desk.Entry{ID: "m2", Text: "x"}); !errors.Is(err, feed.ErrRefused) {
			t.Errorf("a customer that is none of ours: %v", err)
		}
	}
}

func TestPictures(t *testing.T) {
	var cup bytes.Buffer
	if err := png.Encode(&cup, image.NewGray(image.Rect(0, 0, 2, 2))); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{"cup.png": cup.Bytes(), "cup.txt": []byte("no picture"), "big.png": append(bytes.Clone(cup.Bytes()), make([]byte, 3_000_000)...)}
	for name, c := range map[string]struct {
		channel, file, words string
		refused              string // empty: it is sent
	}{
		"a picture":              {"Channel::Telegram", "cup.png", "", ""},
		"with words":             {"Channel::Telegram", "cup.png", "look {{here}}", ""},
		"on TikTok":              {"Channel::Tiktok", "cup.png", "", ""},
		"on TikTok with words":   {"Channel::Tiktok", "cup.png", "look", "either a text or a picture"},
		"too large for TikTok":   {"Channel::Tiktok", "big.png", "", "less than 3 MB"},
		"not a picture":          {"Channel::Telegram", "cup.txt", "", "not a picture"},
		"one that is gone":       {"Channel::Telegram", "gone.png", "", "cannot be read"},
		"where none can be sent": {"Channel::Sms", "cup.png", "", "takes no pictures"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, chatwootsim.Options{Channel: c.channel}, func(o *chatwoot.Options) {
				o.Picture = func(name string) ([]byte, error) {
					if raw, ok := files[name]; ok {
						return raw, nil
					}
					return nil, errors.New("gone")
				}
			})
			s.sim.Write("ann", "hello")
			s.until("it came", s.has("ann", "customer: hello"))
			e := s.say("p1", c.words)
			e.Kind, e.URL = desk.KindImage, "picture:"+c.file
			_, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), e)
			if c.refused == "" && (err != nil || len(s.sim.Delivered("ann")) != 1 || s.sim.Delivered("ann")[0] != c.words) {
				t.Errorf("error %v, delivered %q", err, s.sim.Delivered("ann"))
			}
			if c.refused != "" && (!errors.Is(err, feed.ErrRefused) || !strings.Contains(err.Error(), c.refused)) {
				t.Errorf("it ended with %v", err)
			}
		})
	}
	t.Run("one that cannot be read just now", func(t *testing.T) {
		s := newStage(t, chatwootsim.Options{Channel: "Channel::Telegram"}, func(o *chatwoot.Options) {
			o.Picture = func(string) ([]byte, error) { return nil, &feed.RetryAfter{Err: errors.New("not now")} }
		})
		s.sim.Write("ann", "hello")
		s.until("it came", s.has("ann", "customer: hello"))
		e := s.say("p1", "")
		e.Kind, e.URL = desk.KindImage, "picture:cup.png"
		_, err := s.conn.Deliver(context.Background(), s.sim.Key("ann"), e)
		var later *feed.RetryAfter
		if !errors.As(err, &later) || errors.Is(err, feed.ErrUncertain) || errors.Is(err, feed.ErrRefused) || len(s.sim.Delivered("ann")) != 0 {
			t.Errorf("it ended with %v, delivered %q", err, s.sim.Delivered("ann"))
		}
	})
}

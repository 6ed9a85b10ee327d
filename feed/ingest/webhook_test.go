package ingest_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/ingest"
)

const secret = "a-secret-for-tests"

func hookOptions(url string) ingest.WebhookOptions {
	return ingest.WebhookOptions{Name: "hook", Shops: []desk.ShopID{"fern"}, URL: url, Secret: secret, Clock: newClock()}
}

// delivered is what a receiver got.
type delivered struct {
	header http.Header
	body   string
}

// receiver answers every delivery the same.
func receiver(t *testing.T, status int, body string) (*ingest.Webhook, <-chan delivered) {
	t.Helper()
	got := make(chan delivered, 10)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Errorf("read a delivery: %v", err)
		}
		got <- delivered{r.Header, string(b)}
		w.Header().Set("Location", "http://169.254.169.254/secret")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(s.Close)
	w, err := ingest.NewWebhook(hookOptions(s.URL + "/take?key=1"))
	if err != nil {
		t.Fatal(err)
	}
	return w, got
}

func reply() (desk.Key, desk.Entry) {
	return desk.Key{Shop: "fern", Customer: "c<1>"}, desk.Entry{
		Type: desk.Message, ID: "r1", At: newClock().Now(), From: desk.FromAgent, Agent: "mia", Kind: desk.KindText, Text: "您好 & hello",
	}
}

func TestADeliveryIsSigned(t *testing.T) {
	w, got := receiver(t, 200, `{"id":"77"}`)
	k, e := reply()
	receipt, err := w.Deliver(t.Context(), k, e)
	if err != nil || receipt.RemoteID != "77" {
		t.Fatalf("got %+v, %v", receipt, err)
	}
	d := <-got
	want := `{"event":"reply","id":"r1","at":"2025-06-02T10:00:00Z","shop":"fern","customer":"c<1>","agent":"mia","text":"您好 & hello"}`
	if d.body != want {
		t.Errorf("got  %s\nwant %s", d.body, want)
	}
	at, signature := d.header.Get(ingest.HeaderTimestamp), d.header.Get(ingest.HeaderSignature)
	if at != "1748858400" || d.header.Get(ingest.HeaderKey) != "r1" || !ingest.Signed(secret, at, []byte(d.body), signature) {
		t.Errorf("headers %v", d.header)
	}
	for name, forged := range map[string]bool{
		"another secret": ingest.Signed(secret+"x", at, []byte(d.body), signature),
		"another time":   ingest.Signed(secret, "1748858401", []byte(d.body), signature),
		"another body":   ingest.Signed(secret, at, []byte(d.body+" "), signature),
		"no signature":   ingest.Signed(secret, at, []byte(d.body), ""),
	} {
		if forged {
			t.Errorf("%s passes", name)
		}
	}
}

// TestTheSignatureIsWhatIsDocumented has a value made by other means:
// printf '1748858400.{}' | openssl dgst -sha256 -hmac a-secret-for-tests
func TestTheSignatureIsWhatIsDocumented(t *testing.T) {
	const want = "sha256=5cc193b511b4c3c76e5bf8a86f5ccc3a0d34bcfa9bb6e22c2ed48923885f9c73"
	if got := ingest.Sign(secret, "1748858400", []byte("{}")); got != want {
		t.Errorf("got %s", got)
	}
}

func TestWhatAnAnswerMeans(t *testing.T) {
	const long = `{"error":"` + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" +
		"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" + `"}`
	for _, tc := range []struct {
		name   string
		status int
		body   string
		is     error  // what the error is; nil: taken
		text   string // of a refusal: the reason
	}{
		{"taken", 200, "", nil, ""},
		{"taken, in words", 202, "ok", nil, ""},
		{"a page of somebody in between", 200, "<html>Log in", feed.ErrUncertain, ""},
		{"refused with a reason", 422, `{"error":"no such customer"}`, feed.ErrRefused, "no such customer"},
		{"refused without", 400, "nonsense", feed.ErrRefused, "tend:status Webhook 400"},
		{"refused at length", 400, long, feed.ErrRefused, "tend:status Webhook 400"},
		{"refused with escapes", 410, `{"error":"\u001b[31mred"}`, feed.ErrRefused, "tend:status Webhook 410"},
		{"wrong secret", 401, "", feed.ErrUnauthorized, ""},
		{"not allowed", 403, "", feed.ErrUnauthorized, ""},
		{"too slow", 408, "", feed.ErrUncertain, ""},
		{"too early", 425, "", feed.ErrUncertain, ""},
		{"out of order", 500, "", feed.ErrUncertain, ""},
		{"a redirect to an inner address", 307, "", feed.ErrMisconfigured, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, got := receiver(t, tc.status, tc.body)
			k, e := reply()
			_, err := w.Deliver(t.Context(), k, e)
			if !errors.Is(err, tc.is) {
				t.Fatalf("got %v, want %v", err, tc.is)
			}
			if refused := errors.Is(err, feed.ErrRefused); refused != (tc.is == feed.ErrRefused) || refused && feed.Reason(err) != tc.text {
				t.Errorf("refused: %v, reason %q", refused, feed.Reason(err))
			}
			if len(got) != 1 {
				t.Errorf("%d calls were made", len(got))
			}
		})
	}
}

func TestAskedToWait(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	defer s.Close()
	w, err := ingest.NewWebhook(hookOptions(s.URL))
	if err != nil {
		t.Fatal(err)
	}
	k, e := reply()
	if _, err = w.Deliver(t.Context(), k, e); feed.Wait(err).Seconds() != 7 || errors.Is(err, feed.ErrRefused) {
		t.Errorf("got %v", err)
	}
}

func TestWhatBecomesOfASessionIsTold(t *testing.T) {
	w, got := receiver(t, 204, "")
	k, _ := reply()
	for _, tc := range []struct {
		state feed.State
		want  string
	}{
		{feed.State{Session: "s1", Assignee: "mia"}, `"event":"assign","id":"assign-s1-2025-06-02T10:00:00Z","at":"2025-06-02T10:00:00Z","shop":"fern","customer":"c<1>","session":"s1","agent":"mia"`},
		{feed.State{Session: "s1"}, `"session":"s1","agent":""`},
		{feed.State{Session: "s1", Closed: true, By: "mia"}, `"event":"close","id":"close-s1-2025-06-02T10:00:00Z","at":"2025-06-02T10:00:00Z","shop":"fern","customer":"c<1>","session":"s1","by":"mia"`},
	} {
		if err := w.Mirror(t.Context(), k, tc.state); err != nil {
			t.Fatal(err)
		}
		if d := <-got; !strings.Contains(d.body, tc.want) || !json.Valid([]byte(d.body)) {
			t.Errorf("got  %s\nwant %s", d.body, tc.want)
		}
	}
}

func TestWhatAWebhookDoesNotTake(t *testing.T) {
	w, got := receiver(t, 200, "")
	k, e := reply()
	note, picture := e, e
	note.From, note.Prepared = desk.FromSystem, "note"
	picture.Kind, picture.URL = desk.KindImage, "picture:1.png"
	for _, e := range []desk.Entry{note, picture} {
		if _, err := w.Deliver(t.Context(), k, e); !errors.Is(err, feed.ErrRefused) {
			t.Errorf("got %v", err)
		}
	}
	if len(got) != 0 {
		t.Error("it was posted")
	}
	if _, found, err := w.Lookup(t.Context(), feed.Question{Key: k, Entry: e}); found || !errors.Is(err, feed.ErrRepeat) {
		t.Errorf("looked up: %v, %v", found, err)
	}
}

func TestSettingsThatCannotWork(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*ingest.WebhookOptions)
		text   string
	}{
		{"no url", func(o *ingest.WebhookOptions) { o.URL = "" }, "no url"},
		{"no TLS", func(o *ingest.WebhookOptions) { o.URL = "http://example.com" }, "https://"},
		{"another scheme", func(o *ingest.WebhookOptions) { o.URL = "ftp://127.0.0.1" }, "not an address"},
		{"a password in it", func(o *ingest.WebhookOptions) { o.URL = "https://a:b@example.com" }, "not an address"},
		{"a short secret", func(o *ingest.WebhookOptions) { o.Secret = "x" }, "16 characters"},
		{"no shop", func(o *ingest.WebhookOptions) { o.Shops = nil }, "no shop"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			o := hookOptions("https://example.com/hook")
			tc.change(&o)
			_, err := ingest.NewWebhook(o)
			isSetting(t, err, tc.text)
		})
	}
	if _, err := ingest.NewWebhook(hookOptions("https://example.com/hook?a=1")); err != nil {
		t.Errorf("what can work: %v", err)
	}
}

func isSetting(t *testing.T, err error, text string) {
	t.Helper()
	var plain *feed.Plain
	if !errors.As(err, &plain) || !strings.Contains(plain.Text, text) || !errors.Is(err, feed.ErrMisconfigured) {
		t.Errorf("got %v, want a sentence with %q", err, text)
	}
}

func TestAPingSaysWhatIsWrong(t *testing.T) {
	for _, tc := range []struct {
		name   string
		status int
		body   string
		text   string
	}{
		{"well", 200, "", ""},
		{"another secret", 401, "", "same secret"},
		{"another path", 404, "", "address"},
		{"a login page", 200, "<!doctype html>", "web page"},
		{"a redirect", 302, "", "redirect to 169.254.169.254"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, got := receiver(t, tc.status, tc.body)
			f := w.Check(t.Context())
			if d := <-got; !strings.Contains(d.body, `"event":"ping"`) || d.header.Get(ingest.HeaderKey) == "" {
				t.Errorf("posted %s", d.body)
			}
			if len(f) != 1 || (f[0].Err == nil) != (tc.text == "") || f[0].Err != nil && !strings.Contains(f[0].Err.Error(), tc.text) {
				t.Errorf("found %+v", f)
			}
		})
	}
	w, err := ingest.NewWebhook(hookOptions("http://127.0.0.1:1/"))
	if err != nil {
		t.Fatal(err)
	}
	if f := w.Check(context.Background()); f[0].Err == nil || !strings.Contains(f[0].Err.Error(), "Nothing answers") || f[0].Mend == "" {
		t.Errorf("found %+v", f)
	}
}

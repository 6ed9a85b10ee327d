//go:build unix

package main_test

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/feed/ingest"
)

const hookSecret, listenToken = "sign-with-this-one-please", "let-me-in-let-me-in"

// hookFeed sets up a webhook that serves the default shop, and gives the
// replies it is told.
func (o *office) hookFeed() <-chan string {
	o.t.Helper()
	told := make(chan string, 100)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || !ingest.Signed(hookSecret, r.Header.Get(ingest.HeaderTimestamp), body, r.Header.Get(ingest.HeaderSignature)) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var event struct{ Event, Customer, Text string }
		if json.Unmarshal(body, &event) == nil && event.Event == "reply" {
			told <- event.Customer + ": " + event.Text
		}
	}))
	o.t.Cleanup(receiver.Close)
	o.configure("[feeds.hook]\ntype = \"webhook\"\nshops = [\"shop\"]\nurl = \"" + receiver.URL + "\"\n")
	secrets := "[feeds.hook]\nsecret = \"" + hookSecret + "\"\n[listen]\ntoken = \"" + listenToken + "\"\n"
	if err := os.WriteFile(o.path("secrets.toml"), []byte(secrets), 0o600); err != nil {
		o.t.Fatal(err)
	}
	return told
}

// configure adds to the config file.
func (o *office) configure(text string) {
	o.t.Helper()
	f, err := os.OpenFile(o.path("config.toml"), os.O_APPEND|os.O_WRONLY, 0)
	if err == nil {
		_, err = f.WriteString("\n" + text)
		_ = f.Close()
	}
	if err != nil {
		o.t.Fatal(err)
	}
}

// serve starts a desk without a screen and gives where it listens.
func (o *office) serve(args ...string) (s *server, url string) {
	o.t.Helper()
	s, err := startServer(o.command(append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...))
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(s.kill)
	at := s.says(`listening at (\S+)$`)
	if at == nil {
		o.t.Fatalf("it does not listen:\n%s", s.text())
	}
	return s, "http://" + at[1]
}

// post sends lines to a listener.
func (o *office) post(url, lines string) string {
	o.t.Helper()
	r, err := http.NewRequestWithContext(o.t.Context(), http.MethodPost, url+"/v1/lines", strings.NewReader(lines))
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+listenToken)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		o.t.Fatalf("status %d: %s, %v", answer.StatusCode, body, err)
	}
	return string(body)
}

// hears expects to be told something.
func hears(t *testing.T, told <-chan string, want string) {
	t.Helper()
	select {
	case got := <-told:
		if got != want {
			t.Errorf("told %q, want %q", got, want)
		}
	case <-time.After(within):
		t.Errorf("not told %q", want)
	}
}

// A customer comes in by a request, and the reply goes out by one; a console
// beside it sees both. When the desk ends, nothing is lost.
func TestServedDesk(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	told := o.hookFeed()
	s, url := o.serve("--clock", opening)
	if s.says(`^tend: feed hook is live\.$`) == nil {
		t.Fatalf("the feed is not live:\n%s", s.text())
	}
	first := `{"id":"m1","at":"` + opening + `","customer":"li","name":"Li Lei","from":"customer","text":"is it there"}`
	if got := o.post(url, first); !strings.Contains(got, `"stored":1`) {
		t.Errorf("answered %s", got)
	}
	if got := o.post(url, first); !strings.Contains(got, `"known":1`) {
		t.Errorf("a repeat is answered %s", got)
	}
	if got := o.post(url, strings.Replace(first, opening, "2099-01-01T00:00:00Z", 1)); !strings.Contains(got, "ahead of the desk's clock") {
		t.Errorf("a line from the future is answered %s", got)
	}
	con := o.open(opening, "--undo", "0s")
	con.choose("alt+1", "Li Lei")
	o.tend("", "send", "li", "It is.", "--agent", "mei", "--clock", opening)
	hears(t, told, "li: It is.")
	con.see("It is.")
	con.leave()
	if !s.stop(syscall.SIGTERM) || s.says(`^tend: ended; all that was done is stored$`) == nil {
		t.Errorf("it ended with %v:\n%s", s.err, s.text())
	}
	if strings.Contains(s.text(), "is it there") || strings.Contains(s.text(), hookSecret) || strings.Contains(s.text(), "Li Lei") {
		t.Errorf("it says more than it should:\n%s", s.text())
	}
	if got := replies(o.export(opening))["li"]; len(got) != 1 || got[0] != "It is." {
		t.Errorf("the desk has the replies %q", got)
	}
}

// A reply that is stored while nobody delivers goes out when a server starts, and
// a server that is killed leaves the rest to the next one.
func TestServersFollowEachOther(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	told := o.hookFeed()
	o.tend(`{"id":"m1","at":"`+opening+`","customer":"li","from":"customer","text":"hello"}`, "--clock", opening, "import")
	one, _ := o.serve("--clock", opening)
	one.says(`feed hook is live`)
	o.tend("", "send", "li", "One.", "--clock", opening)
	hears(t, told, "li: One.")
	two, err := startServer(o.command("serve", "--clock", opening))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(two.kill)
	two.says(`another process holds the desk`)
	// Killed before its answer was stored, the first would be told once more, as it must.
	eventually(t, "the first is sent", func() bool { return !strings.Contains(o.tend("", "export"), `"delivery"`) })
	one.kill()
	o.tend("", "send", "li", "Two.", "--clock", opening)
	hears(t, told, "li: Two.")
	if !two.stop(syscall.SIGTERM) {
		t.Errorf("it ended with %v:\n%s", two.err, two.text())
	}
	select {
	case more := <-told:
		t.Errorf("told once more: %s", more)
	default:
	}
}

// A port that somebody else has is said in the top bar, and the console works.
func TestConsoleWhoseListenerCannotListen(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	o := newOffice(t)
	o.hookFeed()
	o.configure("[listen]\naddress = \"" + taken.Addr().String() + "\"\n")
	o.tend(lines(t, named()), "--clock", opening, "import")
	c := o.open(opening)
	c.see("Listener: port in use")
	c.choose("alt+1", "Ada Moreau")
	c.act("a", "Ada Moreau is yours.")
	c.leave()
}

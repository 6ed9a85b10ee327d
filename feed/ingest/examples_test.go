package ingest_test

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/ingest"
)

// messages is what the first example reads.
const messages = `id,at,customer,name,text
e1,2025-06-02T10:00:00+08:00,c1,Tom,"Where is it, please?"
e2,2025-06-02T10:01:00+08:00,c2,李雷,什么时候发货？
e3,yesterday,c3,Ann,hello
`

// example is the two directions as somebody may write them.
type example struct {
	linesIn func(t *testing.T, base, csv string)
	// receive starts a receiver; told gives the next thing it was told.
	receive func(t *testing.T) (url string, told func() string)
}

// TestTheExamplesOfTheDocsWork runs the scripts of the docs, where there is
// Python, and always the same in Go.
func TestTheExamplesOfTheDocsWork(t *testing.T) {
	all := map[string]example{"go": {goLinesIn, goReceiver}}
	if python, err := exec.LookPath("python3"); err == nil {
		all["python"] = pythonExample(python)
	}
	for name, e := range all {
		t.Run(name, func(t *testing.T) {
			t.Run("lines in", func(t *testing.T) { linesComeIn(t, e) })
			t.Run("replies out", func(t *testing.T) { repliesGoOut(t, e) })
		})
	}
}

func linesComeIn(t *testing.T, e example) {
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t)})
	e.linesIn(t, base, messages)
	e.linesIn(t, base, messages)
	l := listen(t, base, "0")
	got := []string{l.next(), l.next()}
	slices.Sort(got)
	for i, want := range []string{`{"id":"e1","at":"2025-06-02T02:00:00Z","customer":"c1","name":"Tom","from":"customer","text":"Where is it, please?"}`, `{"id":"e2","at":"2025-06-02T02:01:00Z","customer":"c2","name":"李雷","from":"customer","text":"什么时候发货？"}`} {
		if got[i] != want {
			t.Errorf("got  %s\nwant %s", got[i], want)
		}
	}
}

func repliesGoOut(t *testing.T, e example) {
	url, told := e.receive(t)
	o := hookOptions(url)
	o.Clock = feedClock{}
	w, err := ingest.NewWebhook(o)
	if err != nil {
		t.Fatal(err)
	}
	if f := w.Check(t.Context()); f[0].Err != nil {
		t.Fatalf("ping: %v", f[0].Err)
	}
	k, first := reply()
	second := first
	second.ID, second.Text = "r2", "later"
	for i, e := range []desk.Entry{first, first, second} {
		if receipt, err := w.Deliver(t.Context(), k, e); err != nil || receipt.RemoteID != string(e.ID) {
			t.Fatalf("delivery %d: %+v, %v", i, receipt, err)
		}
	}
	for _, want := range []string{"to c<1>: 您好 & hello", "to c<1>: later"} {
		if got := told(); got != want {
			t.Errorf("it was told %q, want %q", got, want)
		}
	}
	o.Secret = "another-secret-altogether"
	forger, err := ingest.NewWebhook(o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := forger.Deliver(t.Context(), k, first); !errors.Is(err, feed.ErrUnauthorized) {
		t.Errorf("with another secret: %v", err)
	}
}

func pythonExample(python string) example {
	script := func(name string) string { return filepath.Join("..", "..", "docs", "examples", name) }
	return example{
		linesIn: func(t *testing.T, base, csv string) {
			c := exec.CommandContext(t.Context(), python, script("lines_in.py"))
			c.Env = append(os.Environ(), "TEND_URL="+base, "TEND_TOKEN="+token, "PYTHONUTF8=1")
			c.Stdin = strings.NewReader(csv)
			out, err := c.CombinedOutput()
			if err != nil || !strings.Contains(string(out), "row 3 is bad: ") {
				t.Fatalf("%v: %s", err, out)
			}
		},
		receive: func(t *testing.T) (string, func() string) {
			c := exec.CommandContext(t.Context(), python, script("webhook_receiver.py"), filepath.Join(t.TempDir(), "keys.txt"))
			c.Env = append(os.Environ(), "TEND_SECRET="+secret, "PORT=0", "PYTHONUTF8=1")
			c.Stderr = os.Stderr
			out, err := c.StdoutPipe()
			if err == nil {
				err = c.Start()
			}
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = c.Process.Kill(); _ = c.Wait() })
			lines := bufio.NewScanner(out)
			told := func() string {
				if !lines.Scan() {
					t.Fatalf("the receiver ended: %v", lines.Err())
				}
				return lines.Text()
			}
			return strings.TrimPrefix(told(), "listening on "), told
		},
	}
}

func goLinesIn(t *testing.T, base, text string) {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var lines strings.Builder
	for _, row := range rows[1:] {
		line := map[string]string{"from": "customer"}
		for i, name := range rows[0] {
			line[name] = row[i]
		}
		if err := json.NewEncoder(&lines).Encode(line); err != nil {
			t.Fatal(err)
		}
	}
	if got := post(t, base, lines.String()); got.Stored+got.Known != 2 || len(got.Bad) != 1 || got.Bad[0].Line != 3 {
		t.Fatalf("got %v", got)
	}
}

func goReceiver(t *testing.T) (string, func() string) {
	told := make(chan string, 10)
	taken := map[string]bool{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		at, key := r.Header.Get(ingest.HeaderTimestamp), r.Header.Get(ingest.HeaderKey)
		unix, bad := strconv.ParseInt(at, 10, 64)
		if errors.Join(err, bad) != nil || !ingest.Signed(secret, at, body, r.Header.Get(ingest.HeaderSignature)) || time.Since(time.Unix(unix, 0)).Abs() > 5*time.Minute {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var d struct{ Event, Customer, Text string }
		_ = json.Unmarshal(body, &d) // what is no reply says nothing
		if d.Event == "reply" && !taken[key] {
			taken[key] = true
			told <- "to " + d.Customer + ": " + d.Text
		}
		_ = json.NewEncoder(w).Encode(map[string]string{"id": key})
	}))
	t.Cleanup(s.Close)
	return s.URL, func() string { return <-told }
}

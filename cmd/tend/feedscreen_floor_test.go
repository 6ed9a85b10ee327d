//go:build unix

package main_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	platforms "tend/bench/office"
	"tend/feed/feedtest"
)

// shopfloor is a desk that three simulated platforms are connected with, each by
// its own adapter in the real program.
type shopfloor struct {
	*platforms.Office
	t *testing.T
}

// newShopfloor makes one where sessions stay in Unassigned until somebody takes
// them, and where mia is an agent of Chatwoot, too.
func newShopfloor(t *testing.T) *shopfloor {
	t.Helper()
	o, err := platforms.New(t.Context(), t.TempDir(), os.Getenv("TEND_TEST_BIN"), wallClock(), 1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.Close)
	conf, err := os.ReadFile(o.Config())
	if err != nil {
		t.Fatal(err)
	}
	text := "language = \"en\"\ntheme = \"dark\"\n" + strings.Replace(string(conf), "account = 1\n", "account = 1\nagents = { \"7\" = \"mia\" }\n", 1) +
		"[allocation]\nauto = false\n[notifications]\nways = [\"none\"]\n"
	if err := os.WriteFile(o.Config(), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return &shopfloor{o, t}
}

// alone is the environment of a program that knows nothing of who runs the tests.
func (f *shopfloor) alone(cmd *exec.Cmd) *exec.Cmd {
	cmd.Env = []string{
		"HOME=" + f.Folder, "PATH=" + os.Getenv("PATH"), "TZ=UTC", "LANG=C.UTF-8", "USER=mia", "TERM=xterm-256color",
		"XDG_STATE_HOME=" + f.Folder + "/state", "XDG_DATA_HOME=" + f.Folder + "/data", "XDG_CONFIG_HOME=" + f.Folder + "/conf",
	}
	return cmd
}

// open starts a console and waits until every platform is connected.
func (f *shopfloor) open() *console {
	f.t.Helper()
	c := (&office{t: f.t}).run(f.alone(f.Command(f.t.Context())), 120, 34)
	c.see("queue")
	eventually(f.t, "every feed is live", func() bool { return f.Healthy(f.t.Context()) })
	return c
}

// arrives lets a customer write, and gives how long it took until the words were
// painted.
func (f *shopfloor) arrives(c *console, p feedtest.Platform, customer, text string) time.Duration {
	f.t.Helper()
	began := time.Now()
	p.Write(customer, text)
	c.see(text)
	return time.Since(began)
}

// arrived waits until as many replies of ours are at a platform, and expects no
// more.
func (f *shopfloor) arrived(p feedtest.Platform, customer string, n int) {
	f.t.Helper()
	eventually(f.t, "the reply is at "+string(p.Shop()), func() bool { return len(p.Delivered(customer)) >= n })
	if got := p.Delivered(customer); len(got) != n {
		f.t.Fatalf("%s has the replies %q, and not %d", p.Shop(), got, n)
	}
}

// replies are mia's on the desk. Those that are sent have no delivery.
func (f *shopfloor) replies() (out []line) {
	f.t.Helper()
	text, err := f.Run(f.t.Context(), "export")
	if err != nil {
		f.t.Fatal(err)
	}
	for raw := range bytes.Lines(text) {
		var l line
		if err := json.Unmarshal(raw, &l); err != nil {
			f.t.Fatal(err)
		}
		if l.Type == "" && l.From == "agent" && l.Agent == "mia" {
			out = append(out, l)
		}
	}
	return out
}

// kept expects all that arrived of ours on the desk, as sent, once, and nothing
// else.
func (f *shopfloor) kept(all ...visitor) {
	f.t.Helper()
	var stored, there []string
	for _, l := range f.replies() {
		stored = append(stored, l.Text)
		if l.Delivery != "" {
			f.t.Errorf("a reply is %s: %q", l.Delivery, l.Text)
		}
	}
	for _, v := range all {
		there = append(there, v.Delivered(v.name)...)
	}
	slices.Sort(stored)
	slices.Sort(there)
	if len(there) == 0 || !slices.Equal(stored, there) {
		f.t.Errorf("on the desk are %q, at the platforms %q", stored, there)
	}
}

// nextSecond waits until another second has begun. Platforms tell only the second of
// a message, and one of the second in which we closed came before that.
func (f *shopfloor) nextSecond() {
	f.t.Helper()
	began := time.Now().Unix()
	eventually(f.t, "the second is over", func() bool { return time.Now().Unix() > began })
}

// eventually waits until something is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	for late := time.After(within); !is(); {
		select {
		case <-look.C:
		case <-late:
			t.Fatalf("it never happens that %s", what)
		}
	}
}

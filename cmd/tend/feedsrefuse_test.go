package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// atHome is an environment with a home of its own.
func atHome(t *testing.T) func(string) string {
	t.Helper()
	home := t.TempDir()
	return func(name string) string {
		return map[string]string{
			"HOME": home, "USER": "mei", "XDG_CONFIG_HOME": filepath.Join(home, "conf"),
			"XDG_STATE_HOME": filepath.Join(home, "state"), "XDG_DATA_HOME": filepath.Join(home, "data"),
		}[name]
	}
}

// tendIn runs a command and gives its status and what it wrote.
func tendIn(t *testing.T, env func(string) string, in string, args ...string) (status int, out, errOut string) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(t.Context(), args, strings.NewReader(in), &o, &e, env)
	return status, o.String(), e.String()
}

// onFeed says of a desk that nobody has open what a feed and its platform would.
func onFeed(t *testing.T, folder string, can desk.Abilities, reach desk.Reach) {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(folder, deskFile), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	f := store.Feed{Name: "cw", State: store.FeedLive, Shops: map[desk.ShopID]desk.Abilities{"shop": can}}
	if err := store.PutFeed(t.Context(), st, f); err != nil {
		t.Fatal(err)
	}
	if err := store.PutReach(t.Context(), st, desk.Key{Shop: "shop", Customer: "li"}, reach); err != nil {
		t.Fatal(err)
	}
}

func TestSendIsRefusedBeforeItIsStored(t *testing.T) {
	const wrote = `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","text":"hello"}`
	tests := []struct {
		name   string
		can    desk.Abilities
		reach  desk.Reach
		at     string
		says   string // empty: it is sent
		filler string // lines before
	}{
		{"in time and short", desk.Abilities{Text: 5, Window: time.Hour}, desk.Reach{}, "2025-06-02T10:59:00Z", "", ""},
		{"too long", desk.Abilities{Text: 4, Channel: "WhatsApp"}, desk.Reach{}, "2025-06-02T10:01:00Z", "it has 5 characters, and WhatsApp takes 4; send it in parts.", ""},
		{"too late", desk.Abilities{Window: time.Hour}, desk.Reach{}, "2025-06-02T11:00:01Z", "the platform took replies to this customer until 2025-06-02T11:00:00Z; their next message opens it again.", ""},
		{"too late, though many replies came after", desk.Abilities{Window: time.Hour}, desk.Reach{}, "2025-06-02T12:00:00Z", "until 2025-06-02T11:00:00Z", manyReplies(2*heardPage + 1)},
		{"nobody may", desk.Abilities{}, desk.Reach{Closed: true, Reason: "blocked\x1b[2J"}, "2025-06-02T10:01:00Z", "the platform lets nobody write to this customer now: blocked", ""},
		{"nobody may, for no reason", desk.Abilities{}, desk.Reach{Closed: true}, "2025-06-02T10:01:00Z", "the platform takes no message to this customer.", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			env, folder := atHome(t), t.TempDir()
			if status, _, says := tendIn(t, env, wrote+"\n"+test.filler, "import", "--store", folder); status != 0 {
				t.Fatal(says)
			}
			onFeed(t, folder, test.can, test.reach)
			status, _, says := tendIn(t, env, "", "send", "li", "Hello", "--store", folder, "--clock", test.at)
			if test.says == "" && status == 0 {
				return
			}
			if status != exitFail || test.says == "" || !strings.HasPrefix(says, "tend: the reply was not sent: ") || !strings.Contains(says, test.says) || strings.Contains(says, "\x1b") {
				t.Errorf("status %d: %q, want %q", status, says, test.says)
			}
			if _, all, _ := tendIn(t, env, "", "export", "--store", folder); strings.Contains(all, `"Hello"`) {
				t.Errorf("it was stored: %s", all)
			}
		})
	}
}

// manyReplies are lines of a colleague's.
func manyReplies(n int) string {
	var b strings.Builder
	at := time.Date(2025, 6, 2, 10, 1, 0, 0, time.UTC)
	for i := range n {
		id := at.Add(time.Duration(i) * time.Second)
		b.WriteString(`{"id":"r` + id.Format("150405") + `","at":"` + id.Format(time.RFC3339) + `","customer":"li","from":"agent","agent":"bo","text":"yes"}` + "\n")
	}
	return b.String()
}

package chatwoot

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"tend/desk"
)

// seed gives a fuzz test the recorded messages to begin with.
func seed(f *testing.F) {
	files, err := filepath.Glob("testdata/messages/*.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Add([]byte(`{"payload":[{"id":1},"x",null]}`))
	f.Add([]byte(`{"type":"ping","message":1787003600}`))
	f.Add([]byte(`{"identifier":"{}","message":{"event":"message.created","data":{"id":1,"account_id":1}}}`))
	f.Add([]byte(`{"type":"disconnect","reason":"unauthorized","reconnect":false}`))
	f.Add([]byte(`{"id":7,"name":"M","accounts":[{"id":1,"name":"S","role":"agent"}]}`))
	f.Add([]byte(`[{"id":1,"short_code":"hi","content":"{{contact.name}}"}]`))
}

func FuzzMessage(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var m message
		if json.Unmarshal(raw, &m) != nil {
			return
		}
		for _, a := range m.arrivals(desk.Key{Shop: "s", Customer: "c"}, "name", "who") {
			if a.Entry.ID == "" || a.Entry.From == 0 || a.Entry.Kind == 0 {
				t.Errorf("an arrival without an id, a sender or a kind: %+v", a)
			}
			if len(a.Entry.Text) > desk.MaxText {
				t.Errorf("a text of %d bytes", len(a.Entry.Text))
			}
		}
	})
}

func FuzzConversation(f *testing.F) {
	seed(f)
	r := &run{Conn: &Conn{o: Options{Name: "cw", Account: 1}}}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var c conversation
		if json.Unmarshal(raw, &c) != nil {
			return
		}
		if key, ok := r.follows(c); ok && (key.Shop == "" || key.Customer == "" || c.contact() <= 0) {
			t.Errorf("it is followed as %+v", key)
		}
		if at := c.Updated.at(); at < 0 {
			t.Errorf("it changed at %d", at)
		}
	})
}

func FuzzFrame(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, ok := parseFrame(raw)
		if e, is := got.event(); ok && is && (e.Name == "" || got.Type != "") {
			t.Errorf("a frame of type %q is the event %q", got.Type, e.Name)
		}
	})
}

func FuzzReference(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var p profileJSON
		if json.Unmarshal(raw, &p) == nil && p.profile().ID < 0 {
			t.Error("a profile of nobody")
		}
		var in inboxJSON
		if json.Unmarshal(raw, &in) == nil && in.inbox().channel().window < 0 {
			t.Error("a window that has no length")
		}
		var list rows[canned]
		if json.Unmarshal(raw, &list) == nil {
			for _, q := range (Options{Name: "cw"}).quickReplies(list) {
				if q.ID == "" || len(q.Text) != 1 {
					t.Errorf("a quick reply %+v", q)
				}
			}
		}
		if w := wordsOf(raw); len(w) > mostWords+8 || !utf8.ValidString(w) {
			t.Errorf("%d bytes are repeated", len(w))
		}
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(`{"v":1,"at":5,"from":2,"top":9,"open":{"412":7}}`)
	f.Fuzz(func(t *testing.T, text string) {
		c, ok := parseCursor(text)
		if !ok {
			return
		}
		again, err := c.encode()
		if err != nil {
			t.Fatal(err)
		}
		if back, ok := parseCursor(again); len(again) <= mostCursor && (!ok || back.At != c.At || len(back.Open) != len(c.Open)) {
			t.Errorf("%q comes back as %+v", text, back)
		}
	})
}

func FuzzStamp(f *testing.F) {
	for _, s := range []string{"0", "1786989190.512", `"2026-08-17T17:53:10.000Z"`, "null"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s stamp
		if err := s.UnmarshalJSON([]byte(text)); err != nil || s.at() < 0 || s.at().Time().Year() > 2261 {
			t.Errorf("%q is %s, %v", text, s.at(), err)
		}
	})
}

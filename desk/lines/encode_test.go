package lines_test

import (
	"reflect"
	"testing"

	"tend/desk"
	"tend/desk/lines"
)

func TestCanonicalForm(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"members in order, defaults left out",
			`{"text":"hi","kind":"text","from":"customer","name":"Li","customer":"li","shop":"shop","at":"2025-06-02T18:00:00+08:00","id":"1","type":"message"}`,
			`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","name":"Li","from":"customer","text":"hi"}`},
		{"fractions only where there are some", `{"id":"1","at":"2025-06-02T10:00:00.5000Z","customer":"li","from":"customer"}`,
			`{"id":"1","at":"2025-06-02T10:00:00.5Z","customer":"li","from":"customer"}`},
		{"unknown members last", `{"x":{ "b" : [1, 2] },"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","agent":"mia"}`,
			`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","agent":"mia","x":{"b":[1,2]}}`},
		{"where a reply came from", `{"edited":true,"prepared":"quick:hello","id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","delivery":"unconfirmed","x":1}`,
			`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","prepared":"quick:hello","edited":true,"delivery":"unconfirmed","x":1}`},
		{"give back", `{"type":"assign","customer":"li","shop":"s","at":"2025-06-02T10:00:00Z"}`,
			`{"type":"assign","at":"2025-06-02T10:00:00Z","shop":"s","customer":"li","agent":""}`},
		{"close", `{"type":"close","customer":"li","at":"2025-06-02T10:00:00Z"}`,
			`{"type":"close","at":"2025-06-02T10:00:00Z","customer":"li","by":"system"}`},
		{"mark", `{"mark":"upheld","type":"mark","customer":"li","at":"2025-06-02T10:00:00Z"}`,
			`{"type":"mark","at":"2025-06-02T10:00:00Z","customer":"li","mark":"upheld"}`},
		{"holiday", `{"to":"2025-06-03T10:00:00Z","from":"2025-06-02T10:00:00Z","type":"holiday"}`,
			`{"type":"holiday","from":"2025-06-02T10:00:00Z","to":"2025-06-03T10:00:00Z"}`},
		{"shop", `{"zone":"UTC","policies":["a","b"],"id":"s","type":"shop","name":"N"}`,
			`{"type":"shop","id":"s","name":"N","zone":"UTC","policies":["a","b"]}`},
		{"agent", `{"at":"2025-06-02T10:00:00Z","status":"break","capacity":0,"id":"mia","type":"agent"}`,
			`{"type":"agent","id":"mia","at":"2025-06-02T10:00:00Z","capacity":0,"status":"break"}`},
		{"document", `{"value":{"a": 1.0},"id":"x","kind":"setting","type":"doc","y":2}`,
			`{"type":"doc","kind":"setting","id":"x","value":{"a":1.0},"y":2}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := string(lines.Append(nil, decode(t, tt.line))); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A message on its way out must not go out a second time on another desk.
func TestDeliveryInLines(t *testing.T) {
	tests := []struct {
		name  string
		state desk.Delivery
		extra string
		want  desk.Delivery
	}{
		{"nothing to deliver", desk.Settled, "", desk.Settled},
		{"still to be taken back", desk.Held, "", desk.Settled},
		{"in the outbox", desk.Queued, "", desk.Unconfirmed},
		{"being sent", desk.Sending, "", desk.Unconfirmed},
		{"arrived", desk.Sent, "", desk.Settled},
		{"refused", desk.Failed, "", desk.Failed},
		{"not known", desk.Unconfirmed, "", desk.Unconfirmed},
		{"refused, with a member of that name besides", desk.Failed, `"reason":{"a":1},"y":2`, desk.Failed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := desk.Entry{Type: desk.Message, ID: "1", At: at(t, "2025-06-02T10:00:00Z"), From: desk.FromAgent,
				Kind: desk.KindText, Agent: "mia", Delivery: tt.state, Reason: "busy", RemoteID: "r1", Extra: tt.extra}
			got := decode(t, string(lines.Append(nil, lines.EntryLine(desk.Key{Shop: "s", Customer: "c"}, e)))).Entry
			if got.Delivery != tt.want || got.RemoteID != "r1" {
				t.Errorf("came back as %v with remote id %q, want %v", got.Delivery, got.RemoteID, tt.want)
			}
			if (got.Reason == "busy") != (tt.want == desk.Failed) {
				t.Errorf("reason %q", got.Reason)
			}
		})
	}
}

func TestShopLinesMerge(t *testing.T) {
	var s desk.Shop
	for _, line := range []string{
		`{"type":"shop","id":"s","name":"One","zone":"Asia/Shanghai","policies":["xhs-3min"],"a":1,"b":1}`,
		`{"type":"shop","id":"s","name":"Two","b":2,"c":3}`,
	} {
		s = decode(t, line).Shop.Apply(s)
	}
	want := desk.Shop{ID: "s", Name: "Two", Zone: "Asia/Shanghai", Policies: []string{"xhs-3min"}, Extra: []byte(`{"a":1,"b":2,"c":3}`)}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got %+v, want %+v", s, want)
	}
	back := decode(t, string(lines.Append(nil, lines.ShopLine(s)))).Shop.Apply(desk.Shop{})
	if !reflect.DeepEqual(back, want) {
		t.Errorf("came back as %+v", back)
	}
}

func TestWhatIsNoTextIsStillWritten(t *testing.T) {
	e := desk.Entry{Type: desk.Message, ID: "1", At: 1, From: desk.FromAgent, Kind: desk.KindText, Text: "a\xffb"}
	got := decode(t, string(lines.Append(nil, lines.EntryLine(desk.Key{Shop: "s", Customer: "c"}, e))))
	if got.Entry.Text != "a\uFFFDb" {
		t.Errorf("got %q", got.Entry.Text)
	}
}

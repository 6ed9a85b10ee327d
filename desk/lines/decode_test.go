package lines_test

import (
	"reflect"
	"strings"
	"testing"

	"tend/desk"
	"tend/desk/lines"
)

func at(t *testing.T, s string) desk.Instant {
	t.Helper()
	i, err := desk.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func decode(t *testing.T, line string) lines.Line {
	t.Helper()
	l, err := lines.NewDecoder().Decode([]byte(line))
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	return l
}

func TestDecodeEntries(t *testing.T) {
	ten := at(t, "2025-06-02T10:00:00Z")
	li := desk.Key{Shop: "shop", Customer: "li"}
	with := func(e desk.Entry, extra string) desk.Entry { e.Extra = extra; return e }
	tests := []struct {
		name, line string
		key        desk.Key
		want       desk.Entry
	}{
		{"the least a message needs", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromCustomer, Kind: desk.KindText}},
		{"all a message can say", `{"type":"message","id":"1","at":"2025-06-02T18:00:00+08:00","shop":"s","customer":"li","name":"李","from":"auto","agent":"mia","kind":"faq","text":"a\n\"b\"","url":"u","ref":"r","answers":"0"}`,
			desk.Key{Shop: "s", Customer: "li"},
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAuto, Kind: desk.KindFAQ, Name: "李", Agent: "mia", Text: "a\n\"b\"", URL: "u", Ref: "r", Answers: "0"}},
		{"null says nothing", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","agent":null,"kind":null,"text":null,"shop":null,"type":null}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText}},
		{"unknown members are kept", `{ "id":"1", "stars" : [ 1, 2.50 ], "at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","by":"x"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromCustomer, Kind: desk.KindText, Extra: `"stars":[1,2.50],"by":"x"`}},
		{"a name written with escapes", `{"\u0069d":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromCustomer, Kind: desk.KindText}},
		{"unconfirmed stays so", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","delivery":"unconfirmed"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText, Delivery: desk.Unconfirmed}},
		{"failed keeps its reason", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","delivery":"failed","reason":"no such chat","remote_id":"9"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText, Delivery: desk.Failed, Reason: "no such chat", RemoteID: "9"}},
		{"a line cannot queue a message", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","delivery":"queued"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText}},
		{"which text it came from", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","prepared":"quick:hello","edited":true}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText, Prepared: "quick:hello", Edited: true}},
		{"and that it was not changed", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"auto","prepared":"faq:a","edited":false}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAuto, Kind: desk.KindText, Prepared: "faq:a", Extra: `"edited":false`}},
		{"members of those names of another type", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","prepared":["a"],"edited":true}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromAgent, Kind: desk.KindText, Extra: `"prepared":["a"],"edited":true`}},
		{"a customer prepares nothing", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","prepared":"quick:a"}`, li,
			desk.Entry{Type: desk.Message, ID: "1", At: ten, From: desk.FromCustomer, Kind: desk.KindText, Extra: `"prepared":"quick:a"`}},
		{"assign", `{"type":"assign","at":"2025-06-02T10:00:00Z","customer":"li","agent":"mia"}`, li, desk.AssignEntry(ten, "mia")},
		{"assign to nobody", `{"type":"assign","at":"2025-06-02T10:00:00Z","customer":"li"}`, li, desk.AssignEntry(ten, "")},
		{"close", `{"type":"close","at":"2025-06-02T10:00:00Z","customer":"li","by":"mia"}`, li, desk.CloseEntry(ten, "mia")},
		{"close by nobody in particular", `{"type":"close","at":"2025-06-02T10:00:00Z","customer":"li"}`, li, desk.CloseEntry(ten, desk.System)},
		{"mark", `{"type":"mark","at":"2025-06-02T10:00:00Z","customer":"li","mark":"no-reply","why":"spam"}`, li, with(desk.MarkEntry(ten, desk.MarkNoReply), `"why":"spam"`)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := decode(t, tt.line)
			if l.Key != tt.key || l.Entry != tt.want || l.At != ten {
				t.Errorf("got %+v %+v\nwant %+v %+v", l.Key, l.Entry, tt.key, tt.want)
			}
		})
	}
}

func TestDecodeFacts(t *testing.T) {
	from, to := at(t, "2025-06-02T00:00:00Z"), at(t, "2025-06-03T00:00:00Z")
	text := func(s string) *string { return &s }
	five, none := 5, 0
	tests := []struct {
		name, line string
		want       lines.Line
	}{
		{"holiday", `{"type":"holiday","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","why":"spring"}`,
			lines.Line{Type: lines.Holiday, Holiday: &desk.HolidayRange{Shop: "shop", From: from, To: to, Extra: []byte(`{"why":"spring"}`)}}},
		{"shop that says nothing", `{"type":"shop","id":"s"}`, lines.Line{Type: lines.Shop, Shop: &lines.ShopFact{ID: "s"}}},
		{"shop that says all", `{"type":"shop","id":"s","name":"N","zone":"Asia/Shanghai","policies":["xhs-3min"],"feed":"f","x":1}`,
			lines.Line{Type: lines.Shop, Shop: &lines.ShopFact{ID: "s", Name: text("N"), Zone: text("Asia/Shanghai"), Policies: []string{"xhs-3min"}, Feed: text("f"), Extra: `"x":1`}}},
		{"shop back to the default policies", `{"type":"shop","id":"s","policies":[]}`, lines.Line{Type: lines.Shop, Shop: &lines.ShopFact{ID: "s", Policies: []string{}}}},
		{"agent without a time", `{"type":"agent","id":"mia","name":"Mia","capacity":5}`,
			lines.Line{Type: lines.Agent, Agent: &lines.AgentFact{ID: "mia", Fact: desk.AgentFact{Name: "Mia", Capacity: &five}}}},
		{"agent with a time", `{"type":"agent","id":"mia","status":"break","capacity":0,"at":"2025-06-02T00:00:00Z"}`,
			lines.Line{Type: lines.Agent, At: from, Agent: &lines.AgentFact{ID: "mia", Fact: desk.AgentFact{Status: desk.Break, Capacity: &none, At: from}}}},
		{"document", `{"type":"doc","kind":"faq","id":"f1","value":{ "q" : "a" },"x":2}`,
			lines.Line{Type: lines.Doc, Doc: &lines.Document{Kind: "faq", ID: "f1", Value: []byte(`{"q":"a"}`), Extra: `"x":2`}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if l := decode(t, tt.line); !reflect.DeepEqual(l, tt.want) {
				t.Errorf("got  %+v\nwant %+v", l, tt.want)
			}
		})
	}
}

func TestBadLines(t *testing.T) {
	const msg = `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"`
	tests := []struct{ name, line, field, reason string }{
		{"no JSON", `hello`, "", "not JSON"},
		{"cut off", `{"id":"1"`, "", "ends too early"},
		{"a list", `[1]`, "", "not an object"},
		{"a number", `12`, "", "not an object"},
		{"two objects", `{"id":"1"} {}`, "", "more than one"},
		{"invalid UTF-8", "{\"id\":\"\xff\"}", "", "UTF-8"},
		{"a member twice", `{"id":"1","id":"2"}`, "", `"id" twice`},
		{"unknown type", `{"type":"gift"}`, "type", "message, assign, close"},
		{"type is a number", `{"type":5}`, "type", "must be a string"},
		{"no id", `{"at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "is missing"},
		{"empty id", `{"id":"","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "is empty"},
		{"numeric id", `{"id":1,"at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "must be a string"},
		{"null id", `{"id":null,"at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "is missing"},
		{"NUL in an id", `{"id":"a\u0000b","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "NUL"},
		{"very long id", `{"id":"` + strings.Repeat("x", lines.MaxID+1) + `","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`, "id", "longer than 1024"},
		{"no time", `{"id":"1","customer":"li","from":"customer"}`, "at", "is missing"},
		{"time without offset", `{"id":"1","at":"2025-06-02T10:00:00","customer":"li","from":"customer"}`, "at", "is not a time"},
		{"time in words", `{"id":"1","at":"yesterday","customer":"li","from":"customer"}`, "at", "is not a time"},
		{"time as a number", `{"id":"1","at":1748858400,"customer":"li","from":"customer"}`, "at", "must be a string such as"},
		{"time too early", `{"id":"1","at":"1969-06-02T10:00:00Z","customer":"li","from":"customer"}`, "at", "is outside"},
		{"no customer", `{"id":"1","at":"2025-06-02T10:00:00Z","from":"customer"}`, "customer", "is missing"},
		{"customer is an object", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":{},"from":"customer"}`, "customer", "must be a string"},
		{"empty shop", msg + `,"shop":""}`, "shop", "is empty"},
		{"no from", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li"}`, "from", "is missing"},
		{"unknown from", `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"robot"}`, "from", `"robot"; it must be one of: customer`},
		{"unknown kind", msg + `,"kind":"smell"}`, "kind", "must be one of: text"},
		{"text is a number", msg + `,"text":3}`, "text", "must be a string"},
		{"text too long", msg + `,"text":"` + strings.Repeat("x", lines.MaxText+1) + `"}`, "text", "longer than 65536"},
		{"broken surrogate", msg + `,"text":"\ud800"}`, "", "not JSON"},
		{"assign without a customer", `{"type":"assign","at":"2025-06-02T10:00:00Z"}`, "customer", "is missing"},
		{"close without a time", `{"type":"close","customer":"li"}`, "at", "is missing"},
		{"mark without a mark", `{"type":"mark","at":"2025-06-02T10:00:00Z","customer":"li"}`, "mark", "is missing"},
		{"unknown mark", `{"type":"mark","at":"2025-06-02T10:00:00Z","customer":"li","mark":"x"}`, "mark", "no-reply, reported"},
		{"holiday without an end", `{"type":"holiday","from":"2025-06-02T10:00:00Z"}`, "to", "is missing"},
		{"holiday that ends before it begins", `{"type":"holiday","from":"2025-06-02T10:00:00Z","to":"2025-06-01T10:00:00Z"}`, "to", "is before"},
		{"shop without an id", `{"type":"shop"}`, "id", "is missing"},
		{"unknown zone", `{"type":"shop","id":"s","zone":"Mars/Olympus"}`, "zone", "is not a time zone"},
		{"zone of the machine", `{"type":"shop","id":"s","zone":"Local"}`, "zone", "is not a time zone"},
		{"policies not a list", `{"type":"shop","id":"s","policies":"tiktok-24h"}`, "policies", "a list of names"},
		{"policies not names", `{"type":"shop","id":"s","policies":[1]}`, "policies", "a list of names"},
		{"agent without an id", `{"type":"agent","name":"Mia"}`, "id", "is missing"},
		{"negative capacity", `{"type":"agent","id":"mia","capacity":-1}`, "capacity", "negative"},
		{"capacity with a fraction", `{"type":"agent","id":"mia","capacity":1.5}`, "capacity", "whole number"},
		{"capacity in words", `{"type":"agent","id":"mia","capacity":"5"}`, "capacity", "whole number"},
		{"enormous capacity", `{"type":"agent","id":"mia","capacity":99999999999}`, "capacity", "too great"},
		{"unknown status", `{"type":"agent","id":"mia","status":"asleep"}`, "status", "accepting, break, offline"},
		{"bad agent time", `{"type":"agent","id":"mia","at":"now"}`, "at", "is not a time"},
		{"unknown document", `{"type":"doc","kind":"poem","id":"1","value":{}}`, "kind", "quick-reply, faq"},
		{"document without a value", `{"type":"doc","kind":"faq","id":"1"}`, "value", "is missing"},
		{"document that is a list", `{"type":"doc","kind":"faq","id":"1","value":[]}`, "value", "an object"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := lines.NewDecoder().Decode([]byte(tt.line))
			bad, ok := err.(*lines.Error)
			if !ok {
				t.Fatalf("got %v, want an *Error", err)
			}
			if bad.Field != tt.field || !strings.Contains(bad.Error(), tt.reason) {
				t.Errorf("got field %q, reason %q; want %q, %q", bad.Field, bad.Reason, tt.field, tt.reason)
			}
		})
	}
}

func TestDecoderForgetsTheLineBefore(t *testing.T) {
	d := lines.NewDecoder()
	first, err := d.Decode([]byte(`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","text":"one","x":1}`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Decode([]byte(`{"id":`)); err == nil {
		t.Fatal("half a line was accepted")
	}
	second, err := d.Decode([]byte(`{"id":"2","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`))
	if err != nil {
		t.Fatal(err)
	}
	if first.Entry.Text != "one" || second.Entry.Text != "" || second.Entry.Extra != "" {
		t.Errorf("lines run into each other: %+v, %+v", first.Entry, second.Entry)
	}
}

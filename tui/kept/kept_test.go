package kept_test

import (
	"errors"
	"reflect"
	"testing"

	"tend/desk"
	"tend/tui/kept"
)

func reply(id string, to string) kept.Reply {
	return kept.Reply{
		ID: desk.MessageID(id), Shop: "shop", Customer: desk.CustomerID(to), Session: "s1", Text: "text of " + id,
		Seen: desk.Seen{Customer: "in1", Agent: "out1"}, At: 7,
	}
}

// session is one in which nothing happened since the reply was sent.
func session(change ...func(*desk.Session)) *desk.Session {
	s := &desk.Session{ID: "s1", Shop: "shop", Customer: "c", OpenedAt: 1, LastID: "in1", LastHuman: "out1", Assignee: "me"}
	for _, c := range change {
		c(s)
	}
	return s
}

func TestFate(t *testing.T) {
	after := reply("r2", "c")
	after.After = []desk.MessageID{"r1"}
	held := reply("r3", "c")
	held.Holder = "mia"
	for _, c := range []struct {
		name string
		r    kept.Reply
		s    *desk.Session
		want kept.Fate
	}{
		{"nothing happened", reply("r1", "c"), session(), kept.Goes},
		{"it is there already", reply("r1", "c"), session(func(s *desk.Session) { s.LastHuman = "r1" }), kept.Arrived},
		{"it is there, and the customer wrote since", reply("r1", "c"), session(func(s *desk.Session) { s.LastHuman, s.LastID = "r1", "in2" }), kept.Arrived},
		{"the customer wrote", reply("r1", "c"), session(func(s *desk.Session) { s.LastID = "in2" }), kept.Wrote},
		{"somebody answered", reply("r1", "c"), session(func(s *desk.Session) { s.LastHuman = "out2" }), kept.Answered},
		{"my own before it went out", after, session(func(s *desk.Session) { s.LastHuman = "r1" }), kept.Goes},
		{"my own before it was taken back", after, session(), kept.Goes},
		{"somebody answered after my own", after, session(func(s *desk.Session) { s.LastHuman = "out2" }), kept.Answered},
		{"it was closed", reply("r1", "c"), session(func(s *desk.Session) { s.Closed = 9 }), kept.Ended},
		{"another session began", reply("r1", "c"), session(func(s *desk.Session) { s.ID = "s2" }), kept.Ended},
		{"there is none any more", reply("r1", "c"), nil, kept.Ended},
		{"somebody took it", reply("r1", "c"), session(func(s *desk.Session) { s.Assignee = "mia" }), kept.Taken},
		{"somebody had it when it was sent", held, session(func(s *desk.Session) { s.Assignee = "mia" }), kept.Goes},
		{"nobody has it any more", reply("r1", "c"), session(func(s *desk.Session) { s.Assignee = "" }), kept.Goes},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.r.Fate(c.s, "me"); got != c.want {
				t.Errorf("its fate is %d, want %d", got, c.want)
			}
		})
	}
}

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name         string
		draft, there string
		known        []string
		want         string
	}{
		{"nothing there", "mine", "", nil, "mine"},
		{"the same", "mine", "mine", nil, "mine"},
		{"an older one of mine", "mine", "mi", []string{"m", "mi"}, "mine"},
		{"a newer one from elsewhere", "mine", "theirs", []string{"m"}, "theirs\nmine"},
		{"one that has mine in it", "mine", "mine and more", nil, "mine and more"},
		{"sent here, an older one there", "", "mi", []string{"mi"}, ""},
		{"sent here, another one there", "", "theirs", []string{"mi"}, "theirs"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := (kept.Draft{Text: c.draft, Known: c.known}).Merge(c.there); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestBook(t *testing.T) {
	b := kept.Book{}.With(reply("r1", "c")).With(reply("r2", "d")).With(reply("r3", "c")).With(reply("r4", "c"))
	if got := b.From("r3"); len(got) != 2 || got[0].ID != "r3" || got[1].ID != "r4" {
		t.Errorf("from r3 on there are %v", got)
	}
	tried := reply("r1", "c")
	tried.Tried = true
	if c := b.With(tried); !c.Replies[0].Tried || len(c.Replies) != 4 || b.Replies[0].Tried {
		t.Errorf("a reply again is %v, before %v", c.Replies, b.Replies)
	}
	if c := b.Without("r1", "r3"); len(c.To(reply("", "c").Key())) != 1 || len(b.Replies) != 4 {
		t.Errorf("left are %v of %v", c.Replies, b.Replies)
	}
}

func TestJoin(t *testing.T) {
	first, again := reply("r1", "c"), reply("r2", "c")
	first.At = 3
	d := func(text string, known ...string) kept.Draft {
		return kept.Draft{Shop: "shop", Customer: "c", Text: text, Known: known}
	}
	a := kept.Book{}.With(again).WithDraft(d("one", "o"))
	got := a.Join(kept.Book{}.With(first).With(again).WithDraft(d("two", "t")))
	if len(got.Replies) != 2 || got.Replies[0].ID != "r1" {
		t.Errorf("the replies are %v", got.Replies)
	}
	if v, _ := got.Draft(d("")); v.Text != "two\none" || !reflect.DeepEqual(v.Known, []string{"t", "o"}) {
		t.Errorf("the draft is %+v", v)
	}
}

func TestCode(t *testing.T) {
	me := kept.Owner{Desk: "d", Agent: "安 娜"}
	b := kept.Book{}.With(reply("r1", "c\x1b[31m")).WithDraft(kept.Draft{Shop: "shop", Customer: "c", Note: true, Text: "a\nb"})
	data, err := kept.Encode(me, b)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := kept.Decode(me, data); err != nil || !reflect.DeepEqual(got, b) {
		t.Errorf("got %+v, %v; want %+v", got, err, b)
	}
	for _, other := range []kept.Owner{{Desk: "d", Agent: "ann"}, {Desk: "e", Agent: "安 娜"}} {
		if _, err := kept.Decode(other, data); !errors.Is(err, kept.ErrForeign) {
			t.Errorf("%v reads it: %v", other, err)
		}
	}
	for name, bad := range map[string]string{
		"nothing": "", "cut": string(data[:len(data)/2]), "newer": `{"version":9}`,
		"twice": `{"version":1,"owner":{"desk":"d","agent":"安 娜"},"book":{"Replies":[{"ID":"a","Customer":"c","Text":"x"},{"ID":"a","Customer":"c","Text":"x"}]}}`,
		"empty": `{"version":1,"owner":{"desk":"d","agent":"安 娜"},"book":{"Replies":[{"ID":"a","Customer":"c","Text":" "}]}}`,
	} {
		if _, err := kept.Decode(me, []byte(bad)); !errors.Is(err, kept.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzDecode: what can be read can be written and read again.
func FuzzDecode(f *testing.F) {
	me := kept.Owner{Desk: "d", Agent: "me"}
	data, err := kept.Encode(me, kept.Book{}.With(reply("r1", "c")).WithDraft(kept.Draft{Customer: "c", Text: "x", Known: []string{"y"}}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"version":1,"owner":{"desk":"d","agent":"me"},"book":{"Drafts":[{"Customer":"c"},{"Customer":"c"}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := kept.Decode(me, data)
		if err != nil {
			return
		}
		again, err := kept.Encode(me, b)
		if err != nil {
			t.Fatal(err)
		}
		c, err := kept.Decode(me, again)
		if err != nil || len(c.Replies) != len(b.Replies) || len(c.Drafts) != len(b.Drafts) {
			t.Fatalf("%+v became %+v, %v", b, c, err)
		}
	})
}

// What came back keeps its order, is there once, outlives its file and is in the
// book until it has been dealt with.
func TestReturned(t *testing.T) {
	owner := kept.Owner{Desk: "d", Agent: "me"}
	b := kept.Book{}.With(reply("r1", "c")).With(reply("r2", "d")).With(reply("r3", "c"))
	for _, id := range []desk.MessageID{"r3", "r1", "r1", "r9"} {
		b = b.Return(id, kept.Refused, "mia", "no room")
	}
	if len(b.Replies) != 1 || b.Replies[0].ID != "r2" || b.Empty() {
		t.Errorf("still waiting are %v", b.Replies)
	}
	want := []kept.Returned{
		{ID: "r3", Shop: "shop", Customer: "c", Text: "text of r3", At: 7, Fate: kept.Refused, By: "mia", Why: "no room"},
		{ID: "r1", Shop: "shop", Customer: "c", Text: "text of r1", At: 7, Fate: kept.Refused, By: "mia", Why: "no room"},
	}
	data, err := kept.Encode(owner, b.Join(b))
	if err != nil {
		t.Fatal(err)
	}
	again, err := kept.Decode(owner, data)
	if err != nil || !reflect.DeepEqual(again.Returned, want) {
		t.Errorf("came back are %+v, %v", again.Returned, err)
	}
	if left := again.Settled("r3").Returned; len(left) != 1 || left[0].ID != "r1" || len(again.Returned) != 2 {
		t.Errorf("left are %v of %v", left, again.Returned)
	}
	if !(kept.Book{}).Join(again).Settled("r1", "r3").Without("r2").Empty() {
		t.Error("something is left when all has been dealt with")
	}
}

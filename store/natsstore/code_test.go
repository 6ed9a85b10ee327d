package natsstore

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

func sampleSession() *desk.Session {
	return &desk.Session{ID: "s-one", Shop: "shop-a", Customer: "u1", Rev: 4, OpenedAt: 5e9, Messages: 2, LastID: "m2"}
}

func sampleEntries() []desk.Entry {
	return []desk.Entry{
		{Type: desk.Message, ID: "m1", At: 5e9, Seq: 3 << freshBits, From: desk.FromCustomer, Kind: desk.KindText, Text: "Hello"},
		{Type: desk.Assign, ID: "assign/1", At: 6e9, Seq: 4<<freshBits | 1, Agent: "anna"},
		{Type: desk.Message, ID: "m2", At: 6e9, Seq: 9<<freshBits | 7, Delivery: desk.Held, Release: 9e9},
	}
}

func sampleRecord() *record {
	p := page{rev: 3, entries: sampleEntries()}
	return &record{
		seq: 12, commits: []uint64{7, 1 << 63}, key: desk.Key{Shop: "shop-a", Customer: "u\x001"}, rev: 4, since: 2,
		last: store.Position{At: 6e9, Seq: 9<<freshBits | 7},
		refs: []ref{{"s-old", 1e9, 0, 2, true}, {"s-one", 5e9, 1, 4, false}}, whole: []*desk.Session{sampleSession()},
		gone: []goneRef{{"s-gone", 3}}, pageIDs: 2, pages: []pageRef{p.ref(2)}, tail: sampleEntries(),
	}
}

func TestRecordRoundTrip(t *testing.T) {
	want := sampleRecord()
	b := want.append(nil, 0)
	if got, err := recordOf(b, 12); err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %+v, %v\nwant %+v", got, err, want)
	}
	head, err := headOf(codec.NewReader(), b, 12)
	if err != nil || !reflect.DeepEqual(head.refs, want.refs) || head.whole[0].ID != "s-one" || head.rev != 4 {
		t.Fatalf("head %+v, %v", head, err)
	}
	lines, err := newestOf(b, 12)
	if err != nil || len(lines) != 3 || *lines[2].owner != want.key {
		t.Fatalf("lines %+v, %v", lines, err)
	}
	if e, err := lines[2].entry(); err != nil || e != want.tail[2] {
		t.Fatalf("entry %+v, %v", e, err)
	}
}

// Numbers of new entries are counted from the message that has the record,
// also where they stand in the page before it or in the copy at rest.
func TestFreshNumbers(t *testing.T) {
	r := &record{tail: []desk.Entry{{Type: desk.Message, ID: "m", Seq: fresh | 5}}, last: store.Position{Seq: fresh | 5}}
	p := &page{entries: r.tail}
	const want = 40<<freshBits | 5
	for name, read := range map[string]func() (uint64, error){
		"record": func() (uint64, error) {
			got, err := recordOf(r.append(nil, 0), 40)
			return got.tail[0].Seq, err
		},
		"at rest": func() (uint64, error) {
			got, err := recordOf(r.append(nil, 1), 39)
			return got.last.Seq, err
		},
		"page": func() (uint64, error) {
			got, err := pageOf(p.append(nil, 3), 37)
			return got.entries[0].Seq, err
		},
	} {
		if got, err := read(); err != nil || got != want {
			t.Errorf("%s: number %d, %v, want %d", name, got, err, want)
		}
	}
}

func TestOlderNumbersStay(t *testing.T) {
	r := sampleRecord()
	got, err := recordOf(r.append(nil, 0), 1<<40)
	if err != nil || got.tail[1].Seq != r.tail[1].Seq || got.pages[0].last != r.pages[0].last {
		t.Fatalf("got %+v, %v", got, err)
	}
}

func TestTruncated(t *testing.T) {
	for name, c := range samples() {
		for n := range len(c.b) {
			if err := c.read(c.b[:n]); err == nil && n < c.needs {
				t.Errorf("%s cut at %d of %d is read", name, n, len(c.b))
			}
		}
		if err := c.read(append([]byte{version + 1}, c.b[1:]...)); !errors.Is(err, store.ErrNewer) {
			t.Errorf("%s of a newer version: %v", name, err)
		}
	}
}

type sample struct {
	b     []byte
	needs int // fewer bytes are an error
	read  func([]byte) error
}

// samples has a record of every kind and its reader.
func samples() map[string]sample {
	all := map[string]sample{}
	add := func(name string, b []byte, rest int, read func([]byte) error) {
		all[name] = sample{b, len(b) - rest, read}
	}
	add("record", sampleRecord().append(nil, 2), 0, func(b []byte) error { _, err := recordOf(b, 9); return err })
	add("lines of a record", sampleRecord().append(nil, 2), 0, func(b []byte) error { _, err := newestOf(b, 9); return err })
	p := page{key: desk.Key{Shop: "a", Customer: "b"}, rev: 3, entries: sampleEntries()}
	add("page", p.append(nil, 2), 0, func(b []byte) error { _, err := pageOf(b, 9); return err })
	add("lines of a page", p.append(nil, 2), 0, func(b []byte) error { _, err := linesOf(b, 9); return err })
	o := owner{key: desk.Key{Shop: "a", Customer: "b"}, at: 5, staged: true}
	add("index", o.append(nil), 0, func(b []byte) error { _, err := ownerOf(b); return err })
	end := appendOver(nil, sampleSession())
	add("ended session", end, len(codec.AppendSession(nil, sampleSession())), func(b []byte) error { _, err := overOf(b); return err })
	d := store.Doc{Kind: "faq", ID: "1", Value: []byte(`{}`)}
	add("document", appendDoc(nil, d), len(d.Value), func(b []byte) error { _, err := docOf(b, 9); return err })
	add("size of a picture", appendSize(nil, 300_000), 0, func(b []byte) error { _, err := sizeOf(b); return err })
	add("beginning of a picture", sampleSending().append(nil), 0, func(b []byte) error { _, err := sendingOf(b); return err })
	return all
}

func sampleSending() Sending {
	return Sending{Number: 1 << 63, Name: "0123456789abcdef0123456789abcdef.png", Size: 300_000}
}

// FuzzRecords reads anything as everything. What is taken for a record must be
// the same after it was written again.
func FuzzRecords(f *testing.F) {
	for _, c := range samples() {
		f.Add(c.b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, c := range samples() {
			_ = c.read(b)
		}
		if r, err := recordOf(b, 9); err == nil {
			again, err := recordOf(r.append(nil, 0), 9)
			if err != nil || !reflect.DeepEqual(again, r) {
				t.Fatalf("record %+v\nbecame %+v, %v", r, again, err)
			}
		}
		if p, err := pageOf(b, 9); err == nil {
			again, err := pageOf(p.append(nil, 0), 9)
			if err != nil || !reflect.DeepEqual(again, p) {
				t.Fatalf("page %+v\nbecame %+v, %v", p, again, err)
			}
		}
		if p, err := sendingOf(b); err == nil {
			again, err := sendingOf(p.append(nil))
			if err != nil || again != p {
				t.Fatalf("sending %+v\nbecame %+v, %v", p, again, err)
			}
		}
		if n, err := sizeOf(b); err == nil {
			if again, err := sizeOf(appendSize(nil, n)); err != nil || again != n || n > store.MaxPicture {
				t.Fatalf("size %d\nbecame %d, %v", n, again, err)
			}
		}
	})
}

func TestNamesStayInTheirTokens(t *testing.T) {
	n := namesOf("d")
	seen := map[string]string{}
	for _, name := range []string{"", ".", "*", ">", "a.b", "a b", "\x00", "顾客", "plain-1", "nplain", "hplain", strings.Repeat("x", 9999), digest("plain-1"), "h" + digest("")} {
		tok := token(name)
		if other, taken := seen[tok]; taken || strings.ContainsAny(tok, ".*> \x00") || len(tok) > 64 {
			t.Errorf("%q is %q, as is %q", name, tok, other)
		}
		seen[tok] = name
		k := desk.Key{Shop: desk.ShopID(name), Customer: desk.CustomerID(name)}
		for _, subject := range []string{n.active(place(k)), n.message(k.Shop, "m"), n.session(desk.SessionID(name)), n.doc(name, name), n.sentPiece(name, 7)} {
			if strings.Count(subject, ".") > 5 || strings.ContainsAny(subject, "*> \x00") {
				t.Errorf("%q makes the subject %q", name, subject)
			}
		}
	}
	if digest("a", "bc") == digest("ab", "c") {
		t.Error("names run into each other")
	}
}

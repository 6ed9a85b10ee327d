package sockstore

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"testing"

	"tend/desk"
	"tend/store"
)

func FuzzFrames(f *testing.F) {
	var sent bytes.Buffer
	out := outbox{w: &sent}
	ok(f, out.send(kindCall, 7, []byte("hello")))
	ok(f, out.send(kindItem, 8, make([]byte, maxBody+1)))
	f.Add(sent.Bytes())
	f.Add([]byte{0, 0, 0, 5, byte(kindPing), 0, 0, 0, 1})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		in := newInbox(bytes.NewReader(b))
		total := 0
		for {
			m, err := in.next()
			if err != nil {
				break
			}
			total += len(m.body)
		}
		if total > len(b) {
			t.Fatalf("%d bytes out of %d", total, len(b))
		}
	})
}

func FuzzFrameRoundTrip(f *testing.F) {
	f.Add(byte(kindCall), true, uint32(1), []byte("body"))
	f.Fuzz(func(t *testing.T, k byte, more bool, call uint32, body []byte) {
		if k == 0 || kind(k) >= kindEnd || len(body) > maxBody {
			return
		}
		want := frame{kind(k), more, call, body}
		got, err := readFrame(bufio.NewReader(bytes.NewReader(appendFrame(nil, want))))
		if err != nil || got.kind != want.kind || got.more != more || got.call != call || !bytes.Equal(got.body, body) {
			t.Fatalf("got %+v, %v", got, err)
		}
	})
}

func FuzzValues(f *testing.F) {
	k := desk.Key{Shop: "shop", Customer: "c"}
	s := manySessions(1)[0]
	e := says("m", start)
	f.Add(appendChange(nil, store.Change{Key: k, Expect: 4, Entries: []desk.Entry{e}, Sessions: []*desk.Session{s}, Gone: []desk.SessionID{"x"}}))
	f.Add(appendConversation(nil, store.Conversation{Key: k, Rev: 1, Latest: s}))
	f.Add(appendDoc(nil, store.Doc{Kind: "faq", ID: "1", Rev: 2, Value: []byte("{}")}))
	f.Add(appendError(nil, &store.DuplicateError{Shop: "shop", ID: "m"}))
	f.Add(appendSession([]byte{pieceLast, tagSession}, s))
	f.Add(appendWelcome(nil, welcome{instance: "i"}))
	f.Add(appendPage(nil, store.Page{Limit: 3}))
	f.Add(appendSign(nil, store.Sign{Agent: "mei", Console: "c", At: k, Typing: true}))
	f.Fuzz(func(t *testing.T, b []byte) {
		readers := map[string]func(*cursor){
			"change":       func(c *cursor) { readList(c, readChange) },
			"conversation": func(c *cursor) { readConversation(c) },
			"doc":          func(c *cursor) { readDoc(c) },
			"hit":          func(c *cursor) { readHit(c) },
			"sign":         func(c *cursor) { readSign(c) },
			"page":         func(c *cursor) { readPage(c) },
			"piece":        func(c *cursor) { _, _ = readPiece(c, new(store.Changes)) },
		}
		for name, read := range readers {
			c := &cursor{b: b}
			read(c)
			if c.bad && len(c.b) > 0 {
				t.Fatalf("%s: something was read after it failed", name)
			}
		}
		if readError(b) == nil {
			t.Fatal("no error at all")
		}
		_, _ = readWelcome(b)
		_, _ = readGreeting(bytes.NewReader(b))
	})
}

// FuzzServer lets a peer say anything; others must go on.
func FuzzServer(f *testing.F) {
	f.Add(appendFrame(nil, frame{kindCall, false, 1, []byte{byte(methodDocs), 0}}))
	f.Add(appendFrame(nil, frame{kindCall, false, 1, []byte{byte(methodWatch)}}))
	f.Add(appendFrame(nil, frame{kindCall, false, 1, append([]byte{byte(methodCommit)}, appendList(nil, []store.Change{{}}, appendChange)...)}))
	f.Add(appendFrame(appendFrame(nil, frame{kindCredit, false, 1, nil}), frame{kindCall, false, 1, []byte{99}}))
	f.Add(appendFrame(nil, frame{kindCall, false, 1, []byte{byte(methodHear)}}))
	st := engine(f)
	s := &server{st: st, name: "a desk"}
	ctx := testContext(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		ours, theirs := net.Pipe()
		served := make(chan struct{})
		go func() {
			defer close(served)
			s.serve(ctx, theirs)
		}()
		go func() { _, _ = io.Copy(io.Discard, ours) }()
		_, _ = ours.Write(appendGreeting(nil, appendString(nil, "")))
		_, _ = ours.Write(b)
		_ = ours.Close()
		<-served
		if _, err := st.Docs(ctx, "none"); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzClient lets a server answer anything; the call must end.
func FuzzClient(f *testing.F) {
	f.Add(appendFrame(nil, frame{kindDone, false, 1, nil}))
	f.Add(appendFrame(nil, frame{kindItem, false, 1, appendDoc(nil, store.Doc{Kind: "faq"})}))
	f.Add(appendFrame(nil, frame{kindFail, false, 1, appendError(nil, store.ErrNotFound)}))
	f.Add(appendFrame(nil, frame{kindPong, false, 0, nil}))
	f.Fuzz(func(t *testing.T, b []byte) {
		ours, theirs := net.Pipe()
		go func() { _, _ = io.Copy(io.Discard, theirs) }()
		c := newClient(ours, welcome{}, DefaultPatience)
		ended := make(chan error, 2)
		go func() { _, err := c.Docs(context.Background(), ""); ended <- err }()
		go func() { _, err := c.Session(context.Background(), "s"); ended <- err }()
		_, _ = theirs.Write(b)
		_ = theirs.Close()
		for range 2 {
			if err := <-ended; errors.Is(err, context.Canceled) {
				t.Fatal(err)
			}
		}
		_ = c.Close()
	})
}

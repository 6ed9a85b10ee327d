package gate

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

func sampleRequest() request {
	e := desk.Entry{Type: desk.Message, ID: "tend-1", At: 5, From: desk.FromAgent, Kind: desk.KindText, Agent: "ann", Text: "hello"}
	return request{number: 1 << 63, changes: []change{
		{key: desk.Key{Shop: "shop", Customer: "顾客"}, expect: 7, entries: []desk.Entry{e, desk.CloseEntry(6, "ann")}}, {},
	}}
}

func sampleDocs() []store.Doc {
	return []store.Doc{{Kind: store.DocDraft, ID: "a\x00b", Rev: store.AnyRev, Value: []byte(`{}`)}, {Kind: store.DocFAQ, ID: "1"}}
}

func sampleShowings() []showing {
	p := showing{number: 1 << 63, name: "0123456789abcdef0123456789abcdef.webp", size: 300_000}
	begin, piece, finish := p, p, p
	piece.step, piece.n, piece.piece = takePiece, 2, []byte("pixels")
	finish.step = finishPicture
	return []showing{begin, piece, finish}
}

func errorsOf() []error {
	return []error{
		nil, store.ErrConflict, errors.Join(store.ErrUnavailable, errRequest), desk.ErrGone, errors.New("else"),
		store.ErrPicture, natsstore.ErrSending, natsstore.ErrPieces, errKept, errBusy,
		&store.DuplicateError{Shop: "shop", ID: "m"}, &desk.DeniedError{Who: "ann", Why: desk.DeniedTime}, &desk.TakenError{By: "bo"},
	}
}

func TestWire(t *testing.T) {
	if got, err := requestOf(sampleRequest().append(nil)); err != nil || !reflect.DeepEqual(got, sampleRequest()) {
		t.Errorf("request %+v, %v", got, err)
	}
	if got, err := docsOf(appendDocs(nil, sampleDocs())); err != nil || !reflect.DeepEqual(got, sampleDocs()) {
		t.Errorf("documents %+v, %v", got, err)
	}
	for _, want := range sampleShowings() {
		if got, err := showingOf(want.append(nil)); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("picture %+v, %v", got, err)
		}
	}
	for _, want := range errorsOf() {
		got := answerOf(appendAnswer(nil, want))
		if (got == nil) != (want == nil) || got != nil && got.Error() != want.Error() {
			t.Errorf("answer %v, want %v", got, want)
		}
		for _, is := range identities() {
			if errors.Is(got, is) != errors.Is(want, is) {
				t.Errorf("answer %v is %v: %v", got, is, errors.Is(got, is))
			}
		}
		if one, two, three := detail(want); true {
			if a, b, c := detail(got); a != one || b != two || c != three {
				t.Errorf("answer %v of %v", got, want)
			}
		}
	}
}

// TestCut: what is cut short, goes on, or is of another version is refused.
func TestCut(t *testing.T) {
	whole := map[string]struct {
		b    []byte
		read func([]byte) error
	}{
		"request":   {sampleRequest().append(nil), func(b []byte) error { _, err := requestOf(b); return err }},
		"documents": {appendDocs(nil, sampleDocs()), func(b []byte) error { _, err := docsOf(b); return err }},
		"picture":   {sampleShowings()[0].append(nil), func(b []byte) error { _, err := showingOf(b); return err }},
		"piece":     {sampleShowings()[1].append(nil), func(b []byte) error { _, err := showingOf(b); return err }},
		"answer":    {appendAnswer(nil, desk.ErrGone), answerOf},
	}
	for name, w := range whole {
		t.Run(name, func(t *testing.T) {
			for n := range w.b {
				if err := w.read(w.b[:n]); !errors.Is(err, errRequest) {
					t.Errorf("cut at %d of %d: %v", n, len(w.b), err)
				}
			}
			if err := w.read(append(bytes.Clone(w.b), 0)); !errors.Is(err, errRequest) {
				t.Errorf("with a byte too many: %v", err)
			}
			if err := w.read(append([]byte{version + 1}, w.b[1:]...)); !errors.Is(err, errRequest) {
				t.Errorf("of another version: %v", err)
			}
			if err := w.read(append(bytes.Clone(w.b), make([]byte, maxBytes)...)); !errors.Is(err, errRequest) {
				t.Errorf("too long: %v", err)
			}
		})
	}
}

func FuzzWire(f *testing.F) {
	f.Add(sampleRequest().append(nil))
	f.Add(appendDocs(nil, sampleDocs()))
	for _, p := range sampleShowings() {
		f.Add(p.append(nil))
	}
	for _, err := range errorsOf() {
		f.Add(appendAnswer(nil, err))
	}
	f.Add([]byte{version, 0xff, 0xff, 0xff, 0xff, 0x0f})
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := requestOf(b); err == nil {
			if again, err := requestOf(r.append(nil)); err != nil || !reflect.DeepEqual(again, r) {
				t.Fatalf("%+v, %v\nbecame of %+v", again, err, r)
			}
		}
		if docs, err := docsOf(b); err == nil {
			if again, err := docsOf(appendDocs(nil, docs)); err != nil || !reflect.DeepEqual(again, docs) {
				t.Fatalf("%+v, %v\nbecame of %+v", again, err, docs)
			}
		}
		if p, err := showingOf(b); err == nil {
			if p.size > store.MaxPicture || p.n >= natsstore.Pieces(store.MaxPicture) || len(p.piece) > natsstore.PieceBytes || !store.PictureName(p.name) {
				t.Fatalf("%+v is out of bounds", p)
			}
			if again, err := showingOf(p.append(nil)); err != nil || !reflect.DeepEqual(again, p) {
				t.Fatalf("%+v, %v\nbecame of %+v", again, err, p)
			}
		}
		if err := answerOf(b); err != nil {
			_ = err.Error()
		}
	})
}

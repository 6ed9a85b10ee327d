package storetest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"tend/desk"
	"tend/store"
)

// Pictures tests every promise of store.Pictures. fresh is called once per test.
// piece is how many bytes the engine keeps in one place, so that sizes around it
// are tried.
func Pictures(t *testing.T, piece int, fresh func(testing.TB) Desk) {
	for _, c := range []struct {
		name string
		run  func(x *album)
	}{
		{"a picture is there as it was kept", picturesOfAllSizes},
		{"what was never kept is not found", picturesUnknown},
		{"what is not the picture of its name is refused", picturesRefused},
		{"the same picture is kept once", pictureTwice},
		{"several are kept at once", picturesTogether},
		{"nothing else sees a picture", pictureUnseen},
		{"keeping and reading end with their context and the store", pictureEnds},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			x := &album{open(t, fresh(t)), piece}
			c.run(x)
			x.finish()
		})
	}
}

// album is a desk under test that keeps pictures.
type album struct {
	*fixture
	piece int
}

func (x *album) pictures() store.Pictures {
	x.Helper()
	p, ok := x.st.(store.Pictures)
	if !ok {
		x.Fatal("this desk keeps no pictures")
	}
	return p
}

// png is a file that begins as a PNG does, and its name.
func png(size int, seed byte) (name string, data []byte) {
	data = make([]byte, size)
	_, _ = rand.NewChaCha8([32]byte{seed, byte(size), byte(size >> 8)}).Read(data)
	copy(data, "\x89PNG\x0d\x0a\x1a\x0a")
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16]) + ".png", data
}

func (x *album) keep(size int, seed byte) (name string, data []byte) {
	x.Helper()
	name, data = png(size, seed)
	x.ok(x.pictures().KeepPicture(x.ctx, name, data))
	return name, data
}

// has fails unless a picture is there as it should be.
func (x *album) has(name string, want []byte) {
	x.Helper()
	got, err := x.pictures().Picture(x.ctx, name)
	x.ok(err)
	if !bytes.Equal(got, want) {
		x.Fatalf("%s has %d bytes, want %d, and not the same", name, len(got), len(want))
	}
}

func picturesOfAllSizes(x *album) {
	all := map[string][]byte{}
	for _, size := range []int{20, x.piece - 1, x.piece, x.piece + 1, 3*x.piece - 7} {
		name, data := x.keep(size, 1)
		all[name] = data
	}
	for name, data := range all {
		x.has(name, data)
	}
	x.reopen()
	for name, data := range all {
		x.has(name, data)
	}
}

func picturesUnknown(x *album) {
	_, _ = x.keep(100, 1)
	other, _ := png(100, 2)
	digest := other[:32]
	for _, name := range []string{
		other, "", ".", "*", ">", digest, digest + ".*", digest + ".>", digest + ".png.0", digest + ".exe", "*.png", "../" + other,
		strings.ToUpper(digest) + ".png", other + "\x00", digest + "/x.png", "pic." + other, strings.Repeat("0", 1<<16),
	} {
		_, err := x.pictures().Picture(x.ctx, name)
		x.is(err, store.ErrNotFound)
	}
}

func picturesRefused(x *album) {
	name, data := png(3*x.piece, 1)
	otherName, other := png(3*x.piece, 2)
	large, tooLarge := png(store.MaxPicture+1, 1)
	text := []byte("not a picture at all")
	sum := sha256.Sum256(text)
	digest := hex.EncodeToString(sum[:16])
	for _, c := range []struct {
		name string
		data []byte
	}{
		{name, other}, {otherName, data}, {name, nil}, {name, data[:len(data)-1]}, {name, append(bytes.Clone(data), 0)},
		{large, tooLarge}, {digest + ".png", text}, {digest, text}, {"", data}, {name[:32] + ".jpg", data}, {name[:32], data},
		{"*", data}, {">", data}, {name + ".0", data}, {name + ".>", data}, {"../" + name, data}, {strings.ToUpper(name[:32]) + ".png", data},
	} {
		x.is(x.pictures().KeepPicture(x.ctx, c.name, c.data), store.ErrPicture)
	}
	for _, name := range []string{name, otherName, large, digest + ".png"} {
		_, err := x.pictures().Picture(x.ctx, name)
		x.is(err, store.ErrNotFound)
	}
	x.ok(x.pictures().KeepPicture(x.ctx, name, data))
	x.has(name, data)
}

func pictureTwice(x *album) {
	name, data := x.keep(2*x.piece, 1)
	before := x.revision()
	x.ok(x.pictures().KeepPicture(x.ctx, name, data))
	x.equal("revision", x.revision(), before)
	x.has(name, data)
	second, more := x.keep(x.piece/2, 2)
	x.has(name, data)
	x.has(second, more)
}

func picturesTogether(x *album) {
	name, data := png(2*x.piece+5, 1)
	other, more := png(x.piece+9, 2)
	p := x.pictures()
	errs := make([]error, 4)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			if i%2 == 0 {
				errs[i] = p.KeepPicture(x.ctx, name, data)
			} else {
				errs[i] = p.KeepPicture(x.ctx, other, more)
			}
		})
	}
	all.Wait()
	for _, err := range errs {
		x.ok(err)
	}
	x.has(name, data)
	x.has(other, more)
}

// pictureUnseen: whoever follows the desk or reads all of it does not come upon a
// picture.
func pictureUnseen(x *album) {
	x.fill()
	before := x.state()
	w, err := x.st.Watch(x.ctx)
	x.ok(err)
	defer w.Close()
	_, err = w.Next(x.ctx)
	x.ok(err)
	_, _ = x.keep(2*x.piece, 1)
	x.equal("state", x.state(), before)
	n := 0
	x.ok(x.st.Search(x.ctx, store.Query{Text: "PNG"}, func(store.Hit) bool { n++; return true }))
	x.equal("hits", n, 0)
	x.ok(x.st.PutDoc(x.ctx, store.Doc{Kind: store.DocFAQ, ID: "after", Value: []byte(`{}`)}))
	for last := ""; last != "after"; {
		ch, err := w.Next(x.ctx)
		x.ok(err)
		for _, d := range ch.Docs {
			if last = d.ID; last != "after" {
				x.Fatalf("the watcher was told of %+v", d)
			}
		}
	}
	again := x.append(key("u7"), says("m7", minute(9), "goes on"))
	x.equal("the customer who wrote afterwards", again.Customer, desk.CustomerID("u7"))
}

func pictureEnds(x *album) {
	name, data := x.keep(100, 1)
	over, cancel := context.WithCancel(x.ctx)
	cancel()
	p := x.pictures()
	x.is(p.KeepPicture(over, name, data), context.Canceled)
	_, err := p.Picture(over, name)
	x.is(err, context.Canceled)
	x.ok(x.st.Close())
	x.is(p.KeepPicture(x.ctx, name, data), store.ErrClosed)
	_, err = p.Picture(x.ctx, name)
	x.is(err, store.ErrClosed)
	x.open()
}

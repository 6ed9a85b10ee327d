package main

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"tend/config"
	"tend/feed"
	"tend/internal/picture"
	"tend/store"
)

func TestPicturesOfOursAreKept(t *testing.T) {
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 6, 4))); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	if err := os.WriteFile(filepath.Join(home, "cup of tea.png"), file.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	p := &program{storeFlag: filepath.Join(home, "desk"), env: func(name string) string {
		return map[string]string{"HOME": home}[name]
	}}
	kept := p.pictures()
	var name string
	for _, typed := range []string{filepath.Join(home, "cup of tea.png"), "~/cup of tea.png", " '" + filepath.Join(home, "cup of tea.png") + "' "} {
		got, err := kept.keep(t.Context(), typed)
		if err != nil || (name != "" && got != name) {
			t.Fatalf("%q is kept as %q, %v", typed, got, err)
		}
		name = got
	}
	about, err := os.Stat(filepath.Join(home, "desk", "pictures", name))
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" && about.Mode().Perm() != 0o600 {
		t.Errorf("others may read it: %v", about.Mode())
	}
	if raw, err := p.pictureFile(name); err != nil || !bytes.Equal(raw, file.Bytes()) {
		t.Errorf("read back: %d bytes, %v", len(raw), err)
	}
	if shot, err := kept.look(t.Context(), "shop", "picture:"+name); err != nil || shot.Width != 6 || shot.Format != "PNG" {
		t.Errorf("looked at: %+v, %v", shot, err)
	}
	for _, bad := range []string{"picture:../cup of tea.png", "picture:", "picture:" + name[:8]} {
		if _, err := kept.look(t.Context(), "shop", bad); !errors.Is(err, picture.ErrNoFile) {
			t.Errorf("%s: %v", bad, err)
		}
	}
	if _, err := kept.look(t.Context(), "shop", "https://127.0.0.1:1/x.png"); !errors.Is(err, picture.ErrInner) {
		t.Errorf("an inner address: %v", err)
	}
}

func TestOwnHosts(t *testing.T) {
	got := ownHosts([]config.Feed{
		{Type: config.Chatwoot, Chatwoot: config.ChatwootFeed{URL: "https://chat.shop.example:8443/x"}},
		{Type: config.TikTokShop},
		{Type: config.TikTokShop, TikTok: config.TikTokFeed{API: "https://proxy.example"}},
	})
	if want := []string{"chat.shop.example:8443", "proxy.example"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// album is a desk that keeps pictures, while it can be reached.
type album struct {
	kept map[string][]byte
	err  error
}

func (a *album) KeepPicture(_ context.Context, name string, data []byte) error {
	if a.err == nil {
		a.kept[name] = data
	}
	return a.err
}

func (a *album) Picture(_ context.Context, name string) ([]byte, error) {
	if data, ok := a.kept[name]; ok || a.err != nil {
		return data, a.err
	}
	return nil, store.ErrNotFound
}

func TestPicturesOfATeam(t *testing.T) {
	home := t.TempDir()
	write := func(path string, w int) []byte {
		t.Helper()
		var file bytes.Buffer
		if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, w, 4))); err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return file.Bytes()
	}
	file, old := write(filepath.Join(home, "cup.png"), 6), write(filepath.Join(home, "old.png"), 9)
	before, err := picture.Name(old)
	if err != nil {
		t.Fatal(err)
	}
	write(filepath.Join(home, "desk", "pictures", before), 9)
	a := &album{kept: map[string][]byte{}}
	p := &program{storeFlag: filepath.Join(home, "desk"), env: func(string) string { return "" }, album: a}
	ours := p.pictures()
	name, err := ours.keep(t.Context(), filepath.Join(home, "cup.png"))
	if err != nil || !bytes.Equal(a.kept[name], file) {
		t.Fatalf("%s is kept with the desk as %d bytes, %v", name, len(a.kept[name]), err)
	}
	if _, err := os.Stat(filepath.Join(home, "desk", "pictures", name)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it is kept here, too: %v", err)
	}
	if _, err := ours.keep(t.Context(), filepath.Join(home, "none.png")); !errors.Is(err, picture.ErrNoFile) {
		t.Errorf("a file that is not there: %v", err)
	}
	for what, c := range map[string]struct {
		name string
		want []byte
		wide int
	}{
		"of the desk": {name, file, 6}, "from before the desk kept any": {before, old, 9},
	} {
		if raw, err := p.pictureFile(c.name); err != nil || !bytes.Equal(raw, c.want) {
			t.Errorf("%s, for a feed: %d bytes, %v", what, len(raw), err)
		}
		if shot, err := ours.look(t.Context(), "shop", "picture:"+c.name); err != nil || shot.Width != c.wide {
			t.Errorf("%s, looked at: %+v, %v", what, shot, err)
		}
	}
	for _, bad := range []string{"", "../cup.png", "00000000000000000000000000000000.png"} {
		if _, err := ours.look(t.Context(), "shop", "picture:"+bad); !errors.Is(err, errNoPicture) {
			t.Errorf("%q: %v", bad, err)
		}
	}
	var later *feed.RetryAfter
	if _, err := p.pictureFile("00000000000000000000000000000000.png"); err == nil || errors.As(err, &later) {
		t.Errorf("one that is nowhere, for a feed: %v", err)
	}
	a.err = store.ErrNoHub
	if _, err := ours.keep(t.Context(), filepath.Join(home, "cup.png")); !errors.Is(err, store.ErrNoHub) {
		t.Errorf("kept while no hub runs: %v", err)
	}
	if _, err := p.pictureFile(before); !errors.As(err, &later) {
		t.Errorf("read while the desk is away: %v", err)
	}
}

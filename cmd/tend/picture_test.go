package main

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"tend/config"
	"tend/internal/picture"
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

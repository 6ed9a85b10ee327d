package picturename_test

import (
	"strings"
	"testing"

	"tend/internal/picturename"
)

const digest = "0123456789abcdef0123456789abcdef"

func TestOf(t *testing.T) {
	for name, c := range map[string]struct{ file, ending string }{
		"png":       {"\x89PNG\x0d\x0a\x1a\x0arest", "png"},
		"jpeg":      {"\xff\xd8\xffrest", "jpg"},
		"gif":       {"GIF89arest", "gif"},
		"webp":      {"RIFF....WEBPVPrest", "webp"},
		"a text":    {"hello", ""},
		"nothing":   {"", ""},
		"a program": {"\x7fELFrest", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := picturename.Of([]byte(c.file))
			if ok != (c.ending != "") || ok && (!strings.HasSuffix(got, "."+c.ending) || !picturename.Valid(got)) {
				t.Errorf("%q, %v", got, ok)
			}
			if other, _ := picturename.Of([]byte(c.file + "x")); ok && other == got {
				t.Errorf("another file is called %q, too", other)
			}
		})
	}
}

func TestValid(t *testing.T) {
	for _, c := range []struct {
		name string
		want bool
	}{
		{digest + ".png", true},
		{digest + ".jpg", true},
		{digest + ".gif", true},
		{digest + ".webp", true},
		{"", false},
		{".png", false},
		{digest, false},
		{digest + ".", false},
		{digest + ".exe", false},
		{digest + ".PNG", false},
		{digest + ".png.0", false},
		{digest + ".png/x", false},
		{digest + ".*", false},
		{digest + ".>", false},
		{"*.png", false},
		{strings.ToUpper(digest) + ".png", false},
		{digest[1:] + ".png", false},
		{digest + "0.png", false},
		{digest + "00.png", false},
		{"../" + digest + ".png", false},
		{digest[:30] + "\x00\x00.png", false},
		{digest[:31] + " .png", false},
		{digest + ".png\n", false},
	} {
		if got := picturename.Valid(c.name); got != c.want {
			t.Errorf("%q: %v", c.name, got)
		}
	}
}

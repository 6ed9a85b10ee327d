package picture_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tend/internal/picture"
)

// painted is a picture with a red left half and a blue right half.
func painted(w, h int) image.Image {
	img := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.RGBA{255, 0, 0, 255}, color.RGBA{0, 0, 255, 255}})
	for y := range h {
		for x := w / 2; x < w; x++ {
			img.SetColorIndex(x, y, 1)
		}
	}
	return img
}

func encoded(t testing.TB, format string, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch format {
	case "JPEG":
		err = jpeg.Encode(&b, img, &jpeg.Options{Quality: 95})
	case "PNG":
		err = png.Encode(&b, img)
	case "GIF":
		err = gif.Encode(&b, img, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// tinyWebP is a lossless WebP of one green pixel.
const tinyWebP = "RIFF\x1e\x00\x00\x00WEBPVP8L\x11\x00\x00\x00\x2f\x00\x00\x00\x00\x07\xd0\xff\xfe\xf7\xbf\xff\x81\x88\xe8\x7f\x00\x00"

// huge is the head of a PNG that says it is w × h, with nothing behind it.
func huge(w, h uint32) []byte {
	head := []byte("IHDR")
	head = binary.BigEndian.AppendUint32(head, w)
	head = binary.BigEndian.AppendUint32(head, h)
	head = append(head, 8, 2, 0, 0, 0)
	out := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	out = append(out, head...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(head))
}

func TestDecode(t *testing.T) {
	jpg := encoded(t, "JPEG", painted(40, 20))
	tests := []struct {
		name string
		file []byte
		want string // the format
		err  error
	}{
		{"a JPEG", jpg, "JPEG", nil},
		{"a PNG", encoded(t, "PNG", painted(40, 20)), "PNG", nil},
		{"a GIF", encoded(t, "GIF", painted(40, 20)), "GIF", nil},
		{"a WebP", []byte(tinyWebP), "WebP", nil},
		{"nothing", nil, "", picture.ErrFormat},
		{"a web page", []byte("<html><img src=x>"), "", picture.ErrFormat},
		{"a drawing that could hold a script", []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`), "", picture.ErrFormat},
		{"cut off", jpg[:len(jpg)/2], "", picture.ErrDamaged},
		{"only the first bytes", jpg[:8], "", picture.ErrDamaged},
		{"40 million pixels and no more of it", huge(8000, 5000), "", picture.ErrDamaged},
		{"one row too many", huge(8000, 5001), "", picture.ErrPixels},
		{"far too wide and high", huge(1<<22, 1<<22), "", picture.ErrPixels},
		{"no pixel", huge(0, 10), "", picture.ErrDamaged},
		{"too many bytes", append(jpg, make([]byte, picture.MaxBytes)...), "", picture.ErrBytes},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := picture.Decode(tt.file)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v", err, tt.err)
			}
			if p.Format != tt.want || (err == nil && (p.Bytes != len(tt.file) || p.Image.Bounds().Dx() != p.Width)) {
				t.Errorf("got %+v", p)
			}
		})
	}
}

func TestOnlyASmallCopyIsKept(t *testing.T) {
	p, err := picture.Decode(encoded(t, "PNG", painted(2000, 1000)))
	if err != nil {
		t.Fatal(err)
	}
	if p.Width != 2000 || p.Height != 1000 || p.Image.Bounds() != image.Rect(0, 0, 480, 240) {
		t.Errorf("%d×%d is kept as %v", p.Width, p.Height, p.Image.Bounds())
	}
	if r, _, b, _ := p.Image.At(10, 10).RGBA(); r < 0xf000 || b > 0x1000 {
		t.Errorf("the left half is %v", p.Image.At(10, 10))
	}
	p, err = picture.Decode(encoded(t, "PNG", painted(4000, 1)))
	if err != nil || p.Image.Bounds() != image.Rect(0, 0, 480, 1) {
		t.Errorf("a line is kept as %v, %v", p.Image.Bounds(), err)
	}
}

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	put := func(name string, file []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := encoded(t, "PNG", painted(4, 4))
	for _, tt := range []struct {
		name, path string
		err        error
	}{
		{"a picture, whatever it is called", put("note.txt", good), nil},
		{"no picture", put("picture.png", []byte("hello")), picture.ErrFormat},
		{"too large", put("large.png", make([]byte, picture.MaxBytes+1)), picture.ErrBytes},
		{"a folder", dir, picture.ErrNoFile},
		{"nothing there", filepath.Join(dir, "none.png"), picture.ErrNoFile},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file, _, err := picture.Load(tt.path)
			if !errors.Is(err, tt.err) || (err == nil && !bytes.Equal(file, good)) {
				t.Errorf("got %d bytes, %v, want %v", len(file), err, tt.err)
			}
		})
	}
}

func TestNamesLeadNowhereElse(t *testing.T) {
	name, err := picture.Name(encoded(t, "GIF", painted(4, 4)))
	if err != nil || !strings.HasSuffix(name, ".gif") {
		t.Fatal(name, err)
	}
	if at, err := picture.Place("/desk/pictures", name); err != nil || at != filepath.Join("/desk/pictures", name) {
		t.Error(at, err)
	}
	if _, err := picture.Name([]byte("hello")); !errors.Is(err, picture.ErrFormat) {
		t.Error(err)
	}
	for _, bad := range []string{"", "..", "../" + name, "/etc/passwd", name + "/..", strings.ToUpper(name), name[:10] + ".gif", strings.Replace(name, "gif", "sh", 1), name + ".gif"} {
		if at, err := picture.Place("/desk/pictures", bad); !errors.Is(err, picture.ErrNoFile) {
			t.Errorf("%q leads to %q, %v", bad, at, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, format := range []string{"JPEG", "PNG", "GIF"} {
		f.Add(encoded(f, format, painted(9, 5)))
	}
	f.Add([]byte(tinyWebP))
	f.Add(huge(300, 300))
	f.Fuzz(func(t *testing.T, file []byte) {
		p, err := picture.Decode(file)
		if (err == nil) != (p.Image != nil) {
			t.Fatalf("got %+v, %v", p, err)
		}
		if err == nil && (p.Width*p.Height > picture.MaxPixels || p.Image.Bounds().Dx() > 480 || p.Image.Bounds().Dy() > 480) {
			t.Errorf("%d×%d, kept as %v", p.Width, p.Height, p.Image.Bounds())
		}
	})
}

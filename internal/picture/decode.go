package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/draw"
	"golang.org/x/image/webp"

	"tend/internal/picturename"
)

// format is a kind of file that is taken.
type format struct {
	name   string
	config func(io.Reader) (image.Config, error)
	decode func(io.Reader) (image.Image, error)
}

// formatOf tells the kind of a file by its first bytes, whatever it is called.
func formatOf(file []byte) (format, bool) {
	switch ending, _ := picturename.Ending(file); ending {
	case "jpg":
		return format{"JPEG", jpeg.DecodeConfig, jpeg.Decode}, true
	case "png":
		return format{"PNG", png.DecodeConfig, png.Decode}, true
	case "gif":
		return format{"GIF", gif.DecodeConfig, gif.Decode}, true
	case "webp":
		return format{"WebP", webp.DecodeConfig, webp.Decode}, true
	}
	return format{}, false
}

// Decode looks at a file. Errors: ErrBytes, ErrFormat, ErrPixels, ErrDamaged.
func Decode(file []byte) (Picture, error) {
	f, err := check(file)
	if err != nil {
		return Picture{}, err
	}
	img, err := safely(f.decode, file)
	if err != nil {
		return Picture{}, err
	}
	b := img.Bounds()
	return Picture{Image: shrunk(img), Width: b.Dx(), Height: b.Dy(), Format: f.name, Bytes: len(file)}, nil
}

// check looks at the size of a file, and at what its head says, before anything
// of it is decoded.
func check(file []byte) (format, error) {
	if len(file) > MaxBytes {
		return format{}, ErrBytes
	}
	f, ok := formatOf(file)
	if !ok {
		return format{}, ErrFormat
	}
	c, err := safely(f.config, file)
	switch {
	case err != nil:
		return format{}, err
	case c.Width <= 0 || c.Height <= 0:
		return format{}, ErrDamaged
	case c.Width > MaxPixels || c.Height > MaxPixels/c.Width:
		return format{}, ErrPixels
	}
	return f, nil
}

// safely runs a decoder that may break on what it reads.
func safely[T any](decode func(io.Reader) (T, error), file []byte) (v T, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = ErrDamaged
		}
	}()
	v, err = decode(bytes.NewReader(file))
	if err != nil {
		return v, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return v, nil
}

// shrunk is a copy of a picture that is small enough to be kept.
func shrunk(img image.Image) image.Image {
	b := img.Bounds()
	w, h := b.Dx(), b.Dy()
	if longest := max(w, h); longest > keep {
		w, h = max(1, w*keep/longest), max(1, h*keep/longest)
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.ApproxBiLinear.Scale(out, out.Bounds(), img, b, draw.Src, nil)
	return out
}

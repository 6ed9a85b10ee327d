package picture_test

import (
	"image"
	"image/color"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"tend/tui/picture"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// slope goes from black on the left to white on the right.
func slope(w, h int) image.Image {
	img := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetGray(x, y, color.Gray{Y: uint8(255 * x / max(1, w-1))})
		}
	}
	return img
}

func TestDrawKeepsProportions(t *testing.T) {
	for _, c := range []struct {
		name         string
		iw, ih, w, h int
		wantW, wantH int
	}{
		{"square in a wide room", 100, 100, 80, 20, 40, 20},
		{"wide in a square room", 400, 100, 40, 40, 40, 5},
		{"high in a wide room", 10, 100, 80, 20, 4, 20},
		{"a line", 1000, 1, 40, 10, 40, 1},
		{"a column", 1, 1000, 40, 10, 1, 10},
		{"a pixel", 1, 1, 10, 5, 10, 5},
	} {
		for name, o := range map[string]theme.Options{"colour": {Dark: true}, "mono": {Mono: true}, "ascii": {ASCII: true}} {
			t.Run(c.name+" "+name, func(t *testing.T) {
				lines := picture.Draw(slope(c.iw, c.ih), c.w, c.h, o)
				if len(lines) != c.wantH {
					t.Errorf("%d lines, want %d", len(lines), c.wantH)
				}
				for _, l := range lines {
					if n := ansi.StringWidth(l); n != c.wantW {
						t.Errorf("a line of %d cells, want %d", n, c.wantW)
					}
				}
			})
		}
	}
}

func TestWithoutColoursInkSaysIt(t *testing.T) {
	dark := picture.Draw(slope(20, 2), 20, 1, theme.Options{Mono: true, Dark: true})[0]
	light := picture.Draw(slope(20, 2), 20, 1, theme.Options{Mono: true})[0]
	if !strings.HasPrefix(dark, " ") || !strings.HasSuffix(dark, "@") || !strings.HasPrefix(light, "@") || !strings.HasSuffix(light, " ") {
		t.Errorf("on dark %q, on light %q", dark, light)
	}
	if strings.Contains(dark+light, "\x1b") {
		t.Error("there are colours")
	}
	ascii := picture.Draw(slope(20, 2), 20, 1, theme.Options{ASCII: true})[0]
	if strings.TrimSpace(ansi.Strip(ascii)) != "" || !strings.Contains(ascii, "\x1b[") {
		t.Errorf("in ASCII %q", ascii)
	}
}

func TestNothingToDraw(t *testing.T) {
	for name, lines := range map[string][]string{
		"no picture": picture.Draw(nil, 10, 10, theme.Options{}),
		"no pixel":   picture.Draw(image.NewGray(image.Rect(0, 0, 0, 9)), 10, 10, theme.Options{}),
		"no room":    picture.Draw(slope(9, 9), 0, 10, theme.Options{}),
	} {
		if lines != nil {
			t.Errorf("%s: %q", name, lines)
		}
	}
}

func TestTransparentIsTheGround(t *testing.T) {
	clear := image.NewNRGBA(image.Rect(0, 0, 4, 4))
	for ground, o := range map[string]theme.Options{"0;0;0": {Dark: true}, "255;255;255": {}} {
		if line := picture.Draw(clear, 4, 2, o)[0]; !strings.Contains(line, ground) {
			t.Errorf("want %s in %q", ground, line)
		}
	}
}

func TestDrawGolden(t *testing.T) {
	tuitest.Golden(t, "slope-mono", picture.Draw(slope(60, 20), 30, 10, theme.Options{Mono: true, Dark: true}))
}

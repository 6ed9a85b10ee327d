// Package picture draws pictures with characters: two pixels in each cell where
// there are colours, and a ramp of signs from light to dark where there are none.
package picture

import (
	"image"
	"image/color"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/image/draw"

	"tend/tui/theme"
)

// Shot is a picture as a console gets it.
type Shot struct {
	Image         image.Image // at most a few hundred pixels on either side
	Width, Height int         // of the original
	Format        string      // "JPEG", "PNG", "GIF" or "WebP"
	Bytes         int         // of the file
}

// half is the upper half of a cell.
const half = "▀"

// Draw gives a picture in at most w × h cells, in its own proportions: cells are
// taken for twice as high as wide. All lines are equally wide. A picture without
// pixels, or no room, is no line.
func Draw(img image.Image, w, h int, o theme.Options) []string {
	if img == nil || img.Bounds().Empty() || w < 1 || h < 1 {
		return nil
	}
	rows := 2 * h
	pw, ph := fit(img.Bounds().Dx(), img.Bounds().Dy(), w, rows)
	if o.Mono || o.ASCII {
		return shades(scaled(img, pw, max(1, ph/2), o), o)
	}
	return halves(scaled(img, pw, ph+ph%2, o))
}

// fit is the largest size of the same proportions within w × h.
func fit(iw, ih, w, h int) (int, int) {
	if iw*h > ih*w {
		return w, max(1, ih*w/iw)
	}
	return max(1, iw*h/ih), h
}

// scaled is the picture in that many pixels, on the ground of the screen where
// it lets it through.
func scaled(img image.Image, w, h int, o theme.Options) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	ground := color.Gray{Y: 255}
	if o.Dark {
		ground.Y = 0
	}
	draw.Draw(out, out.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	draw.CatmullRom.Scale(out, out.Bounds(), img, img.Bounds(), draw.Over, nil)
	return out
}

// halves draws two pixels a cell: the upper one as the sign, the lower one behind
// it.
func halves(img *image.RGBA) []string {
	var out []string
	for y := 0; y < img.Bounds().Dy(); y += 2 {
		var b strings.Builder
		var style string
		for x := range img.Bounds().Dx() {
			next := ansi.NewStyle().ForegroundColor(img.RGBAAt(x, y)).BackgroundColor(img.RGBAAt(x, y+1)).String()
			if next != style {
				b.WriteString(next)
				style = next
			}
			b.WriteString(half)
		}
		b.WriteString(ansi.ResetStyle)
		out = append(out, b.String())
	}
	return out
}

// ramp are signs from hardly any ink to much of it.
const ramp = " .:-=+*#%@"

// shades draws a pixel a cell: signs without colour, and colours where only the
// half cell has no sign of its own in ASCII.
func shades(img *image.RGBA, o theme.Options) []string {
	var out []string
	for y := range img.Bounds().Dy() {
		var b strings.Builder
		for x := range img.Bounds().Dx() {
			c := img.RGBAAt(x, y)
			if o.Mono {
				b.WriteByte(shade(c, o.Dark))
				continue
			}
			b.WriteString(ansi.NewStyle().BackgroundColor(c).String() + " ")
		}
		if !o.Mono {
			b.WriteString(ansi.ResetStyle)
		}
		out = append(out, b.String())
	}
	return out
}

// shade is the sign for a pixel. Ink is light on a dark screen.
func shade(c color.RGBA, dark bool) byte {
	light := int(color.GrayModel.Convert(c).(color.Gray).Y)
	if !dark {
		light = 255 - light
	}
	return ramp[light*len(ramp)/256]
}

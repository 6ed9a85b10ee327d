package tui

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/picture"
	"tend/tui/theme"
)

// disc is a light disc on a dark ground.
func disc() picture.Shot {
	img := image.NewGray(image.Rect(0, 0, 80, 80))
	for y := range 80 {
		for x := range 80 {
			if dx, dy := x-40, y-40; dx*dx+dy*dy < 900 {
				img.SetGray(x, y, color.Gray{Y: 230})
			}
		}
	}
	return picture.Shot{Image: img, Width: 2400, Height: 2400, Format: "JPEG", Bytes: 1_500_000}
}

// gallery answers every question for a picture, and counts them.
type gallery struct {
	asked []string
	ctx   context.Context
	err   error
}

func (g *gallery) fetch(ctx context.Context, _ desk.ShopID, url string) (picture.Shot, error) {
	g.asked, g.ctx = append(g.asked, url), ctx
	if g.err != nil {
		return picture.Shot{}, g.err
	}
	return disc(), nil
}

func (s *story) sendsPicture(customer, url string) {
	s.t.Helper()
	e := s.line(customer, "")
	e.Kind, e.URL = desk.KindImage, url
	s.happens(customer, e)
	s.passes(time.Second)
}

func TestPictures(t *testing.T) {
	shown := func(t *testing.T, name string, tell func(*story, *gallery)) {
		g := &gallery{}
		sees(t, name, func(s *story) { tell(s, g) }, func(o *Options) { o.Picture = g.fetch })
	}
	shown(t, "fetched when asked, and only then", func(s *story, g *gallery) {
		s.sendsPicture("anna", "https://pictures.example/cup.jpg?sig=1")
		if len(g.asked) != 0 {
			t.Errorf("it was fetched: %v", g.asked)
		}
		s.press("V")
		s.shows("Picture", "JPEG, 2,400×2,400, 1.4 MiB, from pictures.example", "▀")
		if len(g.asked) != 1 || g.asked[0] != "https://pictures.example/cup.jpg?sig=1" {
			t.Errorf("fetched %v", g.asked)
		}
		s.press("esc")
		s.hides("2,400")
	})
	shown(t, "one that cannot be had says why", func(s *story, g *gallery) {
		g.err = errors.New("the file is damaged\x1b[2J")
		s.sendsPicture("anna", "https://pictures.example/cup.jpg")
		s.press("V")
		s.shows("This picture cannot be shown: the file is damaged")
	})
	shown(t, "an answer that nobody waits for any more is dropped", func(s *story, g *gallery) {
		s.sendsPicture("anna", "https://pictures.example/cup.jpg")
		s.late = true
		s.press("V")
		s.shows("Fetching from pictures.example …")
		s.press("esc")
		if g.ctx.Err() == nil {
			t.Error("the call goes on")
		}
		s.arrives()
		s.hides("2,400")
	})
	shown(t, "the first answer is not taken for the second", func(s *story, g *gallery) {
		s.sendsPicture("anna", "https://pictures.example/one.jpg")
		s.late = true
		s.press("V", "esc", "V")
		first := s.held[0]
		s.late, s.held = false, s.held[1:]
		s.tell(first)
		s.shows("Fetching")
		s.arrives()
		s.shows("2,400")
	})
	shown(t, "a thread without one", func(s *story, g *gallery) {
		s.writes("anna", "hi there")
		s.press("V")
		s.shows("There is no picture in what is loaded of this thread.")
	})
	sees(t, "a console that fetches none", func(s *story) {
		s.sendsPicture("anna", "https://pictures.example/cup.jpg")
		s.press("V")
		s.shows("This console shows no pictures.")
	})
}

func TestPictureGolden(t *testing.T) {
	g := &gallery{}
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		for _, size := range [][2]int{{80, 24}, {100, 30}, {200, 60}} {
			s := tableau(t, size[0], size[1], func(o *Options) { o.Texts, o.Picture = texts, g.fetch })
			s.press("V")
			s.pictured("picture-" + itoa(size[0]) + "x" + itoa(size[1]) + "-" + texts.Code)
		}
	}
	s := tableau(t, 80, 24, func(o *Options) { o.Look, o.Picture = theme.Options{Mono: true, ASCII: true}, g.fetch })
	s.press("V")
	s.pictured("picture-80x24-mono")
	if m := colour.FindString(s.app.View().Content); m != "" {
		t.Errorf("a colour is used: %q", m)
	}
}

func TestSendingPictures(t *testing.T) {
	var paths []string
	attaches := func(err error, asked func(path string)) func(*Options) {
		return func(o *Options) {
			o.Undo = 0
			o.Attach = func(_ context.Context, path string) (string, error) {
				asked(path)
				return "0123.png", err
			}
		}
	}
	attach := attaches(nil, func(string) {})
	ready := func(s *story, can desk.Abilities) {
		if err := store.PutShop(s.t.Context(), s.store.Store, "shop", func(d desk.Shop) desk.Shop { d.Feed = "cw"; return d }); err != nil {
			s.t.Fatal(err)
		}
		s.fed(chatwoot(store.FeedLive, can))
		s.writes("anna", "hi there")
	}
	pictures := func(s *story) (out []desk.Entry) {
		log, err := s.store.Store.Thread(s.t.Context(), key("anna"), store.Page{})
		if err != nil {
			s.t.Fatal(err)
		}
		for _, e := range log {
			if e.Kind == desk.KindImage {
				out = append(out, e)
			}
		}
		return out
	}
	sees(t, "is looked at, kept and queued", func(s *story) {
		ready(s, desk.Abilities{Images: true})
		s.press("m")
		s.shows("Send a picture", "at most 10 MiB")
		s.tell(tea.PasteMsg{Content: "/tmp/cup.png"})
		s.press("enter")
		s.shows("On its way to Anna.", "▣ picture")
		s.hides("0123")
		if p := pictures(s); len(paths) != 1 || paths[0] != "/tmp/cup.png" || len(p) != 1 || p[0].URL != "picture:0123.png" || p[0].Delivery != desk.Queued || !p[0].Human() {
			t.Errorf("asked for %v, stored %+v", paths, p)
		}
	}, attaches(nil, func(path string) { paths = append(paths, path) }))
	sees(t, "one that is none keeps the form open", func(s *story) {
		ready(s, desk.Abilities{Images: true})
		s.press("m")
		s.tell(tea.PasteMsg{Content: "/etc/passwd"})
		s.press("enter")
		s.shows("Send a picture", "the file is no JPEG")
		if p := pictures(s); len(p) != 0 {
			t.Errorf("stored %+v", p)
		}
	}, attaches(errors.New("the file is no JPEG, PNG, GIF or WebP picture"), func(string) {}))
	sees(t, "the customer wrote meanwhile", func(s *story) {
		ready(s, desk.Abilities{Images: true})
		s.press("m")
		s.tell(tea.PasteMsg{Content: "/tmp/cup.png"})
		s.writes("anna", "never mind")
		s.press("enter")
		s.shows("wrote meanwhile")
		if p := pictures(s); len(p) != 0 {
			t.Errorf("stored %+v", p)
		}
	}, attach)
	typed := func(s *story) {
		ready(s, desk.Abilities{Images: true})
		s.press("m")
		s.tell(tea.PasteMsg{Content: "/tmp/cup.png"})
	}
	unsent := func(s *story) {
		s.t.Helper()
		s.shows("Send a picture", "/tmp/cup.png")
		if p := pictures(s); len(p) != 0 {
			s.t.Errorf("stored %+v", p)
		}
	}
	sees(t, "the desk is lost before Enter", func(s *story) {
		typed(s)
		s.cut()
		s.press("enter")
		s.shows("nothing was done")
		unsent(s)
		s.mend()
		s.press("enter")
		s.shows("On its way to Anna.")
	}, attach)
	for name, c := range map[string]struct {
		err  error
		says string
	}{
		"the desk cannot be reached": {fmt.Errorf("keep the picture: %w", store.ErrUnavailable), "The desk cannot be reached just now."},
		"no hub is there":            {fmt.Errorf("keep the picture: %w", store.ErrNoHub), "No hub is running for this desk"},
		"who may not":                {&desk.DeniedError{Who: "me", Why: desk.DeniedRole}, "You are nobody on this desk."},
		"another one is on its way":  {&picture.Fault{Cause: desk.CausePictureBusy, Err: errors.New("busy")}, "another picture of yours is on its way"},
	} {
		sees(t, name, func(s *story) {
			typed(s)
			s.press("enter")
			s.shows(c.says)
			unsent(s)
		}, attaches(c.err, func(string) {}))
	}
	var under context.Context
	sees(t, "is said to be on its way, and is given up with the form", func(s *story) {
		typed(s)
		s.late = true
		s.press("enter")
		s.shows("Handing the picture to the desk")
		unsent(s)
		s.press("esc", "esc")
		s.hides("Send a picture")
		if under.Err() == nil {
			t.Error("the picture is still on its way")
		}
		s.arrives()
		if p := pictures(s); len(p) != 0 {
			t.Errorf("stored %+v", p)
		}
	}, func(o *Options) {
		o.Attach = func(ctx context.Context, _ string) (string, error) { under = ctx; return "0123.png", nil }
	})
	var latest context.Context
	sees(t, "asked for again, the first is given up", func(s *story) {
		typed(s)
		s.late = true
		s.press("enter")
		first := latest
		s.press("enter")
		if first.Err() == nil || latest.Err() != nil {
			t.Errorf("the first: %v, the second: %v", first.Err(), latest.Err())
		}
		s.arrives()
		s.shows("On its way to Anna.")
		if p := pictures(s); len(p) != 1 {
			t.Errorf("stored %+v", p)
		}
	}, func(o *Options) {
		o.Undo = 0
		o.Attach = func(ctx context.Context, _ string) (string, error) { latest = ctx; return "0123.png", nil }
	})
	for name, can := range map[string]desk.Abilities{
		"a platform that takes none": {Channel: "SMS"},
		"one whose window is closed": {Images: true, Channel: "SMS", Window: time.Millisecond},
	} {
		sees(t, name, func(s *story) {
			ready(s, can)
			s.press("m")
			s.shows("SMS takes no")
			s.hides("Send a picture")
		}, attach)
	}
}

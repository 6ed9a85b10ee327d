//go:build unix

package main_test

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tend/internal/terminal"
)

// A picture that an agent sends from a machine of their own is with the desk: the
// feed of the hub's machine sends it to the customer, and from a third machine it
// can be looked at. None of the three has it in a folder.
func TestTeamPictures(t *testing.T) {
	t.Parallel()
	f := newShopfloor(t)
	s, err := startServer(f.alone(f.Command(t.Context(), "serve", "--team", "--team-listen", "127.0.0.1:0")))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.kill)
	if s.says("this process gives out sessions") == nil {
		t.Fatalf("the desk is not served:\n%s", s.text())
	}
	file := filepath.Join(f.Folder, "ann.tend")
	add := f.alone(f.Command(t.Context(), "agent", "add", "ann", "--out", file))
	if said, err := add.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	eventually(t, "every feed is live", func() bool { return f.Healthy(t.Context()) })

	here, elsewhere := newOffice(t), newOffice(t)
	c := here.start(120, 34, "--desk", file, "--undo", "0s")
	c.see("queue")
	f.arrives(c, f.TikTok, "Tom", "Which of the cups is blue?")
	c.choose("alt+1", "Tom")
	c.act("a", "Tom is yours.")
	path := here.picture("cup of tea.png")
	c.asksForPicture()
	c.press(path, "enter")
	gone := func(s terminal.Screen) bool { return s.Has("▣ picture") && !s.Has("Send a picture") }
	if err := c.Wait(gone, within); err != nil {
		t.Fatal(err)
	}
	f.arrived(f.TikTok, "Tom", 1)
	if got := f.TikTok.Delivered("Tom")[0]; !strings.Contains(got, "/pictures/") {
		t.Errorf("Tom was sent %q", got)
	}
	c.leave()

	far := elsewhere.start(120, 34, "--desk", file)
	far.see("Mine  1")
	far.choose("alt+3", "Tom")
	far.bring("PNG, 31×17", "V")
	far.see("from this desk")
	far.press("esc")
	far.leave()
	for _, folder := range []string{f.Folder, here.home, elsewhere.home} {
		err := filepath.WalkDir(folder, func(path string, e os.DirEntry, err error) error {
			if err == nil && e.Name() == "pictures" {
				t.Errorf("%s is there", path)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// asksForPicture opens the form that asks which picture to send, as soon as it is
// known what the platform takes.
func (c *console) asksForPicture() {
	c.t.Helper()
	const refusal = "takes no pictures"
	eventually(c.t, "a picture can be sent", func() bool {
		if err := c.settle(); err != nil {
			c.t.Fatal(err)
		}
		answered := func(s terminal.Screen) bool { return s.Has("Send a picture") || strings.Contains(says(s), refusal) }
		if err := c.try(answered, "m"); err != nil {
			c.t.Fatal(err)
		}
		return c.Screen().Has("Send a picture")
	})
}

// picture makes a file on this office's machine.
func (o *office) picture(name string) string {
	o.t.Helper()
	f, err := os.Create(o.path(name))
	if err != nil {
		o.t.Fatal(err)
	}
	if err := png.Encode(f, image.NewGray(image.Rect(0, 0, 31, 17))); err != nil {
		o.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		o.t.Fatal(err)
	}
	return f.Name()
}

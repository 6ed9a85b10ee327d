package main

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"tend/config"
	"tend/desk"
	"tend/internal/picture"
	"tend/internal/wholefile"
	show "tend/tui/picture"
)

// picturesFolder is where pictures of ours are kept, in the folder of the desk.
const picturesFolder = "pictures"

// pictures are the pictures of a desk: those of customers are fetched, ours are
// kept in a folder of the desk.
type pictures struct {
	fetch  *picture.Fetcher
	folder func() (string, error)
	home   string
}

func (p *program) pictures() pictures {
	return pictures{
		fetch:  picture.New(picture.Options{Trusted: ownHosts(p.cfg.Feeds)}),
		folder: p.pictureFolder,
		home:   p.env("HOME"),
	}
}

// pictureFolder is where the pictures of ours are.
func (p *program) pictureFolder() (string, error) {
	folder, err := p.folder()
	return filepath.Join(folder, picturesFolder), err
}

// ownHosts are the hosts that the config names itself. They may lie inside this
// network; no other may.
func ownHosts(feeds []config.Feed) []string {
	var out []string
	for _, f := range feeds {
		for _, address := range []string{f.Chatwoot.URL, f.TikTok.API} {
			if u, err := url.Parse(address); err == nil && u.Host != "" {
				out = append(out, u.Host)
			}
		}
	}
	return out
}

// look fetches a picture for the console, or reads one of ours.
func (p pictures) look(ctx context.Context, _ desk.ShopID, address string) (show.Shot, error) {
	got, err := p.get(ctx, address)
	if err != nil {
		return show.Shot{}, fault(err)
	}
	return show.Shot{Image: got.Image, Width: got.Width, Height: got.Height, Format: got.Format, Bytes: got.Bytes}, nil
}

func (p pictures) get(ctx context.Context, address string) (picture.Picture, error) {
	name, ours := strings.CutPrefix(address, desk.OwnPicture)
	if !ours {
		return p.fetch.Fetch(ctx, address)
	}
	path, err := p.place(name)
	if err != nil {
		return picture.Picture{}, err
	}
	_, got, err := picture.Load(path)
	return got, err
}

func (p pictures) place(name string) (string, error) {
	folder, err := p.folder()
	if err != nil {
		return "", err
	}
	return picture.Place(folder, name)
}

// keep looks at a picture of this machine's and puts a copy of it into the folder
// of the desk, for its owner only.
func (p pictures) keep(_ context.Context, path string) (string, error) {
	file, _, err := picture.Load(p.path(path))
	if err != nil {
		return "", fault(err)
	}
	name, err := picture.Name(file)
	if err != nil {
		return "", err
	}
	to, err := p.place(name)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return "", fmt.Errorf("keep the picture: %w", err)
	}
	err = wholefile.Write(to, func(w io.Writer) error {
		_, err := w.Write(file)
		return err
	})
	return name, err
}

// path is what somebody typed, or dragged into the terminal, as a path.
func (p pictures) path(typed string) string {
	path := strings.TrimSpace(typed)
	if n := len(path); n >= 2 && (path[0] == '\'' || path[0] == '"') && path[n-1] == path[0] {
		path = path[1 : n-1]
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok && p.home != "" {
		path = filepath.Join(p.home, rest)
	}
	return path
}

// pictureFile reads a picture of ours for a feed that sends it.
func (p *program) pictureFile(name string) ([]byte, error) {
	folder, err := p.pictureFolder()
	if err != nil {
		return nil, err
	}
	path, err := picture.Place(folder, name)
	if err != nil {
		return nil, err
	}
	file, _, err := picture.Load(path)
	return file, err
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tend/config"
	"tend/desk"
	"tend/feed"
	"tend/internal/picture"
	"tend/internal/wholefile"
	"tend/store"
	show "tend/tui/picture"
)

// errNoPicture says that a team's desk does not have a picture of ours.
var errNoPicture = errors.New("the desk does not have the picture; it stayed on the machine from which it was sent")

// picturesFolder is where pictures of ours are kept, in the folder of the desk.
const picturesFolder = "pictures"

// pictures are the pictures of a desk: those of customers are fetched; ours the
// desk of a team keeps itself, and else they are in a folder of the desk.
type pictures struct {
	fetch  *picture.Fetcher
	desk   store.Pictures // nil where they are in the folder
	folder func() (string, error)
	home   string
}

func (p *program) pictures() pictures {
	return pictures{
		fetch:  picture.New(picture.Options{Trusted: ownHosts(p.cfg.Feeds)}),
		desk:   p.album,
		folder: p.pictureFolder,
		home:   p.env("HOME"),
	}
}

// pictureFolder is where the pictures of ours are that no team's desk keeps.
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
	_, got, err := p.own(ctx, name)
	return got, err
}

// own reads a picture of ours: from the desk that keeps it, or from the folder,
// where those are that were sent from this machine before the desk kept any.
func (p pictures) own(ctx context.Context, name string) ([]byte, picture.Picture, error) {
	if p.desk != nil {
		file, err := p.desk.Picture(ctx, name)
		if err == nil {
			got, err := picture.Decode(file)
			return file, got, err
		}
		if !errors.Is(err, store.ErrNotFound) {
			return nil, picture.Picture{}, err
		}
	}
	file, got, err := p.load(name)
	if p.desk != nil && errors.Is(err, picture.ErrNoFile) {
		err = errNoPicture
	}
	return file, got, err
}

// load reads a picture from the folder.
func (p pictures) load(name string) ([]byte, picture.Picture, error) {
	path, err := p.place(name)
	if err != nil {
		return nil, picture.Picture{}, err
	}
	return picture.Load(path)
}

func (p pictures) place(name string) (string, error) {
	folder, err := p.folder()
	if err != nil {
		return "", err
	}
	return picture.Place(folder, name)
}

// keep looks at a picture of this machine's and has the desk keep it: a team's
// itself, else in its folder.
func (p pictures) keep(ctx context.Context, path string) (string, error) {
	file, _, err := picture.Load(p.path(path))
	if err != nil {
		return "", fault(err)
	}
	name, err := picture.Name(file)
	if err != nil {
		return "", err
	}
	if p.desk != nil {
		return name, fault(p.desk.KeepPicture(ctx, name, file))
	}
	return name, p.copy(file, name)
}

// copy puts a picture into the folder of the desk, for its owner only.
func (p pictures) copy(file []byte, name string) error {
	to, err := p.place(name)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return fmt.Errorf("keep the picture: %w", err)
	}
	return wholefile.Write(to, func(w io.Writer) error {
		_, err := w.Write(file)
		return err
	})
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

// reading is how long a feed waits for a picture of ours.
const reading = time.Minute

// pictureFile reads a picture of ours for a feed that sends it: *feed.RetryAfter
// while the desk that keeps it cannot be reached.
func (p *program) pictureFile(name string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), reading)
	defer cancel()
	file, _, err := pictures{desk: p.album, folder: p.pictureFolder}.own(ctx, name)
	if errors.Is(err, store.ErrUnavailable) || errors.Is(err, store.ErrClosed) || ctx.Err() != nil {
		return nil, &feed.RetryAfter{Err: err}
	}
	return file, err
}

package tui

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/tui/dialog"
	"tend/tui/picture"
)

// picturing is the picture that is being looked at.
type picturing struct {
	session desk.SessionID
	gen     int
	host    string
	shot    picture.Shot
	err     error
	here    bool // the answer is
	cancel  context.CancelFunc
	view    *dialog.Picture
}

// pictureMsg is a picture, or why there is none.
type pictureMsg struct {
	session desk.SessionID
	gen     int
	shot    picture.Shot
	err     error
}

// showPicture fetches the newest picture on screen and shows it. Nothing is
// fetched before somebody asks for it.
func (a *App) showPicture() tea.Cmd {
	t := a.texts.Picture
	row, ok := a.shown()
	if !ok {
		a.warn(a.texts.Toast.NoSession)
		return nil
	}
	if a.o.Picture == nil {
		a.warn(t.Off)
		return nil
	}
	e, ok := a.thread.Picture()
	if !ok {
		a.warn(t.None)
		return nil
	}
	a.dropPicture()
	a.gen++
	p := &picturing{session: row.ID, gen: a.gen, host: a.hostOf(e.URL)}
	p.view = dialog.NewPicture(t.Title, a.pictureView(p))
	ctx, cancel := context.WithCancel(a.ctx)
	p.cancel, a.picture = cancel, p
	a.dialogs.Push(p.view)
	fetch, answer, shop := a.o.Picture, pictureMsg{session: p.session, gen: p.gen}, row.Shop
	return func() tea.Msg {
		answer.shot, answer.err = fetch(ctx, shop, e.URL)
		return answer
	}
}

// hostOf is where a picture is, for people.
func (a *App) hostOf(address string) string {
	if strings.HasPrefix(address, desk.OwnPicture) {
		return a.texts.Picture.Own
	}
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		return sanitize.Truncate(sanitize.Line(u.Hostname()), 40)
	}
	return sanitize.Truncate(sanitize.Line(address), 40)
}

// pictured takes in a picture, unless it is not waited for any more.
func (a *App) pictured(msg pictureMsg) tea.Cmd {
	p := a.picture
	if p == nil || p.gen != msg.gen || p.session != msg.session {
		return nil
	}
	p.cancel()
	p.shot, p.err, p.here = msg.shot, msg.err, true
	p.view.Changed()
	return nil
}

// dropPicture gives up what is being fetched.
func (a *App) dropPicture() {
	if a.picture != nil {
		a.picture.cancel()
		a.picture = nil
	}
}

// pictureView draws what there is of a picture.
func (a *App) pictureView(p *picturing) func(dialog.Look, int, int) ([]string, string) {
	return func(l dialog.Look, w, h int) ([]string, string) {
		t := l.Texts.Picture
		switch {
		case !p.here:
			return nil, t.Fetching(p.host)
		case p.err != nil:
			return nil, t.Failed(a.whyNoPicture(p.err))
		}
		about := t.About(p.shot.Format, p.shot.Width, p.shot.Height, bytesOf(p.shot.Bytes), p.host)
		if l.Styles.Options.Mono {
			about = t.Gray + " " + about
		}
		return picture.Draw(p.shot.Image, w, h, l.Styles.Options), about
	}
}

// whyNoPicture is why there is no picture, in the language of the screen.
func (a *App) whyNoPicture(err error) string {
	var f *picture.Fault
	if errors.As(err, &f) {
		return a.texts.Reason(f.Cause.Reason(), "")
	}
	return err.Error()
}

// bytesOf is the size of a file.
func bytesOf(n int) string {
	if n < 1<<20 {
		return fmt.Sprintf("%d KiB", (n+1023)/1024)
	}
	return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
}

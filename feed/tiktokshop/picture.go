package tiktokshop

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strings"

	"tend/desk"
	"tend/feed"
)

const (
	// mostPicture bounds a picture, in bytes.
	mostPicture = 10 << 20
	uploadPath  = "/customer_service/202309/images/upload"
)

// uploaded is a picture the platform has; it is also the content of the message
// that shows it.
type uploaded struct {
	URL    string `json:"url"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
}

// picture uploads a picture of ours and makes a message of it. An upload that
// nobody is sent is no message, so that all its failures may be tried again.
func (c *Conn) picture(ctx context.Context, s shop, e desk.Entry) (outgoing, error) {
	name, ok := strings.CutPrefix(e.URL, "picture:")
	switch {
	case !ok || c.o.Picture == nil:
		return outgoing{}, refused(desk.CauseNotHere.With(Platform), "This picture cannot be sent to TikTok Shop. Send one from a file of this machine.")
	case strings.TrimSpace(e.Text) != "":
		return outgoing{}, refused(desk.CauseCaption.With(Platform), "A picture carries no text at TikTok Shop. Send the text as a message of its own.")
	}
	data, err := c.o.Picture(name)
	var later *feed.RetryAfter
	if errors.As(err, &later) {
		return outgoing{}, fmt.Errorf("tiktokshop: picture %s: %w", name, err)
	}
	if err != nil {
		return outgoing{}, refused(desk.CauseLost, "The picture cannot be read any more. Choose it again.")
	}
	up, err := c.upload(ctx, s, data)
	if err != nil {
		return outgoing{}, err
	}
	c.settle.picture(e.ID, up.URL)
	return typed(typeImage, up)
}

// upload hands over the bytes of a picture.
func (c *Conn) upload(ctx context.Context, s shop, data []byte) (uploaded, error) {
	kind := http.DetectContentType(data)
	ending, ok := endingOf(kind)
	switch {
	case !ok:
		return uploaded{}, refused(desk.CauseFormat.With(Platform, "JPEG, PNG, GIF, WebP"), "TikTok Shop takes pictures in JPEG, PNG, GIF and WebP, and this is none of them.")
	case len(data) > mostPicture:
		return uploaded{}, refused(desk.CauseLarge.With(Platform, mostPicture>>20), fmt.Sprintf("The picture has %.1f MB, and TikTok Shop takes 10 MB. Make it smaller.", float64(len(data))/(1<<20)))
	}
	body, media, err := form(data, kind, "picture."+ending)
	if err != nil {
		return uploaded{}, err
	}
	raw, err := c.call.do(ctx, request{method: http.MethodPost, path: uploadPath, cipher: s.remote.Cipher, body: body, media: media})
	if err != nil {
		return uploaded{}, c.call.uploadFailed(err)
	}
	var up uploaded
	if err := json.Unmarshal(raw, &up); err != nil || up.URL == "" {
		return up, fmt.Errorf("tiktokshop: the uploaded picture has no address: %w", &feed.RetryAfter{Err: err})
	}
	return up, nil
}

// endingOf is the ending of a file of a media type the platform takes.
func endingOf(kind string) (string, bool) {
	switch kind {
	case "image/jpeg":
		return "jpg", true
	case "image/png", "image/gif", "image/webp":
		return strings.TrimPrefix(kind, "image/"), true
	}
	return "", false
}

// form puts a picture into a form, under the name the platform expects.
func form(data []byte, kind, name string) ([]byte, string, error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	h := textproto.MIMEHeader{}
	h.Set("Content-Disposition", `form-data; name="data"; filename="`+name+`"`)
	h.Set("Content-Type", kind)
	part, err := w.CreatePart(h)
	if err == nil {
		_, err = part.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return nil, "", fmt.Errorf("tiktokshop: form: %w", err)
	}
	return b.Bytes(), w.FormDataContentType(), nil
}

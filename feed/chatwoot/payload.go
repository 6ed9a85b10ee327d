package chatwoot

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
	"unicode/utf8"

	"tend/desk"
	"tend/feed"
)

// payload is the body of a send.
type payload struct {
	body      []byte
	mediaType string
}

// marks of a message as one of a desk's. The echo comes back once, the
// attribute stays with the message. A source_id would keep it from being
// delivered.
type outgoingMessage struct {
	Content    string            `json:"content"`
	Type       string            `json:"message_type"`
	Private    bool              `json:"private"`
	Echo       string            `json:"echo_id"`
	Attributes map[string]string `json:"content_attributes"`
}

// compose makes the body of a message, or refuses it in words.
func (c *Conn) compose(t thread, e desk.Entry) (payload, error) {
	m := outgoingMessage{
		Content: e.Text, Type: "outgoing", Private: e.Note(), Echo: string(e.ID),
		Attributes: map[string]string{"tend_id": string(e.ID)},
	}
	ch, _, _ := c.channel(t.key.Shop)
	if n := utf8.RuneCountInString(e.Text); ch.text > 0 && n > ch.text && !e.Note() {
		return payload{}, &feed.RefusedError{Code: desk.CauseTooLong.With(n, ch.text, ch.name), Reason: fmt.Sprintf("%s takes %d characters, and this text has %d. Send it in parts.", ch.name, ch.text, n)}
	}
	var ok bool
	if m.Content, ok = literal(e.Text); !ok {
		return payload{}, &feed.RefusedError{Code: desk.CauseChanged.With(platform), Reason: "Chatwoot would change this text: it has {% endraw %} between backticks. Write it without."}
	}
	if e.Kind == desk.KindImage {
		return c.picture(t, e, m)
	}
	body, err := json.Marshal(m)
	return payload{body: body, mediaType: "application/json"}, err
}

// mostTikTok is the largest picture TikTok takes.
const mostTikTok = 3_000_000

// picture makes the body of a message with a picture.
func (c *Conn) picture(t thread, e desk.Entry, m outgoingMessage) (payload, error) {
	name, ok := strings.CutPrefix(e.URL, "picture:")
	if !ok || c.o.Picture == nil {
		return payload{}, &feed.RefusedError{Code: desk.CauseNotHere.With(platform), Reason: "This picture cannot be sent from here. Send a text instead."}
	}
	raw, err := c.o.Picture(name)
	var later *feed.RetryAfter
	if errors.As(err, &later) {
		return payload{}, fmt.Errorf("chatwoot: picture %s: %w", name, err)
	}
	if err != nil {
		return payload{}, &feed.RefusedError{Code: desk.CauseLost, Reason: "The picture cannot be read any more. Choose it again."}
	}
	ch, _, _ := c.channel(t.key.Shop)
	if why, code := unfit(ch, t, e.Text, raw); why != "" {
		return payload{}, &feed.RefusedError{Reason: why, Code: code}
	}
	return form(name, raw, m)
}

// unfit says why a channel would not take a picture; empty if it does.
func unfit(ch channel, t thread, caption string, raw []byte) (why string, code desk.Cause) {
	kind := http.DetectContentType(raw)
	switch {
	case !strings.HasPrefix(kind, "image/"):
		return "What was chosen is not a picture.", desk.CauseNoPicture
	case ch.name != "" && !ch.images:
		return ch.name + " takes no pictures. Send a text instead.", desk.CauseNoPictures.With(ch.name)
	case ch.name != tiktokName:
		return "", ""
	case caption != "":
		return "TikTok takes either a text or a picture in one message. Send them one after the other.", desk.CauseCaption.With(tiktokName)
	case !t.images:
		return "TikTok takes no pictures from this shop at the moment. Send a text instead.", desk.CauseNotNow.With(tiktokName)
	case len(raw) >= mostTikTok || kind != "image/jpeg" && kind != "image/png":
		return "TikTok takes pictures of less than 3 MB, as JPEG or PNG. Make it smaller and send it again.", desk.CauseFormat.With(tiktokName, "JPEG, PNG, < 3 MB")
	}
	return "", ""
}

// form puts a picture and what belongs to it into the parts of a form.
func form(name string, raw []byte, m outgoingMessage) (payload, error) {
	attributes, err := json.Marshal(m.Attributes)
	if err != nil {
		return payload{}, fmt.Errorf("chatwoot: picture: %w", err)
	}
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for _, field := range [][2]string{
		{"content", m.Content}, {"message_type", m.Type}, {"private", strconv.FormatBool(m.Private)},
		{"echo_id", m.Echo}, {"content_attributes", string(attributes)},
	} {
		if err := w.WriteField(field[0], field[1]); err != nil {
			return payload{}, fmt.Errorf("chatwoot: picture: %w", err)
		}
	}
	h := textproto.MIMEHeader{}
	h.Set("Content-Disposition", multipart.FileContentDisposition("attachments[]", name))
	h.Set("Content-Type", http.DetectContentType(raw))
	file, err := w.CreatePart(h)
	if err == nil {
		_, err = file.Write(raw)
	}
	if err == nil {
		err = w.Close()
	}
	return payload{body: b.Bytes(), mediaType: w.FormDataContentType()}, err
}

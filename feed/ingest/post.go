package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// post makes one delivery.
func (w *Webhook) post(ctx context.Context, p payload) (feed.Receipt, error) {
	res, err := w.send(ctx, p)
	if err == nil {
		err = w.taken(res)
	}
	if err == nil {
		return feed.Receipt{RemoteID: remoteID(res.Body)}, nil
	}
	if ctx.Err() == nil {
		w.notice(err)
	}
	return feed.Receipt{}, fmt.Errorf("webhook %s: %s %s: %w", w.o.Name, p.Event, p.ID, wire.Uncertain(err))
}

func (w *Webhook) send(ctx context.Context, p payload) (wire.Response, error) {
	body := p.body()
	at := strconv.FormatInt(w.o.Clock.Now().Time().Unix(), 10)
	h := http.Header{}
	h.Set(HeaderKey, p.ID)
	h.Set(HeaderTimestamp, at)
	h.Set(HeaderSignature, Sign(w.o.Secret, at, body))
	return w.client.Do(ctx, wire.Request{Method: http.MethodPost, Query: w.query, Header: h, Body: body})
}

// notice ends Receive if nobody answers, or nobody accepts the signature, so
// that the feed shows as down until that is mended.
func (w *Webhook) notice(err error) {
	var call *wire.CallError
	if !errors.As(err, &call) && !errors.Is(err, feed.ErrUnauthorized) && !errors.Is(err, feed.ErrMisconfigured) {
		return
	}
	select {
	case w.trouble <- wire.Plain(w.o.Name, err):
	default:
	}
}

// taken says what the answer to a delivery means: nil where the receiver has
// it. It is made again after all errors but ErrRefused.
func (w *Webhook) taken(r wire.Response) error {
	switch s := r.Status; {
	case s >= 200 && s < 300 && isPage(r):
		return fmt.Errorf("%w: status %d with a web page, as if somebody else answered", feed.ErrUncertain, s)
	case s >= 200 && s < 300:
		return nil
	case s == http.StatusUnauthorized, s == http.StatusForbidden, s < 400:
		return w.turnedAway(r)
	case s == http.StatusRequestTimeout, s == http.StatusTooEarly, s == http.StatusTooManyRequests, s >= 500:
		return fmt.Errorf("%w: status %d", feed.ErrUncertain, s)
	}
	return refused(r)
}

// turnedAway is an answer that a person has to mend something for.
func (w *Webhook) turnedAway(r wire.Response) error {
	if r.Status < 400 {
		return r.Err(w.o.Name)
	}
	return plain(fmt.Errorf("status %d: %w", r.Status, feed.ErrUnauthorized), desk.CauseSignature.With(r.Status),
		"The receiver of %s does not accept the signature (HTTP status %d). Check that both sides have the same secret and the right time.", w.label(), r.Status)
}

// isPage tells a web page from an answer: captive networks and proxies answer
// everything with 200 and a page of theirs.
func isPage(r wire.Response) bool {
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return media == "text/html" || bytes.HasPrefix(bytes.TrimSpace(r.Body), []byte("<"))
}

// maxReason is how many bytes of a receiver's words are shown.
const maxReason = 200

// refused is why a receiver refused: its own words if they are short and
// plain.
func refused(r wire.Response) error {
	var said struct {
		Error string `json:"error"`
	}
	if json.Unmarshal(r.Body, &said) == nil && isPlain(said.Error) {
		return &feed.RefusedError{Reason: said.Error}
	}
	return &feed.RefusedError{
		Reason: fmt.Sprintf("the receiver of the webhook answered %d", r.Status),
		Code:   desk.CauseStatus.With("Webhook", r.Status),
	}
}

func isPlain(s string) bool {
	hidden := func(r rune) bool { return !unicode.IsPrint(r) }
	return s != "" && len(s) <= maxReason && utf8.ValidString(s) && !strings.ContainsFunc(s, hidden)
}

// maxRemote bounds the id a receiver gives.
const maxRemote = 1 << 10

// remoteID is the id a receiver gives a reply, if it does.
func remoteID(body []byte) string {
	var said struct {
		ID string `json:"id"`
	}
	if json.Unmarshal(body, &said) != nil || len(said.ID) > maxRemote || strings.ContainsRune(said.ID, 0) {
		return ""
	}
	return said.ID
}

package wire

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"sync/atomic"
)

// Request is one call.
type Request struct {
	Method string // empty: GET
	Path   string // below the base, escaped; begins with a slash, or is empty
	Query  url.Values
	Header http.Header
	Body   []byte
	Type   string // media type of the body; empty: application/json
}

// Response is the whole answer to a call.
type Response struct {
	Status int
	Header http.Header
	Body   []byte // at most Options.MaxBody
}

// Do makes one call, after waiting for its turn. Any HTTP status comes back as
// a Response and nil error, 3xx to 5xx too, except the two that ask to wait.
//
// Errors: a *CallError where there is no whole answer; a *feed.RetryAfter for
// 429, and for 503 with a hint how long, after which all calls of this client
// wait that long. A 503 to a call that may change something is a Response all
// the same: only of a 429 it is certain that nothing was done. A wait that is
// longer than Options.Timeout is not sat out: it is a *feed.RetryAfter at once,
// and nothing was sent.
func (c *Client) Do(ctx context.Context, r Request) (Response, error) {
	if err := c.turn(ctx); err != nil {
		return Response{}, c.named(r, err)
	}
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	var sent atomic.Bool
	// Once there is a connection, any byte may be on its way: what is told
	// later is told after the bytes were written.
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { sent.Store(true) },
	})
	req, err := c.request(ctx, r)
	if err != nil {
		return Response{}, c.named(r, &CallError{Err: err})
	}
	answer, err := c.exchange(req)
	if err != nil {
		return Response{}, c.named(r, &CallError{Sent: sent.Load(), Err: bare(err)})
	}
	return answer, c.named(r, c.heed(r.Method, answer))
}

// request builds the call.
func (c *Client) request(ctx context.Context, r Request) (*http.Request, error) {
	address, err := c.address(r.Path, r.Query)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, r.Method, address, bytes.NewReader(r.Body))
	if err != nil {
		return nil, errors.New("wire: a call that cannot be made")
	}
	if c.o.Header != nil {
		c.o.Header(req.Header)
	}
	if len(r.Body) > 0 || r.Type != "" {
		req.Header.Set("Content-Type", r.mediaType())
	}
	for name, values := range r.Header {
		req.Header[http.CanonicalHeaderKey(name)] = values
	}
	onlyOnce(req)
	return req, nil
}

func (r Request) mediaType() string {
	if r.Type != "" {
		return r.Type
	}
	return "application/json"
}

// onlyOnce keeps net/http from sending a request again by itself. It does so
// with those that carry an idempotency key, unless their body can be read only
// once; that goes for an empty one, too.
func onlyOnce(req *http.Request) {
	if reads(req.Method) {
		return
	}
	for _, name := range []string{"Idempotency-Key", "X-Idempotency-Key"} {
		if req.Header.Get(name) == "" {
			continue
		}
		req.GetBody = nil
		if req.Body == http.NoBody {
			req.Body = io.NopCloser(bytes.NewReader(nil))
		}
	}
}

func (c *Client) exchange(req *http.Request) (Response, error) {
	res, err := c.http.Do(req)
	if err != nil {
		return Response{}, err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, c.o.MaxBody+1))
	if err != nil {
		return Response{}, err
	}
	if int64(len(body)) > c.o.MaxBody {
		return Response{}, &TooLargeError{Limit: c.o.MaxBody}
	}
	return Response{Status: res.StatusCode, Header: res.Header, Body: body}, nil
}

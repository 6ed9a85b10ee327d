package chatwoot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

var errUnreadable = errors.New("not the JSON that was expected")

// refusal is a 4xx about one thing, while the token as such is good.
type refusal struct {
	status int
	words  string // Chatwoot's own, raw; may be empty
}

func (e *refusal) Error() string {
	return fmt.Sprintf("chatwoot: HTTP status %d: %s", e.status, e.words)
}

// absent reports whether something is not there.
func absent(err error) bool {
	r, is := asRefusal(err)
	return is && r.status == http.StatusNotFound
}

// gone reports whether something is not there, or not for us to see.
func gone(err error) bool {
	_, is := asRefusal(err)
	return is
}

// trouble is what an answer that is none says. A 401 is also how Chatwoot says
// that this user may not do this one thing, so the profile decides.
func (r *rest) trouble(ctx context.Context, res wire.Response) error {
	switch {
	case res.Status < 300:
		return nil
	case res.Status == http.StatusUnauthorized:
		return r.unauthorized(ctx, res)
	case res.Status == http.StatusForbidden, res.Status == http.StatusNotFound,
		res.Status == http.StatusPaymentRequired, res.Status == http.StatusUnprocessableEntity:
		return &refusal{res.Status, wordsOf(res.Body)}
	}
	return res.Err(platform)
}

func (r *rest) unauthorized(ctx context.Context, res wire.Response) error {
	said := wordsOf(res.Body)
	if strings.Contains(said, "suspended") {
		return plain(feed.ErrUnauthorized, desk.CauseSuspended, "Chatwoot says that the account is suspended. Whoever runs it has to activate it again.")
	}
	if !strings.Contains(said, "not authorized") {
		return tokenTrouble(said)
	}
	if err := r.alive(ctx); err != nil {
		return err
	}
	return &refusal{res.Status, said}
}

// alive asks whether the token is good at all.
func (r *rest) alive(ctx context.Context) error {
	res, err := r.http.Do(ctx, wire.Request{Path: "/api/v1/profile"})
	if err != nil {
		return wire.Plain(platform, err)
	}
	if res.Status == http.StatusUnauthorized {
		return tokenTrouble(wordsOf(res.Body))
	}
	return res.Err(platform)
}

// tokenTrouble tells a token that never arrived from one that is wrong.
func tokenTrouble(said string) error {
	if strings.Contains(said, "sign in or sign up") {
		return plain(feed.ErrUnauthorized, desk.CauseDropped, "The token did not arrive at Chatwoot: something in between drops the header Api-Access-Token. Whoever runs the proxy has to let it through.")
	}
	return plain(feed.ErrUnauthorized, desk.CauseUnauthorized, "Chatwoot does not know the token. Copy it again from Profile settings, Access token, and connect again.")
}

func plain(cause error, code desk.Cause, text string) error {
	return &feed.Plain{Text: text, Code: code, Err: cause}
}

// mostWords bounds what is repeated of an answer.
const mostWords = 300

// wordsOf are the words of an error's body, which has one of three shapes.
func wordsOf(body []byte) string {
	var b struct {
		Error   words          `json:"error"`
		Message words          `json:"message"`
		Errors  maybe[[]words] `json:"errors"`
	}
	// A body of no such shape has no words for us.
	_ = json.Unmarshal(body, &b)
	all := []string{string(b.Error), string(b.Message)}
	for _, w := range b.Errors.is {
		all = append(all, string(w))
	}
	text := strings.ToValidUTF8(strings.Join(all, " "), "?")
	return clip(strings.TrimSpace(text), mostWords)
}

// clip cuts a text to so many bytes at most, at the end of a character.
func clip(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + " …"
}

func asRefusal(err error) (*refusal, bool) {
	var r *refusal
	return r, errors.As(err, &r)
}

package tiktokshop

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/internal/wholefile"
)

// mostToken bounds the token file, in bytes.
const mostToken = 1 << 20

// token is what the token file holds. All times are Unix seconds.
type token struct {
	Access     string       `json:"access_token"`
	AccessEnd  int64        `json:"access_token_end"`
	Refresh    string       `json:"refresh_token"`
	RefreshEnd int64        `json:"refresh_token_end"`
	At         int64        `json:"obtained"` // when the access token came
	Seller     string       `json:"seller,omitempty"`
	Scopes     []string     `json:"scopes,omitempty"`
	Shops      []RemoteShop `json:"shops,omitempty"`
}

// String keeps the tokens out of logs.
func (t token) String() string { return "token of " + t.Seller }

// GoString does the same for %#v.
func (t token) GoString() string { return t.String() }

// expired reports whether the access token is over by our clock.
func (t token) expired(now desk.Instant) bool { return now >= seconds(t.AccessEnd) }

// early is how long before its end an access token is renewed: a day, or half
// its life where that is less. The platform gives seven days.
func (t token) early() time.Duration {
	life := time.Duration(max(t.AccessEnd-t.At, 0)) * time.Second
	return min(24*time.Hour, life/2)
}

// stale reports whether it is time to renew the access token.
func (t token) stale(now desk.Instant) bool {
	return now >= seconds(t.AccessEnd).Add(-t.early())
}

// seconds is a time of the platform; one outside the years an Instant has is
// zero.
func seconds(unix int64) desk.Instant {
	if unix <= 0 || unix > lastUnix {
		return 0
	}
	return desk.At(time.Unix(unix, 0))
}

// decodeToken reads a token file.
func decodeToken(data []byte) (token, error) {
	var t token
	if err := json.Unmarshal(data, &t); err != nil {
		return token{}, fmt.Errorf("the token file cannot be read: %w", err)
	}
	if t.Access == "" || t.Refresh == "" {
		return token{}, errors.New("the token file holds no tokens")
	}
	return t, nil
}

// readToken reads the token file of a feed. A missing or unreadable one is a
// *feed.Plain that wraps feed.ErrUnauthorized.
func readToken(path string) (token, error) {
	f, err := os.Open(path)
	if err != nil {
		return token{}, noToken(path, err)
	}
	defer f.Close() //nolint:errcheck // it was read
	data, err := io.ReadAll(io.LimitReader(f, mostToken))
	if err != nil {
		return token{}, noToken(path, err)
	}
	t, err := decodeToken(data)
	if err != nil {
		return token{}, noToken(path, err)
	}
	return t, nil
}

func noToken(path string, err error) error {
	code := desk.CauseTokenFile.With(path)
	text := fmt.Sprintf("The token file %s cannot be read. Authorise again with tend connect tiktokshop.", path)
	if errors.Is(err, fs.ErrNotExist) {
		code = desk.CauseFirst
		text = "The seller has not authorised the app yet. Do it with tend connect tiktokshop."
	}
	return &feed.Plain{Text: text, Code: code, Err: fmt.Errorf("%w: %w", feed.ErrUnauthorized, err)}
}

// writeToken puts the token file in its place, whole, for its owner only.
func writeToken(path string, t token) error {
	data, err := json.MarshalIndent(t, "", "  ")
	if err != nil {
		return fmt.Errorf("tiktokshop: encode tokens: %w", err)
	}
	return wholefile.Write(path, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	})
}

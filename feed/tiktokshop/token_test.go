package tiktokshop

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"tend/feed"
)

func TestTokenFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tt.json")
	want := token{
		Access: "a", AccessEnd: 1760600000, Refresh: "r", RefreshEnd: 1791600000, At: 1760000000,
		Seller: "Demo", Scopes: []string{"x"}, Shops: []RemoteShop{{ID: "7001", Name: "Fern", Region: "GB", Cipher: "c"}},
	}
	if err := writeToken(path, want); err != nil {
		t.Fatal(err)
	}
	got, err := readToken(path)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("it was read as %#v, %v", got, err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
}

func TestTokenFilesThatAreNone(t *testing.T) {
	for name, content := range map[string]*string{
		"missing": nil, "empty": ptr(""), "cut off": ptr(`{"access_token":"a"`), "without tokens": ptr(`{"seller":"x"}`),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "tt.json")
			if content != nil {
				if err := os.WriteFile(path, []byte(*content), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			_, err := readToken(path)
			if !errors.Is(err, feed.ErrUnauthorized) || !strings.Contains(err.Error(), "tend connect tiktokshop") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func ptr[T any](v T) *T { return &v }

func TestTokensAreNotPrinted(t *testing.T) {
	t1 := token{Access: "secret-a", Refresh: "secret-r", Seller: "Demo"}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if s := fmt.Sprintf(verb, t1); strings.Contains(s, "secret") {
			t.Errorf("%s prints %s", verb, s)
		}
	}
}

func TestWhenATokenIsRenewed(t *testing.T) {
	const begin = 1760000000
	for _, c := range []struct {
		name           string
		life, after    time.Duration
		stale, expired bool
	}{
		{"fresh", 7 * 24 * time.Hour, time.Hour, false, false},
		{"more than a day left", 7 * 24 * time.Hour, 143 * time.Hour, false, false},
		{"a day left", 7 * 24 * time.Hour, 144 * time.Hour, true, false},
		{"over", 7 * 24 * time.Hour, 168 * time.Hour, true, true},
		{"a short one, fresh", time.Hour, 29 * time.Minute, false, false},
		{"a short one, half over", time.Hour, 30 * time.Minute, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := token{At: begin, AccessEnd: begin + int64(c.life/time.Second)}
			now := seconds(begin).Add(c.after)
			if k.stale(now) != c.stale || k.expired(now) != c.expired {
				t.Errorf("stale: %v, expired: %v", k.stale(now), k.expired(now))
			}
		})
	}
}

func TestTheEndOfTheAuthorisationIsSaid(t *testing.T) {
	const end = 1790000000
	for _, c := range []struct {
		name string
		left time.Duration
		says string
	}{
		{"31 days", 31 * 24 * time.Hour, ""},
		{"30 days", 30 * 24 * time.Hour, "ends in 30 days"},
		{"two days and a half", 60 * time.Hour, "ends in 2 days"},
		{"a day and a half", 36 * time.Hour, "ends in a day"},
		{"an hour", time.Hour, "within a day"},
		{"none", 0, "is over"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ending(end, seconds(end).Add(-c.left))
			if (got == nil) != (c.says == "") || got != nil && !strings.Contains(got.Text, c.says) {
				t.Errorf("it says %v", got)
			}
		})
	}
	if got := ending(0, seconds(end)); got != nil {
		t.Errorf("without an end it says %v", got)
	}
}

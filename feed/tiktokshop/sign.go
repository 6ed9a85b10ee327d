package tiktokshop

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"mime"
	"net/url"
	"slices"
	"strings"
)

// sign is the signature of one call: an HMAC over the path, every parameter
// (decoded, in the order of their names, without sign and access_token) and the
// bytes of the body, put between two copies of the secret. The body of a form
// with files is not signed.
func sign(secret, path string, q url.Values, mediaType string, body []byte) string {
	var b strings.Builder
	b.WriteString(secret)
	b.WriteString(path)
	writeParameters(&b, q)
	if !isForm(mediaType) {
		b.Write(body)
	}
	b.WriteString(secret)
	return digest(secret, b.String())
}

func writeParameters(b *strings.Builder, q url.Values) {
	names := make([]string, 0, len(q))
	for name := range q {
		if name != "sign" && name != "access_token" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		b.WriteString(name)
		b.WriteString(q.Get(name))
	}
}

func isForm(mediaType string) bool {
	name, _, err := mime.ParseMediaType(mediaType)
	return err == nil && name == "multipart/form-data"
}

// signHook is the signature the platform puts beside a webhook. It says nothing
// about when the webhook was sent.
func signHook(key, secret string, body []byte) string {
	return digest(secret, key+string(body))
}

// genuine compares a webhook's signature in a time that does not depend on
// where the two differ.
func genuine(key, secret, signature string, body []byte) bool {
	return hmac.Equal([]byte(signature), []byte(signHook(key, secret, body)))
}

// digest writes its hexadecimal digits small: the platform refuses others.
func digest(secret, text string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

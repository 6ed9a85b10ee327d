package config

import (
	"fmt"
	"io"
	"log/slog"
	"strings"
	"unicode"
)

// SecretsFile is the name of the file of secrets, beside the file of settings.
const SecretsFile = "secrets.toml"

// The secrets there are.
const (
	AppSecret = "app_secret" // of a TikTokShop feed
	Token     = "token"      // of a Chatwoot feed, and of the listener
	Secret    = "secret"     // of a Webhook feed, to sign with
)

func secretKeys() []string { return []string{AppSecret, Token, Secret} }

// SecretOf is the secret that a type of feed needs.
func SecretOf(kind string) string {
	return map[string]string{TikTokShop: AppSecret, Chatwoot: Token, Webhook: Secret}[kind]
}

// Secrets are what feeds and the listener prove themselves with. The zero value
// has none. However it is printed, encoded or logged, it is "…", also inside of
// something else.
type Secrets struct {
	// A func shows nothing to those who look inside without asking.
	get   func(name, key string) string
	fault *SecretsFault
}

// SecretsFault is why nothing is taken from a file of secrets.
type SecretsFault struct {
	Path string
	Open bool // others than its owner can read it
	Line int  // from which on it is not understood; 0: that is not what is wrong
	text string
}

// Error says it in a sentence that never quotes the file.
func (f *SecretsFault) Error() string { return f.text }

// Place is the file, and the line where there is one: "/x/secrets.toml:2".
func (f *SecretsFault) Place() string {
	if f.Line == 0 {
		return f.Path
	}
	return fmt.Sprintf("%s:%d", f.Path, f.Line)
}

// Fault is why nothing was taken from the file of secrets; nil where that was
// read or is not there.
func (s Secrets) Fault() *SecretsFault { return s.fault }

// Get gives a secret of a feed, or of ListenName; "" if there is none.
func (s Secrets) Get(name, key string) string {
	if s.get == nil {
		return ""
	}
	return s.get(name, key)
}

// EnvName is the variable of the environment that a secret may come from:
// TEND_FEED_CHAT_TOKEN.
func EnvName(name, key string) string {
	if name == ListenName {
		return "TEND_LISTEN_" + strings.ToUpper(key)
	}
	return "TEND_FEED_" + envPart(name) + "_" + strings.ToUpper(key)
}

func envPart(name string) string { return strings.ToUpper(strings.ReplaceAll(name, "-", "_")) }

// redacted stands for every secret.
const redacted = "…"

// Format implements fmt.Formatter.
func (Secrets) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalText implements encoding.TextMarshaler.
func (Secrets) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// LogValue implements slog.LogValuer.
func (Secrets) LogValue() slog.Value { return slog.StringValue(redacted) }

// mostSecret bounds a secret in bytes.
const mostSecret = 4096

// usable is a secret without the blanks that copying leaves around it, and
// whether it can go into a header.
func usable(s string) (string, bool) {
	s = strings.TrimSpace(s)
	return s, s != "" && len(s) <= mostSecret && !strings.ContainsFunc(s, unicode.IsControl)
}

package config

import (
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"unicode"
)

// mostAddress bounds an address in bytes.
const mostAddress = 2000

// addressRule says which addresses will do.
type addressRule struct {
	secure, plain string // the scheme for everywhere, and the one for this computer only
	query         bool   // it may have a query
	example       string
}

func webAddress() addressRule {
	return addressRule{"https", "http", false, "https://chat.example.com"}
}

func hookAddress() addressRule {
	return addressRule{"https", "http", true, "https://example.com/replies"}
}

func cableAddress() addressRule {
	return addressRule{"wss", "ws", false, "wss://chat.example.com/cable"}
}

// address is the address of a service, or empty. What the file says is never
// quoted: addresses are where people put passwords.
func address(to *string, rule addressRule) value {
	parse := func(raw any) (string, *complaint) {
		s, ok := raw.(string)
		if !ok || len(s) > mostAddress {
			return "", must("must be an address such as "+quote(rule.example), nil)
		}
		if want := rule.mistake(s); s != "" && want != "" {
			return "", must(want, nil)
		}
		return s, nil
	}
	return field[string]{to, parse, quote}
}

// mistake says what is wrong with an address, "" if nothing is.
func (r addressRule) mistake(s string) string {
	u, err := url.Parse(s)
	switch {
	case err != nil || u.Hostname() == "" || u.Scheme != r.secure && u.Scheme != r.plain || strings.ContainsFunc(s, unicode.IsSpace):
		return "must be an address such as " + quote(r.example)
	case u.User != nil:
		return "must be an address without a user name or a password in it"
	case u.Scheme == r.plain && !loopback(u.Hostname()):
		return fmt.Sprintf("must begin with %s://, since %s:// carries secrets and customers' words in the open and is only for this computer itself", r.secure, r.plain)
	case u.RawQuery != "" && !r.query || u.Fragment != "":
		return "must be a plain address, without anything from a ? or # on"
	}
	return ""
}

// loopback reports whether a host is this computer itself.
func loopback(host string) bool {
	ip := net.ParseIP(host)
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}

// listenAddress is a host and a port to listen on, or empty.
func listenAddress(to *string) value {
	parse := func(raw any) (string, *complaint) {
		s, ok := raw.(string)
		if !ok || s != "" && !ListenAddress(s) {
			return "", must(`must be a host and a port such as "127.0.0.1:8744"`, raw)
		}
		return s, nil
	}
	return field[string]{to, parse, quote}
}

// ListenAddress reports whether s is a host and a port to listen on, such as
// "127.0.0.1:8744". Without a host it is every address of this computer.
func ListenAddress(s string) bool {
	host, port, err := net.SplitHostPort(s)
	_, wrong := strconv.ParseUint(port, 10, 16)
	odd := func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) || r == '/' }
	return err == nil && wrong == nil && len(host) < mostText && !strings.ContainsFunc(host, odd)
}

// Private reports whether only this computer reaches an address to listen on.
func Private(address string) bool {
	host, _, err := net.SplitHostPort(address)
	return err == nil && loopback(host)
}

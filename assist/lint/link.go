package lint

import (
	"slices"
	"strings"
)

// Platforms returns the hosts that belong to the platforms themselves; what
// lies below one belongs to it too.
func Platforms() []string {
	return []string{
		"tiktok.com", "tiktokshop.com", "tiktok-shops.com", "tiktokglobalshop.com", "tiktokcdn.com", "tiktokv.com",
		"xiaohongshu.com", "xhslink.com", "xhscdn.com", "rednote.com",
		"douyin.com", "jinritemai.com",
	}
}

// links notes addresses of the web that are not the platform's.
func (r *reader) links(domains []string) {
	for at := 0; at < len(r.Folded); at++ {
		if !isHost(r.Folded[at]) || at > 0 && (isHost(r.Folded[at-1]) || r.Folded[at-1] == '@') {
			continue
		}
		start, host, end := r.address(at)
		if host != "" && !ownedBy(host, domains) && !ownedBy(host, Platforms()) && !r.denied(start) {
			r.report(Link, start, end)
		}
		at = max(at, end-1)
	}
}

// address reads a web address that starts at a position. Its host is empty if
// there is none; end is where to go on.
func (r *reader) address(at int) (start int, host string, end int) {
	rest := r.Folded[at:]
	from := 0
	for _, scheme := range []string{"https://", "http://"} {
		if strings.HasPrefix(rest, scheme) {
			from = len(scheme)
		}
	}
	to := from
	for to < len(rest) && isHost(rest[to]) {
		to++
	}
	host = strings.TrimRight(rest[from:to], ".-")
	to = from + len(host)
	if to < len(rest) && rest[to] == '@' || from == 0 && !looksLikeHost(host, rest[to:]) {
		return at, "", at + max(to, 1)
	}
	for to < len(rest) && isPath(rest[to]) {
		to++
	}
	return at, host, at + len(strings.TrimRight(rest[:to], ".,:;"))
}

// looksLikeHost tells whether text without a scheme is meant as a host. Endings
// that are words as well count only when a path follows.
func looksLikeHost(host, after string) bool {
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || strings.Contains(host, "..") {
		return false
	}
	if strings.HasPrefix(host, "www.") {
		return true
	}
	ending := host[dot+1:]
	if slices.Contains([]string{"com", "net", "org", "cn", "shop", "store", "top", "xyz", "vip", "info", "biz", "app", "site", "online", "club", "uk"}, ending) {
		return true
	}
	short := slices.Contains([]string{"io", "cc", "ly", "gl", "tv", "me", "co", "us", "to", "de", "link"}, ending)
	return short && strings.HasPrefix(after, "/")
}

func ownedBy(host string, domains []string) bool {
	return slices.ContainsFunc(domains, func(d string) bool {
		return d != "" && (host == d || strings.HasSuffix(host, "."+d))
	})
}

func isHost(c byte) bool { return isLower(c) || isDigit(c) || c == '.' || c == '-' }

func isPath(c byte) bool {
	return isLower(c) || isDigit(c) || strings.IndexByte("/?#&=%._-~:+", c) >= 0
}

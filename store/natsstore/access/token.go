package access

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// longestName is the length from which on a name is its digest in a subject.
const longestName = 48

// Token is one part of a subject that stands for a person, whatever their id
// is: the id itself where it has nothing but letters, digits, '-' and '_', else
// its digest. The first letter tells them apart, so that no two people have the
// same, and nobody that of a hub.
func Token(id string) string {
	if Plain(id) {
		return "n" + id
	}
	sum := sha256.Sum256([]byte(id))
	return "h" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:16]))
}

// hubToken is that of all hubs.
const hubToken = "hub"

// Plain reports whether a name can stand in a subject as it is, as that of a
// desk must.
func Plain(name string) bool {
	for _, c := range []byte(name) {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_':
		default:
			return false
		}
	}
	return name != "" && len(name) <= longestName
}

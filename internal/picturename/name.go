// Package picturename is how pictures of ours are called: after what is in them,
// so that the same picture is kept once, and whoever reads one can tell that it is
// the one that was asked for.
package picturename

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
)

// MaxBytes is how large a picture may be.
const MaxBytes = 10 << 20

// digestBytes is how much of the digest is in a name.
const digestBytes = 16

// Of is the name of a picture: a digest of the file and the ending of its kind.
// False for a file that is no JPEG, PNG, GIF or WebP by its first bytes.
func Of(file []byte) (name string, ok bool) {
	ending, ok := Ending(file)
	if !ok {
		return "", false
	}
	sum := sha256.Sum256(file)
	return hex.EncodeToString(sum[:digestBytes]) + "." + ending, true
}

// Ending tells the kind of a file by its first bytes, whatever it is called.
func Ending(file []byte) (ending string, ok bool) {
	switch http.DetectContentType(file) {
	case "image/jpeg":
		return "jpg", true
	case "image/png":
		return "png", true
	case "image/gif":
		return "gif", true
	case "image/webp":
		return "webp", true
	}
	return "", false
}

// Valid reports whether Of could have made a name. One that it could has only
// small letters and digits, and a single dot: it leads nowhere else in a folder,
// and is two words of a subject.
func Valid(name string) bool {
	digest, ending, _ := strings.Cut(name, ".")
	raw, err := hex.DecodeString(digest)
	if err != nil || len(raw) != digestBytes || strings.ToLower(digest) != digest {
		return false
	}
	switch ending {
	case "jpg", "png", "gif", "webp":
		return true
	}
	return false
}

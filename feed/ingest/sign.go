package ingest

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// The headers of a delivery.
const (
	HeaderKey       = "Idempotency-Key" // the same in every attempt
	HeaderTimestamp = "Tend-Timestamp"  // seconds since 1970, of this attempt
	HeaderSignature = "Tend-Signature"  // what Sign gives
)

// Sign is the signature of a body: "sha256=" and the HMAC-SHA256 in hex of
// timestamp, a full stop and the body.
func Sign(secret, timestamp string, body []byte) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(timestamp + "."))
	mac.Write(body)
	return "sha256=" + hex.EncodeToString(mac.Sum(nil))
}

// Signed reports whether a signature is that of a body, in a time that says
// nothing about the right one.
func Signed(secret, timestamp string, body []byte, signature string) bool {
	return hmac.Equal([]byte(signature), []byte(Sign(secret, timestamp, body)))
}

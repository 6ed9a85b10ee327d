package access

import (
	"errors"
	"fmt"

	"github.com/nats-io/nkeys"
)

// Key proves who somebody is. The seed is the secret.
type Key struct{ Seed, Public string }

// errKey says that something is no key of a person.
var errKey = errors.New("it is no key of a user")

// NewKey makes a key.
func NewKey() (Key, error) {
	pair, err := nkeys.CreateUser()
	if err != nil {
		return Key{}, fmt.Errorf("access: make a key: %w", err)
	}
	defer pair.Wipe()
	seed, err := pair.Seed()
	if err != nil {
		return Key{}, fmt.Errorf("access: make a key: %w", err)
	}
	return keyOf(string(seed))
}

// keyOf reads a key from its seed.
func keyOf(seed string) (Key, error) {
	pair, err := nkeys.FromSeed([]byte(seed))
	if err != nil {
		return Key{}, errKey
	}
	defer pair.Wipe()
	public, err := pair.PublicKey()
	if err != nil || !nkeys.IsValidPublicUserKey(public) {
		return Key{}, errKey
	}
	return Key{seed, public}, nil
}

// sign answers what a server asks to find out whether somebody has the seed.
func (k Key) sign(nonce []byte) ([]byte, error) {
	pair, err := nkeys.FromSeed([]byte(k.Seed))
	if err != nil {
		return nil, errKey
	}
	defer pair.Wipe()
	return pair.Sign(nonce)
}

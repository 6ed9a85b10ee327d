package desk_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tend/desk"
)

// A fold that gives other sessions than it used to must have another version,
// or desks keep what the fold of before made of them.
func TestFoldVersion(t *testing.T) {
	const version, want = 5, "27e3bef6442c9d17"
	sum := sha256.New()
	for seed := range uint64(400) {
		all, orphans := desk.Fold(vagueRules(), li(), script(t, randomScript(seed)))
		text, err := json.Marshal([]any{all, orphans})
		if err != nil {
			t.Fatal(err)
		}
		sum.Write(text)
	}
	if got := hex.EncodeToString(sum.Sum(nil)[:8]); got != want || desk.FoldVersion != version {
		t.Errorf("version %d gives %s, and version %d gave %s: raise FoldVersion, then change this test", desk.FoldVersion, got, version, want)
	}
}

// randomScript is the same log for the same seed.
func randomScript(seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 1))
	words := []string{"customer", "customer image", "customer order A17", "agent mia", "agent leo hi", "agent mia 😊", "faq f%d", "auto f%d",
		"auto", "system", "assign mia", "assign", "close mia", "close system", "mark no-reply", "mark reported", "mark upheld", "mark rejected"}
	log, minutes := []string{"0s customer"}, 0
	for range 12 {
		minutes += r.IntN(r.IntN(24*60) + 1)
		word := words[r.IntN(len(words))]
		if strings.Contains(word, "%d") {
			word = fmt.Sprintf(word, r.IntN(3))
		}
		log = append(log, fmt.Sprintf("%dm %s", minutes, word))
	}
	return strings.Join(log, "\n")
}

package starter_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	"tend/desk/starter"
)

// Texts that are judged in another way than they used to be need another
// version, or desks keep what was made of them before.
func TestVersion(t *testing.T) {
	const version, want = 1, "d7b0b161bad0deff"
	m := starter.NewMatcher(starter.DefaultRules())
	sum := sha256.New()
	for _, text := range sampleTexts() {
		fmt.Fprintln(sum, text, m.Tier(text), starter.Language(text), starter.IsEmojiOnly(text), starter.Vague(text))
	}
	if got := hex.EncodeToString(sum.Sum(nil)[:8]); got != want || starter.Version != version {
		t.Errorf("version %d gives %s, and version %d gave %s: raise Version, then change this test", starter.Version, got, version, want)
	}
}

// sampleTexts are all shipped words and replies, alone and with something
// before and behind them.
func sampleTexts() []string {
	r := starter.DefaultRules()
	words := slices.Concat(r.Urgent, r.Normal, r.Social, []string{"", "😊", "👍👍 ", "hi", "您好", "1", "A17", "?", "123 ABC", "ｈｉ", "ok 好的",
		"let me check", "one moment please", "hello dear", "how can I help you?", "稍等", "在的亲", "我帮您看一下", "马上为您处理", "收到", "thanks"})
	for _, q := range starter.Replies() {
		words = append(words, q.Text.EN, q.Text.ZH)
	}
	var out []string
	for _, w := range words {
		out = append(out, w, w+"!", "hello, "+w, "您好，"+w+"。", w+" please", "请"+w+"吧", "no"+w+"s", "😊"+w)
	}
	return out
}

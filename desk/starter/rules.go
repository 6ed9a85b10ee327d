package starter

import "slices"

// Rules are the keyword lists that sort messages into tiers. English keywords
// match whole words, whatever their case, and know no inflections: each form
// is listed. Apostrophes do not matter ("didnt" is "didn't"). Chinese keywords
// and emoji match anywhere.
type Rules struct {
	Urgent []string // one of them makes a message urgent
	Normal []string // longer phrases in which an urgent word is harmless: "refund policy"
	Social []string // thanks, praise, greetings; they also outrank a shorter urgent keyword inside
}

// DefaultRules returns the rules of a new desk, in English and Chinese.
func DefaultRules() Rules {
	return Rules{
		Urgent: slices.Concat(urgentEnglish(), urgentChinese(), []string{"😡", "🤬"}),
		Normal: slices.Concat(normalEnglish(), normalChinese()),
		Social: slices.Concat(socialEnglish(), socialChinese(), socialEmoji()),
	}
}

func socialEmoji() []string {
	return []string{
		"👍", "👌", "🙏", "👏", "🤝", "💪", "🫶", "❤", "🧡", "💛", "💚", "💙", "💜", "🖤", "💕", "💖", "💗", "💯",
		"😊", "😀", "😃", "😄", "😁", "😍", "🥰", "😘", "🤗", "😂", "🤣", "😉", "😎", "🎉", "🌹", "🌸", "💐", "✨", "👋",
	}
}

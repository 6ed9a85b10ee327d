package desk

import "time"

// Rules is what folding a log depends on besides the log. Two desks with the
// same lines and the same rules are the same.
type Rules struct {
	// IdleAnswered and IdleUnanswered close a session that long after its
	// last message; zero means never.
	IdleAnswered, IdleUnanswered time.Duration
	// Tier classifies a customer's words; nil makes everything Normal.
	Tier func(text string) Tier
	// Language guesses "zh" or "en" from a customer's words; nil guesses
	// nothing.
	Language func(text string) string
	// EmojiOnly reports a text without a single word in it; nil finds none.
	EmojiOnly func(text string) bool
	// Vague reports a reply that tells the customer nothing: a greeting, a
	// stall, or emoji only. Nil finds none but those of the kind emoji.
	Vague func(text string) bool
}

// DefaultRules closes answered sessions after 24 hours without a message and
// unanswered ones after 72.
func DefaultRules() Rules {
	return Rules{IdleAnswered: 24 * time.Hour, IdleUnanswered: 72 * time.Hour}
}

// kindOf is a message's kind, with a text of emoji only counted as emoji.
func (r Rules) kindOf(e Entry) Kind {
	if e.Kind == KindText && r.EmojiOnly != nil && r.EmojiOnly(e.Text) {
		return KindEmoji
	}
	return e.Kind
}

// vague reports whether a reply tells the customer nothing. A picture or a card
// always tells something.
func (r Rules) vague(e Entry) bool {
	switch r.kindOf(e) {
	case KindEmoji:
		return true
	case KindText:
		return r.Vague != nil && r.Vague(e.Text)
	}
	return false
}

// tierOf classifies a customer message by its words. One without any, a picture
// or a card, may be a question and is normal.
func (r Rules) tierOf(e Entry) Tier {
	if e.Text == "" || r.Tier == nil {
		return Normal
	}
	return r.Tier(e.Text)
}

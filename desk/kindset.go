package desk

// KindSet is a set of message kinds.
type KindSet uint16

// With adds a kind.
func (k KindSet) With(kind Kind) KindSet { return k | 1<<kind }

// Has reports whether a kind is in the set.
func (k KindSet) Has(kind Kind) bool { return k&(1<<kind) != 0 }

// Vague is the kind a proactive prompt is for, when all the customer sent is
// of a kind that asks nothing: pictures, videos, emoji, a product or an order
// card. A card among pictures wins, since it says what the question is about.
// Zero when there is a word in it, or nothing at all.
func (k KindSet) Vague() Kind {
	said := KindSet(0).With(KindText).With(KindFAQ).With(KindOther)
	if k == 0 || k&said != 0 {
		return 0
	}
	for _, kind := range []Kind{KindOrder, KindProduct, KindImage, KindVideo, KindEmoji} {
		if k.Has(kind) {
			return kind
		}
	}
	return 0
}

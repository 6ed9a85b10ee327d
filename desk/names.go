package desk

// The words the line format, the command line and the store use for the
// enumerations of this package. Reading an unknown word gives the zero value.

func wordOf[T ~uint8](words []string, v T) string {
	if int(v) < len(words) {
		return words[v]
	}
	return ""
}

func valueOf[T ~uint8](words []string, s string) T {
	for i, w := range words {
		if i > 0 && w == s {
			return T(i)
		}
	}
	return 0
}

func fromWords() []string { return []string{"", "customer", "agent", "auto", "system"} }

func kindWords() []string {
	return []string{"", "text", "image", "video", "emoji", "product", "order", "faq", "other"}
}

func typeWords() []string { return []string{"", "message", "assign", "close", "mark"} }

func markWords() []string { return []string{"", "no-reply", "reported", "upheld", "rejected"} }

func deliveryWords() []string {
	return []string{"", "held", "queued", "sending", "sent", "failed", "unconfirmed", "withdrawn"}
}

// String gives the word of the line format, "" for the zero value.
func (f From) String() string { return wordOf(fromWords(), f) }

// String gives the word of the line format, "" for the zero value.
func (k Kind) String() string { return wordOf(kindWords(), k) }

// String gives the word of the line format, "" for the zero value.
func (t EntryType) String() string { return wordOf(typeWords(), t) }

// String gives the word of the line format, "" for the zero value.
func (m MarkName) String() string { return wordOf(markWords(), m) }

// String gives the word shown beside a message, "" when nothing is left to do.
func (d Delivery) String() string { return wordOf(deliveryWords(), d) }

// ParseFrom reads a sender; zero when unknown.
func ParseFrom(s string) From { return valueOf[From](fromWords(), s) }

// ParseKind reads a kind; zero when unknown.
func ParseKind(s string) Kind { return valueOf[Kind](kindWords(), s) }

// ParseMark reads a mark; zero when unknown.
func ParseMark(s string) MarkName { return valueOf[MarkName](markWords(), s) }

// ParseDelivery reads a delivery state; zero when unknown.
func ParseDelivery(s string) Delivery { return valueOf[Delivery](deliveryWords(), s) }

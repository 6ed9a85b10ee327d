package search

import "strings"

// stem takes the endings off a folded English word, so that its forms meet:
// "sizes" and "sizing", "delivered" and "delivery". It cuts rather too little
// than too much, and what it leaves need not be a word.
func stem(w string) string {
	if s := irregular(w); s != "" {
		return s
	}
	if len(w) <= 3 {
		return w
	}
	w = undouble(withoutEnding(singular(w)))
	if len(w) > 3 && strings.HasSuffix(w, "e") {
		return w[:len(w)-1]
	}
	if len(w) > 5 && strings.HasSuffix(w, "ery") {
		return w[:len(w)-1]
	}
	return w
}

// singular takes off the s of plurals and verbs.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"),
		strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zes") && len(w) > 5:
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	}
	return strings.TrimSuffix(w, "s")
}

// withoutEnding takes off -ed, -ing and -ly where a syllable is left.
func withoutEnding(w string) string {
	for _, ending := range [...]string{"ing", "ed", "ly"} {
		if s, ok := strings.CutSuffix(w, ending); ok && len(s) > 2 && strings.ContainsAny(s, "aeiouy") {
			return s
		}
	}
	return w
}

// undouble makes the doubled consonant of "shipped" a single one again.
func undouble(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("aeiousz", rune(w[n-1])) {
		return w[:n-1]
	}
	return w
}

// irregular is the base of a form that no ending explains, stemmed, or "".
func irregular(w string) string {
	switch w {
	case "sent":
		return "send"
	case "broke", "broken":
		return "break"
	case "bought":
		return "buy"
	case "paid":
		return "pay"
	case "got", "gotten":
		return "get"
	case "came":
		return "com"
	case "went", "gone":
		return "go"
	case "lost":
		return "los"
	case "found":
		return "find"
	case "wore", "worn":
		return "wear"
	case "chose", "chosen":
		return "choos"
	case "shrank", "shrunk":
		return "shrink"
	case "took", "taken":
		return "tak"
	case "gave", "given":
		return "giv"
	}
	return ""
}

package lint

// absolutes notes words that claim what no shop may claim. What only sounds
// like it ("最好提前联系", "the best way to reach us") is left alone, and so are
// denials.
func (r *reader) absolutes() {
	for _, h := range r.hits {
		if !h.Tags.Has(tooMuch) || r.deniedJustBefore(h.Start) || r.overlaps(h.Start, h.End) {
			continue
		}
		r.report(Absolute, h.Start, h.End)
	}
}

// overlaps tells whether a harmless phrase covers part of a stretch.
func (r *reader) overlaps(start, end int) bool {
	for _, h := range r.hits {
		if h.Tags.Has(tooMuchFine) && h.Start < end && start < h.End {
			return true
		}
	}
	return false
}

// deniedJustBefore tells whether a denial stands within a few words before.
func (r *reader) deniedJustBefore(start int) bool {
	for _, h := range r.hits {
		if h.Tags.Has(denial) && h.End <= start && start-h.End <= 12 && r.sameClause(h.End, start) {
			return true
		}
	}
	return false
}

func (r *reader) sameClause(from, to int) bool {
	for _, c := range []byte(r.Folded[from:to]) {
		if c == ',' || c == '.' || c == '!' || c == '?' || c == ';' || c == '\n' {
			return false
		}
	}
	return true
}

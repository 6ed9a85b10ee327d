package lint

import "strings"

// contacts notes messengers, invitations to reach us elsewhere, and e-mail
// addresses. Warnings against them are left alone.
func (r *reader) contacts() {
	for _, h := range r.hits {
		switch {
		case !h.Tags.Has(contactName) && !h.Tags.Has(contactCall):
		case r.within(contactFine, h.Start, h.End), r.denied(h.Start), r.partOfModel(h.End):
		default:
			r.report(Contact, h.Start, h.End)
		}
	}
	r.emails()
}

// partOfModel tells whether a word goes on as the name of a model: "VX-200".
func (r *reader) partOfModel(end int) bool {
	rest := r.Folded[end:]
	return len(rest) > 1 && rest[0] == '-' && (isDigit(rest[1]) || isLower(rest[1]))
}

func (r *reader) emails() {
	for at := 0; at < len(r.Folded); at++ {
		if r.Folded[at] != '@' {
			continue
		}
		start, end := at, at+1
		for start > 0 && isAddress(r.Folded[start-1]) {
			start--
		}
		for end < len(r.Folded) && isAddress(r.Folded[end]) {
			end++
		}
		end = start + len(strings.TrimRight(r.Folded[start:end], ".-"))
		if start < at && strings.Contains(r.Folded[at+1:max(end, at+1)], ".") && !r.denied(start) {
			r.report(Contact, start, end)
		}
	}
}

// payments notes invitations to pay past the platform.
func (r *reader) payments() {
	for _, h := range r.hits {
		if h.Tags.Has(payOutside) && !r.within(contactFine, h.Start, h.End) && !r.denied(h.Start) {
			r.report(Payment, h.Start, h.End)
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// isAddress tells whether a byte may stand in an e-mail address or a host.
func isAddress(c byte) bool {
	return isLower(c) || isDigit(c) || strings.IndexByte("._-+%", c) >= 0
}

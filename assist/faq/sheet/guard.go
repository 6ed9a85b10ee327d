package sheet

import "strings"

// formula are the characters with which a spreadsheet may begin to compute, or
// break out of its cell; the wide ones count in some languages.
const formula = "=+-@\t\r\n＝＋－＠"

// guard puts an apostrophe before a cell that a spreadsheet would compute, and
// before one that looks guarded already, so that unguard gives every cell back.
func guard(cell string) string {
	if risky(cell) {
		return "'" + cell
	}
	return cell
}

// unguard takes the apostrophe off again. Apostrophes before anything else are
// part of the text.
func unguard(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && risky(rest) {
		return rest
	}
	return cell
}

// risky reports whether a formula begins after any number of apostrophes.
func risky(cell string) bool {
	rest := strings.TrimLeft(cell, "'")
	return rest != "" && strings.ContainsAny(firstOf(rest), formula)
}

func firstOf(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}

package dialog

// stacked puts blocks of lines one below the other with a blank line between, and
// says from which line to which the one with the cursor is.
func stacked(blocks [][]string, at int) (lines []string, first, end int) {
	for i, block := range blocks {
		if i > 0 {
			lines = append(lines, "")
		}
		if i == at {
			first, end = len(lines), len(lines)+len(block)
		}
		lines = append(lines, block...)
	}
	return lines, first, end
}

package board

// ink is what charts are drawn with. Each sign is one cell wide wherever
// ambiguous characters are not stretched; the ASCII ink is for where they are.
type ink struct {
	across []string // bars from the left, an eighth of a cell to a whole one
	up     []string // columns from below, the same
	shades []string // from a little to all
	none   string
}

func inkOf(ascii bool) ink {
	if ascii {
		return ink{across: []string{"#"}, up: []string{".", ":", "#"}, shades: []string{".", "-", "+", "#"}, none: "."}
	}
	return ink{
		across: []string{"▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"},
		up:     []string{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
		shades: []string{"░", "▒", "▓", "█"},
		none:   "·",
	}
}

package keymap

import (
	"slices"
	"strings"
)

// near returns up to three of names that a person who wrote word may have meant,
// the likeliest first.
func near(word string, names []string) []string {
	type guess struct {
		name string
		far  int
	}
	var guesses []guess
	for _, name := range names {
		far := distance(strings.ToLower(word), name)
		if len(word) > 2 && strings.Contains(name, word) {
			far = min(far, 1)
		}
		if far <= max(1, len(name)/3) {
			guesses = append(guesses, guess{name, far})
		}
	}
	slices.SortStableFunc(guesses, func(a, b guess) int { return a.far - b.far })
	var out []string
	for _, g := range guesses[:min(3, len(guesses))] {
		out = append(out, g.name)
	}
	return out
}

// distance returns how many letters must be added, dropped or changed to turn a
// into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

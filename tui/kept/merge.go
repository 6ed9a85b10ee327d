package kept

import (
	"slices"
	"strings"
)

// Merge gives the text that the desk is to have for a draft, given the one it has
// now. What this console wrote after that takes its place; what somebody wrote
// elsewhere since stays, in front of it.
func (d Draft) Merge(there string) string {
	switch {
	case there == "" || there == d.Text || slices.Contains(d.Known, there):
		return d.Text
	case d.Text == "":
		return there
	}
	return both(there, d.Text)
}

// both is two texts one below the other, or the longer one where the other stands
// in it already.
func both(a, b string) string {
	switch {
	case strings.Contains(a, b):
		return a
	case strings.Contains(b, a):
		return b
	}
	return a + "\n" + b
}

package importcheck

import (
	"fmt"
	"strconv"
	"strings"
)

// floor is the oldest version of a library that we may build with.
type floor struct {
	library, version, why string
}

func floors() []floor {
	return []floor{
		{"github.com/charmbracelet/ultraviolet", "v0.0.0-20260811164956-006e29f97886", "older ones drop and split Chinese characters on the screen"},
		{"github.com/mattn/go-runewidth", "v0.0.30", "older ones delay every start by some 40 ms"},
	}
}

// Floors returns what is wrong with the versions that a go.mod requires.
func Floors(gomod string) []Finding {
	var found []Finding
	for _, f := range floors() {
		version, line := required(gomod, f.library)
		where := "go.mod:" + strconv.Itoa(line)
		switch {
		case version == "":
			found = append(found, Finding{"go.mod", fmt.Sprintf("Require %s %s or later: %s.", f.library, f.version, f.why)})
		case version == "replace":
			found = append(found, Finding{where, fmt.Sprintf("Do not replace %s: its version could not be relied on.", f.library)})
		case older(version, f.version):
			found = append(found, Finding{where, fmt.Sprintf("%s must be %s or later: %s.", f.library, f.version, f.why)})
		}
	}
	return found
}

// required returns the version of library in a go.mod and its line; "replace" as
// the version if it is replaced, and none if it is missing.
func required(gomod, library string) (version string, line int) {
	for i, text := range strings.Split(gomod, "\n") {
		text, _, _ = strings.Cut(text, "//")
		words := strings.Fields(text)
		if len(words) > 0 && (words[0] == "require" || words[0] == "replace") {
			words = words[1:]
		}
		if len(words) < 2 || words[0] != library {
			continue
		}
		if strings.Contains(text, "=>") {
			return "replace", i + 1
		}
		version, line = words[1], i+1
	}
	return version, line
}

// older reports whether version a comes before b. Both are vX.Y.Z, with the time
// of a commit and its hash behind it when nothing was released; such times sort
// like text.
func older(a, b string) bool {
	numbersA, timeA, _ := strings.Cut(strings.TrimPrefix(a, "v"), "-")
	numbersB, timeB, _ := strings.Cut(strings.TrimPrefix(b, "v"), "-")
	as, bs := strings.Split(numbersA, "."), strings.Split(numbersB, ".")
	for i := range min(len(as), len(bs)) {
		x, errX := strconv.Atoi(as[i])
		y, errY := strconv.Atoi(bs[i])
		if errX != nil || errY != nil || x != y {
			return x < y
		}
	}
	if timeA == "" || timeB == "" {
		return timeA != "" && timeB == "" // a release comes after its own previews
	}
	return timeA < timeB
}

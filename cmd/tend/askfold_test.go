package main

import (
	"slices"
	"testing"
)

func TestNoWordIsCutAtTheEdge(t *testing.T) {
	for name, c := range map[string]struct {
		line        string
		width, hang int
		want        []string
	}{
		"no terminal":           {"as long as it is", 0, 0, []string{"as long as it is"}},
		"fits to the cell":      {"as long as it is", 16, 0, []string{"as long as it is"}},
		"one cell too many":     {"as long as it is", 15, 0, []string{"as long as it", "is"}},
		"hanging":               {"  - as long as it is", 10, 4, []string{"  - as", "    long", "    as it", "    is"}},
		"no room to hang":       {"as long as it is", 8, 6, []string{"as long", "  as it", "  is"}},
		"a word that fits none": {"see https://example.com/a-b now", 10, 0, []string{"see", "https://example.com/a-b", "now"}},
		"blanks at the break":   {"one   two", 5, 0, []string{"one", "two"}},
		"a prompt":              {"Time zone of fern [Asia/Shanghai]: ", 20, 0, []string{"Time zone of fern", "[Asia/Shanghai]: "}},
		"wide characters":       {"时区 上海 北京", 9, 0, []string{"时区 上海", "北京"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := folded(c.line, c.width, c.hang); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

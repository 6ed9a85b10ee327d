package config

import (
	"fmt"
	"strconv"
	"strings"
)

// number is a whole number from least to most.
func number(to *int, least, most int) value {
	parse := func(raw any) (int, *complaint) {
		n, ok := raw.(int64)
		if !ok || n < int64(least) || n > int64(most) {
			return 0, must(fmt.Sprintf("must be a whole number from %d to %d", least, most), raw)
		}
		return int(n), nil
	}
	return field[int]{to, parse, strconv.Itoa}
}

// share is a rate between 0 and 1.
func share(to *float64) value { return field[float64]{to, parseShare, formatShare} }

func parseShare(raw any) (float64, *complaint) {
	f, ok := raw.(float64)
	if n, whole := raw.(int64); whole {
		f, ok = float64(n), true
	}
	if !ok || !(f >= 0 && f <= 1) { // so written, it refuses NaN too
		return 0, must("must be a share from 0 to 1, such as 0.9 for 90 %", raw)
	}
	return f, nil
}

// formatShare keeps a point in the number, without which TOML reads an integer.
func formatShare(f float64) string {
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

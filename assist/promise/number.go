package promise

import (
	"strconv"
	"strings"
)

// number reads a number in digits, in English words or in Chinese numerals. Two
// numerals side by side, as in 两三天, mean the greater one.
func number(s string) (float64, bool) {
	s = strings.TrimSpace(s)
	if n, err := strconv.ParseFloat(s, 64); err == nil {
		return n, n >= 0 && n < 1e6
	}
	if n, ok := englishNumbers()[strings.ReplaceAll(s, "-", " ")]; ok {
		return n, true
	}
	return chineseNumber(s)
}

func englishNumbers() map[string]float64 {
	return map[string]float64{
		"half": 0.5, "half a": 0.5, "half an": 0.5, "a": 1, "an": 1, "one": 1, "one and a half": 1.5, "two": 2, "a couple of": 2, "couple of": 2,
		"a couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
		"eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty four": 24, "thirty": 30, "forty": 40,
		"forty five": 45, "forty eight": 48, "fifty": 50, "sixty": 60, "seventy two": 72, "ninety": 90,
	}
}

func chineseNumber(s string) (float64, bool) {
	if s == "半" {
		return 0.5, true
	}
	total, digit, seen := 0, -1, false
	for _, r := range s {
		value, ok := numeral(r)
		switch {
		case !ok:
			return 0, false
		case value >= 10:
			total += value * max(1, digit)
			digit = -1
		default:
			digit = value
		}
		seen = true
	}
	return float64(total + max(0, digit)), seen
}

func numeral(r rune) (int, bool) {
	switch r {
	case '两', '俩':
		return 2, true
	case '〇':
		return 0, true
	case '十':
		return 10, true
	case '百':
		return 100, true
	}
	i := strings.IndexRune("零一二三四五六七八九", r)
	return i / len("零"), i >= 0
}

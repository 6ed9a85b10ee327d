package search

import "strings"

// size says what kind of number a unit is.
type size uint8

const (
	noNumber size = iota
	smallNumber
	largeNumber
)

// wordSize is the size of a word: a number of two digits or more is large.
func wordSize(w string) size {
	switch w {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten":
		return smallNumber
	case "twelve", "dozen", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred":
		return largeNumber
	}
	for i := range len(w) {
		if w[i] < '0' || '9' < w[i] {
			return noNumber
		}
	}
	if len(w) > 1 {
		return largeNumber
	}
	return smallNumber
}

func gramSize(r rune) size {
	switch {
	case strings.ContainsRune("两二三四五六七八九", r):
		return smallNumber
	case strings.ContainsRune("十百千", r):
		return largeNumber
	}
	return noNumber
}

// numberAt is the size of the number that units begin with, and how many of
// them it takes.
func numberAt(units []unit) (large size, n int) {
	for n < len(units) && units[n].number != noNumber {
		large = max(large, units[n].number)
		n++
	}
	return large, n
}

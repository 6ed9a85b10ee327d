package desk

import "slices"

// Causes are all causes there are: those of replies and those of feeds.
func Causes() (replies, feeds []Cause) {
	return replyCauses(), slices.Concat(wayCauses(), rightCauses(), settingCauses(), warningCauses())
}

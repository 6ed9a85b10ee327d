package desk

import "slices"

// Causes are all causes there are: those of replies and pictures, and
// those of feeds.
func Causes() (replies, feeds []Cause) {
	return slices.Concat(replyCauses(), pictureCauses()), slices.Concat(wayCauses(), rightCauses(), settingCauses(), warningCauses())
}

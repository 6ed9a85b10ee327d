// Package sample holds a small FAQ to look around with: that of a seller of
// candles, mugs and blankets in English, and of tea and porcelain in Chinese.
// The card is full in both languages. A desk of one's own begins without any.
package sample

import (
	"slices"

	"tend/desk"
)

// Entries lists the entries of both languages, those of a card in its order.
// Each call gives a copy of its own.
func Entries() []desk.FAQ { return slices.Concat(english(), moreEnglish(), chinese(), moreChinese()) }

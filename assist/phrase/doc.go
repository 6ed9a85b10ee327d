// Package phrase finds known words in a text, whatever their case and width,
// and says where in the text as it was written they stand.
//
// [Fold] brings a text into the form in which words are compared and remembers
// where each of its bytes came from. A [Set] holds lists of words, each list
// under a tag, and finds all of them in one pass. Chinese words match anywhere,
// Latin ones only as whole words.
package phrase

// Package words decides whether a text has all words of a query in it, without
// regard to case, in any script. It is what every engine searches with, so that
// the same query finds the same messages on each.
package words

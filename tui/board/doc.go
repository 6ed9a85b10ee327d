// Package board draws the numbers of a desk over the whole screen: rates and
// what can still be saved of them, trends, hours, agents, misses, questions and
// the roster.
//
// It computes nothing about sessions. What it shows comes from a [Source], in
// commands that run beside the screen; until they are back it says that it is
// counting, and afterwards it says of when the figures are.
//
// The charts are functions from figures and a width to lines of exactly that
// width. Nothing in them is said by colour alone.
package board

// Package insight computes what stands behind a response rate: how long first
// replies take, in which hours customers write and are missed, why each miss
// happened, what customers ask most, and what prepared replies achieve.
//
// Every figure follows from the rules of package desk: outcomes are
// desk.Book.Judge's, times are those of the sessions, and nothing is guessed.
// What no record tells is said to be unknown. The same desk, query and options
// give the same Insight.
//
// # What a range takes in
//
// Figures about sessions take those opened in the range, days and hours being
// those on the wall of each session's shop. Figures about messages (questions,
// replies, prepared texts) take the messages written in it.
package insight

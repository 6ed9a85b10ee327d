// Package notify decides when an agent is told something and tells them.
//
// It has two halves that know nothing of each other.
//
// # Policy
//
// [Policy] is a pure state machine: events go in with [Policy.Push], notices
// come out of [Policy.Next], and [Policy.Wake] says when to ask again. It reads
// no clock and starts nothing. It holds back during quiet hours, merges what
// comes together or over the hourly budget, and stays silent about the session
// that is on screen. The last warning before a deadline passes every limit.
//
// # Ways
//
// A [Way] carries one [Notice] to a person: the local desktop, the user's own
// command, or the terminal. [Choose] says which of them fit this environment
// and why, [Deliver] tries them in order. The terminal has one owner, and it is
// not this package: [Sequence] only returns the bytes to write.
//
// # Text
//
// Names and previews come from customers and are hostile. They are sanitised
// and shortened when they enter the policy and again by every way. The package
// holds no interface language beyond the English defaults of [English] and
// [EnglishWays].
package notify

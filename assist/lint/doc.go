// Package lint finds what is wrong with a reply before it is sent: it only
// greets, puts off, leaves the question open, holds a variable that nobody
// filled, takes the customer off the platform, promises too much, or is in
// another language than the customer's.
//
// [Check] is for a draft to a customer, [CheckPrepared] for a text that is kept
// to be sent often: a quick reply, the answer of a FAQ. Both give all findings
// with the gravest first, since a screen has room for one. A finding is advice,
// never a refusal.
//
// # Promises
//
// Whatever [starter.Vague] calls vague has a finding, so that a reply that a
// policy does not count is never sent without a word. Beyond that, a rule
// that is not sure says nothing: agents stop reading a lint that cries wolf.
// How often it does is measured on the replies in testdata, and a test holds it
// to that.
//
// A check takes some ten microseconds for a reply of ordinary length, touches
// nothing but its arguments, and may run on any number of goroutines at once.
//
// # Why no statistics
//
// The rules are lists of words and shapes of text. An agent who is stopped wants
// to know why, and the stretch of text that a finding names is the reason.
package lint

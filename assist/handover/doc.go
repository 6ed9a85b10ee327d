// Package handover says what somebody who takes a session over has to know: what
// the customer wants, what was promised and by when, and whether anybody has
// answered.
//
// Texts are as they were written; whoever shows them cleans them.
package handover

// Package compose is where a reply is written: a field of several lines with
// the terminal's own cursor in it, which input methods need, and the strip of
// quick replies above it.
//
// What is in the field is what will be sent, letter for letter. So that the
// screen cannot show anything else, text that is typed or pasted is cleaned
// when it comes in, by package sanitize.
//
// # Caveats
//
// A flag, a skin tone or an emoji made of several loses detail when it is typed
// or pasted here, since terminals disagree about its width. The field holds
// MaxRunes characters; what is longer is cut.
package compose

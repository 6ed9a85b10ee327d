// Package sanitize makes text from strangers safe to draw.
//
// Whatever a customer wrote goes through this package before it reaches a
// screen, a window title, a notification, a log or a line printed by a command.
// The raw text stays in the store; only what is shown is rewritten.
//
// # What the output promises
//
// Text, and Line without the newlines, return valid UTF-8 that holds
//
//   - no control character but \n, so no escape sequence can start or hide text:
//     the escape byte itself becomes a visible ␛ and what followed it is shown;
//   - no format character: nothing that reorders (bidi), joins or hides;
//   - no filler or variation selector that takes space, or none, unseen;
//   - at most four combining marks in a row, and none without a base to sit on;
//   - only grapheme clusters for which a terminal that counts characters and one
//     that counts graphemes agree on the number of cells.
//
// Cleaning twice gives the same as cleaning once.
//
// # Caveats
//
// The last promise costs detail. A family becomes its first person, a flag its
// two letters, a skin tone goes, a symbol newer than Unicode 14 becomes □, and
// clusters of some scripts (Devanagari, Tamil and their relatives) lose vowel
// signs that terminals measure differently. Thai, Lao and Korean stay readable.
package sanitize

// Package thread shows the messages of one customer: a heading with what is
// due, and the log below it.
//
// [Model] loads a customer's log a page at a time, from its end backwards, and
// never all of it at once. A loaded stretch always reaches to the end of the
// log. What was loaded of the last few customers stays at hand, so that going
// back and forth between them shows them at once.
//
// Nothing here reads a store or a clock while drawing or handling a key: loads
// are commands, and their answers carry the customer and a generation. An
// answer that nobody waits for any more is dropped.
//
// Lines are wrapped once for an entry and a width, and only for entries that
// are on the screen or next to it. Whatever strangers wrote passes through
// package sanitize before it is wrapped.
package thread

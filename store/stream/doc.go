// Package stream gives what happens on a desk as lines, to whoever wants to
// follow it from outside.
//
// # What it promises
//
// [Follow] tells every message and activity of every customer, late ones too,
// and every message of ours again when its delivery changes. A message of ours
// is told when it is let go: never while it can be taken back, never when it
// was. Each event carries a position. Whoever goes on from the position of the
// last event they took in misses nothing, whatever happened in between: they
// may be told things a second time, and know them by the id in the line.
//
// A reader that is slow delays no writer and costs no memory. It sees several
// deliveries of one message as the last of them.
//
// # What it does not tell
//
// Shops, agents, holidays and documents. Closings that follow from the idle
// rule: they are in no log. An activity that was taken back after it was told.
// A line that changes nothing, such as the closing of a closed session, may be
// left out. A line that has no session yet may be told at once or when it has.
//
// # What it costs
//
// Going on from a position reads the whole log once, in pieces: entries are
// not kept in the order in which they came. While it follows, each change
// costs a read of the sessions that changed.
package stream

// Package inbox is the left side of the screen: three panes of sessions, each
// in the order of its due times.
//
// [Index] keeps the panes sorted while sessions and time go by; it costs a
// binary search per change, not a sort. [Model] shows them, with a cursor
// that belongs to a session and not to a row: whatever arrives, the row under
// the cursor stays on its line of the screen.
package inbox

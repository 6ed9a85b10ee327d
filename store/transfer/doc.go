// Package transfer moves a desk's data in and out as JSON Lines.
//
// [Import] promises that the same lines make the same desk, in whatever order
// they come, all at once or in several imports, once or many times. It applies
// lines in the order of their time and keeps an index of places and times in
// memory, 24 bytes a line, but never the lines themselves.
//
// An activity, or a message that no person wrote, of a customer who has no
// session at that time is reported as a bad line. It is kept all the same, out
// of sight: when the message it belongs to comes with a later import, it is
// there.
//
// [Export] writes a desk so that importing it elsewhere gives the same
// sessions, threads, documents and numbers. Exporting that again gives the
// same bytes.
package transfer

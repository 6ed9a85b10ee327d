// Package lines is the JSON Lines format that moves a desk's data in and out:
// one JSON object a line, as docs/lines.md describes it for people.
//
// A [Scanner] finds the lines in a stream, a [Decoder] turns a line into a
// [Line] or says in an [*Error] why it cannot be used, and [Append] writes a
// Line back in its one canonical form. What decodes also encodes, and that
// decodes to the same. Members a line has beyond the known ones are kept and
// written back.
//
// The package is pure: nothing here opens a file or asks a clock. A time
// zone's name is checked against the zones the program can load.
package lines

// Package lines is the JSON Lines format that moves a desk's data in and out:
// one JSON object a line, of one of the types message (the default), assign,
// close, mark, holiday, shop, agent and doc.
//
// A [Scanner] finds the lines in a stream, a [Decoder] turns a line into a
// [Line] or says in an [*Error] why it cannot be used, and [Append] writes a
// Line back in its one canonical form. What decodes also encodes, and that
// decodes to the same. Members a line has beyond the known ones are kept and
// written back.
//
// Beside what a platform would tell, a shop may say who delivers its replies
// ("feed"), and a message of ours what is known of its delivery: "delivery" is
// "unconfirmed" or "failed", the latter with a "reason", and "remote_id" is the
// platform's id. A message that was still on its way is written as unconfirmed,
// so that no other desk sends it again.
//
// The package is pure: nothing here opens a file or asks a clock. A time
// zone's name is checked against the zones the program can load.
package lines

// Package sheet reads and writes the entries of a FAQ as a table: CSV, which
// spreadsheets open, or JSON Lines, which scripts prefer.
//
// What [Write] wrote, [Read] and [Apply] make into the same entries again, to
// the byte, in either form. A table need not have all columns: an entry keeps
// what its row says nothing about. A row without an id is the entry with the
// same question in the same language, or a new one.
//
// # CSV
//
// UTF-8, with a byte order mark, without which spreadsheets take Chinese for
// noise; reading does without it. The first row names the columns, in English
// or Chinese, in any order; comma, semicolon and tab are understood. Phrasings
// stand one on a line of their cell, or in several columns of that name.
//
// A cell that a spreadsheet would take for a formula gets an apostrophe before
// it on the way out and loses it on the way in, so that an entry can neither
// run anything on the machine of who opens the table, nor is changed by it.
//
// # Bad rows
//
// A row that is no entry is reported with its number and a reason, and the
// others are read. Rows are counted as spreadsheets do, with the names of the
// columns as row 1; in JSON Lines it is the number of the line.
package sheet

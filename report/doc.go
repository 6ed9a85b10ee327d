// Package report computes response rates over the sessions of a desk, and
// writes them as text, CSV and JSON.
//
// It counts what package desk decides: the verdict of a session is
// desk.Book.Judge's and of nobody else, so a report, the countdown on screen
// and the explanation of a single session cannot disagree.
//
// A range takes the sessions opened in it. Its dates are days in the time of
// each session's shop, the last one exclusive.
package report

// Package page writes the figures of a desk as one web page that needs nothing
// else: no network, no script, no font. It opens from a folder, in a mail or on
// a phone, prints, and follows the reader's choice of light or dark.
//
// # What a page promises
//
// Every text from outside (customers, agents, FAQ entries, names of policies)
// passes internal/sanitize, is cut to a bounded length, and is escaped by
// html/template. The page forbids itself by policy to load or run anything. No
// chart says something by colour alone: each has its numbers beside it or in a
// table below it.
//
// The page stays small however large the desk is: its lists are bounded by the
// insight, and a trend over many days is drawn in fewer points.
package page

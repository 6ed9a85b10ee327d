// Package kept has the rules for what a console keeps on its own machine while
// the desk cannot be reached: replies that were sent and what is being written.
//
// A [Book] holds both, in the order in which they were sent, and is written to
// disk as a whole. When the desk is back, [Reply.Fate] says of each reply whether
// it still goes out as it was meant, has gone out already, or has to be looked at
// by the person who wrote it; [Draft.Merge] puts a text beside what the desk has.
// What has to be looked at stays in the book as [Returned] until that was done.
//
// Nothing here knows a file or a store: the same book and the same desk always
// give the same answer.
package kept

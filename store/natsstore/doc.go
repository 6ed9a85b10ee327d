// Package natsstore keeps a desk on NATS JetStream, for a team: every console
// reaches it over the network, and nobody holds it.
//
// # What is in the stream
//
// A desk is one stream that keeps the last message of each subject:
//
//	w.c.<shop>.<customer>       record of a customer at hand
//	d.<shop>.<customer>         record of a customer at rest
//	p.<yyyy>.<mm>.<shop>.<customer>.<n>
//	                            page of a customer's log; all of one month
//	i.<shop>.<message>          where a message is: a message id is new if nothing is there
//	s.<session>                 whose a session is
//	done.<yyyy>.<mm>.<dd>.<session>
//	                            session that has ended, by the day it was opened
//	m.p.<yyyy>.<mm>, m.done.…   a month that has pages, or ended sessions
//	w.doc.<kind>.<id>           document
//	u.<kind>.<id>               document that does not count: who leads the hubs
//	pic.<digest>.<ending>       that a picture of ours is kept, and how large it is
//	pic.<digest>.<ending>.<n>   piece of it
//	new.<person>, new.<person>.<n>
//	                            picture that somebody is sending, and piece of it
//
// Names that people and platforms give are digests where they are more than
// letters and digits; see token.
//
// The record has what a change is decided by: the revision, the sessions that
// are active and the latest one whole, the others by their id, a directory of
// the pages, and the newest entries of the log, which move into pages when they
// are many. A customer is at hand while a session is active and for a day after
// that, so that who was away is told of the end. What is announced to watchers
// is what is below w, and that alone is read when a console starts.
//
// # Commits
//
// A change of the record alone (a claim, a mark, the delivery of a new reply) is
// one message. One with an end or with pages is a batch, with the record last.
// A new message must be told from one that another customer has: on several
// servers that is a batch too; on one server, where a batch takes several
// flushes of the disk, its place in the index is written first, and counts for
// nothing until the record has the message. So it is with changes that have more
// messages than go into a batch.
//
// All are refused where the record is no longer the one they were made from.
// Every commit leaves a chance number in the record: where an answer was lost,
// it says whether the commit was stored.
//
// Entries get their numbers from where the server puts the record, so that they
// are greater than all that were given on the desk before, whoever commits.
//
// # Pictures
//
// A picture of ours is written piece by piece, and counts once all pieces are
// there. Its name is a digest of it, by which whoever reads it looks at it.
// Nothing that reads the desk as a whole sees pictures, and no watcher is told of
// one; the revision of the desk changes with them.
//
// # Promises and surprises
//
// What Commit has acknowledged survives the server's process. Whether it
// survives a power cut is up to the server: one that flushes always, or several
// replicas. While no server can be reached calls wait for Options.Timeout and
// are then store.ErrUnavailable; a commit that ends so may be stored. Changes of
// one Commit are stored one after the other, though mostly in one batch.
//
// Reading in bulk goes by months. Closed, Log and Search hold what they want of
// one month in memory, Tally what it gives. A watcher is told of some changes a
// moment later than they are committed; what the server failed to announce it
// is told within seconds.
package natsstore

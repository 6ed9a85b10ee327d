// Package hub does the work of a desk that needs no person: it gives waiting
// sessions to agents, ends those that went idle, lets held replies go, hands
// queued replies to the feeds, brings reminders up when they are due, and
// answers presses on the FAQ card and what else the rules of package desk let
// it answer.
//
// # What it promises
//
//   - It decides from the state of the store and changes it only by commits
//     that check again; a person or another hub that is faster always wins.
//   - It sends nothing twice that can be told apart: that a message is about
//     to be sent is committed before the feed is called, and a message whose
//     call was interrupted is looked up at the platform before anything else
//     happens to it.
//   - Replies to one customer go out one at a time, in the order of the log.
//     One that failed for good, or cannot be confirmed, holds up nothing.
//   - It answers nothing twice by itself: an automatic answer has an id that
//     follows from what it answers, and is stored only on what it was decided
//     on. One that the platform or a person overtook is not sent any more.
//   - It keeps the connections with platforms going, each in goroutines of its
//     own. What they receive is stored before it counts as received, once, and
//     what is a message of ours coming back is not stored again but settles
//     that message. A connection that dies or panics stops no other one.
//   - While a connection is not current, replies of its shops stay queued. One
//     that somebody answered meanwhile at the platform, or that the platform
//     would not take any more, fails with a sentence and is not sent.
//   - Closings by people and assignments are told to platforms that want to
//     know, at least once, the latest state of each customer.
//   - An agent whose consoles all were silent for Options.Silence is taken off the
//     desk, and what they have that is due soon goes back to Unassigned with their
//     draft. It hears itself, too, and misses nobody while it does not.
//   - What came due while no hub ran is done at the start, as of the instant
//     at which it was due wherever the rules say so.
//   - A clock that is set back delays by a minute at most what waits for a
//     time to pass. What is due at a time of day comes at that time.
//
// # How it works
//
// One loop owns all state. It follows the store's watcher, keeps what may come
// due in heaps by time, and sleeps until the first of them, at most a minute.
// A wake costs what is due and not what is open. Work on the store is done in
// small portions between which the loop looks up, and a console that writes
// never waits for more than one portion. Beside the loop run only calls of
// feeds, a bounded number for each, and the lines with what they store.
//
// # Caveats
//
// A message found in sending that this hub did not take itself is left alone
// for as long as a call may last, since the hub that took it may still be
// alive. After a crash such a message is therefore looked up some seconds
// later, and the customer's next replies wait for it.
package hub

// Package demofeed is a made-up marketplace: three shops, their
// customers, and the day of a small team that answers them. Nothing in it is
// real and nothing leaves the process.
//
// [Fill] puts a desk in the middle of a working day into an empty store, with
// six weeks behind it that are over: who came when, who was there and had room,
// and what became of it.
// [Feed] plays the customers from there on: new ones arrive, those who wait
// write again, and those who got an answer say something that fits. It also
// takes the replies, as the platform of a real shop would.
//
// # What it promises
//
//   - The sample is a function of the time, of who sits in front of it and of the texts;
//     nothing in it lies in the future.
//   - A reply that is handed over twice is taken once.
//   - A customer never writes into a session that has ended, so closing one is
//     the end of it.
//   - The pace is one a person can read at, and the queue stops growing before
//     it is out of hand.
//
// # Caveats
//
// What the marketplace has taken is remembered as long as the Feed lives. One
// of its customers is hostile on purpose: the texts are to be cleaned before
// they reach a screen, like those of any other customer.
package demofeed

// Package faq finds the prepared answers that fit what a customer wrote.
//
// A [Book] is the FAQ of a desk, ready for questions. It is built once and
// never changes; [Book.With] gives one with a single entry replaced. It may be
// used by many goroutines at once, and answers a question on two thousand
// entries in well under a millisecond.
//
// [Book.Suggest] takes the messages a customer waits for an answer to.
// [Book.Complete] takes what an agent has typed of an answer so far, and
// [Book.Find] what somebody types into a search box. [Wording] picks the words
// of a customer that an entry should learn once an agent has answered them
// with it.
//
// # What is suggested, and when nothing is
//
// A suggestion is one key away from the customer, so a wrong one is worse than
// none. Below [Enough] nothing is suggested: that takes a sure phrase, a rare
// word in common, or several hints at the same thing. What is reached on
// labelled questions stands with the test that pins it, and in
// testdata/README.md who wrote those. Thanks and praise ask for nothing, and get
// nothing.
//
// Answers are in the customer's language. An entry of the other language is
// suggested only if it has no twin in theirs, is marked so, and stands below
// all in their language that fit. An answer that somebody flagged as wrong never
// stands above one that nobody did.
//
// # What knows that a refund is money back
//
// The words of the trade, English and Chinese, that mean the same are listed
// in this package, those that are sure and those that only hint. They know
// nothing of a shop's own words: those come from the phrasings of its entries,
// and from learning.
package faq

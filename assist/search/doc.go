// Package search ranks short texts in Chinese and English: questions, prepared
// answers, reply scenes.
//
// An [Index] is built once from documents with weighted fields and never
// changes. [Index.With] and [Index.Without] give a new one with a single
// document replaced, which share what did not change. An index may be used by
// many goroutines at once, and two indexes over the same documents give the
// same hits in the same order, however they came about.
//
// There are two ways to ask. [Index.Search] takes a whole question, sloppily
// written, and ranks by BM25 over stemmed words and over single and paired
// characters of Chinese. [Index.Find] takes what somebody types into a search
// box, letter by letter: every word must occur, and the last may be unfinished.
//
// # How texts are compared
//
// Full-width letters count as narrow ones, capitals as small ones, common
// traditional characters as simplified ones, letters as those without accent.
// English words lose their endings. A word of five letters or more that no
// document knows is taken for a known one that is a slip of the finger away.
// The short words of chats, and what dialects write otherwise, count as what
// they stand for; words of which every chat is full count for less than their
// rarity here would say.
//
// [Concepts] make phrases that mean the same count as the same, across
// languages, and for more than words. A phrase may have gaps and numbers in it,
// or only hint: hints at the same thing add up. Where a question surely means
// something that no document knows, everything found is worth less.
//
// # What it costs
//
// Memory and the time of With grow with the number of documents, because the
// tables are copied; the time of a query grows with the documents that share a
// term with it. The benchmarks hold two thousand documents.
package search

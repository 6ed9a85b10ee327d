// Package starter holds what a new desk begins with: quick replies by topic,
// prompts for messages that say nothing in words, the closing remark, and the
// keyword rules that sort customer messages by urgency. Every wording exists
// in English and in Chinese.
//
// Three small judgements about a text live here as well, because they rest on
// the same words: [Language] picks the language of a reply, [IsEmojiOnly] tells
// a picture-like message from a written one, and [Vague] a reply that says
// nothing from one that does.
//
// # Promises
//
// The package imports only the standard library and keeps no state but word
// lists that are prepared on first use and never change. Each
// constructor returns a fresh copy, so a caller may change what it was given.
// Reply ids are stable: a desk stores its edits under them.
package starter

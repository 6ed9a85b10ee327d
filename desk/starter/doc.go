// Package starter holds what a new desk begins with: quick replies by topic,
// prompts for messages that say nothing in words, the closing remark, and the
// keyword rules that sort customer messages by urgency. Every wording exists
// in English and in Chinese.
//
// Two small judgements about a customer's text live here as well, because the
// starting sets depend on them: [Language] picks the language of a reply, and
// [IsEmojiOnly] tells a picture-like message from a written one.
//
// # Promises
//
// The package imports only the standard library and keeps no state. Each
// constructor returns a fresh copy, so a caller may change what it was given.
// Reply ids are stable: a desk stores its edits under them.
package starter

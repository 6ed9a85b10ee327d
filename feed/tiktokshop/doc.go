// Package tiktokshop connects a desk with the customer service of TikTok Shop:
// one authorisation of an app by a seller, and all shops that come with it.
//
// # What it promises
//
//   - Every visible message of a conversation is handed over at least once: what
//     webhooks bring is stored before they are acknowledged, and everything is
//     read once more by polling, so that lost webhooks lose nothing.
//   - The bytes that are signed are the bytes that are sent.
//   - A send that may have been taken is never sent again by itself. The platform
//     knows no idempotency keys, so the conversation is read and the message
//     looked for; it is held to be absent only when no earlier call can still
//     bring it there.
//   - The token file is written whole, readable by its owner only; two goroutines
//     that find the token expired refresh it once.
//
// # How it reads
//
// A round of polling reads the list of conversations from its newest end for as
// long as it shows messages that are not known, and of every changed conversation
// the messages back to the newest that an earlier round has read. Twice a day, and
// at the very beginning, the whole list is read, since its order is no promise of
// the platform's. The first round goes back a week.
//
// # Caveats
//
// Customers are conversations: there is one for each buyer and shop, for ever. The
// platform has no notes, no assignment and no receipts; a closing is told only with
// Options.Newer. Identical replies to one customer, written at the same time by
// somebody at the platform, cannot be told apart from ours after a lost answer.
package tiktokshop

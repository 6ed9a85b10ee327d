// Package tiktoksim simulates the customer service of TikTok Shop on this machine:
// its API, the host that hands out tokens, and its webhooks.
//
// It knows nothing of the adapter and checks what the platform checks: the
// signature (reckoned on its own), the time of a call against its own clock, the
// token in its header and whether that has expired, and the shop's cipher. Pages
// hold at most 20 conversations or 10 messages, page tokens are opaque, messages
// that staff is not to see are among the others, an answer leaves the unread count
// as it is, and a webhook that is not acknowledged comes again.
//
// What is not published is guessed, here as in the adapter: the words of errors,
// and that the role of a message sent by the API is CUSTOMER_SERVICE.
package tiktoksim

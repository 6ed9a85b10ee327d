package starter

import "slices"

// Replies returns the quick replies of a new desk, grouped in the order of
// [Topics]. Nine of them are pinned, to 1 through 9; the pinned ones use no
// variable but the agent's and the shop's name, so one key always sends them.
//
// No reply states a fact that differs from shop to shop, such as a dispatch
// time or who pays for what: it points to the page that shows it, or asks.
func Replies() []Reply {
	return slices.Concat(
		greetingReplies(),
		holdingReplies(),
		shippingReplies(),
		stockReplies(),
		productReplies(),
		priceReplies(),
		paymentReplies(),
		refundReplies(),
		returnReplies(),
		damageReplies(),
		invoiceReplies(),
		courtesyReplies(),
	)
}

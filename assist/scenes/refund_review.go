package scenes

// refundReviewScenes belong to the decision on a request: what is still
// missing for it, and what was decided.
func refundReviewScenes() []Scene {
	return []Scene{
		scene("refund-declined", "refund", "Request declined", "申请被驳回",
			"The request was declined because something is still missing; the refund details say what. Please add the photo or note asked for there and submit it again, and I'll review it within 24 hours.",
			"这次没有通过，是因为还缺凭证，退款详情里写了缺什么。您按提示补上照片或说明再提交一次，我盯着这单，24小时内审核完。"),
		scene("refund-keep-item", "refund", "No return needed", "无需寄回",
			"You needn't send it back. Please open a refund without return on the order page and I'll approve the full amount today; what you do with the item is up to you.",
			"这件不用寄回了，给您全额退款。您在订单里申请“仅退款”，我今天就审核，商品您自行处理就好。"),
		scene("refund-return-first", "refund", "Return it first", "需先退货",
			"We need the item back before we can refund this one. Please change the request to return and refund, post it to the address shown there, and I'll approve the refund within 48 hours of it arriving.",
			"这种情况要先把商品寄回来才能退款。麻烦把申请改成“退货退款”，按页面地址寄回，仓库签收后48小时内验货并退款。"),
		scene("refund-delivery-fee", "refund", "Delivery fee", "运费退吗",
			"If the mistake was ours, you get the delivery fee back as well; otherwise the terms on your order page apply. Tell me what was wrong and what you paid for delivery, and I'll confirm the exact amount here today.",
			"是我们的问题，运费也一起退给您；其他原因就按订单页的售后说明来。您说一下具体情况和当时付的运费，我今天把金额核对好告诉您。"),
		scene("refund-withdraw", "refund", "Withdraw request", "撤销退款",
			"No problem: open the refund details and choose withdraw, and the order carries on. Tell me here once that's done, so I can let the warehouse know the same day.",
			"没问题，在退款详情里点“撤销申请”，订单就会继续处理。撤销后跟我说一声，我当天通知仓库照常安排。"),
		scene("refund-deposit", "refund", "Presale deposit", "预售定金",
			"What happens to a deposit is set out in the pre-order terms on the product page. Tell me why you'd like to cancel, and I'll compare it with those terms and tell you today what's possible.",
			"预售定金怎么退，以商品页的预售规则为准。您说一下想取消的原因，我对照规则看过，今天就告诉您能怎么处理。"),
	}
}

package scenes

func refundScenes() []Scene {
	return []Scene{
		scene("refund-unshipped", "refund", "Not shipped yet", "未发货退款",
			"It hasn't left the warehouse yet, so cancelling is quickest: open the order, choose cancel and pick the reason. I'll approve it within two hours, and the money goes back the way you paid.",
			"订单还没发出，您在订单里直接申请退款就行，原因按实际情况选。我看到后两小时内审核，通过后款项原路退回。"),
		scene("refund-on-its-way", "refund", "Already shipped", "已发货想退款",
			"Your parcel has already left, so I can't stop it from here. Please open the refund request on the order page today and refuse the parcel when it comes; I'll process the refund within 24 hours of it reaching our warehouse.",
			"包裹已经在路上，仓库这边拦不下来了。您今天先在订单里提交退款申请，快递到了直接拒收，包裹退回仓库后24小时内我给您处理退款。"),
		scene("refund-recall-parcel", "refund", "Parcel recall", "快递拦截",
			"I've asked the carrier to turn the parcel round and will tell you by 6 pm today whether they could. If it reaches your door all the same, please refuse it; the refund goes ahead either way.",
			"已经帮您向快递发起拦截，今天18:00前告诉您拦没拦到。万一还是派送上门了，您直接拒收就好，不影响退款。"),
		scene("refund-where-to", "refund", "Where it goes", "退到哪里",
			"The money goes back to whatever you paid with: a card payment to that card, a wallet payment to that wallet. The refund details on your order page show the account and the amount; if either looks wrong, send me a screenshot.",
			"退款是原路退回的，当时用哪个账户付，就退到哪个账户，混合支付的会分开退。退款详情里能看到退回的账户和金额，对不上就截图发我，我来核对。"),
		scene("refund-not-arrived", "refund", "Not in account", "退款没到账",
			"Please check the refund details on your order page first, as the money may be on another card or in your wallet balance. If it isn't there either, send me a screenshot; I'll trace the payment and report back here within 24 hours.",
			"麻烦先看一下退款详情里的退回账户，有时会退到当时付款的另一张卡或余额里。还是没找到的话截图发我，我去核实这笔款，24小时内给您答复。"),
		scene("refund-less-than-price", "refund", "Amount too low", "退款金额偏少",
			"Refunds follow what you actually paid for that item: discounts and coupons are shared across everything in the order. The breakdown is in the refund details; if a figure doesn't add up, send me a screenshot and I'll go through it with you today.",
			"退款按这件商品的实付金额算，下单时的满减和优惠券是分摊到每件上的，所以会比标价少一些。明细在退款详情里，哪笔看不明白截图发我，今天就帮您逐项核对清楚。"),
		scene("refund-coupon", "refund", "Coupon returned?", "优惠券退回吗",
			"Whether a coupon comes back depends on its own terms, which you can open in your account. If one that should return isn't there a day after the refund, tell me which it is and I'll have an answer for you within 24 hours.",
			"优惠券退不退回要看这张券的使用说明，在您的券包里点开就能看到。如果该退的券过了一天还没回来，告诉我是哪一张，我去核实，24小时内回复您。"),
	}
}

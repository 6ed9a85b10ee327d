package starter

func priceReplies() []Reply {
	return []Reply{
		{
			ID: "price-firm", Topic: "price",
			Title: Wording{"Price is firm", "价格说明"},
			Text: Wording{
				EN: "Thank you for liking it. The price on the page is the current one and I'm not able to lower it in the chat, but there may be a coupon you can use. How many pieces are you thinking of? I'll see which offer fits.",
				ZH: "谢谢您喜欢这款。页面上就是现在的售价，我这边改不了价，不过有时会有优惠券可以用。请问您打算买几件？我帮您看看适合哪个优惠。",
			},
		},
		{
			ID: "price-drop", Topic: "price",
			Title: Wording{"Price dropped", "降价补差"},
			Text: Wording{
				EN: "I understand, nobody likes to see the price fall just after buying. Whether the difference can be paid back depends on the price protection shown for your order. Please send me the order number and a screenshot of the new price, and I'll check it for you.",
				ZH: "刚买就降价，换谁都不太舒服，非常理解。能不能补差价要看您这笔订单有没有价格保护。麻烦把订单编号和现在的价格截图发给我，我帮您核实。",
			},
		},
		{
			ID: "promo-coupon", Topic: "promotion",
			Title: Wording{"Use a coupon", "优惠券用法"},
			Text: Wording{
				EN: "Collect the coupon on the product page first, then choose it at checkout; you'll see the discount before you pay. If it doesn't show up, send me a screenshot of the checkout page and I'll find out which condition is missing.",
				ZH: "请先在商品页领取优惠券，下单时在结算页勾选，付款前就能看到抵扣后的金额。如果用不上，把结算页截图发给我，我帮您看看差了哪个条件。",
			},
		},
		{
			ID: "promo-next", Topic: "promotion",
			Title: Wording{"Next sale", "活动时间"},
			Text: Wording{
				EN: "I don't have confirmed dates for the next sale, so I won't promise you one. If you follow the shop you'll see new offers as they start. Which item have you got your eye on? I'll tell you what is on offer for it today.",
				ZH: "下次活动的时间还没有定，我就不跟您打包票了。您可以先关注店铺，有新活动页面上会显示。请问您看中的是哪一款？我帮您看看今天有什么优惠。",
			},
		},
	}
}

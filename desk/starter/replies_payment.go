package starter

// paymentReplies also covers changing an order, which is mostly asked for
// within minutes of paying.
func paymentReplies() []Reply {
	return []Reply{
		{
			ID: "pay-failed", Topic: "payment",
			Title: Wording{"Payment failed", "付款失败"},
			Text: Wording{
				EN: "Sorry the payment didn't go through. What does the message on the page say? Often it's a daily limit or a weak connection, and another payment method at checkout does it. Please don't send me card numbers or codes.",
				ZH: "不好意思，付款没成功给您添麻烦了。请问页面提示的是什么？常见原因是单日限额或者网络不稳，可以在结算页换一种支付方式试试。银行卡号和验证码请不要发给我哦。",
			},
		},
		{
			ID: "pay-safe", Topic: "payment",
			Title: Wording{"Pay safely", "付款安全提醒"},
			Text: Wording{
				EN: "For your safety, please pay only on the checkout page of this platform; we never ask for transfers or verification codes in the chat. Has someone asked you to pay in another way? If so, please don't pay, and tell me what they wrote.",
				ZH: "为了您的资金安全，请只在平台的结算页付款，我们不会在聊天里要求转账或索要验证码。请问是有人让您用别的方式付款吗？如果有，请先不要付，把内容告诉我。",
			},
		},
		{
			ID: "change-address", Topic: "order-change",
			Title: Wording{"Change address", "修改地址"},
			Text: Wording{
				EN: "If the order hasn't shipped yet, you can change the address on the order page. If that isn't offered any more, send me the order number now and I'll ask the warehouse whether it can still be stopped.",
				ZH: "还没发货的话，您可以在订单详情里直接修改收货地址。如果页面上已经不能改了，请尽快把订单编号发给我，我去问仓库还能不能拦下来。",
			},
		},
		{
			ID: "change-item", Topic: "order-change",
			Title: Wording{"Change colour", "改颜色尺码"},
			Text: Wording{
				EN: "Which order is it, and which colour and size would you like instead? If it isn't packed yet I'll ask the warehouse to change it. If it is, cancelling and ordering again is usually the quickest way.",
				ZH: "请问是哪一单，想换成什么颜色和尺码呢？还没打包的话我请仓库帮您换；已经打包的话，取消后重新下单通常更快一些。",
			},
		},
		{
			ID: "change-cancel", Topic: "order-change",
			Title: Wording{"Cancel order", "取消订单"},
			Text: Wording{
				EN: "If it hasn't shipped, you can cancel it on the order page and the money goes back the way you paid. If it's already on its way, tell me and I'll explain how to return it. May I ask what made you change your mind?",
				ZH: "还没发货的订单，您在订单详情里点取消就可以，款项会原路退回。如果已经发出了，请告诉我，我跟您说一下怎么退。方便问问是什么原因不想要了吗？",
			},
		},
	}
}

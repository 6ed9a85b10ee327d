package starter

func returnReplies() []Reply {
	return []Reply{
		{
			ID: "return-start", Topic: "return",
			Title: Wording{"Return steps", "退货步骤"},
			Text: Wording{
				EN: "Here is how: request the return on the order page, wait for the approval, then use the address it shows. Please keep the tags and the packaging with it. Is it the size, the quality or something else? The right reason makes it go faster.",
				ZH: "退货这样操作：先在订单详情里申请退货，审核通过后按页面显示的地址寄回，吊牌和包装请一并放好。请问是尺码、质量还是其他原因呢？原因选对了，处理会快一些。",
			},
		},
		{
			ID: "return-postage", Topic: "return",
			Title: Wording{"Return postage", "退货运费"},
			Text: Wording{
				EN: "Who pays the return postage depends on the reason and on the terms shown on your order page. If we sent something faulty or wrong, you shouldn't have to pay for our mistake. Why would you like to return it? Then I can tell you what applies.",
				ZH: "退货运费由谁承担，要看退货原因和订单页的售后说明。如果是商品有问题或者我们发错了，不会让您为我们的失误买单。请问您是什么原因要退呢？我好告诉您适用哪一条。",
			},
		},
		{
			ID: "return-arrived", Topic: "return",
			Title: Wording{"Return arrived", "退货已收到"},
			Text: Wording{
				EN: "Your return for order {{order}} has reached us, thank you for sending it. It's being checked now, and I'll tell you the result here within 48 hours.",
				ZH: "订单{{order}}退回的商品我们已经收到，谢谢您的配合。现在正在验货，48小时内我在这里告诉您结果。",
			},
		},
		{
			ID: "exchange-size", Topic: "exchange",
			Title: Wording{"Exchange", "换码换色"},
			Text: Wording{
				EN: "Let's get you one that fits. Which order is it, and which colour and size would you like instead? I'll check that we have it before you send yours back.",
				ZH: "我来帮您换合适的。请告诉我是哪一单，想换成什么颜色和尺码，我先确认有货，您再把手上这件寄回来。",
			},
		},
	}
}

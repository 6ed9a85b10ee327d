package starter

func shippingReplies() []Reply {
	return []Reply{
		{
			ID: "ship-when", Topic: "shipping", Pin: 3,
			Title: Wording{"Delivery time", "发货时间"},
			Text: Wording{
				EN: "The expected dispatch and delivery dates are shown on the product page, and on your order page once you've paid. Which town or region is it going to? I'll check whether deliveries there are running late.",
				ZH: "预计的发货和送达时间以商品页显示为准，付款后在订单详情里也能看到。请问您的收货地在哪个城市？我帮您看看那边的快递有没有延误。",
			},
		},
		{
			ID: "ship-where", Topic: "shipping", Pin: 4,
			Title: Wording{"Track parcel", "查询物流"},
			Text: Wording{
				EN: "I know waiting for a parcel is no fun, so let's find it. Please send me the order number; I'll check the carrier's latest scan and tell you where it is now.",
				ZH: "等包裹的心情我理解，我来帮您查。麻烦把订单编号发给我，我看一下最新的物流记录，告诉您现在到哪儿了。",
			},
		},
		{
			ID: "ship-sent", Topic: "shipping",
			Title: Wording{"Order shipped", "订单已发货"},
			Text: Wording{
				EN: "Good news: order {{order}} has left our warehouse. You'll find the tracking number on your order page. The first scan sometimes takes about a day to appear, so please don't worry if it looks quiet at first.",
				ZH: "好消息，您的订单{{order}}已经从仓库发出，快递单号在订单详情里可以看到。首条物流信息有时要一天左右才更新，刚开始没动静请别担心。",
			},
		},
		{
			ID: "ship-slow", Topic: "shipping",
			Title: Wording{"Parcel stuck", "物流没更新"},
			Text: Wording{
				EN: "I'm sorry the tracking for order {{order}} has stopped moving. I'm contacting the carrier today and will write to you here within 24 hours, whether or not they've found it by then.",
				ZH: "很抱歉，订单{{order}}的物流迟迟没有更新。我今天就联系快递核实，24小时内不管有没有查到，都会在这里回复您。",
			},
		},
		{
			ID: "ship-missing", Topic: "shipping",
			Title: Wording{"Says delivered", "显示已签收"},
			Text: Wording{
				EN: "I'm sorry, it's worrying to see \"delivered\" with no parcel in your hands. Could you first ask at home, with the neighbours, at the front desk or pick-up point? If nobody has it, tell me and I'll have the carrier trace it.",
				ZH: "物流显示签收了您却没拿到，确实让人着急，很抱歉。麻烦先问问家人、邻居、门卫或者驿站有没有代收；如果都没有，请告诉我，我联系快递核查签收情况。",
			},
		},
	}
}

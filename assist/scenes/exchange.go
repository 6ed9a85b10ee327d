package scenes

func exchangeScenes() []Scene {
	return []Scene{
		scene("exchange-steps", "exchange", "How it works", "换货流程",
			"Open the order, choose exchange and pick the colour or size you want; once it's approved, post yours to the address shown and enter the tracking number. The new one leaves within 48 hours of yours arriving.",
			"在订单里点“换货”，选好想要的颜色或尺码，通过后按页面地址寄回，再填上运单号。仓库收到后48小时内把新的给您发出。"),
		scene("exchange-no-button", "exchange", "No button", "没有换货入口",
			"Some orders can't be exchanged on the page, and then this works just as well: order the one you'd like now and open a return for the other. Send me both order numbers so I can keep an eye on them for you.",
			"页面没有换货入口的话，可以先拍下想要的那件，手上这件申请退货退款。两个订单编号都发给我，我帮您一起跟进。"),
		scene("exchange-sold-out", "exchange", "Size sold out", "要换的没货",
			"I'm sorry, the one you'd like to change to is sold out just now. You can return yours for a refund, or tell me a second choice of size or colour and I'll check it for you within the hour.",
			"不好意思，您想换的这个规格暂时没货了。可以先退款，也可以再选个颜色或尺码，您告诉我，一小时内帮您查好库存。"),
		scene("exchange-difference", "exchange", "Price differs", "换货差价",
			"The two don't cost the same, so a straight swap isn't possible. Please order the new one and return the other: you'll get back what you paid for it, and the new price is the one you see at checkout.",
			"这两款价格不一样，没办法直接换。建议您重新拍想要的那款，原来那件申请退货，按实付金额退给您，新的以下单时的价格为准。"),
		scene("exchange-postage", "exchange", "Who pays?", "换货运费",
			"If we sent the wrong size or something faulty, the postage both ways is on us. For a change of mind the terms on your order page apply; tell me the reason and I'll say which it is before you post anything.",
			"发错或质量问题换货，来回运费都由我们承担；不喜欢、尺码选得不合适，按订单页的售后说明来。您先说下原因，确认好了再寄。"),
		scene("exchange-set-aside", "exchange", "Set aside", "已留货",
			"The warehouse has set your new size aside for seven days. Please post yours within that time and enter the tracking number in the exchange details; I'll write to you here the day the new one leaves.",
			"您要换的尺码已经让仓库留了七天。这几天抽空把手上这件寄回，运单号填到售后详情里，新的发出当天我在这里通知您。"),
		scene("exchange-left", "exchange", "New one sent", "换货已寄出",
			"The new item for order {{order}} left our warehouse today. Its tracking number is in the exchange details; please try it on soon after it arrives, and tell me straight away if it's still not right.",
			"订单{{order}}换的新件今天已经寄出，运单号在售后详情里。收到后早点试一下，还有哪里不合适就直接跟我说。"),
		scene("exchange-fit-first", "exchange", "Find your size", "先问准尺码",
			"So that the next one fits: what's your height, what do you usually wear, and where was this one too tight or too loose? I'll compare it with the size chart before you post anything back.",
			"为了这次换得准，您说一下身高体重、平时穿的码，还有这件是哪里紧、哪里松。我对照尺码表给您选好，您再寄回来。"),
	}
}

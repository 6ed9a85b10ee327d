package starter

func stockReplies() []Reply {
	return []Reply{
		{
			ID: "stock-check", Topic: "stock", Pin: 5,
			Title: Wording{"Check stock", "查询库存"},
			Text: Wording{
				EN: "Which item would you like, and in which colour and size? Send me the item's card or name, and I'll tell you what we have left of it.",
				ZH: "请问您想要哪一款、什么颜色和尺码呢？把商品卡片或名称发给我，我看一下库存就告诉您还有没有货。",
			},
		},
		{
			ID: "stock-yes", Topic: "stock",
			Title: Wording{"In stock", "有现货"},
			Text: Wording{
				EN: "Yes, {{product}} is in stock at the moment. We can't set pieces aside before payment, so the stock you see at checkout is what counts. Is there anything you'd like to know before you decide?",
				ZH: "{{product}}目前有现货。付款前没办法预留，库存以下单时页面显示为准。下单之前还有什么想了解的吗？",
			},
		},
		{
			ID: "stock-no", Topic: "stock",
			Title: Wording{"Sold out", "暂时缺货"},
			Text: Wording{
				EN: "I'm sorry, {{product}} is sold out and I don't have a confirmed restock date, so I'd rather not guess. May I suggest something similar? Tell me what matters most to you: the look, the size or the price.",
				ZH: "不好意思，{{product}}暂时卖完了，补货时间还没定下来，我就不随便给您说日子了。要不要我推荐相近的款？您更看重款式、尺码还是价格？",
			},
		},
	}
}

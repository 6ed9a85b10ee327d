package scenes

// holdingScenes name what is being checked and a time that the agent commits
// to. One that only says "one moment" leaves the customer guessing.
func holdingScenes() []Scene {
	return []Scene{
		scene("holding-stock-count", "holding", "Counting stock", "仓库盘点",
			"The system and the shelf don't agree, so the warehouse is counting that item by hand. You'll have the real number from me within two hours.",
			"系统库存和货架对不上，仓库正在人工清点这一款。两小时内我把实际数量告诉您。"),
		scene("holding-carrier", "holding", "Asking carrier", "核实快递",
			"I've asked the carrier where your parcel was last scanned and when they'll deliver it. I'll write to you here by 6 pm today; if they haven't replied by then, I'll tell you what we do next.",
			"我正在问快递您的包裹现在到了哪个网点、什么时候能派。今天18:00前在这里回复您，快递那边还没消息的话，我给您换个办法处理。"),
		scene("holding-accounting", "holding", "With accounting", "财务核对",
			"Accounting is matching your payment with the order and waiting for the bank's record of it. I'll tell you by noon tomorrow what they found; please don't pay again in the meantime.",
			"财务在拿银行流水和您的订单逐笔核对，明天中午12点前我告诉您结果，这期间请不要重复付款。"),
		scene("holding-approval", "holding", "Needs approval", "申请特批",
			"That's more than I can decide on my own, so I've put it to my manager with your photos and the order. You'll have a yes or a no from me by 8 pm today.",
			"您的要求超出了我的权限，我已经把照片和订单情况一起报给主管特批。今天20:00前给您一个明确的答复，行或不行都会告诉您。"),
		scene("holding-supplier", "holding", "Asking supplier", "问供应商",
			"I've asked our supplier for the delivery date of the next batch. I'll pass on what they say by 6 pm tomorrow, whether or not there's a firm date in it.",
			"下一批什么时候到货，我已经在问供应商。不管有没有准日子，明天18:00前我都告诉您。"),
		scene("holding-specialist", "holding", "Technical query", "技术确认",
			"I'd rather not guess about that, so I've given your question, with the model and your photo, to our product team. You'll have their answer here by noon tomorrow.",
			"这个我不想凭感觉回您。您的问题连同型号和照片已经转给产品同事，明天中午12点前在这里给您答案。"),
		scene("holding-platform", "holding", "Platform case", "等平台处理",
			"The case is with the marketplace now, and I've sent them the photos and our chat. I'll look at it every morning and tell you where it stands within 48 hours; if they ask you for anything, it appears on the case page.",
			"这单现在由平台处理，照片和沟通记录我都提交了。我每天早上去看进展，48小时内跟您说到了哪一步；平台要您补材料的话，会显示在售后页面。"),
		scene("holding-packing-video", "holding", "Packing video", "调打包录像",
			"I've asked the warehouse for the recording of your parcel being packed, to see what went into it. I'll tell you what it shows within four hours.",
			"我让仓库调您这单的打包录像，看当时装了哪些东西。四小时内把看到的情况告诉您。"),
		scene("holding-still-checking", "holding", "No result yet", "还没查到",
			"A quick update, as promised: the carrier hasn't found your parcel yet and is searching the depot where it was last scanned. You'll hear from me again by noon tomorrow; if it still hasn't turned up, you choose between a new one and a refund.",
			"跟您同步一下：快递还没找到包裹，正在上一个扫描网点排查。明天中午12点前再给您消息，还找不到就直接补发或退款，您来选。"),
		scene("holding-queue", "holding", "Busy right now", "咨询人多",
			"There are a few people ahead of you, so I'll get to your order within 20 minutes. If you send me its number and a photo of the problem now, I'll have it checked by the time I write.",
			"前面还有几位顾客，20分钟内轮到您。您先把订单编号和问题的照片发来，我回您的时候就已经查好了。"),
		scene("holding-handover", "holding", "Shift ends", "换班交接",
			"My shift is ending, so I've handed your case over with everything you've sent; you won't have to explain it again. My colleague is checking the parcel's route and will write to you here by 9 pm today.",
			"我马上换班，您的情况和照片都交接好了，不用再说一遍。接班同事正在查包裹的运输记录，今天21:00前在这里回复您。"),
	}
}

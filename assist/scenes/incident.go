package scenes

// incidentScenes are for the day when many ask about the same thing. They say
// what is known, what is not known yet, and when there will be more.
func incidentScenes() []Scene {
	return []Scene{
		scene("incident-post", "incident", "A post is around", "网上有传言",
			"We've seen the post too and are checking the batch it shows with our supplier. We'll publish the result on our shop page by 6 pm tomorrow; until then you needn't use yours, and you may return it if you'd rather.",
			"网上那条内容我们也看到了，正在和供应商核查涉及的批次，明天18:00前在店铺首页公布结果。在那之前您可以先不用，想退也可以申请。"),
		scene("incident-recall", "incident", "Recall", "商品召回",
			"Yes, I'm sorry to say that batch is being recalled: please stop using it and compare the number on your pack with the list on our shop page. If it's on the list, open a return today; we pay the postage and refund the full price.",
			"是的，这个批次正在召回，很抱歉。请先停用，对照店铺首页的公告看一下包装上的批号。批号在名单里的话，今天申请退货就行，全额退款，运费我们出。"),
		scene("incident-not-affected", "incident", "Yours is fine", "不在召回范围",
			"I've compared your batch number with the recall list, and yours isn't on it, so you can go on using it. If you'd still rather not, tell me by the end of the week and I'll arrange a return.",
			"您的批号我对照召回名单查过，不在范围内，可以正常使用。要是心里还是不踏实，这周内跟我说，给您安排退货。"),
		scene("incident-outage", "incident", "System is down", "系统故障",
			"I'm sorry, our order system is down, so orders can't be changed just now. Orders already placed are safe; please don't order or pay again, and I'll tell you here by 6 pm today whether it's working.",
			"抱歉，订单系统出了故障，暂时改不了单。已经下的订单都在，请不要重复下单付款，今天18:00前我在这里告诉您恢复没有。"),
		scene("incident-paid-twice", "incident", "Paid twice", "故障重复扣款",
			"I'm sorry, some payments went through twice during the outage. Please send me the screenshot of both; accounting is going through the list today, and the second amount goes back the way you paid within three working days.",
			"抱歉，故障期间有部分订单重复扣款。麻烦把两笔付款截图发我，财务今天在逐笔核对，多扣的三个工作日内原路退回。"),
		scene("incident-price-error", "incident", "Price was wrong", "标错价",
			"The price on the page was a mistake on our side, and I'm sorry about the confusion. Please don't order more for now: we're deciding today how the orders already placed are handled, and I'll tell you here by 8 pm.",
			"页面上的价格是我们标错了，给您造成困扰很抱歉。麻烦先别继续下单，已经付款的怎么处理今天会定下来，20:00前在这里通知您。"),
		scene("incident-public-review", "incident", "Public review", "公开回复差评",
			"Thank you for writing this, and I'm sorry about your experience. We're finding out where it went wrong and would like to put it right: please message us in the shop chat, and you'll have our offer within 24 hours.",
			"谢谢您写下这些，这次体验没做好，很抱歉。我们已经在查是哪个环节的问题，麻烦到店铺客服留言，24小时内给您解决方案。"),
		scene("incident-public-comment", "incident", "Public comment", "评论区回应",
			"Thank you for raising this here. So that your order details stay private, please send us the order number in the shop chat; we'll look into it today and come back to you there by 8 pm.",
			"谢谢反馈。为了不公开您的订单信息，麻烦把订单编号发到店铺客服，我们今天就查，20:00前在那边回复您。"),
		scene("incident-weather", "incident", "Storm or flood", "天气影响发货",
			"Because of the weather the roads around our warehouse are closed, and parcels can't leave. I'll tell you by noon tomorrow whether the trucks are moving again; if you'd rather not wait, cancel on the order page and we'll refund you.",
			"受恶劣天气影响，仓库周边道路封了，包裹暂时出不去。明天中午12点前告诉您恢复没有，不想等的话，在订单里申请退款就行。"),
		scene("incident-ingredient", "incident", "Ingredient worry", "担心成分",
			"I understand the worry after the news. The full list of ingredients is on the product page and the pack; tell me the batch number on yours, and I'll send you its test report, or tell you if there's none, by 6 pm tomorrow.",
			"看到新闻担心成分，很能理解。完整成分表在商品页和包装上都有；您把批号告诉我，明天18:00前把这批的检测报告发您，没有也会如实说。"),
	}
}

package scenes

// closingScenes end a conversation with what was agreed in it, so that both
// sides remember the same.
func closingScenes() []Scene {
	return []Scene{
		scene("closing-solved", "closing", "All settled", "问题已解决",
			"Then that's settled: what we agreed is in this chat, and the change shows on your order page. If anything looks different there from what we agreed, write to us here and we'll take it up again.",
			"那这件事就办好了，约定的内容聊天记录里都有，订单页面也能看到。之后有出入的话，在这里说一声，我们接着处理。"),
		scene("closing-return-agreed", "closing", "Return agreed", "约好退货",
			"So, in short: you post the parcel and enter its tracking number in the return details, and we refund within 48 hours of it arriving. I'll close this chat now; a message here opens it again.",
			"那就说定了：您寄出后把运单号填到售后详情里，仓库签收后48小时内退款。对话我先结束，有事留言就能接上。"),
		scene("closing-awaiting-photo", "closing", "Photo to come", "等您发图",
			"I'll close this for now, and nothing is lost: when you have the photo, send it here with the order number, today or in the next few days, and we'll decide right away.",
			"您先忙，对话我先结束。照片拍好了带上订单编号发到这里，今天或过几天都行，看到就给您定处理办法。"),
		scene("closing-still-thinking", "closing", "Still deciding", "还在考虑",
			"Take your time over it. If you put the item in your cart, you'll find it again; its price and stock are what the page shows when you order. If you're torn between two, send me both and I'll tell you the difference.",
			"不着急，您慢慢考虑。商品加到购物车就不会找不到，价格和库存以下单时页面为准，两款拿不定的话都发我，我帮您说说区别。"),
		scene("closing-late-evening", "closing", "Good night", "晚间结束",
			"That's all done for today: your request is in, and the warehouse sees it when it opens tomorrow. You'll find the next step on your order page by noon; have a good evening.",
			"今天先到这里，您的申请已经提交，仓库明早上班就能看到。明天中午12点前订单页面会有更新，早点休息。"),
		scene("closing-i-will-report", "closing", "I'll report back", "约定回复",
			"You needn't stay in this chat. I'll write to you here by 6 pm tomorrow with what the warehouse says, and it shows up as a new message from our shop.",
			"您不用守着，仓库的回复我明天18:00前发到这里，手机上会有店铺的消息提醒。"),
	}
}

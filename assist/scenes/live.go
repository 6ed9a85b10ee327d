package scenes

func lives() []Scene {
	return []Scene{
		scene("live-price", "live", "Live price afterwards", "直播价还有吗",
			"The live price holds while the item is being shown and stock lasts. If your basket still shows it you can order now; if not, tell me the item and I'll see which coupon comes near it.",
			"直播价一般只在讲解期间有，数量有限。购物车里还显示直播价就可以直接拍；已经恢复原价的话告诉我是哪款，我看看有没有券能接近那个价。"),
		scene("live-which", "live", "Which item was shown", "主播讲的是哪款",
			"Tell me roughly when you saw it, or the number the host called, plus the colour and what was said about it. I'll find the item and send you its card here.",
			"大概几点讲的，或者主播报的是几号链接，加上颜色和特点告诉我，我找到后把商品卡片发到这里。"),
		scene("live-next", "live", "Next live stream", "下次什么时候开播",
			"The next streams are announced on our shop page; set the reminder there and you'll be told when we go live. Is there an item you'd like to see shown? I'll pass it on to the host with your question.",
			"开播预告在店铺主页，点一下预约就会收到提醒。有想看主播讲的款或想问的细节吗？我记下来转给主播。"),
		scene("live-mismatch", "live", "Not what the host said", "和主播说的不一样",
			"I'm sorry that what arrived doesn't match what you heard in the stream. Tell me the day, the time and what was said; I'll watch that part of the recording and tell you here within 24 hours what we'll do about it.",
			"收到的和直播里说的对不上，抱歉让您失望了。告诉我哪天、大概几点、主播怎么说的，我去看那段回放，24小时内在这里给您处理意见。"),
		scene("live-gift", "live", "Live gift missing", "直播赠品没收到",
			"Gifts announced in a stream come with orders that met the condition, such as a minimum amount. Send me the order number and what was promised; if it's yours, I'll arrange to have it sent and confirm here today.",
			"直播间的赠品要满足当时的条件才会随单发，比如满多少金额、前多少名。把订单编号和主播承诺的内容发我，该送的给您安排补发，今天在这里回复您。"),
		scene("live-gone", "live", "Live item taken down", "直播商品下架了",
			"Items from a stream are often taken down when it ends. Which one is it? I'll see whether it's still on sale in the shop and, if so, send you its card with today's price.",
			"直播专属的商品下播后一般会撤下来。您说的是哪款？店里还在卖的话，我把商品卡片和今天的价格发您。"),
		scene("live-cannot-order", "live", "Can't order in stream", "直播间拍不了",
			"Leave the stream, come back in and try once more: the stock shown there can lag. If that fails, send me a screenshot of the message and give it ten minutes: pieces left unpaid are released.",
			"先退出直播间再进来刷新一下，库存显示会有延迟。还拍不了就把提示截图发我；有人拍了没付款，名额会放回来，可以过十分钟再试。"),
		scene("live-ask-host", "live", "Ask the host to try it", "想看主播试穿",
			"Write your height and weight in the stream's comments, or tell me here and I'll pass it to the host now. If your turn doesn't come, I'll send you the measurements of that size instead.",
			"您可以在直播间评论里打上身高体重，或者告诉我，我现在转给主播。没轮到的话，我把那个码的实际尺寸发给您参考。"),
		scene("live-dispatch", "live", "When live orders ship", "直播订单几天发",
			"Orders from a stream leave by the date on your order page; after a busy one, the first scan may come a little later. If that date has passed, send me the order number and I'll find out the reason today.",
			"直播间的订单按订单详情里显示的时间发货，单量大的场次物流会更新得慢一点。要是过了时间还没发，把订单编号给我，今天给您查清原因。"),
	}
}

package scenes

// holidayScenes tell when somebody is there, and what waits until then.
func holidayScenes() []Scene {
	return []Scene{
		scene("holiday-hours", "holiday", "Opening hours", "客服时间",
			"Our hours are shown on the shop page, in our local time. You can write at any hour: what comes in after closing is answered in order the next morning, and with your order number in it we can start right away.",
			"客服在线时间写在店铺首页。下班后也可以留言，第二天一早按顺序回，留言时带上订单编号，我们上班就能直接查。"),
		scene("holiday-closed-now", "holiday", "Closed by now", "已经下班",
			"We've closed for today, but your message is noted and first in line tomorrow; you'll hear from me by 10 am. If it's about an address or a cancellation, write the details now, since the warehouse reads them before it packs.",
			"今天已经下班了，您的留言我记下了，明早10:00前先回您。要改地址或取消订单的话，请现在就把信息写全，仓库打包前会先看。"),
		scene("holiday-weekend", "holiday", "At the weekend", "周末不发货",
			"The warehouse rests at the weekend, so orders paid now leave on Monday, in the order they came in. I'm here to answer questions meanwhile; tell me if you need it by a certain day and I'll say whether that can work.",
			"仓库周末休息，现在付款的订单周一按顺序发出。客服有人在，您要是赶着哪天用，告诉我，我帮您看来不来得及。"),
		scene("holiday-last-shipping", "holiday", "Before holiday", "节前截单",
			"The last shipping day before the holiday is in the notice on our shop page; what's paid by then still leaves in time. Tell me your city and the day you need it, and I'll tell you today whether it should make it.",
			"节前哪天截单，店铺首页有公告，赶在那之前付款的节前发出。您告诉我收货城市和要用的日子，今天帮您看赶不赶得上。"),
		scene("holiday-shipping-pause", "holiday", "Shipping pause", "放假期间",
			"Carriers and warehouse are pausing for the holiday. You can go on ordering: orders are packed from the first working day, the oldest first, and that date is on our shop page; if that's too late for you, you can cancel on the order page.",
			"放假期间快递和仓库都休息，订单照常可以拍，复工当天起按付款顺序发，复工日期看店铺首页。等不及的话在订单里申请退款就行。"),
		scene("holiday-back", "holiday", "Back at work", "节后复工",
			"We're back, and the parcels from the holiday are being packed in the order they were paid. Yours should leave within three days; if its tracking number isn't on your order page by then, write to me here.",
			"我们复工了，放假期间的订单正按付款顺序打包。您这单三天内发出，到时订单里还没有运单号的话，在这里找我。"),
		scene("holiday-rush", "holiday", "Sale rush", "大促高峰",
			"Because of the sale the warehouse has several days' orders to get through. Your order page shows the date by which it ships; we're keeping to that, and if the date passes, tell me and you choose between waiting and a refund.",
			"大促订单多，仓库在加班打包，您这单按订单页显示的时间发。过了那个时间还没动静就来找我，继续等还是退款，您来选。"),
		scene("holiday-carrier-slow", "holiday", "Carrier slow", "节日物流慢",
			"Your parcel has left us, but carriers have fewer drivers out over the holiday and may need a few more days. I'll check its route the day after tomorrow and write to you, so you needn't keep looking.",
			"您的包裹已经发出，节日期间快递人手少，会比平时慢几天。后天我再查一次物流，在这里跟您说到哪了，您不用天天刷。"),
		scene("holiday-wishes", "holiday", "Good wishes", "节日祝福",
			"Thank you, and a happy holiday to you and your family! Your order is being looked after meanwhile: parcels already on their way keep moving, and the dates for everything else are on our shop page.",
			"谢谢，也祝您和家人节日快乐！已经发出的包裹照常在走，还没发的看店铺首页的发货安排，有急事在这里留言就行。"),
	}
}

package scenes

// invoiceDeliveryScenes are about an invoice that is on its way, or that has
// to follow a change of the order.
func invoiceDeliveryScenes() []Scene {
	return []Scene{
		scene("invoice-when", "invoice", "When?", "什么时候开",
			"Invoices are usually issued once you've confirmed the receipt, so that a return doesn't leave you with a wrong one. If you have, and it isn't on your order page two working days later, tell me and I'll ask accounting that day.",
			"发票一般在确认收货后开，免得中间退换还要冲红重开。确认收货满两个工作日、订单里还没有发票的话，告诉我，当天帮您问财务。"),
		scene("invoice-paper", "invoice", "Paper copy", "要纸质发票",
			"We issue invoices electronically: you can download the file from the order page and print it for your records. If your accountants need something else, tell me what, and I'll ask ours by noon tomorrow.",
			"我们开的是电子发票，和纸质发票效力一样，下载后打印出来就能报销。您公司有别的要求的话告诉我，明天中午12点前帮您问好财务。"),
		scene("invoice-after-refund", "invoice", "After a refund", "退款后的发票",
			"Because part of the order was refunded, the first invoice no longer matches. Please don't book it: accounting will cancel it and issue one for what you kept, and it'll be on your order page within three working days.",
			"订单退了一部分款，原发票金额就对不上了，麻烦先别报销。财务会冲红，再按剩下的金额重开，三个工作日内可以在订单里下载。"),
		scene("invoice-item-names", "invoice", "Item names", "开票内容",
			"The invoice has to name what was sold, so I can't put another item on it, or a catch-all such as office supplies. If it's a list you need, I can send you one with each item, number and price by 6 pm today.",
			"发票内容要按实际购买的商品开，改成“办公用品”这类不合规，我们开不了。需要明细的话，今天18:00前把品名、数量、单价的清单发您。"),
		scene("invoice-several", "invoice", "One for several", "多单合开",
			"Please send me all the order numbers and the name for the invoice. If they can go on one, accounting will do that; if not, you'll get one for each, and I'll tell you which by 6 pm tomorrow.",
			"麻烦把几个订单编号和抬头一起发给我。能合开就给您开一张，不能合开就分别开，明天18:00前告诉您是哪种。"),
		scene("invoice-cannot-download", "invoice", "Can't download", "下载不了",
			"Please try the order page in a browser instead of the app, and allow it to save files. If it still won't download, tell me the order number and what the page says, and I'll send you the file here within two hours.",
			"您换个浏览器打开订单详情再点下载，有时是应用里没开存储权限。还是不行的话，把订单编号和页面提示发我，两小时内把文件发到这里。"),
	}
}

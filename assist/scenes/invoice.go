package scenes

func invoiceScenes() []Scene {
	return []Scene{
		scene("invoice-apply", "invoice", "How to ask", "怎么申请发票",
			"Open the order, choose invoice, and fill in the name it should carry. Once it's issued you can download it from the same place; if it isn't there after two working days, write to me and I'll ask accounting that day.",
			"在订单详情里点“申请开票”，填好抬头提交就行，开好后在同一个地方下载。过了两个工作日还没有的话，跟我说，当天帮您催财务。"),
		scene("invoice-person-company", "invoice", "Name on it", "个人还是企业",
			"Is it for you or for a company? For you, a name is enough; for a company, please send its full registered name and its tax number exactly as registered, since one wrong character means a new invoice.",
			"请问开个人抬头还是企业抬头？个人写姓名就行；企业要单位全称和税号，建议直接复制营业执照上的，错一个字就得重开。"),
		scene("invoice-special", "invoice", "VAT special", "开专票",
			"For a special VAT invoice I need the company's registered name and its tax number, and its bank details if they should be printed. Accounting checks them first, and I'll tell you by 6 pm tomorrow when it will be ready.",
			"开专票请发一下单位全称和税号（统一社会信用代码），开户行信息需要印在票面上的话也一起发来。财务核对资质后开具，明天18:00前我告诉您哪天能开好。"),
		scene("invoice-which-kind", "invoice", "Which kind?", "专票还是普票",
			"If your company deducts input tax, it will want a special VAT invoice; to claim expenses, an ordinary one is usually enough. Please ask your accountants before I issue it, because changing the kind later means cancelling the first.",
			"公司要抵扣进项税就开专票，只是报销一般普票就够，个人抬头开不了专票。建议先跟您那边财务确认好，开出来再换类型要先冲红。"),
		scene("invoice-wrong-name", "invoice", "Wrong name", "抬头开错",
			"We can correct that: please send me the right name and tax number, and don't book the first invoice. Accounting cancels it and issues a new one, and I'll tell you by 6 pm tomorrow how far they are.",
			"可以重开。麻烦把正确的抬头和税号发我，原来那张先别入账、别抵扣，财务冲红后重新开，明天18:00前我告诉您进度。"),
		scene("invoice-amount", "invoice", "Amount differs", "开票金额",
			"The invoice shows what you actually paid us, so coupons and discounts are already taken off. The price breakdown on your order page shows how it comes about; if the two differ, send me a screenshot and I'll check with accounting today.",
			"发票按您实际付给本店的金额开，用掉的优惠券和满减不算在内。订单详情里有付款明细，跟发票对不上的话截图发我，今天就找财务核对。"),
	}
}

package starter

func invoiceReplies() []Reply {
	return []Reply{
		{
			ID: "invoice-info", Topic: "invoice",
			Title: Wording{"Invoice details", "开具发票"},
			Text: Wording{
				EN: "For the invoice I need the order number and the name to put on it; for a company, its tax number as well. Should it cover the whole order or only some of the items?",
				ZH: "开发票需要您提供订单编号和发票抬头，企业抬头还请附上税号。请问是整单开具，还是只开其中几件商品？",
			},
		},
		{
			ID: "invoice-find", Topic: "invoice",
			Title: Wording{"Find invoice", "查看发票"},
			Text: Wording{
				EN: "Once it's issued you can usually open the invoice from the order page and download it there. If you don't see it yet, send me the order number and I'll ask accounting when it will be ready.",
				ZH: "发票开好后，一般在订单详情里就能查看和下载。如果还没看到，请把订单编号发给我，我问一下财务什么时候能开好。",
			},
		},
	}
}

package starter

// Topics returns the groups of the quick replies in the order a list shows them.
func Topics() []Topic {
	return []Topic{
		{"greeting", Wording{"Greeting", "问候"}},
		{"holding", Wording{"Holding", "稍后答复"}},
		{"shipping", Wording{"Shipping", "发货物流"}},
		{"stock", Wording{"Stock", "库存"}},
		{"product", Wording{"Product", "商品"}},
		{"size", Wording{"Size", "尺码"}},
		{"price", Wording{"Price", "价格"}},
		{"promotion", Wording{"Promotion", "优惠活动"}},
		{"payment", Wording{"Payment", "付款"}},
		{"order-change", Wording{"Order change", "修改订单"}},
		{"refund", Wording{"Refund", "退款"}},
		{"return", Wording{"Return", "退货"}},
		{"exchange", Wording{"Exchange", "换货"}},
		{"damage", Wording{"Damage", "破损"}},
		{"wrong-item", Wording{"Wrong item", "错发漏发"}},
		{"invoice", Wording{"Invoice", "发票"}},
		{"apology", Wording{"Apology", "致歉"}},
		{"thanks", Wording{"Thanks", "感谢"}},
		{"closing", Wording{"Closing", "结束语"}},
	}
}

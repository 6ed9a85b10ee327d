package scenes

// Topic is a group of scenes.
type Topic struct {
	ID    string
	Title map[string]string // by language
}

// Topics returns the groups in the order a list shows them: the course of a
// purchase, then what can go wrong with it, then what belongs to no order.
// Where the replies of a new desk know the same topic, it has the same id.
func Topics() []Topic {
	return []Topic{
		topic("product", "Product", "商品咨询"),
		topic("stock", "Stock", "库存"),
		topic("size", "Size and fit", "尺码"),
		topic("material", "Material and care", "材质与保养"),
		topic("price", "Price", "价格"),
		topic("promotion", "Promotion and coupons", "活动与优惠券"),
		topic("live", "Live-stream sale", "直播间"),
		topic("gift", "Gift and packaging", "赠品与包装"),
		topic("payment", "Payment", "付款"),
		topic("order-change", "Order change", "修改订单"),
		topic("shipping", "Shipping", "发货物流"),
		topic("delay", "Delay", "延误"),
		topic("customs", "Customs and duties", "清关与关税"),
		topic("delivery", "Delivery problem", "派送问题"),

		topic("refund", "Refund", "退款"),
		topic("return", "Return", "退货"),
		topic("exchange", "Exchange", "换货"),
		topic("damage", "Damage", "破损"),
		topic("wrong-item", "Wrong item", "错发漏发"),
		topic("quality", "Quality complaint", "质量问题"),
		topic("warranty", "Warranty and repair", "保修与维修"),
		topic("invoice", "Invoice", "发票"),
		topic("account", "Account and membership", "账号与会员"),
		topic("holding", "Holding", "稍后答复"),
		topic("soothing", "Upset customer", "安抚情绪"),
		topic("apology", "Apology and amends", "致歉与补偿"),
		topic("incident", "Public incident", "公共事件"),
		topic("holiday", "Holiday and hours", "节假日与营业时间"),
		topic("wrong-shop", "Wrong shop", "非本店问题"),
		topic("boundaries", "Abuse and limits", "文明沟通"),
		topic("privacy", "Privacy and fraud", "隐私与防骗"),
		topic("follow-up", "Follow-up", "售后回访"),
		topic("thanks", "Thanks", "感谢"),
		topic("review", "Reviews", "评价"),
		topic("closing", "Closing", "结束语"),
	}
}

func topic(id, titleEN, titleZH string) Topic {
	return Topic{ID: id, Title: map[string]string{English: titleEN, Chinese: titleZH}}
}

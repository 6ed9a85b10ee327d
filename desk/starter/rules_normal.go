package starter

// normalEnglish lists ordinary questions and names of goods that contain an
// urgent word.
func normalEnglish() []string {
	return []string{
		"refund policy", "return policy", "returns policy", "exchange policy", "cancellation policy",
		"can i return it if", "can i return this if", "if i need to return", "exchange it if",
		"noise cancelling", "noise canceling", "noise cancellation", "noise canceled",
		"ripped jeans", "ripped denim", "broken white", "broken heart", "im broke", "i am broke", "easily broken",
		"cracked heels", "cracked heel", "cracked skin", "cracked lips",
		"damage my", "damage the", "damage hair", "damage repair", "damaged hair", "hair damage", "sun damage",
		"water damage", "repair damaged", "damaged skin",
		"coupon expired", "coupon has expired", "code expired", "code has expired", "voucher expired", "coupon is expired",
		"am i wrong", "if im wrong", "cant go wrong", "nothing wrong", "am i missing",
		"replacement part", "replacement parts", "replacement filter", "replacement filters", "replacement battery",
		"replacement head", "replacement heads", "where is it made", "where is it from", "where is it shipped from",
		"comes with a tracking number", "when will you ship to", "when will it arrive if", "when will i get it if",
	}
}

// normalChinese does the same for Chinese; most are questions before buying.
func normalChinese() []string {
	return []string{
		"会掉色吗", "会不会掉色", "掉色吗", "掉色不", "容易掉色", "会褪色吗", "会不会褪色", "褪色吗", "容易褪色",
		"会过敏吗", "会不会过敏", "容易过敏", "过敏肌", "过敏皮肤", "过敏体质", "会漏水吗", "会不会漏水", "漏水吗",
		"有异味吗", "会有异味吗", "有没有异味", "会开裂吗", "会不会开裂", "容易开裂", "会开胶吗", "会不会开胶", "会开线吗",
		"会破损吗", "会不会破损", "破损包赔", "有瑕疵吗", "有没有瑕疵", "容易坏的",
		"退款政策", "退货政策", "退换政策", "退换货政策", "支持退货吗", "支持退换吗", "支持退换货吗", "支持七天无理由退货", "支持7天无理由退货",
		"支持七天无理由退换", "支持7天无理由退换", "包退换吗", "包退货吗", "不合适可以退货吗", "不合适能退货吗", "不喜欢可以退货吗", "不合适可以退换吗",
		"什么物流", "哪家物流", "哪个物流", "物流是哪家", "发哪个物流", "物流费",
		"优惠券过期", "券过期", "多久过期", "什么时候过期", "几个月过期", "派送上门吗", "送货上门吗",
		"垃圾桶", "垃圾袋", "垃圾箱", "垃圾篓", "垃圾铲", "垃圾架", "报警器", "报警灯", "尽快下单", "破洞牛仔", "破洞裤", "破洞款", "破洞设计",
		"现在拍什么时候发货", "现在下单什么时候发货", "今天拍什么时候发货", "今天下单什么时候发货", "下单什么时候发货", "拍下什么时候发货",
		"现在下单多久发货", "下单多久发货", "拍下多久发货", "下单后多久发货", "现在下单什么时候到", "现在下单什么时候能到", "今天下单什么时候能到",
		"下单什么时候能到", "今天拍什么时候能到", "现在拍什么时候能到",
	}
}

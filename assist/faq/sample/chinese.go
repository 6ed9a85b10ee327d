package sample

import "tend/desk"

func chinese() []desk.FAQ {
	all := []desk.FAQ{
		{
			ID: "dispatch-zh", Topic: "shipping", Card: 1, Twin: "dispatch", Question: "什么时候发货？",
			Phrasings: []string{"今天能发吗", "拍下多久发"},
			Answer:    "下午四点前付款的当天发出，之后的第二天上午发出。快递揽收后会短信告诉您单号。",
		},
		{
			ID: "carrier-zh", Topic: "shipping", Card: 2, Question: "发什么快递？包邮吗？",
			Phrasings: []string{"能发顺丰吗", "运费多少", "新疆发吗"},
			Answer:    "默认中通，满39元包邮；满199元免费升级顺丰。新疆西藏补8元，大约六天到。",
		},
		{
			ID: "parcel-zh", Topic: "shipping", Card: 3, Twin: "parcel", Question: "物流怎么不更新了？",
			Phrasings: []string{"快递到哪了", "帮我催一下快递"},
			Answer:    "中转时一两天不更新是正常的。超过两天请把订单号发来，我们马上联系快递核实。",
		},
		{
			ID: "returns-zh", Topic: "return", Card: 4, Twin: "returns", Question: "不喜欢可以退吗？",
			Phrasings: []string{"七天无理由", "退货怎么操作"},
			Answer:    "签收后七天内、茶叶未拆封、瓷器没有使用痕迹的都可以退，在订单里点申请售后就好，运费险会赔您寄回的运费。",
		},
		{
			ID: "broken-zh", Topic: "damage", Card: 5, Twin: "broken", Question: "收到时破损了怎么办？",
			Phrasings: []string{"杯子碎了", "茶叶罐压扁了", "盖子磕了"},
			Answer:    "实在抱歉！请拍一张商品、一张外箱的照片发来，今天就给您补发，碎的不用寄回。",
		},
		{
			ID: "invoice-zh", Topic: "invoice", Question: "可以开发票吗？",
			Phrasings: []string{"公司抬头", "能报销吗"},
			Answer:    "可以开电子发票，请把抬头和税号发来，当天开好发到您邮箱。",
		},
		{
			ID: "brewing-zh", Topic: "product", Question: "这款茶怎么泡？",
			Phrasings: []string{"用多少度的水", "一次放多少克"},
			Answer:    "绿茶和白茶用85度的水，乌龙和红茶用沸水；盖碗放五克，玻璃杯放两三克，第一泡半分钟就可以喝。",
		},
		{
			ID: "keeping-zh", Topic: "product", Question: "茶叶怎么保存？保质期多久？",
			Phrasings: []string{"能放多久", "会不会受潮"},
			Answer:    "密封、避光、不放冰箱里的异味旁边。绿茶建议一年内喝完，乌龙和红茶两年，普洱和白茶越放越醇。",
		},
		{
			ID: "sample-zh", Topic: "product", Question: "有小包装可以先尝尝吗？",
			Phrasings: []string{"有没有试喝装", "先买一点试试"},
			Answer:    "有的，25克尝鲜装9.9元包邮，每款都有；喝得惯再买大罐，尝鲜装的钱抵扣。",
		},
		{
			ID: "gift-zh", Topic: "order-change", Twin: "gift-wrap", Question: "送人可以包装吗？",
			Phrasings: []string{"有礼盒吗", "可以写贺卡吗"},
			Answer:    "可以的，礼盒加15元，附手提袋和手写贺卡，下单备注要写的话就行；包裹里不放价格。",
		},
	}
	return in("zh", all)
}

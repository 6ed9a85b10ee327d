package sample

import "tend/desk"

// moreEnglish and moreChinese are what customers ask less often, none of it on
// the card.
func moreEnglish() []desk.FAQ {
	return in("en", []desk.FAQ{
		{
			ID: "engraving", Topic: "order-change", Question: "Can it be engraved?",
			Phrasings: []string{"put a name on it", "engraving on the lamp"},
			Answer:    "Brass and glass can, up to 40 letters, for £8. Write the words in your order; it adds three working days.",
		},
		{
			ID: "swap", Topic: "exchange", Question: "Can I swap it for another colour?",
			Phrasings: []string{"exchange the blanket", "change the colour"},
			Answer:    "Of course, within 30 days and unused. Tell us the colour, and the new one leaves as soon as yours is scanned at the post office.",
		},
		{
			ID: "put-aside", Topic: "stock", Question: "Do you still have it, and can you put one aside?",
			Phrasings: []string{"do you have the frame in A3", "is it coming back in stock", "keep one for me"},
			Answer:    "What the shop page shows is there. We put things aside for three days; for what has sold out, press Tell me on its page and you hear first.",
		},
		{
			ID: "repair", Topic: "product", Question: "Do you repair lamps?",
			Phrasings: []string{"the shade has come loose", "broke after some years"},
			Answer:    "We do, for as long as we have parts. Send it to the workshop in Hebden Bridge with a note of what is wrong; we tell you the price before we begin.",
		},
		{
			ID: "workshop", Topic: "other", Question: "Do you have a shop I can visit?",
			Phrasings: []string{"come to the workshop", "is it step-free"},
			Answer:    "Our workshop in Hebden Bridge is open Tuesday to Saturday, ten to four. It is all on one level, and there is a space right at the door.",
		},
		{
			ID: "missing", Topic: "wrong-item", Question: "Something is missing from my parcel.",
			Phrasings: []string{"missing candle in my order", "only got one of two"},
			Answer:    "I'm sorry! Tell us the order number and what is missing, and it leaves today at no cost. Larger orders sometimes come in two parcels, a day apart.",
		},
		{
			ID: "cover", Topic: "product", Question: "Does the cushion cover come off for washing?",
			Phrasings: []string{"wash the cushion"},
			Answer:    "It does, there is a zip along the bottom. Wash it at 30 degrees, inside out.",
		},
	})
}

func moreChinese() []desk.FAQ {
	return in("zh", []desk.FAQ{
		{
			ID: "lost-zh", Topic: "shipping", Question: "快递丢件了怎么办？",
			Phrasings: []string{"能不能补发", "十天了还在路上"},
			Answer:    "超过七天没有更新就按丢件处理：您不用等快递赔付，把订单号发来，今天补发或退款，您选一种。",
		},
		{
			ID: "opening-cake-zh", Topic: "product", Question: "茶饼怎么撬？要醒吗？",
			Phrasings: []string{"白茶饼可以直接泡吗", "醒茶"},
			Answer:    "从茶饼侧面下茶针，顺着纹理一层层撬。撬好放进罐里醒两三天再泡，香气会更舒展；着急也可以直接泡。",
		},
		{
			ID: "drip-zh", Topic: "product", Question: "茶壶倒水会漏、会往回流怎么办？",
			Phrasings: []string{"壶嘴滴水", "倒不干净"},
			Answer:    "倒的时候手快一点、壶口低一点，水就断得干净。如果壶嘴有豁口，拍张照片给我们，免费换一把。",
		},
		{
			ID: "bulk-zh", Topic: "pre-sales", Question: "十套以上有现货吗？可以便宜吗？",
			Phrasings: []string{"公司采购", "配一套茶具十个人用", "多买能优惠吗"},
			Answer:    "十套以内都有现货，当天发出；满十套打九折，满三十套八五折，可以印公司的标志，加五天。",
		},
		{
			ID: "size-zh", Topic: "size", Question: "穿多大码？尺码表在哪里？",
			Phrasings: []string{"XL还有吗", "肩宽胸围多少", "会不会太紧"},
			Answer:    "尺码表在商品第三张图。告诉我们身高体重和肩宽，我们按实物帮您选；在两个码之间的，喜欢宽松选大的。",
		},
		{
			ID: "bag-zh", Topic: "order-change", Question: "下单后可以加手提袋吗？",
			Phrasings: []string{"想加一个袋子", "来得及加吗"},
			Answer:    "没发货都来得及，手提袋三元一个，拍下补差链接并备注原订单号，一起发。",
		},
	})
}

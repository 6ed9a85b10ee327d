package starter

func damageReplies() []Reply {
	return []Reply{
		{
			ID: "damage-photo", Topic: "damage", Pin: 8,
			Title: Wording{"Arrived damaged", "收货破损"},
			Text: Wording{
				EN: "I'm really sorry it reached you like that. Could you send me one photo of the damage, one of the packaging and one of the shipping label? And tell me which you'd prefer, a replacement or a refund.",
				ZH: "真的很抱歉，让您收到这样的商品。麻烦拍一下破损的地方、外包装和快递面单发给我，再告诉我您希望补发还是退款，我来跟进。",
			},
		},
		{
			ID: "damage-fault", Topic: "damage",
			Title: Wording{"Faulty item", "质量问题"},
			Text: Wording{
				EN: "I'm sorry, that's not how it should be. When did the fault start, and does it happen every time? Please send a photo or a short video with the order number, so I can show our quality team exactly what you see.",
				ZH: "很抱歉给您带来不好的体验。请问是什么时候发现的，是一直这样还是偶尔出现？麻烦把订单编号和照片或视频一起发给我，我转给质检同事核实。",
			},
		},
		{
			ID: "wrong-photo", Topic: "wrong-item",
			Title: Wording{"Wrong item", "发错商品"},
			Text: Wording{
				EN: "I'm sorry, that's not what you ordered. Please send me the order number with a photo of what came and of the label on it, and keep it unused for now. Would you like the right one sent, or your money back?",
				ZH: "非常抱歉，给您发错了。麻烦把订单编号、收到的商品和吊牌照片发给我，商品请先保留好不要使用。您看是补发正确的，还是给您退款？",
			},
		},
		{
			ID: "wrong-short", Topic: "wrong-item",
			Title: Wording{"Item missing", "少发漏发"},
			Text: Wording{
				EN: "I'm sorry something is missing. Which piece is it? Please send me the order number with a photo of everything in the parcel and of the shipping label; I'll compare it with the packing record.",
				ZH: "很抱歉，让您收到的东西不齐。请问少了哪一件？麻烦把订单编号、包裹里全部商品和快递面单的照片发给我，我去核对打包记录。",
			},
		},
	}
}

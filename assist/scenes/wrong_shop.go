package scenes

// wrongShopScenes send on, kindly, whoever knocked at the wrong door.
func wrongShopScenes() []Scene {
	return []Scene{
		scene("wrong-shop-not-our-order", "wrong-shop", "Not our order", "不是本店订单",
			"I can't find that order with us. Please open it and look at the shop's name at the top: its chat button takes you straight to the people who can see it. If the name is ours, send me a screenshot and I'll search again.",
			"这个订单在我们店里没查到。您打开订单看看顶部的店铺名，从那里点客服就能找到对应的商家；如果显示的是我们店，截图给我，我再查。"),
		scene("wrong-shop-not-our-item", "wrong-shop", "Not our product", "不是本店商品",
			"That item isn't from our shop, so I can't tell you anything reliable about it. Its own product page has a chat button to the seller; if you'd like, tell me what you need and I'll look now for something close to it here.",
			"这款不是我们店的，我没法给您准确的答复，点它商品页上的客服就能问到卖家。您说说想要什么样的，我看看店里有没有接近的。"),
		scene("wrong-shop-store-branch", "wrong-shop", "Bought in store", "线下门店购买",
			"What was bought in a store is handled there, because the receipt is in their system and not in ours. Please take the item and the receipt along; the receipt usually shows the store's opening hours.",
			"门店买的要由门店处理，小票在他们的系统里，线上查不到。麻烦您带上商品和小票过去，门店的营业时间小票上一般有。"),
		scene("wrong-shop-platform-matter", "wrong-shop", "Ask platform", "平台的问题",
			"That's decided by the marketplace, and a shop can't change it. Please open its help centre in the app and describe the case there; if they want something from us, tell me and I'll send it the same day.",
			"这个由平台决定，店铺这边改不了。您在应用里找平台客服说明情况，如果平台需要我们提供材料，告诉我，当天就给。"),
		scene("wrong-shop-business-offer", "wrong-shop", "Business offer", "合作推广",
			"Thank you for thinking of us. This chat is for customers, but if you sum up your offer here in one message, I'll pass it to the colleague in charge; if it suits us, they'll answer here within a week.",
			"谢谢您想到我们。这里是售前售后客服，您把合作内容用一条消息写清楚，我转给负责的同事，合适的话一周内在这里回复您。"),
	}
}

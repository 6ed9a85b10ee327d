package scenes

// reviewScenes ask for an honest opinion and offer nothing for it: paid or
// pressed reviews are against the rules of the marketplaces.
func reviewScenes() []Scene {
	return []Scene{
		scene("review-honest", "review", "Honest review", "邀请真实评价",
			"When you've used it for a few days, we'd be glad of a review on your order page, good or bad. What fits and what doesn't helps the next buyer most, and it shows us what to change.",
			"用过几天之后，欢迎到订单里写个评价，好的不好的都可以说。真实感受能帮到后面的买家，我们也知道该改哪里。"),
		scene("review-with-photo", "review", "Review photo", "晒图评价",
			"If you feel like it, add a photo to your review: other customers keep asking how it looks in daylight or when worn. Please leave out faces and addresses you'd rather keep private.",
			"方便的话，评价时可以晒张实拍图，很多人想看自然光下或上身的效果。不想露的人脸、地址记得避开。"),
		scene("review-no-reward", "review", "No paid reviews", "好评不返现",
			"We don't give money or gifts for reviews; the marketplace forbids it, and people rely on them being honest. What there is for everyone, coupons and offers, is on our shop page.",
			"平台不允许用返现或赠品换评价，我们也不做，评价真实大家才能参考。能领的优惠都在店铺首页，人人都一样。"),
		scene("review-low-rating", "review", "Low rating", "低分评价",
			"I read your review, and I'm sorry the item let you down. I'm not asking you to change a word: tell me what you'd like, a return or a new one, and I'll have it arranged within 24 hours.",
			"您的评价我看到了，这次没让您满意，很抱歉。不是来请您改评价的，您想退还是换，跟我说，24小时内给您安排好。"),
		scene("review-how-to-add", "review", "Add to review", "怎么追评",
			"Open the order and choose the review: if the marketplace still lets you add to it or change it, the button is there. What you write is up to you; I'm only showing you where.",
			"打开订单，点进评价，还在期限内的话能看到“追加评价”。写什么您自己定，我只负责告诉您在哪点。"),
		scene("review-question-below", "review", "Answer below it", "回复评价提问",
			"Thank you for the review and for the question in it. The answer depends on which option you have; send us a photo in the shop chat and you'll have it the same day.",
			"谢谢您的评价。里面提到的问题要看是哪个规格，麻烦拍张照发到店铺客服，当天给您答复。"),
	}
}

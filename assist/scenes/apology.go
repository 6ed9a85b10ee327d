package scenes

// apologyScenes own up to a fault and say what the customer gets for it.
func apologyScenes() []Scene {
	return []Scene{
		scene("apology-wrong-answer", "apology", "I was mistaken", "我答错了",
			"I have to correct myself: what I told you earlier about this item wasn't right, and I'm sorry. If you ordered because of it, you can keep it or return it at our cost; tell me which, and I'll set it up today.",
			"我得更正一下，前面关于这款的说法是我答错了，抱歉误导了您。如果您是因此下的单，留下或退货都可以，退货运费我们出，您说一声，今天就给您办。"),
		scene("apology-missed-promise", "apology", "Late answer", "没按时回复",
			"I said you'd hear from me by then, and you didn't; I'm sorry. The warehouse hasn't answered yet, so I'm pressing them again, and you'll hear from me by 6 pm today, whether or not there's a result.",
			"说好的时间没回您，是我的疏忽，抱歉。仓库还没回复，我又催了一次，今天18:00前不管有没有结果，都来跟您交代清楚。"),
		scene("apology-choose", "apology", "You choose", "补偿二选一",
			"I'm sorry for the trouble. To make up for it, you can have either part of the price back or a coupon for your next order. Tell me which suits you, and it'll be on its way to you today.",
			"这次给您添麻烦了，抱歉。补偿有两种，退您一部分货款，或者送一张下次能用的券。您看哪种合适，选好今天就给您办。"),
		scene("apology-partial-refund", "apology", "Part refunded", "补偿退款",
			"I've put through a partial refund as an apology for the trouble with your order. It goes back the way you paid and shows in the refund details; if you can't see it there by tomorrow evening, tell me.",
			"给您添麻烦了，补偿的退款我已经提交，会原路退回，退款详情里能看到。明天晚上还没看到的话，您来找我。"),
		scene("apology-coupon", "apology", "Coupon for you", "补偿优惠券",
			"I've added a coupon to your account to say sorry. Its amount and its last day are shown with your other coupons, and you pick it at checkout; if it isn't there within the hour, write to me.",
			"给您账户里放了一张优惠券，算是我们的一点歉意。面额和有效期在券包里看，下单时勾选就能用，一小时内没收到就告诉我。"),
		scene("apology-less-than-asked", "apology", "Can't go so far", "金额达不到",
			"I can't offer as much as you ask, and I'd rather say so plainly. What I can do today is take it back at our cost with a full refund, or refund part of the price if you keep it; which would you like?",
			"您说的金额我这边确实批不下来，不想让您空等。今天能办的有两种：我们出运费全额退货，或者您留下、我给您退一部分，您看选哪个？"),
		scene("apology-delivery-mishap", "apology", "Carrier rude", "快递态度差",
			"I'm sorry that you were treated like that at your door. I've reported it to the carrier with the time and the tracking number, and I'll tell you what they answer by 6 pm tomorrow; is the parcel itself all right?",
			"派件时让您受气了，很抱歉。时间和运单号我已经反馈给快递公司，明天18:00前告诉您他们怎么说。包裹里的东西都还好吗？"),
		scene("apology-misleading-page", "apology", "Page was wrong", "页面写错",
			"You're right, the product page has it wrong, and I'm sorry. It'll be corrected today; since you relied on it, you can return the item at our cost, or keep it and have part of the price back. Which do you prefer?",
			"您说得对，商品页写错了，对不起。今天就改过来；您是照着页面买的，退货运费我们出，愿意留下就退您一部分货款，您选。"),
	}
}

package scenes

// soothingScenes answer anger with a step. Each names the wrong, takes it on,
// and says what happens by when.
func soothingScenes() []Scene {
	return []Scene{
		scene("soothing-told-three-times", "soothing", "Told it before", "说了好几遍",
			"You've had to explain this more than once, and I'm sorry about that. I've read the whole chat, so there's nothing to repeat: I'm taking this on myself and will tell you by 6 pm today what we'll do.",
			"让您一遍遍地说，换谁都会烦，很抱歉。前面的记录我都看完了，您不用再讲，这事由我跟到底，今天18:00前给您处理方案。"),
		scene("soothing-long-wait", "soothing", "Tired of waiting", "等得生气",
			"You've waited far longer than you should have, and I'm sorry. You can choose now: I chase the carrier and report to you by noon tomorrow, or I cancel the order and refund you today.",
			"让您等了这么久，生气很正常，抱歉。现在您可以选：要么我盯着快递，明天中午12点前给您结果；要么不等了，今天就给您退款。"),
		scene("soothing-wants-manager", "soothing", "Ask for manager", "要找主管",
			"I'm passing this to my manager now, together with the order and everything you've written. You'll hear from them here by 8 pm today; what would you like the outcome to be, so that I can put it first?",
			"我现在就把订单和您说的情况报给主管，今天20:00前由主管在这里回复您。您希望怎么解决？我写在前面一起报上去。"),
		scene("soothing-will-complain", "soothing", "Will complain", "要投诉",
			"You have every right to complain, and I won't try to talk you out of it. I'd still like to solve it here: tell me which result would be fair to you, and you'll have our answer within two hours.",
			"投诉是您的权利，我不拦您。不过事情我还是想给您解决好，您说说怎样处理您觉得合理，两小时内给您明确答复。"),
		scene("soothing-bad-review", "soothing", "Bad review", "要给差评",
			"What you write in the review is your decision, and it changes nothing about how I treat this. Please tell me what went wrong with the order; within two hours I'll let you know how we put it right.",
			"评价怎么写您做主，不影响我给您处理。您跟我说说这单哪里没做好，两小时内告诉您我们怎么补救。"),
		scene("soothing-occasion-missed", "soothing", "Day was missed", "错过日子",
			"It was meant for a special day, and it didn't arrive in time; I'm sorry about that. Would it still help if it came this week, or would you rather return it? Either way it's at our cost, and I'll start on it today.",
			"这么要紧的日子没赶上，真的很抱歉。您看这周内送到还用得上吗，还是想退掉？哪种都不用您出钱，今天就给您办。"),
		scene("soothing-feels-cheated", "soothing", "Feels cheated", "觉得被骗",
			"I'd be upset too if a product looked different from what I was shown. Please send me a photo of it and of the page that misled you: if they don't match, the return is on us, and I'll confirm that today.",
			"东西和看到的不一样，换我也会不高兴。麻烦把实物和让您误会的页面都截图给我，确实不符的话退货运费我们出，今天给您确认。"),
		scene("soothing-thinks-robot", "soothing", "Not a robot", "以为是机器人",
			"You're talking to a person now: I'm {{agent}}, and I've read your messages above. Shall I begin with the point that matters most to you? Tell me which it is, and I'll answer that one right away.",
			"现在是真人在回您，我是客服{{agent}}，您前面的留言我都看了。眼下哪件事比较急？您说，我先解决这一件。"),
		scene("soothing-mistake-twice", "soothing", "Wrong again", "又出错了",
			"This is the second time we've got it wrong; I'm sorry, once was enough. The next parcel will be photographed before it's closed, and you'll get the picture and the tracking number from me by 6 pm tomorrow.",
			"上次没弄好，这次又出错，实在对不起。这次打包我让仓库封箱前拍照，明天18:00前把照片和运单号一起发给您。"),
	}
}

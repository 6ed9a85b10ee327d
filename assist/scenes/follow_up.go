package scenes

// followUpScenes come back to a customer of one's own accord, with a reason.
func followUpScenes() []Scene {
	return []Scene{
		scene("follow-up-first-days", "follow-up", "After a few days", "用后回访",
			"You've had it for a few days now: does it fit and work the way you hoped? If something bothers you, tell me before the last return day on your order page, and I'll suggest a remedy the same day.",
			"东西用了几天了，大小合不合适，用着顺不顺手？有不满意的，趁订单页上的售后期还没过跟我说，当天给您想办法。"),
		scene("follow-up-replacement", "follow-up", "After new item", "补发回访",
			"The replacement should be with you by now. Is this one as it should be? If it isn't, just send me one photo; the case is still open here and you won't have to start over.",
			"补发的应该到了，这次的没问题吧？还有不对的地方，拍张照发我就行，您这单我还留着记录，不用从头再说。"),
		scene("follow-up-refund", "follow-up", "After refund", "退款回访",
			"Your refund was released a few days ago, and I'd like to know it has reached you. If you can't find it in the account named in the refund details, tell me and I'll trace it within 24 hours.",
			"您的退款前几天已经放出，想确认一下到账没有。退款详情里写的那个账户要是没看到，告诉我，24小时内帮您查清楚。"),
		scene("follow-up-repair", "follow-up", "After repair", "维修回访",
			"It's been a week since your device came back from repair. Has the fault stayed away? If it's returned, send me a short video, and I'll reopen the repair the same day.",
			"机器修好寄回有一周了，原来的毛病还出现过吗？有的话拍段小视频给我，当天重新给您登记维修。"),
		scene("follow-up-complaint", "follow-up", "After complaint", "投诉后回访",
			"I'm writing about the trouble you had with us last time. The step where it went wrong has been changed, and I'd like to know whether the solution worked out for you or whether something is still open.",
			"上次给您添的麻烦，出问题的环节我们已经改了。想问问您，当时的处理到位了吗，还有没有没解决的地方？"),
		scene("follow-up-care-tip", "follow-up", "First use", "使用提醒",
			"A tip now that {{product}} is with you: please read the care label or the first page of the manual before you use or wash it. If anything is unclear there, send me a photo of that line and I'll explain.",
			"{{product}}到手后，洗之前或用之前，先看一眼洗标或说明书开头。哪句看不明白，拍给我，我给您讲。"),
	}
}

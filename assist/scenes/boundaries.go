package scenes

// boundariesScenes stay courteous and say where the line is: what is refused,
// and what can still be done.
func boundariesScenes() []Scene {
	return []Scene{
		scene("boundaries-insult", "boundaries", "Stay polite", "文明沟通",
			"I can see how annoyed you are, and I want to solve this with you. Please leave the insults out; tell me what you'd like, a replacement or a refund, and I'll start on it now.",
			"看得出您很生气，问题我来解决，咱们说话都客气些。您想补发还是退款？告诉我，我现在就处理。"),
		scene("boundaries-second-warning", "boundaries", "Last reminder", "再次提醒",
			"I'd like to go on helping you, but not in this tone. The offer I made you stays open until 6 pm tomorrow: reply with yes and I'll carry it out. If the insults go on, I'll end this chat.",
			"我愿意继续帮您，但不接受辱骂。刚才的处理方案保留到明天18:00，您回复“同意”我就办；再有这样的话，这次对话我就先结束了。"),
		scene("boundaries-end-chat", "boundaries", "Ending the chat", "结束辱骂对话",
			"I'm ending this chat because of the language used. Your case doesn't suffer for it: the request on your order page keeps running, and you can add to it there at any time.",
			"因为言语攻击，这次对话我先结束。您的售后不受影响，申请照常处理，需要补充材料可以直接在售后页面提交。"),
		scene("boundaries-personal", "boundaries", "Too personal", "私人问题",
			"That's kind of you, but I keep private matters out of this chat. If it's about an item or an order, tell me which one and I'm glad to help.",
			"谢谢您的好意，私人的事就不在这里聊了。商品或订单有什么要问的，您发给我，我来帮您看。"),
		scene("boundaries-threat", "boundaries", "Threats", "威胁言论",
			"I take what you wrote seriously and have reported it to my manager and the platform. We'll go on with your order itself: the request on the order page is being processed, and its result appears there.",
			"您这些话我已经如实报给主管和平台。订单本身照常处理，售后申请还在走流程，结果会显示在订单页面。"),
		scene("boundaries-many-messages", "boundaries", "Many messages", "连续催问",
			"I've read all of your messages, and the carrier has been asked. There'll be nothing new before they reply; I'll write to you here by 6 pm today, so you can put it aside until then.",
			"您的消息我都看到了，已经问了快递，他们回复之前暂时没有新进展。今天18:00前我主动找您，您先忙别的。"),
		scene("boundaries-against-rules", "boundaries", "Against the rules", "违规要求",
			"I can't do that, because it's against the rules of the marketplace and could cost you your buyer protection too. What I can do is handle it through the order page; shall I tell you which steps to choose there?",
			"这个操作违反平台规则，我做不了，也会影响您的购物保障。走订单里的正常流程是可以的，需要我告诉您点哪几步吗？"),
	}
}

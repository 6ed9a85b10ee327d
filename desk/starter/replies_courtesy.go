package starter

// courtesyReplies are what an agent says around the matter itself: sorry,
// thank you, and the last word.
func courtesyReplies() []Reply {
	return []Reply{
		{
			ID: "sorry-wait", Topic: "apology", Pin: 6,
			Title: Wording{"Sorry for wait", "久等致歉"},
			Text: Wording{
				EN: "I'm sorry you had to wait for an answer, and thank you for your patience. I've read what you wrote and I'm dealing with it now. Has anything changed since then?",
				ZH: "不好意思，让您久等了，谢谢您的耐心。您的留言我看完了，现在就为您处理。请问从留言到现在，情况有什么变化吗？",
			},
		},
		{
			ID: "sorry-trouble", Topic: "apology",
			Title: Wording{"Put it right", "致歉并解决"},
			Text: Wording{
				EN: "I'm sorry for the trouble we've caused you, and I'd like to put it right. What would help you most: a replacement, a refund, or something else? I'll tell you straight away what I can do.",
				ZH: "这次给您添了麻烦，真的很抱歉，我想把事情解决好。您更希望补发、退款，还是别的处理方式？您说，我这边能做到哪一步马上告诉您。",
			},
		},
		{
			ID: "thanks-praise", Topic: "thanks",
			Title: Wording{"Reply to praise", "感谢夸奖"},
			Text: Wording{
				EN: "Thank you for the kind words, {{customer}}, they made our day. Is there anything about it we could do even better next time?",
				ZH: "谢谢{{customer}}的夸奖，看到您的话我们一整天都很开心。有没有哪里是您觉得我们还可以改进的呢？",
			},
		},
		{
			ID: "close-more", Topic: "closing", Pin: 9,
			Title: Wording{"Anything else?", "还有需要吗"},
			Text: Wording{
				EN: "I'm glad we could sort that out. Is there anything else I can check for you, perhaps another item or another order?",
				ZH: "能帮上您就好。请问还有别的商品或订单需要我帮您看看吗？",
			},
		},
		{
			ID: "close-quiet", Topic: "closing",
			Title: Wording{"No answer yet", "未回复结束"},
			Text: Wording{
				EN: "I haven't heard back from you, so I'll close this chat for now. If your question is still open, write to us here any time and we'll carry on where we left off.",
				ZH: "暂时没有收到您的回复，这次对话我就先结束了。如果问题还没解决，随时在这里留言，我们接着为您处理。",
			},
		},
	}
}

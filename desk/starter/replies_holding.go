package starter

// holdingReplies say when the answer will come. A reply that only says "one
// moment" leaves the customer guessing.
func holdingReplies() []Reply {
	return []Reply{
		{
			ID: "hold-30m", Topic: "holding", Pin: 2,
			Title: Wording{"Within 30 min", "30分钟内回复"},
			Text: Wording{
				EN: "Thanks, I've got your question. I'm asking a colleague so that you get a correct answer, and I'll write back to you here within 30 minutes, even if it's only to say how far we are.",
				ZH: "您的问题我记下了。为了给您准确的答复，我正在和同事核实，30分钟内会在这里回复您；就算还没有结果，也会先跟您说一下进度。",
			},
		},
		{
			ID: "hold-24h", Topic: "holding",
			Title: Wording{"Within 24 hours", "24小时内回复"},
			Text: Wording{
				EN: "This one needs the warehouse to take a look, so I can't answer it on the spot. I've passed it on with all your details and will tell you the result here within 24 hours, so you needn't keep checking.",
				ZH: "这个情况需要仓库核查，没办法当场给您结论。我已经把您的情况完整转过去了，24小时内会在这里告诉您结果，您安心等消息就好。",
			},
		},
		{
			ID: "hold-noon", Topic: "holding",
			Title: Wording{"Tomorrow by noon", "明天中午前回复"},
			Text: Wording{
				EN: "The people who can answer this have gone home for today. I'll ask them first thing tomorrow and write to you here before noon.",
				ZH: "负责这件事的同事今天已经下班了。明天一上班我就去问，中午12点前在这里给您答复，辛苦您等一等。",
			},
		},
	}
}

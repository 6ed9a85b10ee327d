package starter

func refundReplies() []Reply {
	return []Reply{
		{
			ID: "refund-start", Topic: "refund", Pin: 7,
			Title: Wording{"Start a refund", "申请退款"},
			Text: Wording{
				EN: "I'm sorry it didn't work out. Please open the order, choose refund and pick the reason that fits, so that your request reaches us at once. What was wrong with it? If it's something we can repair or replace, I'd like to offer you that too.",
				ZH: "很抱歉没能让您满意。请在订单详情里点“申请退款”，选择符合的原因提交，我们收到后就会审核。方便说说是哪里不合适吗？如果能补发或更换，我也可以帮您安排。",
			},
		},
		{
			ID: "refund-status", Topic: "refund",
			Title: Wording{"Refund progress", "退款进度"},
			Text: Wording{
				EN: "You can follow the refund for order {{order}} on the order page. Once it's approved, the money goes back the way you paid, and your bank or wallet decides how soon you see it. Which step does the page show right now?",
				ZH: "订单{{order}}的退款进度可以在订单详情里查看。审核通过后会原路退回，到账快慢要看银行或支付渠道。请问页面现在显示到哪一步了？",
			},
		},
		{
			ID: "refund-done", Topic: "refund",
			Title: Wording{"Refund approved", "退款已通过"},
			Text: Wording{
				EN: "The refund for order {{order}} is approved on our side. The money goes back the way you paid; banks often need a few working days to show it. If it still isn't there after that, write to me here and we'll look at it together.",
				ZH: "订单{{order}}的退款我们已经审核通过，款项会原路退回，银行一般需要几个工作日入账。到时候如果还没看到，随时在这里找我，我陪您一起查。",
			},
		},
	}
}

package starter

// greetingReplies never only greet: each asks for the one thing that moves the
// conversation on, since a bare hello is no answer.
func greetingReplies() []Reply {
	return []Reply{
		{
			ID: "greet-ask", Topic: "greeting", Pin: 1,
			Title: Wording{"Greet and ask", "问候并询问"},
			Text: Wording{
				EN: "Hi, this is {{agent}} from {{shop}}. Is your question about an item you're looking at, or about an order you've already placed? Send me the item or the order number and I'll open it right away.",
				ZH: "您好，我是{{shop}}的客服{{agent}}。请问您是想了解商品，还是咨询已经下的订单呢？把商品或订单编号发给我，我马上为您查看。",
			},
		},
		{
			ID: "greet-order", Topic: "greeting",
			Title: Wording{"Ask for order", "询问订单号"},
			Text: Wording{
				EN: "I'm happy to help with your order. Could you send me the order number, or a screenshot of the order page, and tell me in a few words what happened? That way I check the right one.",
				ZH: "您好，请把订单编号或订单页截图发给我，再简单说说遇到了什么情况，我核对好这一单就给您答复。",
			},
		},
		{
			ID: "greet-back", Topic: "greeting",
			Title: Wording{"Welcome back", "老顾客问候"},
			Text: Wording{
				EN: "Welcome back, {{customer}}, it's lovely to hear from you again. How did your last order turn out, and what can I look for today?",
				ZH: "{{customer}}，欢迎回来，很高兴又见到您。上次买的用着还合适吗？今天想看点什么，我来帮您找。",
			},
		},
	}
}

package starter

// Prompts returns one prompt for each kind of message that comes without
// words, so that an agent can ask what is wanted with a single key. They use
// no variables: every one of them can always be sent.
func Prompts() []Prompt {
	return []Prompt{
		{"image", Wording{
			EN: "Thank you for the picture. Is there anything we can help you with? If it's about something in it, tell us which item and what you'd like to know.",
			ZH: "图片收到啦，请问有什么可以帮您？如果是想问图里的东西，说一下是哪一件、想了解什么就好。",
		}},
		{"video", Wording{
			EN: "Thank you for the video. Is there anything we can help you with? If it shows a problem, tell us in a few words what happened and when.",
			ZH: "视频收到啦，请问有什么可以帮您？如果是商品出了问题，简单说说是什么情况、什么时候发现的。",
		}},
		{"emoji", Wording{
			EN: "Nice to see you here! Is there anything we can help you with, an item you're looking at or an order that's on its way?",
			ZH: "看到您的表情啦～请问有什么可以帮您？是想看看商品，还是想问问订单呢？",
		}},
		{"product", Wording{
			EN: "Do you have a question about this product? Size, stock, delivery or anything else: just tell us what you'd like to know.",
			ZH: "请问您对这款商品有什么想了解的吗？尺码、库存、发货时间都可以问我们。",
		}},
		{"order", Wording{
			EN: "Do you have a question about this order? Tell us whether it's about delivery, a change or something you received, and we'll check it for you.",
			ZH: "请问您对这笔订单有什么疑问吗？是想问发货物流、修改订单，还是收到的商品有情况？告诉我们，马上为您核实。",
		}},
	}
}

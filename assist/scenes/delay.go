package scenes

func delays() []Scene {
	return []Scene{
		scene("delay-dispatch", "delay", "Late dispatch", "超时没发货",
			"I'm sorry order {{order}} hasn't left by the day we gave you. I'm taking it up with the warehouse now and will write the new date here within 4 hours; if that's too late for you, you can cancel on the order page.",
			"订单{{order}}没按时发出，是我们没做到，抱歉。我现在去催仓库，4小时内在这里告诉您新的发货时间；等不了的话，订单里可以直接申请退款。"),
		scene("delay-silent", "delay", "No scan for days", "好几天没更新",
			"I'm sorry, that's too many days without a scan. I'm opening an enquiry with the carrier today and will tell you here by tomorrow evening what they answer, even if it's only that they're still searching.",
			"物流停了好几天，抱歉让您久等。我今天就向快递提交查件，明晚之前不管有没有结果，都在这里跟您说一声。"),
		scene("delay-weather", "delay", "Bad weather", "天气原因延误",
			"Bad weather on the route is holding parcels up, and yours is among them. Please look at the tracking page again in two days; if there's no new scan by then, write to me and I'll press the carrier.",
			"途经地区天气恶劣、道路受阻，包裹暂时停在路上，会晚几天。路通了物流会继续更新，48小时还没动静就来找我，我去催。"),
		scene("delay-rush", "delay", "Carriers overloaded", "大促快递慢",
			"After a big sale the carriers have far more to carry than usual, so scans come slowly. If the expected day passes without the parcel, tell me, and you choose whether to wait or to have your money back.",
			"大促之后快递件量大，中转会比平时慢。过了预计送达日还没到就来找我，是接着等还是退款，按您的意思来。"),
		scene("delay-batch", "delay", "Batch comes in late", "到货推迟了",
			"I'm sorry, the batch with your item is coming in later than planned. Would you like to wait, switch to something that's in stock or have your money back? Tell me and I'll act on it today.",
			"抱歉，您订的这批货到仓推迟了。愿意等、换成现货款，还是退款，选好告诉我，我今天就办。"),
		scene("delay-claim", "delay", "Asks for compensation", "延误能赔吗",
			"It's fair to ask. The platform has rules for late dispatch and late delivery; send me the order number, and I'll compare the promised day with the tracking and tell you within 24 hours what you're entitled to.",
			"您问得合理，晚发货和晚送达平台都有对应的规则。订单编号发我，我对一下承诺时间和物流记录，24小时内告诉您能不能补、怎么补。"),
		scene("delay-urgent", "delay", "Needed for a date", "急用等不及",
			"I understand the date matters. By which day must it be there? I'll tell you openly from the latest scan whether that's likely; if it isn't, I'll help you cancel or refuse it, so that you can buy elsewhere in time.",
			"知道您急着用。哪天之前到还来得及？我照现在的物流给您判断，赶不上就直说，帮您办取消或拒收，您好赶紧就近买一件。"),
		scene("delay-lost", "delay", "Lost in transit", "确认丢件",
			"I'm sorry: the carrier confirms that the parcel of order {{order}} is lost. Shall we send it again or refund you in full? Tell me which and I'll start it today; we'll deal with the carrier.",
			"抱歉，快递确认订单{{order}}的包裹丢失了。补发一件还是全额退款，您选一个，我今天就给您办，快递那边的理赔由我们去跟。"),
		scene("delay-again", "delay", "Asked before, still late", "催过还没到",
			"I'm sorry you have to ask a second time. I'm taking this over: today I'll get the carrier to say where it is, and if there's no clear answer by noon tomorrow, we resend or refund it, whichever you choose.",
			"您已经催过一次还没到，抱歉。这件事我来盯：今天向快递问到具体位置，明天中午12点前还没有说法，就给您补发或退款，由您选。"),
	}
}

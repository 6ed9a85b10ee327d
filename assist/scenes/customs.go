package scenes

func customs() []Scene {
	return []Scene{
		scene("customs-duty", "customs", "Who pays the duty", "关税谁来付",
			"Please look at the price details at checkout: duties listed there are paid with the order; if none are listed, the carrier may ask you for them before delivery. Which country is it for? I'll see what applies to this item.",
			"看结算页的价格明细：列了税费的，付款时就一起付了；没列的，清关时可能由快递向您收取。您收货在哪个国家或地区？我看看这款怎么算。"),
		scene("customs-held", "customs", "Held at customs", "海关查验中",
			"Customs is looking at your parcel; how long that takes is up to them. If they need something from you, the tracking page will say so: please answer within the time given, or the parcel may be sent back.",
			"包裹正在海关查验，时间由海关定，我这边催不了。需要您补资料的话，物流页面会有提示，看到尽快补上，拖久了可能会被退运。"),
		scene("customs-id", "customs", "ID or tax number", "清关要实名",
			"Some countries ask for the recipient's ID or tax number on imports. Enter it only on the platform's or carrier's own page that the tracking leads to; please don't send it in this chat, I don't need to see it.",
			"有些国家和地区清关要核对收件人的实名或税号。请从订单或物流详情的入口进去填，证件照片不用发在聊天里，我这边不需要看。"),
		scene("customs-fee", "customs", "Asked to pay a fee", "收到补税通知",
			"Please don't pay from a message yet. See whether the same amount shows up on the tracking page in your order, then send me a screenshot, and I'll tell you whether it belongs to your parcel or was already paid with the order.",
			"先别急着付，冒充海关和快递的消息不少。看看订单的物流详情里有没有同样的金额，截图发我，我核对是不是您的包裹、付款时含没含税。"),
		scene("customs-value", "customs", "Declare a lower value", "申报低一点",
			"I see why you ask, but the declared value has to be the price you paid: a wrong one can get the parcel held or you fined. Tell me the country and I'll look up from which value duty applies there.",
			"理解您想省税，不过申报金额要和实付一致，写低了包裹可能被扣，反而更耽误。您告诉我寄到哪里，我帮您看看当地的免税额度。"),
		scene("customs-refused", "customs", "Sent back by customs", "被海关退运",
			"I'm sorry, customs has sent the parcel of order {{order}} back. Would you like a refund or a second try with corrected papers? I'll ask the carrier for the reason and write it here within two working days.",
			"抱歉，订单{{order}}的包裹被海关退运了。退款还是补齐资料重新寄，您选一个；具体原因我向快递核实，两个工作日内在这里告诉您。"),
		scene("customs-allowed", "customs", "Can it be imported", "能不能寄进来",
			"Food, plants, batteries and medicines are restricted in some countries. Tell me where it's going and I'll look at the carrier's list; please check with your customs office too, since they have the last word.",
			"食品、植物、电池、药品这类，有些国家限制入境。您寄到哪里？我查快递的禁运清单，您也看一眼当地海关的规定，放不放行由他们定。"),
		scene("customs-papers", "customs", "Papers for customs", "清关要资料",
			"Which paper does customs ask for: the invoice, a proof of payment or a description of the goods? Send me the order number and a screenshot of the request, and I'll have it for you here within one working day.",
			"海关要的是哪样：发票、付款凭证还是商品说明？把订单编号和通知截图发我，我准备好，一个工作日内发到这个对话里。"),
		scene("customs-time", "customs", "How long is clearance", "清关要多久",
			"Only customs can say how long it takes, so I won't guess. The tracking page changes once the parcel is released; if it hasn't after five working days, tell me and I'll have the carrier ask.",
			"清关要几天由海关定，我说个数字反而不准。物流显示“清关完成”或“放行”就过了；五个工作日还没变化，您告诉我，我让快递去问。"),
	}
}

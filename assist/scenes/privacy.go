package scenes

func privacyScenes() []Scene {
	return []Scene{
		scene("privacy-fake-call", "privacy", "Call from us?", "假冒客服来电",
			"That wasn't us: we handle refunds on the order page only and don't call to ask for codes or transfers. Please hang up and give nothing away; if money has already left, tell your bank and the police right now.",
			"那不是我们打的，退款只在订单页面办理，不会来电要验证码或让您转账。请马上挂断，什么都别填；已经转了钱的话，立刻报警并联系银行。"),
		scene("privacy-code", "privacy", "Code requested", "索要验证码",
			"Please don't give that code to anyone, us included: it opens your account or your wallet. If you've already passed it on, change your password now and ask the platform to lock the account.",
			"验证码请不要告诉任何人，包括我们，有了它就能动您的账户。已经给出去的话，马上改密码，再找平台冻结账号。"),
		scene("privacy-pay-outside", "privacy", "Pay elsewhere?", "私下转账",
			"Please pay on the order page only. A transfer outside it can't be traced by us or covered by the platform; if someone asked you for one in our name, send me a screenshot and I'll report it today.",
			"请只在订单页面付款，页面以外的付款我们查不到，平台也保障不了。有人用我们的名义向您收钱，截图给我，今天就去举报。"),
		scene("privacy-odd-message", "privacy", "Odd message", "可疑短信",
			"That message isn't from us; please don't tap on anything in it. Anything real about your order also shows on your order page, so compare the two, and send me a screenshot if you'd like us to warn others.",
			"这条不是我们发的，里面的网址别点开。订单有变动，订单页面上都会显示，以那里为准；方便的话截图给我，我们发公告提醒其他顾客。"),
		scene("privacy-hide-details", "privacy", "Cover details", "遮挡隐私信息",
			"Before you send the picture, please cover card numbers, your ID and the address on the label. The order number and the part that matters are all I need.",
			"发图之前，麻烦把银行卡号、证件号和面单上的地址遮一下。我只要看到订单编号和有问题的地方就够了。"),
		scene("privacy-delete-picture", "privacy", "Shown too much", "发了敏感信息",
			"Your picture shows a card or ID number; please take it back now if the app still lets you. I don't need it and won't pass it on, and I'll ask today for it to be removed at our end.",
			"您这张图里有证件号或卡号，还能撤回的话请马上撤回。处理订单用不着它，我不会转出去，今天就申请把这边的也删掉。"),
		scene("privacy-someone-elses-order", "privacy", "Another's order", "查别人的订单",
			"I can only discuss an order with the account that placed it, so that nobody's address gets into the wrong hands. Please ask the buyer to write to us from that account; they'll have the answer the same day.",
			"为了保护买家的信息，订单详情只能告诉下单的账号本人。麻烦让对方用下单账号来问，当天就给答复。"),
		scene("privacy-delete-data", "privacy", "Delete my data", "删除个人信息",
			"I've noted your request and passed it to the colleague responsible for data. Within a week I'll tell you here what has been deleted and what the law obliges us to keep, and for how long.",
			"您的申请我登记好了，已经转给负责的同事。一周内在这里告诉您删除了哪些，哪些按规定要留存、留多久。"),
		scene("privacy-address-check", "privacy", "Address change", "改址核实",
			"Before I change where a parcel goes, I need to know it's really you asking: please send the request from the account that ordered, with the order number and the old street. I'll do it within the hour if it hasn't shipped.",
			"改地址要先核实是您本人：请用下单账号把订单编号和原来的街道名发给我。对上了而且还没发货的话，一小时内给您改好。"),
	}
}

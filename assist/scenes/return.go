package scenes

func returnScenes() []Scene {
	return []Scene{
		scene("return-last-day", "return", "Until when?", "退货期限",
			"Your order page shows the last day for a return, next to the return button. If that day is close, please open the request today; the page then tells you by when to post the parcel.",
			"退货截止时间在订单的“申请售后”里能看到，一般从签收开始算。快到期的话，您今天先提交申请，寄出期限页面会另外显示。"),
		scene("return-condition", "return", "Tried it on", "试过能退吗",
			"Trying it on is fine. For a return we need it unwashed and unworn apart from that, with its tags, accessories and packaging; if you're not sure about yours, send me a photo and I'll tell you straight away.",
			"试穿过没关系，吊牌没剪、没有下水和穿着痕迹，配件和包装一起寄回就行。您要是拿不准，拍张照发我，我帮您看。"),
		scene("return-no-box", "return", "Box is gone", "包装没了",
			"Please send me a photo of the item as it is now, and I'll tell you within two hours whether we can take it back without the original packaging. For the journey, any sturdy box with some padding will do.",
			"您先拍一下商品现在的样子发我，缺了原包装能不能退，两小时内答复您。可以退的话，找个结实的纸箱，里面垫一垫再寄就行。"),
		scene("return-address", "return", "Where to send it", "退货地址",
			"The return address appears in the return details once the request is approved. Please use that one, as the sender on your parcel may be another warehouse, and enter the tracking number there so that we can match it to you.",
			"申请通过后，退货地址会显示在售后详情里，请以它为准，面单上的发货地址可能不收退件。寄出后把运单号填到页面上，仓库好对上您的单。"),
		scene("return-pickup", "return", "Pickup at home", "上门取件",
			"If the return page offers a pickup, choose a time there and the courier will collect it from you. If it doesn't, drop the parcel off at a carrier near you and enter the tracking number in the return details.",
			"申请退货时页面上如果有“上门取件”，选好时间，等快递员来取就行。没有这个选项的话就近寄出，再把运单号填到售后详情里。"),
		scene("return-postage-cover", "return", "Postage cover", "运费险",
			"If your order has return-postage cover, it's marked on the order page: you pay the carrier first, and the insurer repays you after our warehouse confirms the parcel. The amount it covers is shown there too.",
			"您这单有没有运费险，订单详情里会标出来。有的话您先垫付运费，仓库确认收货后保险自动赔付，赔多少以页面显示的金额为准。"),
		scene("return-postage-due", "return", "Postage due", "请勿到付",
			"Please pay the postage when you send it, because the warehouse can't take in parcels with postage due. If the fault was ours, send me a photo of the receipt and I'll refund the postage the same day.",
			"寄的时候麻烦您先付一下运费，到付件仓库那边收不了。如果是我们的责任，寄件凭证拍给我，核对后当天把运费补给您。"),
	}
}

package scenes

// returnProgressScenes follow a return that is on its way, or that could not
// be sent.
func returnProgressScenes() []Scene {
	return []Scene{
		scene("return-add-tracking", "return", "Tracking missing", "补填运单号",
			"Your return has no tracking number yet, and the request may close by itself after the date shown on the page. Please enter it today; if the page won't take it, send me a photo of the receipt and I'll note it for the warehouse.",
			"您的退货单里还没有运单号，过了页面上的期限申请可能会自动关闭。麻烦您今天填一下，填不进去就把寄件凭证拍给我，我转给仓库登记。"),
		scene("return-not-booked", "return", "Not booked in", "签收未入库",
			"Tracking says your return was delivered, but the warehouse hasn't booked it in. They're looking for it by its number, and I'll tell you the result by noon tomorrow; please keep the posting receipt until then.",
			"物流显示退件已签收，但仓库还没登记入库。我让仓库按运单号去找了，明天中午12点前告诉您结果，寄件凭证麻烦先留着。"),
		scene("return-checked", "return", "Check question", "验货有疑问",
			"Before I can approve the refund there's one thing to clear up: the warehouse found the item in a different condition from the one in the return terms. I'm sending you their photos; once I have your view, you'll get our answer within 24 hours.",
			"仓库验货时发现商品的状态和退货要求有些出入，照片我发给您看看。寄出时是什么情况麻烦您跟我说说，收到您的说明后24小时内给出处理结果。"),
		scene("return-excluded", "return", "Not returnable", "不支持退货",
			"I'm sorry, this item can't be returned for a change of mind, as its product page notes. If something is wrong with it, that's another matter: send me photos and I'll tell you within 24 hours what we can do.",
			"很抱歉，这款不支持无理由退货，商品页有标注。如果是商品本身有问题，那另当别论，您拍照发我，24小时内告诉您怎么处理。"),
		scene("return-too-late", "return", "Period is over", "已过退货期",
			"The return period for this order has ended, so the page no longer offers it. What's the trouble with the item? If it's a fault, the warranty may still cover it, and I'll tell you within 24 hours what we can do.",
			"这单已经过了退货期，页面上没法再申请了。方便说说是哪里不满意吗？如果是质量问题，还可以看看能不能走保修，24小时内给您准话。"),
		scene("return-one-box", "return", "Several orders", "多单合寄",
			"You can send several orders in one box if their return pages show the same address. Put a note with the order numbers inside and enter the same tracking number in each return.",
			"几个售后单的退货地址要是一样，可以装一个箱子寄。里面放张纸条写上订单编号，每个售后单都填同一个运单号就行。"),
	}
}

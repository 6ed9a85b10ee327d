package scenes

// missingPartScenes are about what is not in the parcel; they share the topic
// of the wrong item.
func missingPartScenes() []Scene {
	return []Scene{
		scene("wrong-item-two-parcels", "wrong-item", "Second parcel", "分包发货",
			"Your order was packed in more than one parcel, and they can arrive on different days. Your order page lists every tracking number; if all of them say delivered and something is still missing, send me a photo of what came.",
			"您这单是分开打包的，可能不在同一天到，订单详情里能看到每个运单号。都显示签收了还少东西的话，把收到的全部拍张照发我。"),
		scene("wrong-item-small-part", "wrong-item", "Part missing", "少配件",
			"Please look under the inner tray and inside the sleeves first; small parts like to hide there. If it's still missing, tell me which part it is (a photo of the manual page helps), and I'll send it on within 24 hours.",
			"您先看看内托下面和说明书夹层，小配件常放在那里。还是没有的话，告诉我缺哪个，能拍下说明书上的图更好，24小时内给您补寄。"),
		scene("wrong-item-gift", "wrong-item", "Gift missing", "赠品漏发",
			"I'm sorry the gift wasn't in the box. Gifts sometimes travel separately, so I'm checking the packing list, and by 6 pm today you'll know whether it's on its way or we send it again.",
			"不好意思，赠品没跟着一起到。有的赠品是单独寄的，我去核对发货清单，今天18:00前告诉您是在路上还是给您补发。"),
		scene("wrong-item-record", "wrong-item", "Packing checked", "核实漏发",
			"I've compared the packing record with the parcel's weight, and you're right: we left one item out, and I'm sorry. It goes out by 6 pm tomorrow, and the tracking number will be here the same evening.",
			"打包记录和包裹重量都核对过了，确实是我们少装了一件，抱歉。明天18:00前补发，运单号当晚发在这里。"),
		scene("wrong-item-opened", "wrong-item", "Parcel opened", "包裹被拆过",
			"I'm sorry, that shouldn't happen. Please keep the packaging as it is and send me photos of the tape, the label and what's inside; I'll have the carrier trace it, and within 24 hours you'll hear whether we resend or refund.",
			"很抱歉让您收到这样的包裹。外包装先别扔，封口、面单和里面的东西都拍给我，我让快递查运输记录，24小时内给您补发或退款的结果。"),
	}
}

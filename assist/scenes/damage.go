package scenes

func damageScenes() []Scene {
	return []Scene{
		scene("damage-crushed-box", "damage", "Crushed box", "外箱压坏",
			"Please photograph the box from all sides with the label in view before you open it, then check what's inside. If anything is damaged, send me the photos today and we'll replace it or refund you, whichever you prefer.",
			"您先别急着拆，把外箱各面和面单拍下来，再打开看看里面。东西有损坏的话，今天把照片发我，补发还是退款您来选。"),
		scene("damage-at-door", "damage", "Courier waiting", "派件时发现破损",
			"I'm sorry about that. If the courier is still with you, please refuse the parcel and ask them to note the damage. Then send me a photo of it, and I'll arrange a new one or your refund today.",
			"不好意思让您遇上这种事。快递员还在的话，请当面拒收，让他备注破损。拍张照片发给我，我今天就给您安排补发或退款。"),
		scene("damage-leaked", "damage", "Bottle leaked", "漏液",
			"I'm sorry it leaked on the way. Please send me one photo of the bottle and cap and one of whatever else got wet, and don't use what's left; I'll tell you within two hours how we replace or refund it.",
			"很抱歉，路上漏了。麻烦把瓶身瓶盖、被弄湿的东西都拍给我，剩下的先别用，两小时内给您补发或退款的方案。"),
		scene("damage-glass", "damage", "Broken glass", "玻璃陶瓷碎裂",
			"I'm sorry it broke; please don't touch the pieces with bare hands. One photo of the opened box is enough, and nothing needs to come back; I'll arrange a new one or your refund today.",
			"真抱歉，让您收到碎的。碎片锋利，您别用手直接碰，拍一张开箱照片给我就够了，不用寄回，今天给您安排补发或退款。"),
		scene("damage-small-mark", "damage", "Small scratch", "轻微瑕疵",
			"I'm sorry about the mark. If you'd like to keep it, I can offer you part of the price back; if not, we'll replace it at our cost. Send me a photo next to a coin for scale, and I'll name the amount within two hours.",
			"很抱歉有这个瑕疵。愿意留下的话，我给您申请退一部分差价；不想留就换新，运费我们出。瑕疵旁边放枚硬币拍给我，两小时内告诉您具体金额。"),
		scene("damage-spoiled", "damage", "Spoiled food", "生鲜变质",
			"I'm sorry, please don't eat it. Send me photos of the spoiled part, the whole amount and the label today, and I'll refund what was spoiled; there's no need to send anything back.",
			"很抱歉，坏了的您别吃。今天把变质的部分、整体数量和面单拍给我，坏的部分给您退款，不用寄回。"),
		scene("damage-replaced", "damage", "New one on us", "确认补发",
			"Your photos are clear, thank you. A new one leaves our warehouse by 6 pm tomorrow, better padded this time, and you needn't send the broken one back; I'll post the tracking number here.",
			"照片看清楚了，谢谢配合。明天18:00前给您补发一件新的，包装会加固，坏的不用寄回，运单号出来我发在这里。"),
		scene("damage-carrier-claim", "damage", "Carrier's fault", "快递责任",
			"We'll deal with the claim against the carrier ourselves, so there's nothing for you to fill in or wait for. Please just keep the packaging for three days in case they ask to see it; your refund or replacement goes ahead today.",
			"跟快递追责的事我们来做，您不用等他们的结果。包装麻烦先留三天，方便快递核实，您的补发或退款今天就处理。"),
		scene("damage-clearer-photo", "damage", "Photo unclear", "照片不清楚",
			"I can't quite make out the damage in that picture. Could you take one in daylight, close up, and one that shows the whole item? With those I can decide right away.",
			"这张照片看不太清破损的位置。麻烦在光线好的地方，拍一张近的、一张整件的，收到后我当场给您定处理办法。"),
	}
}

package scenes

func thanksScenes() []Scene {
	return []Scene{
		scene("thanks-photo", "thanks", "For the photos", "感谢配合拍照",
			"Thank you for the clear photos; they save us both a lot of questions. They're with our quality team now, and I'll tell you the result by 6 pm tomorrow.",
			"谢谢您拍得这么清楚，省了来回问的时间。照片已经转给质检同事，明天18:00前告诉您结果。"),
		scene("thanks-patience", "thanks", "For patience", "感谢耐心",
			"Thank you for staying so patient while we sorted this out. It's done now: you can see the change on your order page, and if anything there looks odd, I'm here.",
			"谢谢您一直这么耐心地等。事情已经办好了，订单页面能看到，您核对一下，有不对的地方随时叫我。"),
		scene("thanks-praise-passed-on", "thanks", "Praise passed on", "转达表扬",
			"What a lovely message, thank you! I've read it out to the colleagues who packed your order. If you ever want the same again, the order page has a button to buy it once more.",
			"谢谢您的表扬，我念给打包的同事听了，大家都很开心。以后想回购，在原订单里点“再次购买”就行。"),
		scene("thanks-honest-criticism", "thanks", "For criticism", "感谢建议",
			"Thank you for saying this so openly. I've written it down word for word for the colleague who decides on it, and I'll tell you within a week what comes of it.",
			"谢谢您直说，这样的意见对我们很有用。原话我已经转给负责的同事，一周内告诉您采纳情况。"),
		scene("thanks-spotted-error", "thanks", "Error spotted", "感谢指出错误",
			"Well spotted, thank you: the description is wrong there. It'll be corrected by tomorrow evening; if you've ordered because of it, tell me and we'll find a solution today.",
			"您看得真仔细，那里确实写错了，谢谢指出。明天晚上前改好，您要是照着它下的单，跟我说，今天给您处理。"),
		scene("thanks-regular", "thanks", "Regular customer", "感谢老顾客",
			"It's good to see you back, and thank you for choosing us once more. Your order is in the packing queue; tell me within the hour if you'd like anything about it changed.",
			"又见到您了，谢谢一直支持我们。这单会按顺序给您打包，地址或规格要改的话，一小时内跟我说。"),
	}
}

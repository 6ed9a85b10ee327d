package scenes

func wrongItemScenes() []Scene {
	return []Scene{
		scene("wrong-item-colour", "wrong-item", "Wrong colour", "颜色发错",
			"I'm sorry, we packed the wrong colour. If you'd like to keep it, you get part of the price back; if not, send me a photo of it with the label, and the right one leaves by 6 pm tomorrow. Which would you prefer?",
			"不好意思，颜色给您发错了。愿意留下的话，退您一部分货款；想要原来的颜色，把商品和面单拍给我，明天18:00前补发。您看选哪种？"),
		scene("wrong-item-size-label", "wrong-item", "Size label off", "尺码标不符",
			"Sometimes the tag and the bag say different sizes. Please send me a photo of both, and lay the item flat to measure its width; I'll compare that with the size chart and tell you within two hours whether it's the right one.",
			"有时吊牌和外袋的尺码会标得不一样。麻烦把两处都拍给我，再平铺量一下胸围或腰围，我对照尺码表核对，两小时内告诉您有没有发错。"),
		scene("wrong-item-other-person", "wrong-item", "Someone else's", "收到别人的包裹",
			"Thank you for telling us; that parcel was meant for someone else. Please leave it unopened and cover the name on the label in any photo; I'll arrange a pickup and send you news of your own parcel by 6 pm today.",
			"谢谢您告诉我们，这个包裹应该是贴错面单了。麻烦先别拆，拍照时遮一下对方的信息，我来安排取回，您自己那件今天18:00前给您查到下落。"),
		scene("wrong-item-new-first", "wrong-item", "Right one first", "先补发再取回",
			"You needn't wait for the return: the right item leaves within 24 hours. Please keep the wrong one in its packaging; the courier will collect it from you, and the pickup costs you nothing.",
			"不用等您寄回，正确的商品24小时内先发出。发错的那件麻烦放好，会有快递员上门取，运费我们付。"),
		scene("wrong-item-extra", "wrong-item", "One too many", "多发了",
			"That's very honest of you, thank you. We'd like to have the extra one collected at our cost: tell me a day and a time that suit you, and please leave it in its packaging until then.",
			"您太实在了，谢谢。多出来的那件我们安排快递上门取，不用您出运费，您看哪天什么时间方便？在那之前原样放着就好。"),
		scene("wrong-item-not-as-ordered", "wrong-item", "Compare with me", "核对规格",
			"Let's compare: the option you chose is on your order page, under the item's name. Please send me a photo of what came with its label; if the two differ, I'll send the right one or refund you today.",
			"我们对一下：您下单的规格在订单详情里，商品名下面那一行。收到的商品和标签拍给我，如果对不上，今天就给您补发或退款。"),
	}
}

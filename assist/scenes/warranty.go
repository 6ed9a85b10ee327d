package scenes

func warrantyScenes() []Scene {
	return []Scene{
		scene("warranty-how-long", "warranty", "How long?", "保修多久",
			"The warranty period is on the product page and on the card in the box, and usually counts from delivery. Tell me what isn't working, and I'll check whether yours is still covered and answer here within two hours.",
			"保修期在商品页和随货的保修卡上都有写，一般从签收那天算起。您说下是什么故障，我查查还在不在保，两小时内回复您。"),
		scene("warranty-claim", "warranty", "How to claim", "怎么报修",
			"Please send me the serial number, a short video of the fault and the date it began. I'll open the repair today and send you the address and a reference to write on the box.",
			"麻烦把序列号、故障的小视频和开始出问题的日期发给我。今天给您登记报修，寄修地址和报修单号随后发您，单号写在箱子上就行。"),
		scene("warranty-card-lost", "warranty", "Card is lost", "保修卡丢了",
			"That's no problem: your order here shows when you bought it, and we accept it in place of the card. Just send me the order number with the serial number on the device.",
			"没关系，您在本店的订单就能证明购买日期，可以代替保修卡。把订单编号和机身上的序列号发我就行。"),
		scene("warranty-paid-repair", "warranty", "Paid repair", "过保维修",
			"The warranty has run out, so the repair would be at your cost. If you describe the fault, I'll get you a price within 24 hours, and nothing is charged until you've agreed to it.",
			"您这台已经过保了，维修需要自费。您描述一下故障，24小时内给您报价，您同意了我们再修，不会先收费。"),
		scene("warranty-before-sending", "warranty", "Before sending", "寄修前准备",
			"Before you post it: save your data elsewhere, sign out of your accounts, and take out cards and batteries that come off. Pack it with padding and a note of the fault, and enter the tracking number in the repair details.",
			"寄修之前，请先备份数据、退出账号，取出存储卡和能拆的电池。机器裹好，附张纸条写明故障，寄出后把运单号填到售后详情里。"),
		scene("warranty-arrived", "warranty", "Repair received", "已收到寄修件",
			"Your device has reached our workshop. They'll test it first, and I'll tell you what they found and how long the repair will take by 6 pm tomorrow.",
			"您寄修的机器已经到维修部了，先做检测。明天18:00前我告诉您检测结果和预计修多久。"),
		scene("warranty-part-awaited", "warranty", "Waiting for part", "等配件",
			"I'm sorry the repair is taking longer: the part it needs is still on its way to the workshop. I'll ask them again tomorrow and write to you by noon; if you'd rather not wait, tell me and we'll look at a replacement.",
			"不好意思，维修要的配件还在路上，耽误了几天。明天我再去催，中午12点前告诉您进展；您要是不想等了，跟我说，我们商量换机。"),
		scene("warranty-sent-back", "warranty", "Repaired, sent", "修好寄回",
			"It's repaired and on its way back to you; the tracking number is in the repair details. Please try it out when it arrives, and tell me within a week if the fault shows up again.",
			"已经修好寄出，运单号在售后详情里。收到后麻烦您试用几天，一周内再出现同样的问题就告诉我，我接着给您处理。"),
		scene("warranty-replace", "warranty", "Can't be fixed", "无法修复换新",
			"The workshop can't repair it, so we're replacing it. Please confirm the delivery address on your order page today; the new one leaves within 48 hours, and its serial number carries the rest of your warranty.",
			"维修部确认这台修不了，给您换一台。麻烦今天核对一下订单里的收货地址，48小时内发出，剩余的保修期转到新机上。"),
	}
}

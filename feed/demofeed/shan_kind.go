package demofeed

func shanKind() []dialogue {
	return []dialogue{
		{
			opens: []line{say("茶收到了，包装很用心，谢谢！🍵")},
			turns: []turn{
				{"您喜欢就好，祝您喝得开心。", "会再来的～"},
			},
		},
		{
			opens: []line{say("你好"), say("在吗")},
			again: "有人吗？",
			turns: []turn{
				{"在的，请问有什么可以帮您？", "想问下今年的龙井出了吗"},
				{"出了，明前的上周刚到。", "好嘞，我去拍"},
			},
		},
		{
			opens: []line{say("上次你们送的小茶宠，我家猫天天抱着睡😂"), pic("cat-and-frog.jpg")},
			turns: []turn{
				{"太可爱了！茶宠原来是给它准备的。", "还能再买一个吗？它们打架了"},
				{"下一单给您放两个，一猫一个。", "哈哈哈谢谢老板"},
			},
		},
	}
}

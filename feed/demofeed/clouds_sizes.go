package demofeed

func cloudsSizes() []dialogue {
	return []dialogue{
		{
			opens: []line{card("Y-2207", "云感针织开衫 燕麦色"), say("163 / 52kg 穿S还是M呀")},
			again: "平时穿M，怕大了",
			turns: []turn{
				{"亲，这款偏宽松，建议S。", "好的，袖子会短吗？我手长"},
				{"袖长58，可以盖到手背。", "完美，下单啦"},
			},
		},
		{
			opens: []line{say("这条裙子会透吗？白色那件")},
			turns: []turn{
				{"有内衬的，日常不透。", "那起球吗"},
				{"不会的，里面是棉混纺。", "OK 那我冲了 🏃‍♀️"},
			},
		},
		{
			opens: []line{say("请问 oversize 的那件 hoodie 男生能穿吗，180 左右")},
			turns: []turn{
				{"可以的，180建议L。", "colour 有没有更深一点的绿"},
				{"有墨绿，周五补货。", "nice，蹲一个"},
			},
		},
		{
			opens: []line{pic("outfit.jpg"), say("想搭这条牛仔裤，上衣选哪件好？")},
			turns: []turn{
				{"奶油白的短款会很显高。", "有没有模特同款链接"},
				{"发您了，第二件就是。", "看到了，谢谢姐妹"},
			},
		},
		{
			opens: []line{say("鞋子偏大还是偏小？我脚宽")},
			turns: []turn{
				{"正码，脚宽的话大半码更舒服。", "那就38.5，鞋垫可以取吗"},
				{"可以取，另送一副薄的。", "好耶谢谢"},
			},
		},
	}
}

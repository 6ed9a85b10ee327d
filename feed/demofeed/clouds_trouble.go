package demofeed

func cloudsTrouble() []dialogue {
	return []dialogue{
		{
			opens: []line{say("毛衣脱线了，才穿一次"), pic("sweater-thread.jpg")},
			again: "怎么处理呀",
			turns: []turn{
				{"抱歉亲，给您换新，吊牌不在也没关系。", "换货要多久"},
				{"您寄出扫描后，我们马上发新的。", "好的，明天寄"},
			},
		},
		{
			opens: []line{say("色差有点大，想退货，运费谁出呢")},
			turns: []turn{
				{"有运费险的，退回后自动到账。", "好的，那我现在申请"},
				{"已经帮您同意了，慢慢寄不着急。", "效率好高，谢谢"},
			},
		},
		{
			opens: []line{say("尺码发错了，吊牌写M里面是L😂"), pic("label.jpg")},
			turns: []turn{
				{"哎呀，补发M给您，L的放门口快递来取。", "好嘞，那L我先不拆"},
				{"谢谢理解，给您放了一双袜子。", "意外之喜！"},
			},
		},
		{
			opens: []line{say("衣服收到啦，姐妹们都在问链接 😍"), pic("mirror.jpg")},
			turns: []turn{
				{"穿得真好看！", "嘿嘿，下次还来"},
			},
		},
	}
}

package starter

func productReplies() []Reply {
	return []Reply{
		{
			ID: "product-ask", Topic: "product",
			Title: Wording{"Which detail?", "询问细节"},
			Text: Wording{
				EN: "I'll gladly tell you more about it. What would you like to know: the material, the measurements, the colour, or how to use and look after it?",
				ZH: "这款我来给您介绍。请问您想了解哪方面呢？材质、尺寸、颜色，还是使用和保养方法？",
			},
		},
		{
			ID: "product-use", Topic: "product",
			Title: Wording{"Help with use", "使用指导"},
			Text: Wording{
				EN: "Sorry it isn't working as you expected. At which step does it stop, and what do you see then? A photo or a short video of that moment lets me tell you exactly what to try next.",
				ZH: "不好意思，使用上让您费心了。请问卡在哪一步，当时是什么现象呢？方便的话拍张照片或一小段视频，我好告诉您接下来怎么操作。",
			},
		},
		{
			ID: "size-ask", Topic: "size",
			Title: Wording{"Size advice", "尺码推荐"},
			Text: Wording{
				EN: "I'll help you choose. Could you tell me your height, your weight and the size you usually wear, and whether you like it close or loose?",
				ZH: "我来帮您选尺码。麻烦说一下身高、体重和平时穿的码数，还有喜欢修身一点还是宽松一点。",
			},
		},
		{
			ID: "size-between", Topic: "size",
			Title: Wording{"Between sizes", "两个码之间"},
			Text: Wording{
				EN: "Between two sizes, the smaller one sits closer and the larger one gives you more room. Try laying a piece you like flat and comparing it with the size chart; allow 1 to 3 cm for measuring by hand. Which two sizes are you deciding between?",
				ZH: "在两个码之间的话，小一码更贴身，大一码更宽松。可以拿一件您穿着合适的衣服平铺量一下，跟尺码表对比，手工测量会有1到3厘米误差。您在纠结哪两个码呢？",
			},
		},
	}
}

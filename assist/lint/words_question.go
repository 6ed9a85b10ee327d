package lint

import "tend/assist/phrase"

// questionWords tell what kind of question a customer asks.
func questionWords() []phrase.List {
	return []phrase.List{
		{Tag: asksWhen, Words: []string{
			"when will", "when do", "when does", "when did", "when is", "when are", "when can", "when would", "whens", "how long", "what time", "how soon", "how many days", "how many weeks", "what day", "which day", "delivery time", "eta",
			"什么时候", "啥时候", "何时", "多久", "几天", "多长时间", "几点", "哪天", "几号发", "几号到", "多会", "啥时",
		}},
		{Tag: asksPrice, Words: []string{
			"how much is", "how much are", "how much does", "how much do", "how much for", "how much would", "how much will", "how much?", "whats the price", "what is the price", "whats the cost", "what does it cost", "price?", "price pls", "price please", "how much it",
			"多少钱", "什么价", "啥价", "几块", "怎么卖", "几多钱", "价格多少", "多少米", "价格是多少", "运费多少", "邮费多少",
		}},
		{Tag: asksYesNo, Words: []string{
			"is it", "is this", "is there", "is that", "is the", "is my", "are these", "are they", "are there", "are you", "are the", "do you", "does it", "does this", "does the", "do they", "can i", "can you", "can it", "can we", "could you", "could i",
			"will it", "will this", "will you", "have you", "has it", "has my", "would it", "would this", "should i", "may i", "did you", "do i", "any discount", "any chance", "available", "in stock", "or not", "was it", "were they",
			"吗", "么", "有没有", "能不能", "可不可以", "是不是", "会不会", "要不要", "行不行", "好不好", "有无", "能否", "是否", "有货没", "发了没", "嘛",
		}},
		{Tag: asksOther, Words: []string{
			"what", "whats", "which", "where", "wheres", "who", "how", "why", "什么", "哪", "怎么", "怎样", "如何", "谁", "为什么", "为啥", "几", "多大", "多长", "多高", "多重", "咋", "啥", "多少",
		}},
	}
}

// answerWords tell what a reply may answer with.
func answerWords() []phrase.List {
	return []phrase.List{
		{Tag: tellsTime, Words: []string{
			"today", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "next week", "this week", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "minutes", "noon", "midnight", "morning",
			"afternoon", "evening", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "same day", "year", "right now", "just now", "until", "overnight", "daily", "business days",
			"今天", "明天", "后天", "今晚", "明早", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期", "周末", "下周", "本周", "小时", "分钟", "天内", "天左右", "天就", "天到", "天能", "两天", "三天", "几天", "一天", "月", "号", "上午", "下午", "中午", "晚上", "当天", "次日", "隔天", "春节", "节后", "工作日", "日前", "年", "礼拜",
		}},
		{Tag: tellsPrice, Words: []string{
			"free", "no charge", "free of charge", "included", "discount", "coupon", "price", "dollars", "pounds", "euros", "half price", "cheaper", "nothing extra", "same price", "costs", "per cent", "percent", "usd", "gbp",
			"免费", "包邮", "免邮", "元", "块", "折", "券", "优惠", "便宜", "半价", "原价", "同价", "含运费", "售价", "价格", "满减", "不收",
		}},
		{Tag: tellsState, Words: []string{
			"already", "shipped", "dispatched", "on its way", "on the way", "delivered", "arrived", "left our warehouse", "sold out", "out of stock", "in stock", "on order", "in transit", "out for delivery", "at customs", "preorder", "pre-order", "refunded", "cancelled", "canceled", "approved", "processed", "depends", "depending", "been sent", "been posted", "packed",
			"已", "发出", "发货了", "在路上", "派送中", "运输中", "到货", "现货", "缺货", "售罄", "卖完", "断货", "预售", "签收", "揽收", "审核", "取决", "根据", "看您", "视", "打包", "清关",
		}},
		{Tag: tellsYesNo, Words: []string{
			"yes", "yeah", "yep", "sure", "of course", "certainly", "absolutely", "indeed", "correct", "right", "exactly", "it is", "it does", "you can", "we do", "we can", "i can", "they are", "they do", "it can", "it will", "there is", "there are", "please do", "you may", "feel free", "go ahead", "it has", "we have", "we will", "ill", "no problem",
			"可以", "能", "有的", "有货", "有现货", "是的", "对的", "支持", "会的", "行的", "没问题", "当然", "适合", "都有", "会有", "会一", "有一", "是真", "需要", "正品",
		}},
		{Tag: pointsOrAsks, Words: []string{
			"page", "details", "see the", "see our", "have a look at", "take a look at", "shown", "listed", "click", "tap", "link", "under", "description", "chart", "guide", "manual", "app", "settings", "checkout", "profile", "attached", "screenshot", "picture", "photo", "video",
			"please send", "please tell", "please share", "please give", "send me", "send us", "tell me", "tell us", "let me know", "let us know", "could you", "may i have", "i need", "we need", "which one", "share your", "check with", "contact the",
			"页面", "详情", "点击", "点开", "点一下", "图片", "图上", "链接", "说明书", "尺码表", "订单里", "这里看", "看一下商品", "介绍", "标签", "包装上", "视频", "截图", "购物车", "我的订单", "设置", "客户端",
			"请提供", "提供一下", "发一下", "发给我", "发我", "告诉我", "说一下", "麻烦您", "请您", "请问", "咨询一下", "联系快递", "联系当地", "自行",
		}},
		{Tag: courtesy, Words: courtesies()},
	}
}

// courtesies are words that say nothing about the matter a customer asked
// about.
func courtesies() []string {
	return []string{
		"hi", "hello", "hey", "dear", "thanks", "thank you", "thank you for", "so much", "very much", "a lot", "your message", "your interest", "your order", "your support", "your patience", "your understanding", "your question", "contacting us", "for", "in our shop", "in our store",
		"we hope", "i hope", "hope", "you", "your", "we", "our", "us", "i", "me", "my", "the", "a", "an", "and", "to", "it", "is", "are", "of", "in", "with", "have", "has", "be", "will", "love", "like", "enjoy", "happy", "glad", "pleased", "nice", "lovely", "great", "good", "best", "day", "weekend", "time",
		"sorry", "so sorry", "apologies", "apologise", "apologize", "wait", "waiting", "inconvenience", "really", "very", "truly", "always", "here", "help", "service", "customer", "customers", "friend", "sir", "madam", "appreciate", "appreciated", "welcome", "pleasure", "please", "kindly", "ok", "okay", "noted", "understood", "got it", "see",
		"have a nice day", "have a good day", "have a great day", "have a lovely day", "have a wonderful day", "have a nice weekend", "have a lovely weekend", "have a great weekend", "do not worry", "dont worry", "no problem at all", "right away", "祝您周末愉快", "周末愉快", "不好意思", "别担心", "不用担心", "没关系", "as soon as possible", "as soon as we can", "as soon as i can", "soon", "shortly", "asap", "dont worry", "no worries", "worry", "rest assured", "patience", "patient", "moment", "understand", "feel", "trust", "quality", "shop", "store", "again", "any", "questions", "question", "do our best", "try our best", "our best", "support", "visit", "shopping", "this", "that", "these", "all", "for you", "team", "item", "product", "products",
		"亲", "亲爱的", "您好", "你好", "哈喽", "感谢", "谢谢", "您的", "您", "你", "我们", "我", "的", "了", "哦", "呢", "呀", "哈", "啦", "啊", "咨询", "支持", "理解", "光临", "惠顾", "喜欢", "关注", "信任", "放心", "抱歉", "非常", "很", "真的", "不好意思", "久等", "让", "给", "添麻烦", "祝", "生活", "愉快", "开心", "购物", "满意", "服务", "客服", "本店", "小店", "店铺", "宝贝", "商品", "产品", "质量", "尽快", "尽量",
		"马上", "稍后", "一定", "努力", "安排", "处理", "会", "为", "在", "都", "也", "好", "好的", "收到", "明白", "了解", "知道", "嗯", "耐心", "等待", "请", "大家", "欢迎", "下次", "再来", "问题", "随时", "联系", "可以", "哟", "么么哒", "期待", "希望", "和", "是", "有", "帮", "这边", "这", "那", "对", "就", "呐", "噢", "亲亲", "顾客", "朋友", "着急", "心情", "催", "催促", "反馈", "第一时间", "着", "吧",
	}
}

package starter

// fillers are words that carry no request: a message that holds nothing else
// beside social keywords is still social.
func fillers() []string {
	return append(openings(), []string{
		"a", "an", "the", "it", "its", "this", "that", "these", "those", "they", "them", "i", "im", "ive", "me", "my",
		"we", "you", "your", "youre", "u", "ur", "so", "very", "really", "much", "many", "lot", "lots", "all", "just",
		"and", "for", "to", "of", "in", "on", "at", "with", "by", "as", "is", "are", "am", "was", "were", "be", "been",
		"has", "have", "had", "got", "get", "again", "now", "today", "already", "everything", "everyone", "service",
		"quality", "guys",
		"team", "dear", "sir", "madam", "maam", "mate", "friend", "bro", "sis", "hun", "seller", "shop", "store",
		"oh", "ah", "aw", "um", "well", "yes", "yeah", "yep", "yea", "ya", "exactly", "absolutely", "totally", "highly",
		"亲", "你", "您", "我", "你们", "我们", "他们", "大家", "客服", "老板", "店家", "卖家", "掌柜", "小姐姐", "小哥哥", "姐姐", "哥哥",
		"美女", "帅哥", "宝", "宝贝", "宝宝", "家人", "朋友", "的", "地", "得", "了", "啊", "呀", "哦", "噢", "喔", "呢", "哈", "啦", "嘛",
		"嗯", "呐", "吧", "哟", "哇", "诶", "哎", "唉", "很", "非常", "真", "真的", "真是", "特别", "超", "超级", "挺", "蛮", "十分", "都", "也",
		"就", "和", "还", "这", "这个", "这款", "这家", "这次", "那", "那个", "它", "是", "是的", "对", "对的", "好", "行", "给", "在", "已",
		"已经", "刚", "刚刚", "刚才", "今天", "昨天", "现在", "一直", "都说", "东西", "衣服", "货", "质量", "服务",
		"态度", "店", "店铺", "家", "回复", "解答", "帮忙", "帮助", "一下", "愉快", "快乐",
	}...)
}

// openings are greetings that begin a conversation. They carry no request, but
// whoever says nothing else is about to: alone they are no reason to wait.
func openings() []string {
	return []string{
		"hi", "hii", "hiii", "hello", "helloo", "hey", "heyy", "heyyy", "hiya", "yo", "howdy", "hi there", "hello there",
		"hey there", "good morning", "good afternoon", "good evening", "good day", "anyone there",
		"anybody there", "is anyone there", "is anybody there", "are you there", "you there", "how are you",
		"how are you doing", "hows it going", "nice to meet you",
		"你好", "您好", "你好呀", "在吗", "在么", "在嘛", "在不在", "在不", "在线吗", "有人吗", "有人么", "有人在吗", "有人在么", "客服在吗",
		"有客服吗", "哈喽", "哈啰", "哈罗", "嗨", "嘿", "早安", "早上好", "上午好", "中午好", "下午好", "晚上好", "在嗎", "有人嗎",
	}
}

// askings are words that ask, deny, object or go on to a matter: beside a
// social keyword they make the message a normal one ("thanks, but it's big").
func askings() []string {
	return []string{
		"is it", "is this", "is there", "is that", "are these", "are they", "are there", "was it", "do", "does", "did", "can", "could", "would",
		"should", "may i", "will", "how", "what", "whats", "when", "where", "which", "who", "why", "whether", "if",
		"not", "no", "never", "dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "wont", "cant", "cannot", "couldnt",
		"havent", "hasnt", "without", "but", "however", "although", "though", "except", "unless", "instead", "too",
		"still", "yet", "help", "need", "want", "wanna", "question", "questions", "ask", "please", "pls", "plz",
		"price", "prices", "cost", "costs", "discount", "discounts", "coupon", "code", "sale", "cheaper", "size",
		"sizes", "color", "colors", "colour", "colours", "stock", "available", "restock", "ship", "shipping", "address",
		"invoice", "warranty", "material", "exchange", "return", "change", "pay", "payment",
		"order", "orders", "package", "parcel", "delivery", "item", "items", "product", "products", "one more",
		"不", "没", "无", "未", "别", "非", "吗", "么", "嗎", "什么", "怎", "如何", "多少", "多久", "多大", "多长", "几", "哪", "谁", "为啥", "咋", "啥",
		"但", "不过", "只是", "就是", "可是", "然而", "除了", "有点", "太", "另外", "还有", "想", "要", "求", "请", "能", "麻烦", "帮我", "问",
		"查", "发", "换", "改", "退", "补", "寄", "买", "拍", "价", "钱", "元", "便宜", "优惠", "券", "折", "活动", "尺", "码", "号", "色", "款式",
		"大小", "太大", "好大", "大了", "小了", "好小", "偏小", "偏大", "短", "长", "薄", "厚", "松", "紧", "差", "坏", "贵", "库存", "现货", "有货", "发票", "地址", "链接", "第二", "如果", "快递", "包裹", "订单", "商品", "产品",
	}
}

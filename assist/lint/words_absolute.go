package lint

import "tend/assist/phrase"

// absoluteWords are claims that advertising law or the platforms forbid, and
// the phrases that only share their words.
func absoluteWords() []phrase.List {
	return []phrase.List{
		{Tag: tooMuch, Words: absoluteEnglish()},
		{Tag: tooMuch, Words: absoluteChinese()},
		{Tag: tooMuchFine, Words: []string{
			"最好的办法", "最好的方式", "最好的方法", "最好的时间", "最好的时候", "最好的情况", "最好的处理", "最好的解决", "最好的选择是", "最好的保养", "最好的结果", "最好提前", "最好先", "最好不要", "最好是", "最好用手洗", "最好用冷水", "最好用温水", "最好用中性", "最好用专用",
			"绝对值", "绝对不要", "绝对不能", "绝对不会让您", "第一时间", "永久居民", "首选地址", "唯一的区别", "唯一的缺点", "唯一需要", "唯一编号", "唯一识别", "顶级域名", "最佳赏味", "最佳食用", "最佳使用", "最佳时间", "最佳饮用", "最低价格以", "最佳观看",
			"the best way", "the best time", "best before", "best regards", "best wishes", "all the best", "our best to", "best option for you", "best if", "the best thing to do", "best used", "best kept", "best worn", "best choice between",
			"no guarantee", "guarantee card", "guarantee period", "guarantee card", "cant guarantee", "cannot guarantee", "under guarantee", "year guarantee", "month guarantee", "money back guarantee", "money-back guarantee", "price guarantee", "guarantee form", "perfect for a gift",
			"number one in the queue",
		}},
	}
}

func absoluteEnglish() []string {
	return []string{
		"best in the world", "worlds best", "world best", "the worlds no", "world-class", "best on the market", "best in the market", "the best quality", "best quality", "best price", "best prices", "lowest price", "lowest prices", "the cheapest", "cheapest price",
		"the best product", "the best products", "the best seller on", "the best shop", "the best store", "the best in", "best ever", "the best you can buy", "the best you can get", "number one brand", "number 1 brand", "no.1", "no. 1", "#1", "number one in",
		"100% guarantee", "100% guaranteed", "100 % guarantee", "100 % guaranteed", "guarantee 100%", "guarantee 100 %", "guaranteed 100%", "guaranteed 100 %", "100% authentic", "100% genuine", "100% safe", "100% effective", "100% original", "100% satisfaction",
		"100% waterproof", "100% sure", "100% real", "100% works", "100% risk free", "100% risk-free", "100 % safe", "100 % effective", "100 % authentic", "hundred percent guarantee", "a hundred percent safe",
		"we guarantee", "i guarantee", "guaranteed to", "absolutely guarantee", "results guaranteed", "absolutely safe", "absolutely no side effects", "absolutely waterproof", "absolutely the best", "absolutely unbreakable", "no side effects", "zero side effects", "without any side effects",
		"zero risk", "risk free", "risk-free", "miracle", "cures", "cure for", "never breaks", "never break", "never fades", "never fade", "lasts forever", "last forever", "for ever", "unbreakable", "indestructible", "works for everyone", "the one and only", "unbeatable", "second to none",
		"perfect quality", "the finest in the world", "the top brand", "the leading brand", "national level", "state level", "top-ranked", "most effective", "the safest", "the most advanced", "the strongest on the market", "the only one in the world", "permanent results", "permanently removes", "permanently cures", "permanently whitens",
	}
}

func absoluteChinese() []string {
	return []string{
		"绝对", "最好的", "质量最好", "品质最好", "效果最好", "面料最好", "全网最好", "做工最好", "性价比最高", "最好用", "最好看", "最好吃", "最好喝", "市面上最好", "全国最好", "世界上最好", "世界最好", "行业最好", "最佳", "最优质", "最先进", "最安全的", "最有效", "最专业", "最正宗", "最高级", "最顶级",
		"最便宜", "最低价", "全网最低", "史上最低", "全年最低", "历史最低", "最优惠的价格", "最优惠价", "第一品牌", "全国第一", "全网第一", "销量第一", "行业第一", "世界第一", "排名第一", "口碑第一", "品质第一", "质量第一", "国内第一", "第一名牌", "no1", "top1", "天下第一",
		"国家级", "世界级", "宇宙级", "国际顶级", "顶级", "极品", "殿堂级", "国家免检", "国家领导人", "特供", "专供", "驰名商标", "百分百", "百分之百", "100%正品", "100%有效", "100%安全", "100%保证", "100%满意", "100%不", "100%真", "100%靠谱", "100%无", "保证100%", "100%好评",
		"永久", "永不", "永远不会", "永远不", "永远都不会", "万能", "绝无仅有", "史无前例", "前无古人", "独一无二", "全网唯一", "全国唯一", "唯一品牌", "唯一正品", "王牌", "包治", "根治", "治愈", "药到病除", "零风险", "零副作用", "无副作用", "没有任何副作用", "无任何副作用", "无效退款", "包过敏", "包瘦",
		"首个", "独家首发全球", "全球首发", "全网首发", "极致完美", "完美无瑕", "无敌", "秒杀全网", "空前绝后", "领袖品牌", "领导品牌", "顶尖", "至尊", "巅峰",
	}
}

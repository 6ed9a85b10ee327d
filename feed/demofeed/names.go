package demofeed

import "tend/desk"

// namesIn lists names for customers of a shop.
func namesIn(shop desk.ShopID) []string {
	if languageOf(shop) == english {
		return []string{
			"Amelia Hart", "Rohan Mehta", "Isla Drummond", "Kwame Mensah", "Poppy Ashdown", "Callum Reid",
			"Zara Malik", "Ned Fairweather", "Bethan Pugh", "Luca Moretti", "Freya Holm", "Dev Chaudhary",
			"Maisie Thorne", "Tariq Aziz", "Orla Kinsella", "Sam Whitlock", "Chiara Bianchi", "Jonah Pike",
			"Elif Kaya", "Winnie Abara", "Hamish Ross", "Pilar Ortega", "Gwen Tudor", "Mateus Rocha",
			"Ivy Cartwright", "Noor Rahman", "Barnaby Quill", "Saoirse Byrne", "Theo Lambert", "Anneke Visser",
			"Ruth Adeyemi", "Felix Brandt", "Daisy Okonkwo", "Milo Penrose", "Esme Fontaine", "Harriet Vale",
		}
	}
	return []string{
		"苏小暖", "江月白", "韩梅梅", "陆一舟", "夏至未至", "唐果果", "沈清秋", "顾北", "阿宁", "橘子汽水",
		"程大力", "南风知我意", "何小萌", "许愿瓶", "白桃乌龙", "宋词", "丁丁当", "叶子青", "方圆圆", "罗小黑的主人",
		"秦朗", "鹿鸣", "小满", "安然", "高山流水", "米粒妈妈", "孟德海", "柳眉儿", "余生请多指教", "半糖去冰",
		"孙悦悦", "胡桃夹子", "田间小路", "魏晴", "莫小贝", "钱多多",
	}
}

package demofeed

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode"

	"tend/desk"
)

// wrapped is a question with what people write around one, so that the same
// question is hardly ever the same sentence.
func (p *past) wrapped(shop desk.ShopID, ask string) string {
	before, after := around(languageOf(shop))
	ask = p.ordered(shop, ask)
	if b := oneOf(p.dice, before); b != "" {
		ask = b + lowerFirst(ask)
	}
	if a := oneOf(p.dice, after); a != "" {
		ask = strings.TrimRight(ask, "？。") + a
	}
	return ask
}

func around(language string) (before, after []string) {
	if language == chinese {
		return []string{"", "", "", "你好，", "您好 ", "请问", "在吗？", "亲，", "麻烦问一下，", "客服～"},
			[]string{"", "", "", "", "？", "呀", "呢", "？谢谢", "～", "，急", "🙏"}
	}
	return []string{"", "", "", "Hi, ", "Hello! ", "Hi there, ", "Hey ", "Quick question: ", "Sorry to bother you, ", "Good morning, ", "Me again, "},
		[]string{"", "", "", "", " Thanks!", " Thank you", " :)", " 🙏", " Cheers", " Please help."}
}

// lowerFirst lets a sentence begin in the middle of one.
func lowerFirst(s string) string {
	r := []rune(s)
	if len(r) > 1 && unicode.IsLower(r[1]) {
		r[0] = unicode.ToLower(r[0])
	}
	return string(r)
}

// ordered puts some order in the place of {order}, some town in that of {town},
// and some height and weight in that of {body}.
func (p *past) ordered(shop desk.ShopID, text string) string {
	return strings.NewReplacer("{order}", orderNo(shop, p.dice), "{town}", oneOf(p.dice, towns(languageOf(shop))),
		"{body}", fmt.Sprintf("%d / %dkg", 155+p.dice.IntN(20), 44+p.dice.IntN(24))).Replace(text)
}

func towns(language string) []string {
	if language == chinese {
		return []string{"成都", "广州", "哈尔滨", "苏州", "昆明", "西安", "长沙", "厦门", "青岛", "乌鲁木齐", "武汉", "宁波"}
	}
	return []string{"Bristol", "Aberdeen", "Cardiff", "Hull", "Truro", "Belfast", "Norwich", "Stirling", "Whitby", "Swansea", "Derry", "Penrith"}
}

func orderNo(shop desk.ShopID, dice *rand.Rand) string {
	switch shop {
	case fern:
		return fmt.Sprintf("FF-%d", 44000+dice.IntN(4000))
	case shan:
		return fmt.Sprintf("SC2026%05d", 300+dice.IntN(500))
	}
	return fmt.Sprintf("Y%d", 82000+dice.IntN(6000))
}

// checked is what an agent writes who has looked something up.
func checked(language string) []string {
	if language == chinese {
		return []string{"我看过了，可以的，已经给您备注上了。", "是一样的，放心拍就行。", "这个要多等一天，我帮您盯着。", "可以，改好了发您看一下。"}
	}
	return []string{
		"I've checked: yes, and I've noted it on your order.", "It's the same, so nothing more for you to do.",
		"That takes a day longer, I'll keep an eye on it.", "We can do that; I've changed it for you.",
	}
}

// number is a number with which names and files are told apart.
func number(n int) string { return fmt.Sprintf("%04d", n) }

// anyName is a name of which there are many.
func anyName(shop desk.ShopID, dice *rand.Rand) string {
	names := namesIn(shop)
	if languageOf(shop) == english {
		first, _, _ := strings.Cut(oneOf(dice, names), " ")
		_, second, _ := strings.Cut(oneOf(dice, names), " ")
		return first + " " + second
	}
	if dice.IntN(4) == 0 {
		return oneOf(dice, names)
	}
	family, given := []rune("王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗"), []string{
		"静怡", "子涵", "雨桐", "梓轩", "思远", "晓琳", "佳宁", "一帆", "若曦", "文博", "小雅", "嘉豪", "欣然", "丽娟", "建国", "婷婷",
		"明轩", "可儿", "书瑶", "志强", "念慈", "云舒", "乐乐", "秋实",
	}
	return string(oneOf(dice, family)) + oneOf(dice, given)
}

package lint

import (
	"strings"

	"tend/desk/starter"
)

// Better returns a wording to put in the place of a stall: it names what will
// be checked, and by when. It is in the language that is given, "zh" or
// "en", and follows what the stall says it is about. Its variables are for the
// agent to fill: {{time}} by when, and {{what}} where the stall does not say
// what it is about.
func Better(text, lang string) string {
	folded := strings.ToLower(text)
	for _, b := range betterWordings() {
		if containsOneOf(folded, b.about) {
			return b.wording.In(lang)
		}
	}
	return starter.Wording{
		EN: "I'm checking {{what}} now and will write to you here by {{time}}, even if it's only to say how far I've got.",
		ZH: "我正在核实{{what}}，{{time}}前在这里给您答复；就算还没有结果，也会先跟您说一下进度。",
	}.In(lang)
}

type betterWording struct {
	about   []string
	wording starter.Wording
}

func betterWordings() []betterWording {
	return []betterWording{
		{[]string{"refund", "退款", "money back"}, starter.Wording{
			EN: "I'm asking our accounts team which step your refund is at, and I'll tell you here by {{time}}.",
			ZH: "我正在和财务核对您的退款到哪一步了，{{time}}前在这里告诉您结果。",
		}},
		{[]string{"tracking", "parcel", "package", "delivery", "carrier", "courier", "shipment", "物流", "快递", "包裹"}, starter.Wording{
			EN: "I'm asking the carrier where your parcel is, and I'll write to you here by {{time}} with what they say.",
			ZH: "我正在联系快递核实您的包裹到哪里了，{{time}}前在这里把查到的情况告诉您。",
		}},
		{[]string{"stock", "warehouse", "库存", "仓库"}, starter.Wording{
			EN: "I'm asking the warehouse what they have left, and I'll tell you here by {{time}}.",
			ZH: "我正在请仓库核对库存，{{time}}前在这里告诉您还有没有货。",
		}},
		{[]string{"return", "退货", "售后"}, starter.Wording{
			EN: "I'm going through your return with the colleague who handles it, and I'll tell you here by {{time}} what happens next.",
			ZH: "我正在和售后同事核对您的退货情况，{{time}}前在这里告诉您下一步怎么处理。",
		}},
		{[]string{"order", "订单"}, starter.Wording{
			EN: "I'm looking at your order now and will tell you here by {{time}} what I found and what we can do.",
			ZH: "我正在核对您的订单，{{time}}前在这里告诉您查到的情况和处理办法。",
		}},
	}
}

func containsOneOf(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

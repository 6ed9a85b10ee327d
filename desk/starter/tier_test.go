package starter_test

import (
	"strings"
	"sync"
	"testing"

	"tend/desk/starter"
)

func TestDefaultTiers(t *testing.T) {
	tests := []struct{ name, text, want string }{
		// urgent, English
		{"refund", "I want a refund", starter.Urgent},
		{"refund shouted", "REFUND!!! NOW", starter.Urgent},
		{"thanks do not hide a refund", "thanks, but where is my refund", starter.Urgent},
		{"parcel wanted", "Hello, where's my package?", starter.Urgent},
		{"typographic apostrophe", "I still haven’t received it", starter.Urgent},
		{"no apostrophe", "didnt receive anything", starter.Urgent},
		{"broken", "One of the cups arrived broken :(", starter.Urgent},
		{"wrong item", "you sent me the wrong color", starter.Urgent},
		{"missing", "two screws are missing from the box", starter.Urgent},
		{"cancel", "please cancel my order", starter.Urgent},
		{"cancelled", "Why was it cancelled?", starter.Urgent},
		{"chargeback", "I'll file a chargeback with my bank", starter.Urgent},
		{"complaint", "I am going to complain to the platform", starter.Urgent},
		{"late", "my order is late", starter.Urgent},
		{"delivered but absent", "It says delivered but there is nothing here", starter.Urgent},
		{"own return", "I want to return this dress", starter.Urgent},
		{"policy then demand", "I read the refund policy, now refund me", starter.Urgent},
		{"praise with a fault", "Love the colour but it stopped working after a day", starter.Urgent},
		{"full-width letters", "ｒｅｆｕｎｄ please", starter.Urgent},
		{"address", "can you change the address, it has not shipped", starter.Urgent},
		{"angry emoji", "😡😡😡", starter.Urgent},
		// urgent, Chinese
		{"退款", "我要退款", starter.Urgent},
		{"谢谢之后的退款", "谢谢，不过我的退款呢？", starter.Urgent},
		{"没收到", "东西还没收到啊", starter.Urgent},
		{"物流不动", "物流三天没动了", starter.Urgent},
		{"到哪了", "亲，我的快递到哪了", starter.Urgent},
		{"坏了", "收到货坏了怎么办", starter.Urgent},
		{"发错", "你们发错颜色了", starter.Urgent},
		{"少发", "少发了一件", starter.Urgent},
		{"投诉", "再不处理我就投诉了", starter.Urgent},
		{"取消", "帮我取消订单吧", starter.Urgent},
		{"催", "能不能催一下", starter.Urgent},
		{"签收未见", "显示签收了，可是我没有拿到", starter.Urgent},
		{"改地址", "你好，我想改地址", starter.Urgent},
		{"掉色是抱怨", "洗了一次就掉色", starter.Urgent},
		{"中英混写", "我要refund可以吗", starter.Urgent},
		{"快点发", "发货快点行吗", starter.Urgent},
		{"繁体", "衣服壞了，要退貨", starter.Urgent},
		{"路上五天", "已经五天了还在路上", starter.Urgent},
		{"质量问题", "有质量问题，怎么处理", starter.Urgent},
		// normal, English
		{"question", "Does this come in blue?", starter.Normal},
		{"size", "hi, is the XL true to size", starter.Normal},
		{"refund policy", "What is your refund policy?", starter.Normal},
		{"noise cancelling", "are these noise-cancelling headphones", starter.Normal},
		{"ripped jeans", "do you have ripped jeans in black", starter.Normal},
		{"inside a word", "is the refundable deposit stored", starter.Normal},
		{"thanks and a question", "thanks! and how much is the small one", starter.Normal},
		{"praise with but", "nice but it's big", starter.Normal},
		{"denied praise", "not good", starter.Normal},
		{"question of one word", "good?? waterproof?", starter.Normal},
		{"greeting and a number", "hello 5771829", starter.Normal},
		{"question marks", "???", starter.Normal},
		{"digits", "1234", starter.Normal},
		{"empty", "", starter.Normal},
		{"spaces", " \n\t ", starter.Normal},
		{"yes to an offer", "yes the second one with the strap", starter.Normal},
		{"request", "hello, help please", starter.Normal},
		{"another script", "Здравствуйте, сколько стоит доставка", starter.Normal},
		// normal, Chinese
		{"有货吗", "这款有货吗", starter.Normal},
		{"尺码", "160斤穿多大码", starter.Normal},
		{"便宜点", "可以便宜点吗", starter.Normal},
		{"问候加问题", "你好，这个多少钱", starter.Normal},
		{"会掉色吗", "这件会掉色吗", starter.Normal},
		{"七天无理由", "支持七天无理由退货吗", starter.Normal},
		{"垃圾桶", "有大一点的垃圾桶吗", starter.Normal},
		{"下单前问时间", "现在下单什么时候发货？", starter.Normal},
		{"不好看", "颜色不好看", starter.Normal},
		{"好大", "好大", starter.Normal},
		{"发票", "麻烦开一下发票", starter.Normal},
		{"推荐", "有推荐的款吗", starter.Normal},
		// social, English
		{"thanks", "Thanks!", starter.Social},
		{"thank you all", "thank you so much for all your help 🙏", starter.Social},
		{"thanks and a name", "Thank you, Anna", starter.Social},
		{"praise", "I love it, it's so cute!!", starter.Social},
		{"greeting alone", "Hi there", starter.Normal},
		{"greeting asks for a person", "hello? anyone there?", starter.Normal},
		{"quick delivery", "Wow, super fast delivery, thanks", starter.Social},
		{"acknowledged", "ok got it", starter.Social},
		{"refund thanked for", "Got my refund, thank you", starter.Social},
		{"nothing broken", "arrived today, nothing broken, perfect", starter.Social},
		{"no problem", "no problem at all", starter.Social},
		{"bye", "bye, have a great day!", starter.Social},
		{"declined", "no thanks!", starter.Social},
		{"thumb", "👍🏽", starter.Social},
		// social, Chinese
		{"谢谢", "谢谢亲～", starter.Social},
		{"谢谢小美", "谢谢小美！", starter.Social},
		{"在吗", "您好，在吗？", starter.Normal},
		{"好的", "好的好的，知道了", starter.Social},
		{"嗯", "嗯", starter.Social},
		{"好评", "质量很好，物流也很快，好评！", starter.Social},
		{"收到了", "快递收到了，很满意，谢谢", starter.Social},
		{"没失望", "真的没让我失望，太好看了", starter.Social},
		{"辛苦", "辛苦啦，晚安🌙", starter.Social},
		{"没事", "没事没事，不着急", starter.Social},
		{"退款到账", "退款收到了，谢谢客服", starter.Social},
		{"繁体谢谢", "謝謝，很喜歡", starter.Social},
	}
	matcher := starter.NewMatcher(starter.DefaultRules())
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := matcher.Tier(tt.text); got != tt.want {
				t.Errorf("Tier(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestTierOwnRules(t *testing.T) {
	rules := starter.Rules{
		Urgent: []string{"Won't Fit", "漏电", "gift", "", "!!"},
		Normal: []string{"gift card"},
		Social: []string{"merci", "gift", "gift for you"},
	}
	tests := []struct{ name, text, want string }{
		{"case and apostrophe", "it WON’T fit", starter.Urgent},
		{"Chinese inside a sentence", "插上就漏电了", starter.Urgent},
		{"longer normal phrase shields", "a gift card please", starter.Normal},
		{"longer social phrase shields", "gift for you", starter.Social},
		{"same keyword in two lists is urgent", "gift", starter.Urgent},
		{"shield ends with its phrase", "gift card, gift", starter.Urgent},
		{"replaced social list", "merci", starter.Social},
		{"default urgent list is gone", "refund", starter.Normal},
		{"punctuation is no keyword", "!!", starter.Normal},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := starter.Tier(tt.text, rules); got != tt.want {
				t.Errorf("Tier(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestTierOfNoRules(t *testing.T) {
	if got := starter.Tier("refund 退款 unrelated words", starter.Rules{}); got != starter.Normal {
		t.Errorf("without rules: %q, want normal", got)
	}
}

// Every default keyword must do on its own what its list says.
func TestDefaultKeywordsAlone(t *testing.T) {
	rules := starter.DefaultRules()
	matcher := starter.NewMatcher(rules)
	check := func(list []string, want string) {
		seen := map[string]bool{}
		for _, word := range list {
			if got := matcher.Tier(word); got != want {
				t.Errorf("Tier(%q) = %q, want %q", word, got, want)
			}
			if seen[word] {
				t.Errorf("%q is listed twice as %s", word, want)
			}
			seen[word] = true
		}
	}
	check(rules.Urgent, starter.Urgent)
	check(rules.Normal, starter.Normal)
	check(rules.Social, starter.Social)
}

func TestMatcherIsSafeForConcurrentUse(t *testing.T) {
	matcher := starter.NewMatcher(starter.DefaultRules())
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				if got := matcher.Tier("谢谢，但是 where is my order"); got != starter.Urgent {
					t.Errorf("Tier = %q, want urgent", got)
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestTierOfLargeTexts(t *testing.T) {
	const size = 64 << 10
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	tests := []struct{ name, text, want string }{
		{"combining marks", fill("\u0301\u0327"), starter.Normal},
		{"one long word", fill("a"), starter.Normal},
		{"thanks over and over", fill("thank you "), starter.Social},
		{"almost a keyword", fill("什么时候能"), starter.Normal},
		{"refund at the end", fill("谢谢") + "退款", starter.Urgent},
		{"invalid bytes", fill("\xff\xfe"), starter.Normal},
	}
	matcher := starter.NewMatcher(starter.DefaultRules())
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := matcher.Tier(tt.text); got != tt.want {
				t.Errorf("Tier = %q, want %q", got, tt.want)
			}
		})
	}
}

func BenchmarkTier(b *testing.B) {
	matcher := starter.NewMatcher(starter.DefaultRules())
	texts := []struct{ name, text string }{
		{"english-60", "Hi, I wonder if this jacket comes in a longer cut for women?"},
		{"chinese-60", "您好呀，我想问一下这件外套有没有长款的，我身高一米七左右，平时穿的是大码，不知道这个版型偏大还是偏小，能不能帮我看看呀，先谢谢您"},
		{"social-60", "Thank you so much, it arrived today and I really love it! 😍😍"},
		{"english-64KiB", strings.Repeat("does the longer jacket fit women over forty ", 64<<10/44)},
		{"chinese-64KiB", strings.Repeat("这件外套有没有长款的呢", 64<<10/33)},
		{"marks-64KiB", strings.Repeat("\u0301", 32<<10)},
	}
	for _, tt := range texts {
		b.Run(tt.name, func(b *testing.B) {
			b.SetBytes(int64(len(tt.text)))
			b.ReportAllocs()
			for b.Loop() {
				matcher.Tier(tt.text)
			}
		})
	}
}

func BenchmarkNewMatcher(b *testing.B) {
	rules := starter.DefaultRules()
	b.ReportAllocs()
	for b.Loop() {
		starter.NewMatcher(rules)
	}
}

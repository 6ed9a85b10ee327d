package demofeed

import (
	"time"

	"tend/desk"
)

// Units short enough to write stories in.
const (
	sec = time.Second
	mnt = time.Minute
	hr  = time.Hour
)

// mine are sessions of mine that wait, the pressing ones first.
func (s *scene) mine() {
	s.customer(fern, "oliver-w", "Oliver Whitcombe").
		ask(23*hr+31*mnt, card("P-HARBOUR", "Harbour lamp, brass"), say("Hello, could the harbour lamp be engraved? It's for my father's 80th, he was a pilot in Hull.")).
		give(23*hr+30*mnt, s.me).
		then("Oh wonderful. 'To the one who brought them all in safely' – is that too long?", "Thank you, he'll love it.")
	s.customer(fern, "priya-s", "Priya Shah").
		ask(9*mnt, pic("shattered-candle.jpg"), say("My candle arrived shattered, there is glass all over the box 😢")).
		give(9*mnt-3*sec, s.me).
		then("Thank you for answering so fast. A new one please, it's a birthday present for Thursday.", "Perfect, that really saves the day 🙏")
	s.customer(shan, "chen-sy", "陈思远").
		ask(21*hr+8*mnt, receipt("SC202600790"), say("麻烦开一张发票，抬头：杭州听雨文化有限公司，月底前要入账")).
		give(21*hr+7*mnt, s.me).
		then("好的，邮箱就发订单里留的那个", "收到了，谢谢")
	s.customer(fern, "hannah-o", "Hannah Okafor").regular(9, s.me, s.me, s.mia).
		ask(52*mnt, say("Me again! I need six presents for the reading group, under £15 each.")).
		give(52*mnt-2*sec, s.me).
		reply(41*mnt, s.me, "Hannah! Lovely to hear from you. How about the small candles, one scent for each of you?").
		ask(25*mnt, say("Ooh yes. Ruth can't stand lavender though, and Pat is allergic to everything."), say("What would you give Pat?")).
		then("Ha, a mug then. You always know. Ordering tonight!", "❤️")
	s.customer(clouds, "ken", "阿Ken").
		ask(22*sec, say("hi 这件 hoodie 的 XL 还有 stock 吗？size chart 上没看到")).
		give(20*sec, s.me).
		then("ok 那 L 会不会太 tight，我 182 / 80kg", "nice，谢啦 thanks")
	s.customer(fern, "greta-l", "Greta Lindqvist").
		ask(49*mnt, press("When will my order be sent?")).
		auto(49*mnt-sec, "Orders placed before 2 pm leave the same working day, later ones the next. You get the tracking number by email the moment the courier scans the parcel.").
		ask(47*mnt, say("And how long does it take to Gotland? It's an island, there is a ferry.")).
		give(47*mnt-2*sec, s.me).
		then("Eight days is fine, the ferry only goes twice a week anyway.", "Tack! I mean, thank you :)")
}

// mineToo are those in which there is something else to see.
func (s *scene) mineToo() {
	s.labels()
	s.customer(shan, "wang-sn", "王奶奶的孙女").
		ask(14*mnt, pic("old-teacup.jpg"), pic("old-teacup-mark.jpg")).
		give(14*mnt-2*sec, s.me).
		then("就是想问底下这个款，你们家还有一样的吗？奶奶打碎了一只", "太好了，奶奶说谢谢你")
	s.customer(shan, "lin-xm", "林小满").
		ask(3*mnt, say("👀❤️🍵")).
		give(3*mnt-2*sec, s.me).
		then("哈哈没事，就是夸一下新包装！", "🥰")
	s.customer(fern, "yusuf-d", "Yusuf Demir").
		visitOpen(6*hr+20*mnt, fernOrders()[3], s.me)
	s.customer(shan, "zhao-m", "赵敏").
		visitOpen(20*hr, shanQuestions()[2], s.me)
	s.customer(fern, "ffion-e", "Ffion Evans").
		ask(2*hr+3*mnt, say("Could you send the care instructions for the wool blanket? I can't find the leaflet.")).
		give(2*hr+2*mnt, s.me).
		send(108*mnt, s.me, "Of course! Wool cycle at 30 °C, dry it flat, never in the tumbler. Shall I email you the leaflet as well?",
			desk.Failed, "This customer's account was locked for a moment. Please send the message again.").
		then("Ah that's exactly what I needed, diolch!")
}

// visitOpen tells a dialogue that is over but whose session was not closed.
func (t *teller) visitOpen(ago time.Duration, d dialogue, by desk.AgentID) *teller {
	t.visit(ago, d, by, 6*mnt)
	t.log = t.log[:len(t.log)-1]
	last := t.log[len(t.log)-1]
	if last.From == desk.FromCustomer {
		t.reply(t.now.Sub(last.At)-weAnswer, by, farewell(t.key.Shop))
	}
	return t
}

func farewell(shop desk.ShopID) string {
	if languageOf(shop) == chinese {
		return "好的，有需要随时找我，祝您生活愉快！"
	}
	return "Glad to hear it. Just write if there's anything else!"
}

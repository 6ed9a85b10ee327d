package demofeed

import (
	"fmt"
	"strings"
	"time"
)

// labels is a thread of more than two hundred messages: a wedding with a label
// for every guest, told one by one.
func (s *scene) labels() {
	const guests = 168
	t := s.customer(fern, "tom-b", "Tom Brennan").
		ask(5*hr+20*mnt, receipt("FF-48420"), say("Hi! We ordered candles for the wedding, one per guest, each with a name. Can I just give you the names here?")).
		give(5*hr+19*mnt, s.me).
		reply(5*hr+15*mnt, s.me, "Congratulations! Of course, one name a line and I'll note them as they come.")
	ago := func(i int) time.Duration { return 5*hr + 10*mnt - time.Duration(i)*108*sec }
	for i := range guests {
		t.ask(ago(i), say(fmt.Sprintf("%d. %s", i+1, invited(i))))
		if i%4 == 3 {
			t.reply(ago(i)-30*sec, s.me, fmt.Sprintf(acknowledgement(i/4), i+1))
		}
	}
	t.ask(40*sec, say("That's everybody, I think. Oh no. I forgot my mother-in-law. Can you make hers a bit bigger than the others?")).
		then("You've saved this marriage before it started.", "Thank you! We'll send you pictures 🕯️")
}

func invited(i int) string {
	titles := []string{"Aunt", "Uncle", "Cousin", "Great-aunt", "Little", "Old", "Dr"}
	names := []string{
		"Ottilie", "Barnaby", "Fionnuala", "Seamus", "Prudence", "Ignatius", "Maeve", "Rupert", "Clementine",
		"Declan", "Winifred", "Eamon", "Beatrix", "Cormac", "Philippa", "Oisín", "Hyacinth", "Fergus", "Marigold",
		"Brendan", "Cordelia", "Lorcan", "Tabitha",
	}
	return titles[i%len(titles)] + " " + names[i%len(names)]
}

func acknowledgement(i int) string {
	said := []string{"Noted up to %d.", "Got them, %d so far.", "Lovely names! I have %d now.", "%d, keep them coming.", "All %d written down."}
	return said[i%len(said)]
}

// giftCards is a thread of more than sixty messages: a card with a wish for
// everybody in the family.
func (s *scene) giftCards() {
	who := []string{"外婆", "大舅", "二姨", "小表妹", "爷爷", "班主任李老师", "隔壁王阿姨", "楼下保安大哥", "我妈", "我爸", "男朋友"}
	wish := []string{"平安喜乐", "身体健康", "天天开心", "学业有成", "万事如意", "越来越年轻", "不许熬夜"}
	t := s.customer(shan, "tang-tang", "汤汤").
		ask(9*hr, say("想订44份茶礼，每份卡片写的不一样，可以吗？我一条一条发你")).
		give(9*hr-2*sec, s.lin).
		reply(9*hr-4*mnt, s.lin, "可以的，您慢慢发，我这边一份一份记。")
	for i := range 44 {
		ago := 8*hr + 50*mnt - time.Duration(i)*100*sec
		t.ask(ago, say(fmt.Sprintf("第%d份：给%s，写「%s」", i+1, who[i%len(who)], wish[i%len(wish)])))
		if i%2 == 1 {
			t.reply(ago-40*sec, s.lin, fmt.Sprintf("第%d份记好了～", i+1))
		}
	}
	t.reply(7*hr, s.lin, "44份都记下啦，明天排版好发您确认，今天辛苦您了。")
}

// longRead is one message that goes on for pages.
func (s *scene) longRead() {
	var b strings.Builder
	b.WriteString("Dear shop, I will try to be brief. ")
	for i := range 24 {
		fmt.Fprintf(&b, "Day %d with the planter: %s ", i+1, chapter(i))
	}
	b.WriteString("So my question is: which of the two saucers fits, the flat one or the one with the rim?")
	s.customer(fern, "cecily-a", "Cecily Arbuthnot").
		ask(157*mnt, say(b.String())).
		give(156*mnt, s.leo).
		then("The rim! I knew it. I shall write again when the fern has settled in.")
}

func chapter(i int) string {
	said := []string{
		"the fern moved in and looked at the window with what I can only call suspicion.",
		"I turned it a quarter to the left, and my sister, who knows about these things, turned it back.",
		"a small puddle on the sill, nothing dramatic, though the cat has opinions about it.",
		"I measured the foot twice; it is nineteen centimetres, or eighteen and a half if one is strict.",
		"one new leaf, which I have decided to call Gerald.",
		"the puddle again. I put a soup plate under it, which does the job but not the room.",
	}
	return said[i%len(said)]
}

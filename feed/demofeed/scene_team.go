package demofeed

import "tend/desk"

// team are the sessions of mia, who has as many as she can take.
func (s *scene) team() {
	s.customer(fern, "gordon-f", "Gordon Fyfe").
		ask(26*hr, say("Good evening. Do you repair lamps bought from you four years ago? The shade has come loose.")).
		give(26*hr-4*sec, s.mia).
		then("Splendid. Shall I post it or bring it round?")
	s.customer(fern, "lottie-k", "Lottie Kerr").
		visitOpen(58*mnt, fernMore()[0], s.mia)
	s.customer(shan, "xu-nian", "徐念").
		ask(127*mnt, say("请问白茶饼可以直接撬开就泡吗？还是要先醒一醒？")).
		give(126*mnt, s.mia).
		then("好的，那我先醒两天", "谢谢指点🍵")
	s.customer(fern, "bea-t", "Bea Trevelyan").
		visit(29*hr, fernQuestions()[1], s.me, 12*mnt).
		ask(4*hr, say("Thank you!! 🥰")).
		give(4*hr-2*sec, s.mia).
		mark(3*hr+50*mnt, desk.MarkNoReply)
	s.customer(clouds, "mofei", "莫非").
		ask(64*mnt, say("衬衫M码胸围多少？")).
		give(64*mnt-2*sec, s.mia).
		reply(62*mnt, s.mia, "M码胸围104，偏宽松的版型哦～").
		ask(17*mnt, say("那肩宽呢，我肩有点宽"), say("另外两件能不能便宜一点点🙈")).
		then("好的那我拍两件", "谢谢小姐姐")
	s.customer(fern, "aled-j", "Aled Jones").
		ask(3*hr, press("Do you have a shop I can visit?")).
		auto(3*hr-sec, "Our workshop in Hebden Bridge is open Tuesday to Saturday, ten to four.").
		ask(175*mnt, say("Is it step-free? I'd come with my mum, she uses a wheelchair.")).
		give(175*mnt-2*sec, s.mia).
		reply(170*mnt, s.mia, "Yes, all on one level, and there's a space right at the door. Ring the bell and we'll come out.").
		then("She's delighted. See you on Saturday!")
	s.customer(fern, "rosa-g", "Rosa Giménez").
		ask(74*mnt, say("My order came with a scratched tray. I'm not angry, only a little sad."), pic("tray.jpg")).
		give(74*mnt-2*sec, s.mia).
		send(60*mnt, s.mia, "Oh Rosa, we're sad with you. A new tray leaves today, and please keep the other one for the garden.", desk.Unconfirmed, "").
		then("You are so kind! The birds will have it as a bath.")
}

// away are the sessions of those who take none at the moment: leo is on a
// break, and xiaolin has gone home.
func (s *scene) away() {
	s.customer(fern, "desmond-p", "Desmond Pryce").
		ask(40*hr, say("I am still waiting for an answer about the missing candle in my order FF-47655. This is disappointing.")).
		give(40*hr-3*sec, s.leo).
		ask(31*hr, say("Hello? Is anyone reading this?")).
		then("Well. Thank you for answering in the end.", "A new candle and an apology, that will do nicely.")
	s.longRead()
	s.customer(shan, "qiao-an", "乔安").
		visitOpen(80*mnt, shanOrders()[2], s.leo)
	s.customer(fern, "trollface", "definitely_not_a_bot").
		ask(3*hr+12*mnt, say("you people are all idiots, give me free stuff or I'll leave 500 one star reviews")).
		give(3*hr+11*mnt, s.leo).
		mark(3*hr, desk.MarkReported)
	s.customer(shan, "gu-xq", "顾晓晴").regular(6, s.lin, s.me).
		ask(20*hr+34*mnt, say("又来啦～这次想给新办公室配一套茶具，十个人用，白瓷的，有现货吗？")).
		give(20*hr+33*mnt, s.lin).
		then("好的，那就要带托盘的那套", "还是你们家靠谱，谢谢")
	s.customer(shan, "fang-ls", "方老师").
		visitOpen(11*hr, shanOrders()[4], s.lin)
	s.giftCards()
	s.customer(clouds, "anning", "安宁").
		ask(5*hr, say("裤子可以改短吗？收到了长了三厘米")).
		give(5*hr-2*sec, s.lin).
		reply(5*hr-7*mnt, s.lin, "可以的亲，您去附近裁缝店改，费用发票给我们报销十五元。").
		ask(35*mnt, say("改好了，刚好25元，票怎么发你"), pic("tailor-receipt.jpg")).
		then("好的收到，谢谢你们")
	s.customer(fern, "ewan-c", "Ewan Campbell").
		ask(95*mnt, say("Can I swap the slate blanket for pebble? It hasn't left the bag.")).
		give(95*mnt-2*sec, s.leo).
		then("Great, no rush at all.", "Cheers!")
}

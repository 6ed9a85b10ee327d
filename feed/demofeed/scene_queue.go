package demofeed

// queue are the sessions nobody has: eight customers who wait for an agent
// with room, and two whom the FAQ card has answered.
func (s *scene) queue() {
	s.customer(fern, "marcus-b", "Marcus Bell").
		ask(4*mnt, pic("planter-crack.jpg"), say("I want a refund. Third time I ask. Order FF-48090, the planter is cracked from top to bottom.")).
		then("Fine. Back to the same card please, how long will it take?", "OK. Thank you for sorting it at last.")
	s.customer(shan, "wu-t", "吴桐").
		ask(11*mnt, receipt("SC202600802"), say("快递好像丢件了，十天了还在路上，能不能补发？")).
		then("补发就行，这次麻烦发顺丰", "好的，谢谢处理")
	s.customer(fern, "ines-c", "Inês Carvalho").
		ask(6*mnt, card("P-MOSS", "Cushion, moss green")).
		then("Sorry, pressed too early! Does the cover come off for washing?", "Ótimo, thanks!")
	s.customer(shan, "zhou-ym", "周一鸣").
		ask(8*mnt, receipt("SC202600829")).
		then("想加一个手提袋，来得及吗", "好的谢谢")
	s.hostile()
	s.customer(fern, "nia-b", "Nia Boateng").
		ask(19*hr+4*mnt, say("Hi, do you still have the walnut frame in A3? I'd need two that match.")).
		auto(19*hr+4*mnt-sec, "Thank you for writing! We're away until nine in the morning and will answer everyone then, one after the other.").
		then("Two matching ones would be great. Could you put them aside until Friday?", "Thank you, you've been very kind")
	s.customer(clouds, "lizi", "一颗栗子").
		ask(12*sec, say("姐妹在吗！直播间那件燕麦色开衫还能拍吗🥺")).
		then("M码！快帮我留一件", "抢到了！爱你")
	s.customer(shan, "he-j", "何静").
		ask(57*mnt, clip("leaking-teapot.mp4")).
		give(56*mnt, s.leo).
		give(31*mnt, "").
		then("就是壶嘴这里，倒水会往回流，正常吗？", "原来要倒快一点，懂了，谢谢")
	s.answeredByCard()
}

func (s *scene) answeredByCard() {
	s.customer(fern, "dylan-m", "Dylan Moss").
		ask(38*mnt, press("How do I return something?")).
		auto(38*mnt-sec, "You have 30 days. Ask for a label in your order, use any bag or box, and drop it at a post office. The first return of an order is free.")
	s.customer(shan, "bai-y", "白杨").
		ask(2*hr, press("发什么快递？包邮吗？")).
		auto(2*hr-sec, "默认中通，满39元包邮；满199元免费升级顺丰。新疆西藏补8元，大约六天到。").
		ask(118*mnt, press("什么时候发货？")).
		auto(118*mnt-sec, "下午四点前付款的当天发出，之后的第二天上午发出。快递揽收后会短信告诉您单号。")
}

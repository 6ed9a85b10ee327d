package demofeed

// matter is something that customers often want, and that there is a quick
// reply for.
type matter struct {
	reply string   // its id
	asks  []string // the ways to say it; {order} is some order
	goes  string   // what the customer says to the quick reply, if they go on
	ends  string   // and what we say to that
	again int      // how many of ten go on
}

func fernMatters() []matter {
	return []matter{
		{"ship-where", []string{
			"where is order {order}? it should have been here on Tuesday", "Any news about my parcel, {order}?",
			"My tracking number shows nothing at all.", "Can you find out where my candles are? Order {order}",
			"the courier app says out for delivery for the third day", "Still waiting for {order}, has it got lost?",
		}, "It's {order}, going to {town}", "It is at the depot nearby and comes tomorrow before one.", 7},
		{"ship-when", []string{
			"How long does delivery take to {town}?", "If I order tonight, when does it get here?",
			"Will it come before the weekend?", "what's the delivery time for the lamps",
			"When would it arrive in {town}?", "is next day delivery possible",
		}, "It would go to {town}", "Then it is there on Thursday, a day later than usual.", 3},
		{"damage-photo", []string{
			"The glass of my candle is cracked.", "My order {order} arrived with a broken mug", "The lamp shade has a dent on one side",
			"one of the plates is chipped, sadly", "Box soaked, blanket soaked. What do I do?",
		}, "Here they are, I'd like a new one please", "Thank you. A new one leaves today, in a thicker box.", 8},
		{"refund-start", []string{
			"I want my money back for {order}", "How do I get a refund for the cushion?", "the blanket isn't for me, can I have a refund",
			"Please refund {order}, it came too late for the party",
		}, "Done, I picked 'no longer needed'. When does the money come?", "Within two working days after it reaches us.", 5},
		{"stock-check", []string{
			"Do you still have the moss green cushion?", "is the walnut frame in A3 available", "When are the large blankets back?",
			"Any of the fig candles left?", "do you have the harbour lamp in black",
		}, "The large one please", "There are six left. I've put one aside for you until Friday.", 4},
		{"promo-coupon", []string{
			"My discount code is not accepted", "Code FABLE10 says invalid?", "how do I use the welcome voucher",
			"can I use two codes on one order",
		}, "It says minimum not reached", "That one needs £25; you're at £22.", 4},
		{"change-address", []string{
			"I typed the wrong postcode in {order}", "Can you send {order} to my office instead?", "need to change the delivery address asap",
			"moved house, wrong address on the order!",
		}, "{order}, new one is 8 Fern Close, {town}", "Changed. The label is printed tomorrow morning.", 6},
		{"change-cancel", []string{
			"please cancel {order}", "Can I still cancel? I ordered twice by mistake", "Cancel my order please, found it cheaper",
		}, "There's no cancel button any more", "Then it's packed. Refuse it at the door and it comes back by itself.", 3},
		{"return-start", []string{
			"how do returns work", "I'd like to send the lamp back", "Can I return a candle I haven't lit?", "what is your return address",
		}, "It's the colour, it looked warmer on the page", "Then choose 'not as pictured', and the label is free.", 4},
		{"invoice-info", []string{
			"I need a VAT invoice for {order}", "Could you make the invoice out to my company?", "where can I find the receipt",
		}, "{order}, Hartley Interiors Ltd", "It is in your inbox now.", 7},
	}
}

// goOn is asked after an answer of the FAQ.
func goOn(language string) []string {
	if language == chinese {
		return []string{"那我今天下单的话呢？", "两件一起也是这样吗？", "能帮我备注一下吗", "那大概要多久呀", "寄到农村也可以吗", "可以换成顺丰吗", "到{town}呢", "明天能给我答复吗",
			"那另一款呢", "如果我不在家怎么办", "价格是一样的吗", "大概多大一个", "送一个小样可以吗"}
	}
	return []string{
		"And is it the same for two of them?", "What if nobody is at home?", "Does that go for sale items as well?",
		"Could you make a note of it on my order?", "Is that quicker if I pay more?", "And to {town}?",
		"Is that per item or per order?", "And on a Saturday?", "Would you do the same for the blue one?",
		"How will I know that it worked?", "Can my sister pick it up for me?", "Does it come with a receipt?",
	}
}

// additions are what agents write behind a prepared text.
func additions(language string) []string {
	if language == chinese {
		return []string{"今天就能处理好。", "我这边已经先帮您备注了。", "辛苦您啦～", "有结果我第一时间跟您说。"}
	}
	return []string{" It won't take long today.", " I've made a note on your order already.", " Sorry again!", " You'll hear from me either way."}
}

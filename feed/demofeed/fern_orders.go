package demofeed

func fernOrders() []dialogue {
	return []dialogue{
		{
			opens: []line{receipt("FF-48502"), say("Can I change the address? I put the old one, silly me")},
			again: "It's flat 4, not flat 14!",
			turns: []turn{
				{"Not packed yet, so yes. What's the right one?", "Flat 4, 12 Alder Court, Sheffield S7"},
				{"Changed, and I've told the packing table too.", "Lifesaver, thank you!"},
			},
		},
		{
			opens: []line{say("I need to cancel, my partner ordered the very same thing an hour ago 🙈")},
			turns: []turn{
				{"Great minds! Cancelled, the money is back in two days.", "Thank you! Which one of the two did you cancel?"},
				{"Yours, FF-48511. Theirs is on its way.", "Perfect, I'll act surprised."},
			},
		},
		{
			opens: []line{say("Could I have an invoice with our company name? Accounts are asking.")},
			turns: []turn{
				{"Of course. Which name and address should be on it?", "Larkspur Studio Ltd, 3 Mill Lane, Bath BA1"},
				{"Sent to your email a moment ago.", "Received, cheers"},
			},
		},
		{
			opens: []line{say("Hi there, I'd like to exchange the small cushion cover for the medium, tags still on.")},
			again: "Do I need a form or something?",
			turns: []turn{
				{"Easy: put it in any bag, the label is in your email, and the medium leaves when the courier scans it.", "Is there a fee?"},
				{"None for the first exchange.", "Excellent, posting it tomorrow."},
			},
		},
		{
			opens: []line{say("Can you add one more candle to my order and send them together?"), receipt("FF-48533")},
			turns: []turn{
				{"Yes! Tell me which and I'll send you a link for the difference.", "Number 3, the lavender one"},
				{"Link sent. As soon as it's paid I'll drop it in the same box.", "Paid ✅"},
			},
		},
		{
			opens: []line{say("do u take klarna or only cards")},
			turns: []turn{
				{"Cards, PayPal and Klarna, all at the checkout.", "nice one"},
			},
		},
	}
}

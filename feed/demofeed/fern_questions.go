package demofeed

func fernQuestions() []dialogue {
	return []dialogue{
		{
			opens: []line{card("P-HARBOUR", "Harbour lamp, brass"), say("Does this one come with a UK plug?")},
			turns: []turn{
				{"It does, and there's an EU version if you ever need one.", "Nice. How long is the cable?"},
				{"2.2 metres, with the switch half way.", "Exactly what I need, thanks"},
			},
		},
		{
			opens: []line{say("What size is the large blanket? Is it big enough for two people and a greyhound?")},
			again: "(the greyhound is asking)",
			turns: []turn{
				{"150 × 200 cm. Two people comfortably, the greyhound by negotiation.", "😂 He accepts. Can I wash it at 40?"},
				{"30 degrees, wool cycle, and dry it flat.", "Good to know, thanks!"},
			},
		},
		{
			opens: []line{say("Are your candles soy or paraffin? My sister gets headaches from paraffin.")},
			turns: []turn{
				{"All of them are soy and beeswax, no paraffin at all.", "Great, and are they vegan then?"},
				{"The ones marked with a leaf are: pure soy, no beeswax.", "Perfect, leaf ones it is. Thank you!"},
			},
		},
		{
			opens: []line{say("Hello, is the moss green cushion coming back in stock?")},
			again: "I can wait, just want to know whether it's worth it",
			turns: []turn{
				{"Yes, about 30 of them in the second week of next month.", "Can you let me know when it's there?"},
				{"I've put your name on the list, you'll hear from us first.", "Ah you're lovely, thanks"},
			},
		},
		{
			opens: []line{say("is the enamel mug ok in the dishwasher")},
			turns: []turn{
				{"It is, just keep it off the very hot programme.", "and on a campfire?"},
				{"That's what it was made for!", "cool cool, thx"},
			},
		},
		{
			opens: []line{pic("windowsill.jpg"), say("Would the tall planter fit here? The sill is 21 cm deep.")},
			turns: []turn{
				{"The foot of the tall one is 18 cm, so it fits with a little air behind it.", "Brilliant. Does it have a hole at the bottom?"},
				{"Yes, with a cork you can take out.", "Sold! Thanks for the quick help."},
			},
		},
	}
}

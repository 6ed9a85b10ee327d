package demofeed

func fernMore() []dialogue {
	return []dialogue{
		{
			opens: []line{say("Morning! Do you do gift wrapping?")},
			turns: []turn{
				{"We do: kraft paper, a sprig of rosemary and your own words on a card, £3.", "Oh that's sweet. Can the card be in Welsh?"},
				{"If you write the words, we'll copy them carefully.", "Diolch yn fawr! 🏴󠁧󠁢󠁷󠁬󠁳󠁿"},
			},
		},
		{
			opens: []line{say("Your code FABLE10 doesn't do anything at the checkout?")},
			again: "Still the full price when I try it",
			turns: []turn{
				{"It works from £25 on. Yours comes to £23.50 at the moment.", "Ah! So one more tealight?"},
				{"One more tealight does it.", "Worked, thank you 🙌"},
			},
		},
		{
			opens: []line{say("Hi, I run a small B&B near Whitby and would love 24 of the stoneware mugs. Is there a price for that many?")},
			again: "No hurry, end of the month is fine.",
			turns: []turn{
				{"For 24 we can do £9 each, delivered. Would three weeks suit you?", "That would be splendid. Could you put our name on them?"},
				{"Yes, as a stamp on the foot, at no extra cost.", "Then please go ahead, I'll order this evening."},
			},
		},
		{
			opens: []line{say("Is the harbour lamp the same brass as the wall hooks? They'd hang next to each other.")},
			turns: []turn{
				{"Same brass, same workshop; both darken a little over a year.", "Lovely, I like it darker anyway."},
			},
		},
		{
			opens: []line{say("can you tell me which candle is closest to the smell of rain on a hot road")},
			again: "important question",
			turns: []turn{
				{"There's a word for that, petrichor, and a candle: number 7, 'First Drops'.", "you have NO idea how happy this makes me"},
				{"Shall I keep one for you? There are four left.", "two please!! thank you thank you"},
			},
		},
		{
			opens: []line{card("P-BLANKET-L", "Lambswool blanket, large"), say("Does this shed? My last one covered the cat, or the other way round")},
			turns: []turn{
				{"A little in the first two weeks, then it stops. A shake outdoors helps.", "Fair enough. And does it come in grey? (cat is grey)"},
				{"In slate and in pebble; pebble would be the cat.", "Pebble then, thanks!"},
			},
		},
	}
}

package demofeed

func fernKind() []dialogue {
	return []dialogue{
		{
			opens: []line{say("Just wanted to say the candles are gorgeous, thank you! 🕯️"), pic("mantelpiece.jpg")},
			turns: []turn{
				{"You've made our morning! May we show your picture on our page?", "Of course! Tag me :)"},
			},
		},
		{
			opens: []line{say("Thank you for the handwritten note in the parcel, it made my gran cry (good tears)")},
			turns: []turn{
				{"Please give her our love. The note was Ada's, I'll tell her!", "She says hello back ❤️"},
			},
		},
		{
			opens: []line{say("Hello!"), say("Is anyone there?")},
			turns: []turn{
				{"Good day! What can I do for you?", "I wondered whether you have vouchers. It's for my boss, we all chip in."},
				{"We do, for any amount from £10, by email or as a card.", "Card please, £60. I'll order it now, thank you"},
			},
		},
	}
}

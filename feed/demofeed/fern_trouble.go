package demofeed

func fernTrouble() []dialogue {
	return []dialogue{
		{
			opens: []line{say("My mug arrived broken, the handle is in three pieces :("), pic("mug-handle.jpg")},
			again: "Do you need more photos?",
			turns: []turn{
				{"Oh no, I'm sorry! A new one leaves today; please keep the broken one away from small hands.", "Thank you! Do I have to send the broken one back?"},
				{"No need, just recycle it.", "Wonderful, that was easy."},
			},
		},
		{
			opens: []line{say("I'd like a refund please. The blanket is scratchy, nothing like the description.")},
			again: "Hello? I'd really like this sorted today.",
			turns: []turn{
				{"I'm sorry it isn't what you hoped for. I've emailed you a free return label.", "OK, got the label. How long does the money take?"},
				{"Three to five days after it reaches us, back to the same card.", "Alright, thanks."},
			},
		},
		{
			opens: []line{say("you sent me the WRONG candle. i ordered sea salt and got 'grandma's attic' 😅"), pic("attic-candle.jpg")},
			turns: []turn{
				{"Oops! Sea salt is on its way tomorrow morning. Keep the attic, with our apologies.", "haha deal. does it really smell like an attic?"},
				{"Cedar, old books and a little dust. In a good way.", "sold. lighting it tonight"},
			},
		},
		{
			opens: []line{say("I was charged twice for order FF-48001!!")},
			again: "It's £62 both times, please look at this urgently.",
			turns: []turn{
				{"I can see one payment and one hold by your bank; the hold disappears within three days by itself.", "Are you sure? I can see both on my app."},
				{"Yes. If it is still there on Friday, write to me here and I'll send you a letter for the bank.", "OK, I'll keep an eye on it. Thanks for explaining."},
			},
		},
		{
			opens: []line{say("The lamp doesn't work. Tried three bulbs, three sockets, one husband.")},
			again: "Husband has now tried a fourth bulb.",
			turns: []turn{
				{"Thank the husband for me. Does the little switch on the cable click when you press it?", "There's a switch on the cable?"},
				{"About a hand from the lamp, under the leaf-shaped cover.", "…it works. We shall never speak of this again. Thank you!"},
			},
		},
		{
			opens: []line{say("One candle missing from my set of four, there are only three in the box."), receipt("FF-48377")},
			turns: []turn{
				{"I'm sorry! Which scent is missing?", "The fig one"},
				{"Fig is packed and leaves today. You'll get the tracking by email.", "Thank you, much appreciated"},
			},
		},
	}
}

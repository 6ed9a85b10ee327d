package demofeed

func fernParcels() []dialogue {
	return []dialogue{
		{
			opens: []line{say("Hi! Where is my order? The tracking says 'with the courier' since Monday."), receipt("FF-48213")},
			again: "Sorry to nag, it's a present for Sunday.",
			turns: []turn{
				{"Hi! I've checked with the courier: it's at the Leeds depot and goes out tomorrow before noon.", "Oh brilliant, tomorrow is fine. Do I need to sign for it?"},
				{"No signature needed, they'll leave it in your safe place.", "Perfect, thank you so much!"},
			},
		},
		{
			opens: []line{say("It says delivered but there is nothing here. I've looked behind the bins and everything.")},
			again: "I asked both neighbours now, nobody has it.",
			turns: []turn{
				{"I'm so sorry. I've opened a trace with the courier; they answer within a day. Could you check the photo in the tracking?", "The photo shows a green door. Mine is blue."},
				{"Then it went to the wrong house. I'm sending you a new one today, free of charge.", "That's really kind, thanks for sorting it so fast."},
			},
		},
		{
			opens: []line{say("Do you ship to Northern Ireland?")},
			turns: []turn{
				{"We do! It takes 3–4 working days and costs the same as the mainland.", "Lovely. And is it still free over £40?"},
				{"Yes, free from £40, wherever you are in the UK.", "Great, ordering now 😊"},
			},
		},
		{
			opens: []line{say("hey, can you deliver before Friday? moving house on saturday and i'd rather not chase a parcel")},
			again: "otherwise i'd give you my new address, just let me know",
			turns: []turn{
				{"If you order before 2 pm today it arrives on Thursday with the tracked service.", "done, just ordered. fingers crossed"},
				{"I can see it, it's being packed right now.", "you're a star ⭐"},
			},
		},
		{
			opens: []line{say("Parcel has been stuck in customs for a week."), say("Order FF-47790, going to Dublin.")},
			again: "Any update on this?",
			turns: []turn{
				{"I've sent the missing paper to customs just now; they usually release it within two days.", "OK. Will I have to pay anything?"},
				{"No, we've covered the duty. Nothing to pay at the door.", "Phew. Thanks!"},
			},
		},
		{
			opens: []line{say("Can I pick up in person? I live five minutes from your workshop.")},
			turns: []turn{
				{"Of course! Choose 'collect' at the checkout, we're here from 10 to 4.", "Is there parking?"},
				{"Two spaces right behind the blue gate.", "Fab, see you tomorrow then."},
			},
		},
	}
}

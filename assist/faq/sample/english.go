package sample

import "tend/desk"

func english() []desk.FAQ {
	all := []desk.FAQ{
		{
			ID: "dispatch", Topic: "shipping", Card: 1, Question: "When will my order be sent?",
			Phrasings: []string{"has it shipped yet", "how soon do you dispatch"},
			Answer:    "Orders placed before 2 pm leave the same working day, later ones the next. You get the tracking number by email the moment the courier scans the parcel.",
		},
		{
			ID: "delivery-cost", Topic: "shipping", Card: 2, Question: "What does delivery cost?",
			Phrasings: []string{"free shipping", "how much is postage"},
			Answer:    "£3.95 anywhere in the UK, Northern Ireland included, and free from £40.",
		},
		{
			ID: "parcel", Topic: "shipping", Card: 3, Question: "Where is my parcel?",
			Phrasings: []string{"tracking has not moved", "not delivered yet"},
			Answer:    "Please look at the tracking number in your email first; two quiet days are normal. If it has been longer, send us the order number and we ask the courier today.",
		},
		{
			ID: "returns", Topic: "return", Card: 4, Question: "How do I return something?",
			Phrasings: []string{"send it back", "return policy"},
			Answer:    "You have 30 days. Ask for a label in your order, use any bag or box, and drop it at a post office. The first return of an order is free.",
		},
		{
			ID: "broken", Topic: "damage", Card: 5, Question: "Something arrived broken. What now?",
			Phrasings: []string{"chipped mug", "smashed in the post", "cracked candle jar"},
			Answer:    "I'm sorry! Send us one picture of it and one of the box, and a new one leaves today at no cost. No need to send the pieces back.",
		},
		{
			ID: "refund-time", Topic: "refund", Question: "When do I get my money back?",
			Phrasings: []string{"refund not received"},
			Answer:    "We pay it back within two working days after the parcel reached us, the way you paid. Your bank may need another three to five days to show it.",
		},
		{
			ID: "burning", Topic: "product", Question: "How long does a candle burn?",
			Phrasings: []string{"burn time", "hours per candle"},
			Answer:    "The small one about 20 hours, the large one about 50. Let the top melt to the edge the first time and keep the wick at half a centimetre, and it burns evenly to the end.",
		},
		{
			ID: "wax", Topic: "product", Question: "What are the candles made of?",
			Phrasings: []string{"soy or paraffin", "are they vegan"},
			Answer:    "Soy wax and beeswax, no paraffin at all. Those with a leaf on the label are pure soy and vegan.",
		},
		{
			ID: "blanket-care", Topic: "product", Question: "How do I wash the wool blanket?",
			Phrasings: []string{"can it go in the washing machine", "care instructions"},
			Answer:    "At 30 degrees on the wool cycle with wool detergent, then dry it flat. No tumble dryer, or it comes out as a scarf.",
		},
		{
			ID: "gift-wrap", Topic: "order-change", Question: "Can you wrap it as a gift?",
			Phrasings: []string{"it is a present", "can you add a note"},
			Answer:    "With pleasure: tick Gift in the basket for £2.50. It comes in a box with a ribbon, your words on a card, and no price in the parcel.",
		},
	}
	return in("en", all)
}

// in marks entries as being in a language.
func in(language string, all []desk.FAQ) []desk.FAQ {
	for i := range all {
		all[i].Language = language
	}
	return all
}

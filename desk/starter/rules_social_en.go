package starter

func socialEnglish() []string {
	return []string{
		// thanks
		"thanks", "thank you", "thank u", "thankyou", "thank", "thx", "thnx", "tnx", "ty", "tysm", "tyvm", "many thanks",
		"cheers", "appreciate", "appreciated", "grateful", "much obliged", "your help", "the help", "helping me", "god bless", "bless you",
		"thanks for the refund", "thank you for the refund", "refund received", "received the refund",
		"received my refund", "got my refund", "got the refund", "thanks for the replacement",
		"thank you for the replacement", "replacement arrived",

		// praise
		"great", "good", "nice", "perfect", "perfectly", "awesome", "amazing", "excellent", "wonderful", "lovely",
		"fantastic", "brilliant", "beautiful", "gorgeous", "cute", "cool", "super", "superb", "fab", "love", "loved",
		"loving", "happy", "pleased", "satisfied", "impressed", "delighted", "helpful", "kind", "friendly", "best",
		"well done", "well packed", "good job", "great job", "five stars", "5 stars", "recommend", "recommended",
		"fast delivery", "fast shipping", "quick delivery", "quick shipping", "fast", "quick", "arrived", "arrived safely",
		"just arrived", "received", "order arrived", "package arrived", "parcel arrived", "item arrived",
		"order received", "package received", "parcel received", "received my order", "received my package",
		"received my parcel", "received the order", "received the package", "received the parcel", "received the item",
		"got my order", "got my package", "got my parcel", "great product", "good product", "nice product",
		"great item", "great products", "love the product", "love this product", "all good", "looks good", "looks great", "as described", "works", "works great",
		"fits", "fits well", "fits perfectly", "nothing broken", "nothing damaged", "nothing missing", "not damaged",
		"no damage", "not broken", "no complaints", "no complaint", "cant complain", "not disappointed",
		"wasnt disappointed", "never disappointed", "never disappoints", "no refund needed", "dont need a refund",

		// farewells and wishes
		"good night", "bye", "goodbye", "bye bye", "see you", "see ya",
		"take care", "have a nice day", "have a good day", "have a great day", "have a lovely day", "have a good one",
		"merry christmas", "happy new year", "happy holidays", "enjoy your weekend",

		// acknowledgement
		"yes", "yeah", "yep", "ok", "okay", "okie", "okey", "kk", "sure", "alright", "all right", "fine", "got it", "noted", "understood",
		"i see", "i understand", "sounds good", "will do", "no thanks", "no thank you", "ill wait", "will wait", "no problem", "no prob", "no worries", "not a problem", "np",
		"never mind", "nevermind", "nvm", "dont worry", "youre welcome", "my pleasure", "you too", "same to you", "not bad",
		"that is all", "thats all", "lol", "haha", "hahaha", "wow", "yay", "xx", "xoxo",
	}
}

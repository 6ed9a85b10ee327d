package starter

func urgentEnglish() []string {
	return []string{
		// money
		"refund", "refunds", "refunded", "refunding", "money back", "chargeback", "chargebacks", "charge back",
		"charged twice", "charged me twice", "double charged", "overcharged", "unauthorized", "unauthorised",
		"dispute", "disputed", "disputing",

		// complaint and threat
		"complaint", "complaints", "complain", "complaining", "complained", "report you", "report this shop",
		"report your shop", "report this seller", "scam", "scams", "scammed", "scammer", "scammers", "scamming",
		"fraud", "fraudulent", "rip off", "ripoff", "ripped off", "counterfeit", "fake one", "its fake", "is fake",
		"lawyer", "legal action", "small claims", "consumer protection", "trading standards",

		// parcel
		"where is my", "wheres my", "where are my", "where my", "where is the parcel", "where is the package",
		"where is it", "wheres it", "when will my order", "when will my package", "when will my parcel",
		"when will my item", "when is my order", "when is my package", "when is my parcel", "when does my order",
		"when will it arrive", "when will i get", "when will i receive", "when do i get", "when will you ship",
		"have you shipped", "has it shipped", "tracking number", "tracking code", "tracking info",
		"tracking information", "tracking link", "tracking id", "tracking says", "tracking shows", "tracking still",
		"tracking hasnt", "tracking has not", "no tracking", "my tracking", "the tracking", "track my", "track the order",
		"not received", "not yet received", "havent received", "have not received", "hasnt received",
		"havent recieved", "didnt receive", "did not receive", "dont receive", "never received", "yet to receive",
		"havent got", "have not got", "didnt get", "did not get", "never got", "not arrived", "hasnt arrived",
		"has not arrived", "havent arrived", "didnt arrive", "did not arrive", "never arrived", "yet to arrive",
		"hasnt come", "didnt come", "never came", "not here yet", "not delivered", "hasnt been delivered",
		"wasnt delivered", "never delivered", "says delivered", "marked delivered", "marked as delivered",
		"shows delivered", "shows as delivered", "not shipped", "hasnt shipped", "havent shipped", "not been shipped",
		"still waiting", "still havent", "still hasnt", "still have not", "still has not", "still not", "still no",
		"been waiting", "hasnt moved", "has not moved", "not moved", "not moving", "hasnt updated", "not updated",
		"no update", "no updates", "any update", "any updates", "is late", "was late", "are late", "so late",
		"days late", "weeks late", "late delivery", "delayed", "delays", "overdue", "taking so long", "takes so long",
		"taking too long", "taking forever", "lost my", "lost parcel", "lost package", "lost in", "got lost", "is lost",
		"parcel lost", "package lost", "stolen", "never showed up", "didnt show up", "out for delivery for", "is stuck", "been stuck", "stuck in", "stuck at", "returned to sender",

		// damaged, wrong, missing
		"damaged", "damage", "damages", "broken", "broke", "cracked", "scratched", "scratches", "shattered", "smashed", "torn", "ripped",
		"leaking", "leaked", "defective", "defect", "defects", "faulty", "not working", "doesnt work", "does not work",
		"dont work", "didnt work", "did not work", "wont work", "isnt working", "stopped working", "wont turn on",
		"doesnt turn on", "wont charge", "doesnt charge", "falling apart", "fell apart", "expired", "moldy", "mouldy",
		"is stained", "was stained", "is dirty", "was dirty", "came dirty", "got a rash", "gave me a rash",
		"allergic reaction", "wrong", "incorrect", "missing", "empty box", "empty package", "empty parcel",
		"not what i ordered", "isnt what i ordered", "not the same as", "not as described", "not as pictured", "not as advertised",
		"nothing like the picture", "nothing like the photo", "poor quality", "bad quality", "terrible quality",

		// undoing an order
		"cancel", "cancels", "canceled", "cancelled", "canceling", "cancelling", "cancellation", "cancelation",
		"change my address", "change the address", "change address", "change the delivery address",
		"change the shipping address", "want to return", "wanna return", "need to return", "like to return",
		"return this", "return these", "return my", "return the", "return it", "start a return", "returning",
		"send it back", "send this back", "sending it back", "want to exchange", "need to exchange",
		"like to exchange", "exchange my", "exchange this", "exchange it", "replacement",

		// temper and hurry
		"unacceptable", "terrible", "horrible", "awful", "disgusting", "worst", "ridiculous", "pathetic",
		"waste of money", "bad service", "poor service", "rude", "ignored", "ignoring", "no one replies",
		"nobody replies", "no one answers", "nobody answers", "no reply", "no response", "angry", "furious",
		"frustrated", "frustrating", "disappointed", "disappointing", "not happy", "unhappy", "not satisfied",
		"unsatisfied", "dissatisfied", "fed up", "asap", "urgent", "urgently", "immediately", "emergency",
	}
}

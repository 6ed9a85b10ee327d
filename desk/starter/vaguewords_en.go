package starter

import "slices"

// vagueOpenings are greetings and general offers of help, beside the
// [openings] that customers use as well.
func vagueOpenings() []string {
	return slices.Concat(offersEnglish(), greetingsEnglish(), greetingsChinese())
}

func offersEnglish() []string {
	return phrases([]string{
		"how can i", "how can we", "how may i", "how may we", "how could i", "what can i", "what can we",
		"is there anything i can", "is there anything we can", "can i", "may i",
	}, " ", []string{
		"help", "help you", "help you today", "help you with", "help today", "assist", "assist you", "assist you today", "assist you with",
		"do for you", "do for you today", "be of help", "be of service",
	})
}

func greetingsEnglish() []string {
	return []string{
		"dear", "hi dear", "hello dear", "greetings", "good to see you", "nice to see you", "im here", "i am here", "were here", "we are here",
		"yes im here", "yes i am here", "yes were here", "yes we are here", "at your service", "welcome", "a warm welcome",
		"thank you for contacting us", "thanks for contacting us", "thank you for reaching out", "thanks for reaching out",
		"thank you for getting in touch", "thanks for getting in touch", "thank you for your message", "thanks for your message",
		"is there anything i can help you with", "is there anything we can help you with", "anything i can help you with",
		"can i help you", "may i help you", "how are you today", "hope you are well", "i hope you are well", "hope youre well",
		"happy to help", "glad to help", "im happy to help", "i am happy to help",
	}
}

// holdsEnglish are the delays that are complete in themselves.
func holdsEnglish() []string {
	return append([]string{
		"one moment", "a moment", "just a moment", "one sec", "a sec", "just a sec", "one second", "a second", "just a second",
		"one minute", "a minute", "just a minute", "hold on", "hang on", "bear with me", "bear with us", "please wait",
		"wait a moment", "wait a minute", "wait a second", "wait a little", "give me a moment", "give me a minute", "give me a second",
		"give us a moment", "moment please", "stay tuned", "be right back", "brb", "be right with you", "be with you",
		"working on it", "looking into it", "checking", "on it", "your patience", "while i check", "while we check", "while i look", "while we look", "while i look into", "while we look into",
	}, phrases(ourDoing(), " ", errandsEnglish())...)
}

func ourDoing() []string {
	return []string{
		"let me", "let us", "lets", "ill", "i will", "well", "we will", "im going to", "i am going to", "were going to", "we are going to",
		"i need to", "we need to", "i have to", "we have to", "allow me to", "ill just", "let me just", "let me quickly", "i can",
		"someone will", "our team will", "the team will", "my colleague will", "our staff will", "a colleague will", "an agent will",
		"and", "to", "ill go and", "let me go and", "ill gladly", "ill try to", "ill be happy to", "we shall", "i shall", "first",
	}
}

func errandsEnglish() []string {
	return []string{
		"check", "double check", "check on", "look", "look into", "look up", "have a look", "have a look at", "take a look", "take a look at", "see", "find out",
		"ask", "confirm", "verify", "investigate", "get back to you", "come back to you", "reply", "reply to you", "respond",
		"respond to you", "answer", "answer you", "update you", "let you know", "inform you", "contact you", "reach out to you", "be right with you", "be with you",
		"be right back", "assist you", "help you", "help", "assist", "handle", "take care of", "sort out", "follow up", "follow up on",
		"get this sorted", "get it sorted", "sort this out", "find this out",
	}
}

// courtesiesEnglish are words that add nothing to a greeting or a delay: the
// polite ones, and what is looked into. None of them tells when, and none
// answers.
func courtesiesEnglish() []string {
	return append([]string{
		"this", "that", "it", "for you", "for u", "into it", "into this", "into that", "on it", "with it", "at it", "at this", "you", "us", "we",
		"right away", "right now", "now", "immediately", "straight away", "at once", "quickly", "asap", "as soon as possible",
		"as soon as we can", "as soon as i can", "soon", "very soon", "shortly", "in a moment", "in a bit", "in a while",
		"in a second", "in a sec", "later", "please", "pls", "plz", "kindly", "patience",
		"for your patience", "for waiting", "for your understanding", "sorry", "so sorry", "very sorry", "im sorry",
		"i am sorry", "im so sorry", "im very sorry", "sorry for the wait", "sorry for the delay", "sorry for the late reply",
		"sorry for the inconvenience", "sorry about that", "sorry about this", "sorry to hear that", "sorry to keep you waiting",
		"i apologize", "i apologise", "apologies", "we apologize", "we apologise", "for the wait", "for the delay",
		"for the inconvenience", "for any inconvenience", "and", "then", "just", "sir", "madam", "maam", "friend", "my friend",
		"customer", "customers", "valued customer",
		"there", "everyone", "in touch", "by the way", "a quick", "a bit", "while i", "while we", "i", "im", "were", "we are", "i am", "will", "still",
		"have a nice day", "have a great day", "have a good day", "wait", "so", "much", "very", "really",
	}, phrases([]string{"", "with", "about", "into", "on", "at"}, " ", lookedInto())...)
}

// acks thank or agree. Alone or beside a greeting they may answer a customer
// who thanked or agreed; beside a delay they add nothing.
func acks() []string {
	return []string{
		"thanks", "thank you", "thank u", "thx", "many thanks", "ok", "okay", "sure", "got it", "noted", "i see", "i understand",
		"we understand", "understood",
		"谢谢", "谢谢您", "谢谢亲", "感谢", "感谢您的支持", "好的", "好滴", "好哒", "好嘞", "好", "嗯", "嗯嗯", "哦", "噢", "收到", "明白", "了解了", "知道了", "一定",
	}
}

// lookedInto are the things that a delay is about.
func lookedInto() []string {
	return phrases([]string{"", "the", "your", "our", "my"}, " ", []string{
		"order", "orders", "request", "query", "question", "questions", "issue", "problem", "case", "message", "concern", "matter", "situation", "inquiry", "enquiry",
		"warehouse", "team", "support team", "carrier", "courier", "supplier", "manager", "colleague", "colleagues", "stock",
		"status", "details", "tracking", "system", "parcel", "package", "shipment", "delivery", "refund", "return", "information", "info",
	})
}

// phrases joins every start with every end, with glue between.
func phrases(starts []string, glue string, ends []string) []string {
	all := make([]string, 0, len(starts)*len(ends))
	for _, start := range starts {
		for _, end := range ends {
			all = append(all, start+glue+end)
		}
	}
	return all
}

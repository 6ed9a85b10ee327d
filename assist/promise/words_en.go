package promise

import "tend/assist/phrase"

func englishWords() []phrase.List {
	return []phrase.List{
		{Tag: us, Words: []string{"i", "we", "ive", "weve", "i have", "we have", "i had", "i did", "im", "i am", "we are", "were", "our team", "my team", "my colleague", "my manager", "our warehouse", "the warehouse", "our support team"}},
		{Tag: committed, Words: []string{
			"i will", "i ll", "ill", "we will", "we ll", "well", "im going to", "i am going to", "were going to", "we are going to", "i shall", "we shall",
			"let me", "i promise to", "i promise", "i will definitely", "our team will", "my team will", "my colleague will",
			"a colleague will", "my manager will", "our warehouse will", "the warehouse will", "our support team will", "one of us will",
			"someone from our team will", "someone will", "somebody will", "i should be able to", "we should be able to", "i should",
			"im planning to", "we plan to", "i plan to", "i intend to", "i aim to",
		}},
		{Tag: toYou, Words: joinAll([]string{"you will ", "youll "}, []string{"have", "get", "receive", "hear", "know", "see"})},
		{Tag: answers, Words: []string{"from me", "from us", "you will hear", "youll hear", "you will know", "youll know", "our offer", "their answer", "her answer", "his answer"}},
		{Tag: committed, Words: outright()},
		{Tag: answers, Words: outright()},
		{Tag: returns, Words: outright()},
		{Tag: returns, Words: returnsEnglish()},
		{Tag: will, Words: []string{"will", "ll", "shall", "going to"}},
		{Tag: others, Words: []string{
			"you", "you can", "you will", "youll", "you may", "you could", "you should", "it", "its", "itll", "it will", "they", "theyll", "he", "she",
			"this", "that", "which", "who", "the courier", "the carrier", "the driver", "your parcel", "your package", "your order", "your refund",
			"the parcel", "the package", "the order", "the refund", "the money", "the bank", "your bank", "the platform", "tiktok", "customs",
			"dhl", "ups", "fedex", "usps", "royal mail", "the post office", "the post", "the item", "the items", "your item", "your items",
			"the seller", "the supplier", "the manufacturer", "the system", "orders", "parcels", "delivery", "shipping", "the sale", "the coupon",
			"the discount", "the promotion", "there", "everything", "the replacement", "your replacement", "please", "what", "when", "how",
		}},
		{Tag: answers, Words: append(returnsEnglish(), tellsEnglish()...)},
		{Tag: acts, Words: withForms([]string{
			"check", "look", "ask", "send", "ship", "dispatch", "refund", "process", "arrange", "handle", "sort", "fix", "investigate",
			"email", "chase", "speak", "talk", "forward", "escalate", "cancel", "change", "issue", "prepare", "pack", "post", "book",
			"request", "verify", "try", "file", "deal", "find out", "raise", "push", "submit", "update", "confirm", "reship", "resend", "replace", "call",
			"contact", "message", "text", "ring", "give you", "drop you", "do it", "do this", "do that", "get it", "have it", "act on", "go through", "review", "approve", "write", "name the", "pass on", "report it", "publish", "compare", "tell them", "take care", "release", "return",
		})},
		{Tag: denies, Words: []string{
			"will not", "wont", "cannot", "cant", "can not", "not able", "unable", "never", "dont", "do not", "not", "couldnt", "wouldnt", "no longer", "doubt", "not sure",
		}},
		{Tag: conditional, Words: []string{
			"if", "any questions", "any problem", "any problems", "anything else", "any time", "anytime", "once you", "when you", "as long as", "provided", "unless", "in case", "should you", "after you", "after we receive",
			"once we receive", "when we receive", "once your", "when your", "after your", "whenever",
		}},
		{Tag: habitual, Words: []string{
			"usually", "normally", "generally", "typically", "always", "often", "on average", "policy", "opening hours", "business hours",
			"every day", "each day", "daily", "in general", "as a rule",
		}},
		{Tag: done, Words: []string{"yesterday", "last week", "ago", "i have", "we have", "ive", "weve", "i had", "i did", "was", "earlier"}},
		{Tag: requests, Words: []string{"send me", "send us", "tell me", "tell us", "could you", "can you", "please", "let me know", "let us know", "give me your", "share your"}},
		{Tag: reports, Words: []string{
			"said", "says", "say", "saying", "told", "tells", "tell", "wrote", "writes", "claimed", "claims", "claim", "promised", "promises",
			"thought", "thinks", "think", "assumed", "mentioned", "stated", "states", "announced", "understood",
		}},
		{Tag: nested, Words: []string{"whether", "that", "because", "since", "where", "why", "until you", "who", "which", "how", "what", "when"}},
		{Tag: nothing, Words: []string{
			"even if", "see if", "check if", "know if", "ask if", "as soon as", "as well", "let me know", "let us know", "do not worry", "dont worry", "not only", "no problem",
			"if it is only", "wait for you", "for you", "to you", "thank you", "with you", "do not hesitate", "dont hesitate", "you asked", "about your order", "send you to", "there is no need", "this matter", "this for you", "that for you", "it for you",
			"no later than", "not later than", "if possible", "this afternoon", "this morning", "this evening", "this week", "this friday", "this monday",
			"or not", "as you asked", "let me tell you", "let me answer", "let me explain", "let me give you", "just to let you know", "may day", "in may", "by may", "in your order",
		}},
	}
}

// outright are promises to answer that have us as the object.
func outright() []string {
	return append(joinAll([]string{
		"you will have ", "youll have ", "you will get ", "youll get ", "you will receive ", "youll receive ", "expect ", "you can expect ",
	}, []string{
		"an answer", "my answer", "our answer", "a reply", "my reply", "our reply", "an update", "a response", "our response", "the result", "a message from",
	}), "you will hear from me", "you will hear from us", "youll hear from me", "youll hear from us", "expect to hear from us", "expect to hear from me",
		"you will hear back from us", "youll hear back from us")
}

// returnsEnglish mean a later answer even where no time is said.
func returnsEnglish() []string {
	return append(joinAll([]string{
		"get back to", "getting back to", "come back to", "back to", "reply to", "respond to", "write to", "write back to", "reach out to",
		"be in touch with", "follow up with", "report back to", "update",
	}, []string{" you"}), "reply", "reply here", "respond", "write back", "be in touch", "report back", "get back", "follow up", "let you know", "keep you posted",
		"keep you updated", "keep you informed", "get in touch", "post an update", "share an update", "share the result", "call you back", "message you back",
		"be back", "write you", "send you an update", "give you an update", "give you an answer", "have an answer for you", "have an update for you")
}

// tellsEnglish answer at a time; without one they may answer on the spot.
func tellsEnglish() []string {
	return []string{
		"inform you", "answer you", "tell you", "notify you", "an answer", "my answer", "our answer", "the answer", "an update", "my reply", "our reply",
		"a reply", "a response", "our response", "the result", "the results", "news", "confirm it here", "confirm here",
	}
}

// withForms adds the forms in -ing: "I'm sending it tomorrow".
func withForms(verbs []string) []string {
	all := verbs
	for _, v := range verbs {
		all = append(all, v+"ing")
	}
	return append(all, "dispatching", "processing", "arranging", "handling", "chasing", "escalating", "making", "shipping", "getting", "replacing")
}

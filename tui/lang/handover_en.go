package lang

import "fmt"

func englishHandover() Handover {
	sessions := func(n int) string { return count(n, "session", "sessions") }
	return Handover{
		Take: "Handed over by others", Give: "Hand over my shift",
		Given: func(to string, left, of int) string {
			if to == "" {
				to = "anybody"
			}
			return fmt.Sprintf("Offered to %s: %d of %d not taken yet", to, left, of)
		},
		Of:      func(giver string, n int, since string) string { return giver + ", " + sessions(n) + ", since " + since },
		Waiting: func(n int) string { return count(n, "customer waits", "customers wait") },
		Others:  func(n int) string { return sessions(n) + " open, nobody waits" },
		Asks:    "asks", Promised: "promised", Draft: "draft",
		By:   func(words, when string) string { return "“" + words + "”, due " + when },
		Calm: "nobody waits", Mine: "yours now", Nobody: "with nobody now", Ended: "closed",
		With:          func(agent string) string { return "with " + agent },
		Answered:      func(agent, at string) string { return agent + " answered " + at },
		NothingToTake: "Nobody hands anything over.", NothingToGive: "You have no open sessions.",
		ChooseOne: "Choose at least one session.",
		Hint: func(to, key string) string {
			if to == "" {
				return "The others see it on their screens, and take it with " + key + "."
			}
			return to + " sees it on screen, and takes it with " + key + "."
		},
		TakeIt: "takes it", TakeAll: func(n int) string { return fmt.Sprintf("all %d", n) },
		LeaveOut: "leaves out", All: "all/none", Next: "to whom?", Withdraw: "takes the offer back",
		ToMine: "my shift", ToTheirs: "others", HandsTo: "offers it",
		ToWhom: "To whom?", Anybody: "Anybody, whoever is first", Note: "Note",
		Offered: func(to string, n int) string {
			if to == "" {
				to = "anybody"
			}
			return sessions(n) + " offered to " + to + ". They stay yours until they are taken."
		},
		Withdrawn: func(_ string, n int) string { return "Offer taken back: " + sessions(n) + " stay yours." },
		Took:      func(giver string, n int) string { return sessions(n) + " taken over from " + giver + "." },
		TookNone:  func(giver string) string { return "Nothing taken over from " + giver + "." },
		Late: func(n int, with string) string {
			if with == "" {
				return fmt.Sprintf("%d no longer on offer.", n)
			}
			return fmt.Sprintf("%d with %s already.", n, with)
		},
		NotOffered: "This session is not on offer any more.",
		HandsOver:  func(giver string, n int) string { return giver + " hands over " + sessions(n) + "." },
		Shows:      "shows them",
		TakenBack:  func(giver string) string { return giver + " took the offer back." },
		TakenBy: func(agent string, n, left int) string {
			switch {
			case left < 0:
				return agent + " took " + sessions(n) + " over from you."
			case left == 0:
				return agent + " took " + sessions(n) + " over from you; none is left."
			}
			return agent + " took " + sessions(n) + " over from you, " + fmt.Sprint(left) + " left."
		},
		Left:      func(n int) string { return "Your offer still stands: " + sessions(n) + " not taken yet." },
		Bar:       func(giver string, n int) string { return fmt.Sprintf("%s hands over %d", giver, n) },
		BarMany:   func(n int) string { return fmt.Sprintf("%d handed over", n) },
		BarMine:   func(n int) string { return fmt.Sprintf("you offer %d", n) },
		DraftFrom: func(giver string) string { return "Draft from " + giver + ", not sent" },
	}
}

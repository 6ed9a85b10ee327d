package desk

// Why a reply did not go out. What stands behind a code is what [Cause.With]
// takes; channels and platforms by their names.
const (
	CauseOvertaken   Cause = "overtaken"     // somebody answered at the platform meanwhile
	CauseTooLong     Cause = "too-long"      // characters, the limit, channel
	CauseWindow      Cause = "window"        // when it closed in RFC 3339, channel
	CauseFirstWord   Cause = "first-word"    // channel; the customer has to write first
	CauseUnreachable Cause = "unreachable"   // channel; perhaps a reason: somebody's words or a cause's
	CauseBlocked     Cause = "blocked"       // platform; the customer is blocked there
	CauseShut        Cause = "shut"          // platform, channel; until the customer writes again
	CauseTerms       Cause = "terms"         // TikTok Shop takes messages only near a conversation or an order
	CauseEmpty       Cause = "empty"         // platform
	CauseNoNotes     Cause = "no-notes"      // platform
	CauseKind        Cause = "kind"          // platform; no message of this kind
	CauseNoThread    Cause = "no-thread"     // platform; no conversation any more
	CauseStranger    Cause = "stranger"      // platform; not a customer of it
	CauseChanged     Cause = "changed-text"  // platform; the text would arrive changed
	CauseStatus      Cause = "status"        // platform, HTTP status; refused without a word
	CauseNoPictures  Cause = "no-pictures"   // channel
	CauseNotHere     Cause = "picture-here"  // platform; cannot be sent from here
	CauseLost        Cause = "picture-lost"  // cannot be read any more
	CauseCaption     Cause = "picture-text"  // platform; no text beside a picture
	CauseNoPicture   Cause = "picture-none"  // the file is none
	CauseFormat      Cause = "picture-kind"  // platform; not a format it takes
	CauseLarge       Cause = "picture-large" // platform, the limit in MB
	CauseNotNow      Cause = "picture-shop"  // platform; none from this shop at the moment
)

func replyCauses() []Cause {
	return []Cause{
		CauseOvertaken, CauseTooLong, CauseWindow, CauseFirstWord, CauseUnreachable, CauseBlocked,
		CauseShut, CauseTerms, CauseEmpty, CauseNoNotes, CauseKind, CauseNoThread, CauseStranger, CauseChanged,
		CauseStatus, CauseNoPictures, CauseNotHere, CauseLost, CauseCaption, CauseNoPicture, CauseFormat, CauseLarge,
		CauseNotNow,
	}
}

package lang

import "tend/desk"

func englishReplyCauses() map[desk.Cause]string {
	return map[desk.Cause]string{
		desk.CauseOvertaken:    "Somebody answered at the platform in the meantime. Send it again if it is still right.",
		desk.CauseTooLong:      "The text has {0} characters, and {2} takes at most {1}. Shorten it, or send it in parts.",
		desk.CauseWindow:       "The time in which {1} takes a reply is over. Send it again after the customer has written.",
		desk.CauseFirstWord:    "{0} takes a message only after the customer has written.",
		desk.CauseUnreachable:  "{0} takes no message to this customer just now.",
		UnreachableFor:         "{0} takes no message to this customer: {1}",
		desk.CauseBlocked:      "The customer is blocked at {0}.",
		desk.CauseShut:         "{0} says that {1} takes no reply to this customer until they write again.",
		desk.CauseTerms:        "TikTok Shop takes a message only within 30 days of the conversation, 60 days of an order, or where there was a return.",
		desk.CauseEmpty:        "The message is empty, and {0} takes no empty messages.",
		desk.CauseNoNotes:      "{0} keeps no notes: this stays on the desk.",
		desk.CauseKind:         "This kind of message cannot be sent to {0}. Write it as text.",
		desk.CauseNoThread:     "{0} has no conversation with this customer any more.",
		desk.CauseStranger:     "This customer is not one of {0}'s.",
		desk.CauseChanged:      "{0} would change this text: it has {% endraw %} between backticks. Write it without.",
		desk.CauseStatus:       "{0} refused it with HTTP status {1} and without a word.",
		desk.CauseNoPictures:   "{0} takes no pictures from us. Say it in words.",
		desk.CauseNotHere:      "This picture cannot be sent to {0} from here. Send a text instead.",
		desk.CauseLost:         "The picture cannot be read any more. Choose it again.",
		desk.CauseCaption:      "{0} takes either a text or a picture in one message. Send them one after the other.",
		desk.CauseNoPicture:    "What was chosen is not a picture.",
		desk.CauseFormat:       "{0} takes other pictures: {1}. Change it and send it again.",
		desk.CauseLarge:        "The picture is too large: {0} takes {1} MB. Make it smaller.",
		desk.CauseFetchAddress: "the address is not one that pictures are fetched from: only https, without a password in it",
		desk.CauseFetchInner:   "the address lies inside this network, and a customer's link does not get there",
		desk.CauseFetchBytes:   "the file is larger than {0} MiB",
		desk.CauseFetchPixels:  "the picture has more than {0} million pixels",
		desk.CauseFetchFormat:  "the file is no JPEG, PNG, GIF or WebP picture",
		desk.CauseFetchDamaged: "the file is damaged",
		desk.CauseFetchStatus:  "the server {0} answers with status {1}; the picture may be gone, or shown to its owner only",
		desk.CauseFetchFailed:  "the server {0} cannot be reached",
		desk.CauseNoFile:       "there is no such file",

		desk.CausePictureAway:   "the desk cannot be reached just now; try again in a moment",
		desk.CausePictureGone:   "the desk does not have it; it stayed on the machine from which it was sent",
		desk.CausePictureBusy:   "another picture of yours is on its way from another console; wait a minute, then send this one",
		desk.CausePicturePieces: "it did not arrive whole; Enter sends it again",
		desk.CauseNotNow:        "{0} takes no pictures from this shop at the moment. Send a text instead.",
	}
}

package chatwoot

import (
	"tend/desk"
	"tend/feed"
)

// untold is a note that says where to look at a message of which nothing can be
// shown. It is the platform's and not the writer's: our words are nobody's
// message.
func (m message) untold(key desk.Key) []feed.Arrival {
	text := m.whereToLook()
	if text == "" {
		return nil
	}
	return []feed.Arrival{{Key: key, Entry: m.told("untold", text)}}
}

func (m message) whereToLook() string {
	switch kind := string(m.ContentType); {
	case m.Attributes.is.Unsupported:
		return "A message of a kind that Chatwoot cannot show; see it in the channel's own app."
	case m.text() != "" || len(m.Attachments.is) > 0 || kind == "" || kind == "text" || kind == "sticker":
		return ""
	case kind == "voice_call":
		return "A voice call; see it at Chatwoot."
	case kind == "integrations":
		return "Something of an integration; see it at Chatwoot."
	default:
		return "A message of the kind " + clip(kind, 40) + "; see it at Chatwoot."
	}
}

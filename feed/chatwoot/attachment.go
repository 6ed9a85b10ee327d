package chatwoot

import (
	"fmt"
	"net/url"
	"path"

	"tend/desk"
)

// part is something a message shows beside or instead of words.
type part struct {
	kind desk.Kind
	text string // names what it is
	url  string
}

// part says what an attachment is.
func (a attachment) part() part {
	p := part{kind: desk.KindOther, url: clip(string(a.URL), mostText)}
	switch a.Type {
	case "image":
		p.kind, p.text = desk.KindImage, "Picture"
	case "video":
		p.kind, p.text = desk.KindVideo, "Video"
	default:
		p.text = clip(a.name(), mostText)
	}
	return p
}

func (a attachment) name() string {
	switch a.Type {
	case "audio":
		return titled("Voice message", string(a.Transcript))
	case "file":
		return titled("File", fileName(string(a.URL)))
	case "location":
		return titled("Place", fmt.Sprintf("%s (%.5f, %.5f)", a.Title, a.Lat, a.Long))
	case "contact":
		return titled("Contact", string(a.Title))
	case "story_mention":
		return "A mention in a story"
	case "share", "embed", "ig_post", "ig_reel", "ig_story":
		return titled("Shared post", string(a.Title))
	case "fallback":
		return titled("Link", string(a.Title))
	}
	return titled("Attachment", string(a.Type))
}

func titled(what, more string) string {
	if more = orElse(more, ""); more == "" {
		return what
	}
	return what + ": " + more
}

// fileName is the last part of an address, where it has one.
func fileName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	name := path.Base(u.Path)
	if name == "." || name == "/" {
		return ""
	}
	return name
}

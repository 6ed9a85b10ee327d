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
	text string // what the writer's own data says of it; no words of ours
	url  string
}

// part says what an attachment is. What it is called is for the screen, in its
// language: a word of ours would stand there as the customer's.
func (a attachment) part() part {
	p := part{kind: desk.KindOther, text: clip(a.says(), mostText), url: clip(string(a.URL), mostText)}
	switch a.Type {
	case "image":
		p.kind = desk.KindImage
	case "video":
		p.kind = desk.KindVideo
	}
	return p
}

// says is what an attachment brings along in words.
func (a attachment) says() string {
	switch a.Type {
	case "image", "video":
		return ""
	case "audio":
		return orElse(string(a.Transcript), "")
	case "file":
		return fileName(string(a.URL))
	case "location":
		return a.place()
	}
	return orElse(string(a.Title), "")
}

// place is where somebody is, by name and in degrees.
func (a attachment) place() string {
	at := fmt.Sprintf("%.5f, %.5f", a.Lat, a.Long)
	if title := orElse(string(a.Title), ""); title != "" {
		return title + " (" + at + ")"
	}
	return at
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

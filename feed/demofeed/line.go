package demofeed

import "tend/desk"

// line is something a customer writes or sends.
type line struct {
	kind desk.Kind
	text string
	url  string
	ref  string
}

func say(text string) line { return line{kind: desk.KindText, text: text} }

// pic and clip are a picture and a video without a word.
func pic(file string) line { return line{kind: desk.KindImage, url: pictures + file} }

func clip(file string) line { return line{kind: desk.KindVideo, url: pictures + file} }

// card shows a product, receipt an order; title is what stands on the card.
func card(ref, title string) line { return line{kind: desk.KindProduct, ref: ref, text: title} }

func receipt(ref string) line { return line{kind: desk.KindOrder, ref: ref} }

// press is a press on a question of the FAQ card.
func press(question string) line { return line{kind: desk.KindFAQ, text: question} }

// pictures is where the pictures would be. The name is reserved for examples
// and belongs to nobody.
const pictures = "https://pictures.example/"

// entry is the line as it stands in a customer's log.
func (l line) entry(id desk.MessageID, at desk.Instant, name string) desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: id, At: at, From: desk.FromCustomer, Kind: l.kind,
		Name: name, Text: l.text, URL: l.url, Ref: l.ref,
	}
}

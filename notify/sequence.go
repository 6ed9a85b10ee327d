package notify

import (
	"encoding/base64"
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// mostField bounds each text in a sequence, in bytes: two of them and the frame
// stay below the 768 that screen takes in one string.
const mostField = 320

const bell = "\a"

// Sequence returns the bytes that ask term to show n: the bell, unless silent,
// then the terminal's notification, wrapped for its multiplexer. Whatever the
// texts contain, they can neither end the sequence nor begin another. The result
// is empty for a silent terminal that knows only the bell.
//
// The bell stands outside the wrapping, so that a tmux without allow-passthrough
// still rings.
func Sequence(term Terminal, n Notice) string {
	var b strings.Builder
	if !term.Silent {
		b.WriteString(bell)
	}
	title, body := plain(n.Title, titleWidth*2), plain(n.Body, bodyWidth)
	switch term.Protocol {
	case OSC9:
		b.WriteString(wrap(term.Mux, osc9(title, body)))
	case OSC777:
		b.WriteString(wrap(term.Mux, osc777(title, body)))
	case OSC99:
		for _, part := range osc99(title, body, n.Urgent) {
			b.WriteString(wrap(term.Mux, part))
		}
	}
	return b.String()
}

// osc9 says who is talking first: OSC 9 has no title, and a text that began with
// a digit would be a command, such as 9;4 for a progress bar.
func osc9(title, body string) string {
	text := appName + ": " + title
	if body != "" {
		text += " · " + body
	}
	return ansi.Notify(text)
}

// osc777 keeps the separator out of the fields.
func osc777(title, body string) string {
	fields := strings.NewReplacer(";", ",")
	return "\x1b]777;notify;" + fields.Replace(title) + ";" + fields.Replace(body) + bell
}

// osc99 sends title and body in base64, which needs no escaping. The two parts
// belong together by an id; equal notices share it and replace each other.
func osc99(title, body string, urgent bool) []string {
	h := fnv.New32a()
	h.Write([]byte(title + "\n" + body))
	id := fmt.Sprintf("i=%s-%08x", appName, h.Sum32())
	urgency := "u=1"
	if urgent {
		urgency = "u=2"
	}
	if body == "" {
		return []string{ansi.DesktopNotification(encode(title), id, "e=1", "p=title", urgency)}
	}
	return []string{
		ansi.DesktopNotification(encode(title), id, "d=0", "e=1", "p=title", urgency),
		ansi.DesktopNotification(encode(body), id, "d=1", "e=1", "p=body"),
	}
}

func encode(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// plain returns one sanitised line that fits a sequence.
func plain(s string, width int) string { return cut(short(s, width), mostField) }

func wrap(m Mux, seq string) string {
	switch m {
	case Tmux:
		return ansi.TmuxPassthrough(seq)
	case Screen:
		return ansi.ScreenPassthrough(seq, 0)
	}
	return seq
}

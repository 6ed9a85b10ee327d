package notify

import "strings"

// field says which part of a notification a text is for: services read markup
// in bodies only.
type field int

const (
	titleLine field = iota
	bodyLine
)

// desktopText makes a text safe for what stands behind the notification call on
// goos.
func desktopText(goos, text string, f field) string {
	switch goos {
	case "windows":
		return windowsText(short(text, width(f)))
	case "darwin":
		return guardDash(short(text, width(f)))
	}
	text = short(text, width(f))
	if f == bodyLine {
		text = markup(text)
	}
	return guardDash(text)
}

func width(f field) int {
	if f == titleLine {
		return titleWidth * 2
	}
	return bodyWidth
}

// markup writes plain text for a body in which the service reads tags.
func markup(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

// guardDash keeps a text that begins with a dash from being read as an option
// by the programs the notification falls back to.
func guardDash(text string) string {
	if strings.HasPrefix(text, "-") {
		return " " + text
	}
	return text
}

// windowsText swaps the signs that would end the text's XML section, and those
// that PowerShell evaluates: where the toast service refuses, the library puts
// the text unescaped into a script. Being one line keeps it from ending the
// quotation there.
func windowsText(text string) string {
	return strings.NewReplacer("$", "＄", "`", "'", "<", "‹", ">", "›").Replace(text)
}

package chatwoot

import (
	"fmt"
	"strings"

	"tend/desk"
)

// mostText bounds the text of an entry: 64 KiB is what a line may hold, with
// room for the mark that it was cut.
const mostText = 64<<10 - 8

// text is what a message says in words, the writer's own; empty for one that is
// only a file, or of a kind that is not told.
func (m message) text() string {
	content := string(m.Content)
	if strings.TrimSpace(content) == "" {
		content = ""
	}
	switch m.ContentType {
	case "incoming_email":
		content = m.email(content)
	case "cards", "article", "input_select", "form":
		content = m.listed(content)
	}
	return clip(content, mostText)
}

// kind is what the words of a message are.
func (m message) kind() desk.Kind {
	if m.Attributes.is.Unsupported || m.ContentType == "voice_call" || m.ContentType == "integrations" {
		return desk.KindOther
	}
	return desk.KindText
}

// email puts the subject before what was newly written.
func (m message) email(content string) string {
	mail := m.Attributes.is.Email.is
	body := orElse(string(mail.Text.is.Reply), orElse(content, string(mail.Text.is.Full)))
	if mail.Subject == "" {
		return body
	}
	return strings.TrimSpace(fmt.Sprintf("%s\n\n%s", strings.TrimSpace(string(mail.Subject)), body))
}

// listed adds the titles of the cards or choices.
func (m message) listed(content string) string {
	lines := []string{}
	if content != "" {
		lines = append(lines, content)
	}
	for _, i := range m.Attributes.is.Items.is {
		if i.Title != "" {
			lines = append(lines, "- "+string(i.Title))
		}
	}
	return strings.Join(lines, "\n")
}

// orElse is a text, or another one where it is blank.
func orElse(text, other string) string {
	if text = strings.TrimSpace(text); text != "" {
		return text
	}
	return strings.TrimSpace(other)
}

package tiktokshop

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"tend/desk"
	"tend/feed"
)

// mostText is how many characters a text may have.
const mostText = 2000

// outgoing is a message of ours as the platform takes it.
type outgoing struct {
	Type    string `json:"type"`
	Content string `json:"content"`               // JSON as text
	Role    string `json:"sender_role,omitempty"` // only with the newer call
}

// words is a text to send. What the platform would refuse for sure is refused
// before it is asked.
func words(e desk.Entry) (outgoing, error) {
	if n := utf8.RuneCountInString(e.Text); n > mostText {
		return outgoing{}, refused(desk.CauseTooLong.With(n, mostText, Platform), fmt.Sprintf("The text has %d characters, and TikTok Shop takes %d. Shorten it, or send it in parts.", n, mostText))
	}
	if strings.TrimSpace(e.Text) == "" {
		return outgoing{}, refused(desk.CauseEmpty.With(Platform), "The message is empty, and TikTok Shop takes no empty messages.")
	}
	return typed(typeText, struct {
		Content string `json:"content"`
	}{e.Text})
}

func refused(code desk.Cause, reason string) error {
	return &feed.RefusedError{Reason: reason, Code: code}
}

func typed(kind string, content any) (outgoing, error) {
	data, err := json.Marshal(content)
	if err != nil {
		return outgoing{}, fmt.Errorf("tiktokshop: encode a message: %w", err)
	}
	return outgoing{Type: kind, Content: string(data)}, nil
}

// outgoing makes an entry a message of the platform; a picture is uploaded for
// that. Errors are those of Deliver.
func (c *Conn) outgoing(ctx context.Context, s shop, e desk.Entry) (outgoing, error) {
	var m outgoing
	var err error
	switch {
	case e.Type != desk.Message || e.From == desk.FromSystem || e.From == desk.FromCustomer:
		return m, refused(desk.CauseNoNotes.With(Platform), "TikTok Shop keeps no notes: this stays on the desk.")
	case e.Kind == desk.KindImage:
		m, err = c.picture(ctx, s, e)
	case e.Kind == desk.KindText || e.Kind == desk.KindEmoji || e.Kind == desk.KindFAQ:
		m, err = words(e)
	default:
		return m, refused(desk.CauseKind.With(Platform), "This kind of message cannot be sent to TikTok Shop. Write it as text.")
	}
	if err == nil && c.o.Newer {
		m.Role = roleOf(e)
	}
	return m, err
}

// roleOf is as whom an entry is sent: what no person wrote is a robot's.
func roleOf(e desk.Entry) string {
	if e.From == desk.FromAuto {
		return roleRobot
	}
	return roleAgent
}

package thread

import (
	"time"

	"tend/desk"
	"tend/internal/sanitize"
)

// The names of people and shops come from strangers or from lines of input;
// what these functions return is safe to draw.

func (m *Model) agent(id desk.AgentID) string {
	if m.o.AgentName != nil {
		if name := plainName(m.o.AgentName(id)); name != "" {
			return name
		}
	}
	return plainName(string(id))
}

func (m *Model) shop(id desk.ShopID) string {
	if m.o.ShopName != nil {
		if name := plainName(m.o.ShopName(id)); name != "" {
			return name
		}
	}
	return plainName(string(id))
}

// channel is where the customers of the shop on screen are, "" if not known.
func (m *Model) channel() string {
	if m.o.Channel == nil || m.session == nil {
		return ""
	}
	return m.o.Channel(m.session.Shop)
}

// awaited is the connection that queued replies wait for, "" for none.
func (m *Model) awaited() string {
	if m.o.Awaited == nil || m.session == nil {
		return ""
	}
	return m.o.Awaited(m.session.Shop)
}

// customer is the name a message carried, else the one the session knows.
func (m *Model) customer(said string) string {
	for _, name := range []string{said, m.session.Name, string(m.session.Customer)} {
		if name = plainName(name); name != "" {
			return name
		}
	}
	return m.o.Texts.Inbox.NoName
}

func (m *Model) zoneOf(id desk.ShopID) *time.Location {
	if m.o.Zone != nil {
		if z := m.o.Zone(id); z != nil {
			return z
		}
	}
	return time.UTC
}

// clock is the wall time of an instant at the shop.
func (m *Model) clock(t desk.Instant) string {
	return t.In(m.zone()).Format("15:04")
}

// maxName is how many bytes of a name are looked at. Nobody reads more, and
// names are cleaned every time a picture is made.
const maxName = 160

func plainName(s string) string {
	if len(s) > maxName {
		s = s[:maxName] // a rune cut in half is replaced by sanitize
	}
	return sanitize.Line(s)
}

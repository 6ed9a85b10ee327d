package chatwoot

import (
	"strings"
	"time"
)

// channel is what Chatwoot's dashboard knows of a kind of inbox.
type channel struct {
	name   string // for people
	text   int    // most characters of a message
	window time.Duration
	images bool
}

const (
	day        = 24 * time.Hour
	tiktokName = "TikTok"
)

// channel looks up the inbox's kind; one that is not known keeps its name and
// has no limits.
func (i Inbox) channel() channel {
	kind := strings.TrimPrefix(i.kind, "Channel::")
	switch kind {
	case "TwilioSms":
		if i.medium == "whatsapp" {
			return channel{"WhatsApp", 1600, day, true}
		}
		return channel{"SMS", 320, 0, true}
	case "Api":
		return channel{"API", 10000, time.Duration(min(i.window, 10000)) * time.Hour, true}
	}
	if known, ok := channels()[kind]; ok {
		return known
	}
	return channel{name: kind, images: true}
}

func channels() map[string]channel {
	return map[string]channel{
		"Tiktok":       {tiktokName, 6000, 2 * day, true},
		"Whatsapp":     {"WhatsApp", 4096, day, true},
		"Instagram":    {"Instagram", 1000, day, true},
		"FacebookPage": {"Facebook", 2000, day, true},
		"Email":        {"E-mail", 25000, 0, true},
		"Telegram":     {"Telegram", 4096, 0, true},
		"Line":         {"Line", 2000, 0, true},
		"Sms":          {"SMS", 160, 0, false},
		"WebWidget":    {"Website", 10000, 0, true},
	}
}

package compose_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/compose"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

func pinned(pin int, en, zh string) desk.QuickReply {
	return desk.QuickReply{ID: en, Pin: pin, Title: map[string]string{"en": en, "zh": zh}, Text: map[string]string{"en": en}}
}

func TestStrip(t *testing.T) {
	replies := []desk.QuickReply{
		pinned(3, "Returns", "退货"), pinned(1, "Shipping time", "发货时间"), pinned(2, "Stock\x1b[31m", "库存"),
		pinned(0, "Not pinned", "没有固定"), {ID: "off", Pin: 4, Off: true, Text: map[string]string{"en": "removed"}},
		{ID: "plain", Pin: 5, Text: map[string]string{"en": "Only a text that goes on and on"}},
	}
	cases := []struct {
		name, lang string
		width      int
		want       string
	}{
		{"wide", "en", 90, "1 Shipping time  2 Stock␛[31m  3 Returns  5 Only a text that goes on and on"},
		{"Chinese", "zh", 90, "1 发货时间  2 库存  3 退货  5 Only a text that goes on and on"},
		{"shortened alike", "en", 50, "1 Shipping…  2 Stock␛[3…  3 Returns  5 Only a t…"},
		{"cut", "en", 12, "1 Sh…  2 St…"},
		{"none", "en", 0, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := compose.Strip(replies, c.lang, c.width, theme.New(theme.Options{}))
			tuitest.Exact(t, []string{got}, c.width, 1)
			if plain := strings.TrimRight(tuitest.Plain([]string{got}), " "); plain != c.want {
				t.Errorf("got %q, want %q", plain, c.want)
			}
		})
	}
	if got := compose.Strip(nil, "en", 5, theme.New(theme.Options{})); got != "     " {
		t.Errorf("without replies: %q", got)
	}
}

package lang_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/lang"
)

var place = regexp.MustCompile(`\{(\d|name)\}`)

// Every cause has words in every language, and these speak of the same.
func TestEveryCauseHasWords(t *testing.T) {
	replies, feeds := desk.Causes()
	en, zh := lang.English().Causes, lang.Chinese().Causes
	for _, c := range append(replies, lang.UnreachableFor) {
		same(t, c, en.Reply[c], zh.Reply[c])
	}
	for _, c := range feeds {
		same(t, c, en.Feed[c].Long, zh.Feed[c].Long)
		same(t, c, en.Feed[c].Short, zh.Feed[c].Short)
	}
	if len(en.Reply) != len(replies)+1 || len(en.Feed) != len(feeds) {
		t.Errorf("there are words for %d and %d causes, and %d and %d causes", len(en.Reply), len(en.Feed), len(replies), len(feeds))
	}
}

func same(t *testing.T, c desk.Cause, en, zh string) {
	t.Helper()
	speaks := func(s string) []string {
		found := place.FindAllString(s, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	if en == "" || zh == "" || !slices.Equal(speaks(en), speaks(zh)) {
		t.Errorf("%s is %q and %q", c, en, zh)
	}
}

func TestReason(t *testing.T) {
	for _, c := range []struct{ name, reason, en, zh string }{
		{"nothing", "", "", ""},
		{"somebody's words", "The buyer has left.", "The buyer has left.", "The buyer has left."},
		{"overtaken", "tend:overtaken", "Somebody answered at the platform in the meantime. Send it again if it is still right.", "同事已在平台上回复过。如仍适用，请重新发送。"},
		{"numbers", desk.CauseTooLong.With(6, 5, "TikTok Shop").Reason(), "The text has 6 characters, and TikTok Shop takes at most 5. Shorten it, or send it in parts.", "共 6 字，超出 TikTok Shop 的上限 5 字。请缩短或分几条发送。"},
		{"unreachable", desk.CauseUnreachable.With("API").Reason(), "API takes no message to this customer just now.", "API 暂时不接收发给该客户的消息。"},
		{"unreachable, in their words", desk.CauseUnreachable.With("API", "gone; {0}").Reason(), "API takes no message to this customer: gone; {0}", "API 不接收发给该客户的消息：gone; {0}"},
		{"unreachable, in ours", desk.CauseUnreachable.With("API", desk.CauseBlocked.With("Chatwoot").Reason()).Reason(), "API takes no message to this customer: The customer is blocked at Chatwoot.", "API 不接收发给该客户的消息：该客户在 Chatwoot 已被屏蔽。"},
		{"of a connection", desk.CauseBroken.With(503).Reason(), "The platform is out of order (HTTP status 503). It is tried again.", "该平台出现故障（HTTP 状态 503），会自动重试。"},
		{"of a later version", "tend:moonphase 3", "tend:moonphase 3", "tend:moonphase 3"},
		{"without what it speaks of", "tend:blocked", "The customer is blocked at .", "该客户在 已被屏蔽。"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lang.English().Reason(c.reason, ""); got != c.en {
				t.Errorf("in English %q, want %q", got, c.en)
			}
			if got := lang.Chinese().Reason(c.reason, ""); got != c.zh {
				t.Errorf("in Chinese %q, want %q", got, c.zh)
			}
		})
	}
}

// What platforms say about themselves never ends the program.
func TestReasonsInReasonsEnd(t *testing.T) {
	reason := "x"
	for range 20 {
		reason = desk.CauseUnreachable.With("API", reason).Reason()
	}
	if got := lang.English().Reason(reason, ""); !strings.HasSuffix(got, ": x") {
		t.Errorf("it says %q", got)
	}
}

func TestTrouble(t *testing.T) {
	for _, c := range []struct {
		name        string
		causes      desk.Cause
		short, long string
	}{
		{"one", desk.CauseBroken.With(503), "503", "Chatwoot is out of order (HTTP status 503). It is tried again."},
		{"several", desk.JoinCauses(desk.CauseLiveOff.With("10s"), desk.CauseInboxes.With("3, 4")), "no live events", "Live events are off: new messages are asked for every 10s, and Chatwoot shows its user as offline. Chatwoot does not show this user the inboxes 3, 4 of the settings."},
		{"none", "", "", ""},
		{"one of a later version among them", desk.JoinCauses(desk.CauseCut, "moonphase"), "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			short, long, ok := lang.English().Trouble(c.causes, "Chatwoot")
			if short != c.short || long != c.long || ok != (c.short != "") {
				t.Errorf("got %q, %q, %v", short, long, ok)
			}
		})
	}
}

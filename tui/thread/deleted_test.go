package thread_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/tuitest"
)

// A message that was deleted at the platform says so itself and keeps its words.
func TestDeletedMessages(t *testing.T) {
	tells := func(id, of desk.MessageID, when string) desk.Entry {
		return desk.Entry{Type: desk.Message, ID: id, At: at(when), From: desk.FromSystem, Kind: desk.KindText,
			Text: "A message of the customer was deleted.", Prepared: desk.PreparedDeleted, Answers: of}
	}
	sent := answers("own-1", at("02T10:01"), "li", "Size 43.")
	sent.Delivery, sent.RemoteID = desk.Sent, "77"
	log := []desk.Entry{
		says("m1", at("02T10:00"), "hello"), says("m2", at("02T10:00"), "my number is 5"), tells("m2-deleted", "m2", "02T10:00"),
		says("m3", at("02T10:00"), "sorry"), sent, tells("77-deleted", "77", "02T10:01"),
		tells("m0-deleted", "m0", "02T10:02"), says("m4", at("02T10:03"), "and?"),
	}
	for _, c := range []struct {
		texts *lang.Texts
		want  []string
	}{
		{lang.English(), []string{
			"10:00 Anna", "  hello", "10:00 Anna  × deleted by the customer", "  my number is 5", "10:00 Anna", "  sorry",
			"10:01 › Li  × deleted at the platform; the customer may have read it", "│ Size 43.",
			"10:02 system", "· An earlier message was deleted.", "10:03 Anna", "  and?",
		}},
		{lang.Chinese(), []string{
			"10:00 Anna", "  hello", "10:00 Anna  × 客户已删除", "  my number is 5", "10:00 Anna", "  sorry",
			"10:01 › Li  × 已在平台上删除，客户可能看过", "│ Size 43.",
			"10:02 系统", "· 有一条较早的消息已被删除。", "10:03 Anna", "  and?",
		}},
	} {
		t.Run(c.texts.Code, func(t *testing.T) {
			l, o := newLog(log[0]), options()
			l.add(log[1:]...)
			o.Texts = c.texts
			s := show(t, l, o, 80, 24, at("02T11:00"))
			var got []string
			for line := range strings.SplitSeq(tuitest.Plain(s.View()[4:]), "\n") {
				if line = strings.TrimRight(line, " "); line != "" {
					got = append(got, line)
				}
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

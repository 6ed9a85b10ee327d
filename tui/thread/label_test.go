package thread_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/tuitest"
)

// What has no words of its own says what it is: no message is an empty line or a
// bare address.
func TestMessagesWithoutWordsAreNamed(t *testing.T) {
	of := func(id desk.MessageID, k desk.Kind, text, url string) desk.Entry {
		e := says(string(id), at("02T10:00"), text)
		e.Kind, e.URL = k, url
		return e
	}
	log := []desk.Entry{
		of("m1", desk.KindEmoji, "", "https://p16.example/e.webp"), of("m2", desk.KindEmoji, "", ""), of("m3", desk.KindEmoji, "👍", ""),
		of("m4", desk.KindOther, "", "https://a.example/f.pdf"), of("m5", desk.KindOther, "", ""), of("m6", desk.KindOther, "coupon 88", ""),
	}
	for _, c := range []struct {
		texts *lang.Texts
		want  string
	}{
		{lang.English(), "[emoji] https://p16.example/e.webp|[emoji]|👍|[message] https://a.example/f.pdf|[message]|coupon 88"},
		{lang.Chinese(), "[表情] https://p16.example/e.webp|[表情]|👍|[消息] https://a.example/f.pdf|[消息]|coupon 88"},
	} {
		t.Run(c.texts.Code, func(t *testing.T) {
			l, o := newLog(log[0]), options()
			l.add(log[1:]...)
			o.Texts = c.texts
			var got []string
			for line := range strings.SplitSeq(tuitest.Plain(show(t, l, o, 80, 24, at("02T11:00")).View()[4:]), "\n") {
				if line = strings.TrimRight(line, " "); strings.HasPrefix(line, "  ") {
					got = append(got, strings.TrimSpace(line))
				}
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "|"), c.want)
			}
		})
	}
}

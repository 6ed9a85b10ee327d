package board_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/board"
	"tend/tui/lang"
	"tend/tui/tuitest"
)

func TestFiguresOfThePlatform(t *testing.T) {
	today := desk.Day{Year: 2025, Month: time.June, Day: 17}
	sessions := 275
	full := board.Own{Platform: "TikTok Shop", Figures: desk.Figures{
		Shop: "fern", From: today, To: desk.Day{Year: 2025, Month: time.June, Day: 18}, At: desk.At(noon.Add(-115 * time.Minute)),
		Rate: share(.934), Sessions: &sessions, Mean: share(81.5), Satisfied: share(.9),
	}}
	week := full
	week.From, week.To, week.Sessions, week.Mean, week.Satisfied = desk.Day{Year: 2025, Month: time.June, Day: 10}, today, nil, nil, nil
	empty, evil := full, week
	empty.Figures = desk.Figures{Shop: "fern"}
	evil.Platform, evil.Shop = hostile, "hong"
	for _, c := range []struct {
		name string
		owns []board.Own
		text *lang.Texts
		want string // on the screen; "": nothing is said
	}{
		{"none", nil, lang.English(), ""},
		{"without a figure", []board.Own{empty}, lang.English(), ""},
		{"the same days", []board.Own{full}, lang.English(), "TikTok Shop's own, Fern & Feather: 93.4 % · 275 sessions · first reply after 1 min on average"},
		{"in Chinese", []board.Own{full}, lang.Chinese(), "TikTok Shop 自己的统计，Fern & Feather：93.4 % · 275 个会话"},
		{"other days", []board.Own{week}, lang.English(), "TikTok Shop's own, Fern & Feather, 10 Jun–16 Jun: 93.4 % · as of 10:05"},
		{"a hostile name", []board.Own{evil}, lang.English(), "evil"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := open(t, sample())
			b.text, b.owns = c.text, c.owns
			got := strings.Join(strings.Fields(tuitest.Plain(b.draw(160, 40))), " ")
			if c.want == "" {
				if strings.Contains(got, "'s own") {
					t.Errorf("something is said: %s", got)
				}
				return
			}
			if !strings.Contains(got, c.want) {
				t.Errorf("no %q in %s", c.want, got)
			}
		})
	}
	b := open(t, sample())
	b.owns = []board.Own{full, evil}
	tuitest.Golden(t, "overview-own-80x23-en", b.draw(80, 23))
	b.press(keymap.NumbersShop)
	if got := tuitest.Plain(b.draw(80, 23)); !strings.Contains(got, "TikTok Shop's own: 93.4 %") || strings.Contains(got, "10 Jun") {
		t.Errorf("of one shop:\n%s", got)
	}
	b.text = lang.Chinese()
	tuitest.Golden(t, "overview-own-80x23-zh", b.draw(80, 23))
}

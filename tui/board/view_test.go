package board_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"tend/desk"
	"tend/keymap"
	"tend/tui/board"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// names of the pages in their order, for the pictures.
func pageNames() []string {
	return []string{"overview", "trend", "hours", "agents", "misses", "questions", "roster"}
}

func TestGolden(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		text *lang.Texts
		o    theme.Options
	}{
		{"60x15-en", 60, 15, lang.English(), theme.Options{}},
		{"80x23-en", 80, 23, lang.English(), theme.Options{Dark: true}},
		{"80x23-zh", 80, 23, lang.Chinese(), theme.Options{Dark: true}},
		{"100x29-zh", 100, 29, lang.Chinese(), theme.Options{}},
		{"100x29-ascii", 100, 29, lang.English(), theme.Options{Mono: true, ASCII: true}},
		{"200x59-en", 200, 59, lang.English(), theme.Options{Dark: true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := open(t, sample())
			b.o, b.text = c.o, c.text
			for _, page := range pageNames() {
				tuitest.Golden(t, page+"-"+c.name, b.draw(c.w, c.h))
				b.press(keymap.NumbersNext)
			}
		})
	}
}

// Every page fits every screen, whatever its hours show and wherever one is in
// it, and nothing hostile comes through.
func TestFits(t *testing.T) {
	for _, o := range []theme.Options{{}, {ASCII: true, Mono: true}} {
		for _, text := range []*lang.Texts{lang.English(), lang.Chinese()} {
			b := open(t, sample())
			b.o, b.text, b.owns = o, text, []board.Own{{Platform: hostile, Figures: desk.Figures{Shop: "fern", Rate: share(.5), At: b.now}}}
			for _, page := range pageNames() {
				t.Run(fmt.Sprint(page, text.Code, o.ASCII), func(t *testing.T) {
					b.t = t
					for _, a := range []keymap.Action{keymap.Down, keymap.NumbersMeasure, keymap.Bottom, keymap.NumbersMeasure, keymap.Up, keymap.NumbersMeasure, keymap.Top} {
						b.press(a)
						for w := 60 + len(page); w <= 200; w += 23 {
							b.draw(w, 15+w%29)
						}
					}
				})
				b.press(keymap.NumbersNext)
			}
		}
	}
}

// Counts without room are said in fewer words, and what is cut off all the same
// says so.
func TestManySessions(t *testing.T) {
	src, p := sample(), desk.Tiktok24h()
	src.rates.Policies[0].Rates = []board.Rate{rated(p, 466, 0, 234), rated(p, 12345, 1397, 22191), rated(p, 112345, 21397, 22191)}
	b := open(t, src)
	for _, c := range []struct {
		w    int
		text *lang.Texts
		want string
	}{
		{200, lang.English(), "112345/133742 · 22191 open "}, {100, lang.English(), "112345/133742 · 22191 open "},
		{80, lang.English(), "12345/13742 +22191 "}, {60, lang.English(), "112345/133742 +2…"},
		{100, lang.Chinese(), "466/466 · 234 个计时中 "}, {80, lang.Chinese(), "466/466 234 个计时中 "}, {60, lang.Chinese(), "466/466 +234 "},
	} {
		if b.text = c.text; !strings.Contains(b.plain(c.w, 23), c.want) {
			t.Errorf("%d cells in %s lack %q:\n%s", c.w, c.text.Code, c.want, b.plain(c.w, 23))
		}
	}
}

func TestShadesAndMeasures(t *testing.T) {
	b := open(t, sample())
	b.press(keymap.NumbersNext, keymap.NumbersNext, keymap.NumbersMeasure)
	tuitest.Golden(t, "hours-rate-80x23-en", b.draw(80, 23))
	tuitest.Golden(t, "hours-rate-60x23-en", b.draw(60, 23))
	b.press(keymap.NumbersMeasure)
	tuitest.Golden(t, "hours-misses-80x23-en", b.draw(80, 23))
}

func TestAFewDays(t *testing.T) {
	src := sample()
	src.data.Days = src.data.Days[23:]
	b := open(t, src)
	b.press(keymap.NumbersNext)
	tuitest.Golden(t, "trend-week-80x23-en", b.draw(80, 23))
}

func TestOutlooks(t *testing.T) {
	tiktok := desk.Tiktok24h()
	due := func(n int) (out []desk.Due) {
		for i := range n {
			out = append(out, desk.Due{ID: desk.SessionID(fmt.Sprint("s", i)), Deadline: desk.At(noon) + desk.Instant(i+1)*3600e9})
		}
		return out
	}
	for _, c := range []struct {
		name   string
		counts desk.Counts
		en, zh string
	}{
		{"nothing counts", desk.Counts{}, "there is no rate", "没有回复率"},
		{"settled", desk.Counts{Responded: 9, Missed: 1}, "90.0 % (9/10) — nothing is open, so it stays.", "不会再变"},
		{"safe", desk.Counts{Responded: 90, Pending: due(2)}, "90 % is safe, even if none of these 2 is answered in time.", "也能保住 90 %"},
		{"reachable", desk.Counts{Responded: 251, Missed: 24, Pending: due(7)}, "91.3 % (251/275) — below 90 % unless 3 of these 7 are answered by 17:00.", "须在 17:00 前回复这 7 个中的 3 个，否则低于 90 %"},
		{"the last one", desk.Counts{Responded: 8, Missed: 1, Pending: due(1)}, "below 90 % unless this one is answered by 13:00.", "13:00"},
		{"no rate yet", desk.Counts{Pending: due(3)}, "No rate yet — below 90 % unless 3 of these 3 are answered by 13:00.", "还没有回复率"},
		{"a lower band", desk.Counts{Responded: 14, Missed: 3, Pending: due(3)}, "90 % is out of reach. It can still be warning (85 %) if 3 of these 3 are answered by 13:00.", "还能保住“警告”（85 %）"},
		{"a lower band is safe", desk.Counts{Responded: 88, Missed: 12}, "It stays warning (85 %).", "能保持“警告”"},
		{"all lost", desk.Counts{Responded: 1, Missed: 9, Pending: due(1)}, "Whoever wrote this one still waits", "仍在等待回复"},
		{"forfeit", desk.Counts{Responded: 90, Missed: 2, Forfeit: 3}, "3 sessions ended without an answer and will be missed", "3 个会话未回复就已结束"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := sample()
			src.left = tiktok.Forecast(c.counts)
			b := open(t, src)
			if got := unwrapped(b.plain(80, 24)); !strings.Contains(got, c.en) {
				t.Errorf("no %q in\n%s", c.en, got)
			}
			b.text = lang.Chinese()
			if got := b.plain(200, 24); !strings.Contains(got, c.zh) {
				t.Errorf("no %q in\n%s", c.zh, got)
			}
		})
	}
}

// unwrapped joins the lines of a picture.
func unwrapped(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestWhileCountingAndInTrouble(t *testing.T) {
	src := sample()
	b := &desks{t: t, src: src, text: lang.English(), now: desk.At(noon), wall: desk.At(noon), Model: board.New(t.Context(), src, board.Home{Row: rows})}
	for range pageNames() {
		if got := b.plain(80, 23); !strings.Contains(got, "counting …") {
			t.Errorf("before any figures it says\n%s", got)
		}
		b.Handle(keymap.NumbersNext)
	}
	src.err = errors.New("disk \x1b[31mon fire")
	b.settle()
	got := unwrapped(b.plain(80, 23))
	if !strings.Contains(got, "in words: it burns") || strings.Contains(got, "disk") {
		t.Errorf("in trouble it says\n%s", got)
	}
	src.err, b.wall = nil, b.wall.Add(10e9)
	b.settle()
	if got := b.plain(80, 23); !strings.Contains(got, "91.3 %") {
		t.Errorf("after the trouble it says\n%s", got)
	}
}

func TestEmptyDesk(t *testing.T) {
	src := &made{rates: board.Rates{Policies: []board.PolicyRates{{Policy: desk.Tiktok24h(), Rates: make([]board.Rate, 3)}}}}
	src.left = desk.Tiktok24h().Forecast(desk.Counts{})
	src.staff.Plan = samplePlan()
	src.staff.Plan.History, src.staff.Plan.Expiries = 0, nil
	b := open(t, src)
	for _, page := range pageNames() {
		tuitest.Golden(t, "empty-"+page, b.draw(80, 12))
		b.press(keymap.NumbersNext)
	}
}

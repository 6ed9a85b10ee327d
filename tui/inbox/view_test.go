package inbox_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/keymap"
	"tend/tui/inbox"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// mixed is a desk with one session of every look.
func mixed(t *lang.Texts, w, h int) *inbox.Model {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	urgent := waiting("u", "urgent", 5*time.Minute)
	urgent.Tiers = desk.TierSet(0).With(desk.Urgent)
	picture := waiting("p", "picture", time.Minute)
	picture.Name, picture.Preview, picture.PreviewOf = "王奶奶的孙女", "", desk.KindImage
	hostile := waiting("h", "hostile", 30*time.Minute)
	hostile.Name, hostile.Preview = "\x1b[31mEve\u202e", "line one\r\nline two\x1b]52;c;aGk=\a 👨‍👩‍👧 ❤️"
	nameless := waiting("n", "customer-without-a-name", 10*time.Minute)
	nameless.Name = ""
	soon := mine(waiting("e", "expiring", 21*time.Hour))
	over := waiting("o", "overdue", 40*time.Hour)
	over.Assignee = "you"
	failed := mine(answered("f", "failed", 3*time.Hour))
	failed.ReplyID, failed.Pending = "r1", []desk.Outgoing{{ID: "r1", At: failed.Replied, State: desk.Failed}}
	auto := mine(answered("d", "done", 26*time.Hour/2))
	auto.PreviewBy = desk.FromAuto
	x.Reset([]*desk.Session{urgent, picture, hostile, nameless, soon, over, failed, auto}, start)
	return model(x, t, w, h)
}

func TestPictures(t *testing.T) {
	for _, size := range [][2]int{{44, 14}, {60, 22}, {100, 28}} {
		for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
			name := fmt.Sprintf("panes-%s-%dx%d", texts.Code, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				lines := mixed(texts, size[0], size[1]).View()
				tuitest.Exact(t, lines, size[0], size[1])
				tuitest.Golden(t, name, lines)
			})
		}
	}
}

// A desk without colours says by signs what another one says by colours.
func TestSignsSayWhatColoursSay(t *testing.T) {
	out := tuitest.Plain(mixed(lang.English(), 100, 28).View())
	for who, sign := range map[string]string{"overdue": "!", "expiring": "▲", "urgent": "!Name of urgent", "failed": "×"} {
		for _, row := range strings.Split(out, "\n") {
			if strings.Contains(row, "Name of "+who) && !strings.Contains(row, sign) {
				t.Errorf("no %q in %q", sign, row)
			}
		}
	}
}

func TestEveryFrameFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		world := newWorld(t)
		m := model(world.index, rapid.SampledFrom([]*lang.Texts{lang.English(), lang.Chinese()}).Draw(t, "texts"), 60, 20)
		for range 12 {
			w, h := rapid.IntRange(40, 120).Draw(t, "w"), rapid.IntRange(1, 40).Draw(t, "h")
			m.SetSize(w, h)
			m.Keep(func() { world.put(world.happens()) })
			world.now = world.now.Add(time.Hour)
			m.Keep(func() { m.SetNow(world.now) })
			press(m, rapid.SampledFrom([]keymap.Action{keymap.Down, keymap.Bottom, keymap.PageUp, keymap.NextPane, keymap.PaneMine, keymap.Top}).Draw(t, "key"))
			if rapid.Bool().Draw(t, "relax") {
				m.Relax()
			}
			if bad := tuitest.Problems(m.View(), w, h); len(bad) > 0 {
				t.Fatalf("%d×%d: %v", w, h, bad)
			}
			seesCursor(t, m, h)
		}
	})
}

// seesCursor fails unless the row under the cursor is drawn, where there is room.
func seesCursor(t *rapid.T, m *inbox.Model, h int) {
	want := under(m)
	if want == "" || h < 12 {
		return
	}
	for y := range h {
		if p, id := m.At(y); p == m.Pane() && id == want {
			return
		}
	}
	t.Fatalf("the cursor is on %s, which is not drawn:\n%s", want, tuitest.Plain(m.View()))
}

func TestClick(t *testing.T) {
	m := queue(10, 60, 20)
	m.Put(mine(waiting("m", "m", time.Minute)), start)
	m.View()
	for y := range 20 {
		p, id := m.At(y)
		m.Click(y)
		if p != 0 && m.Pane() != p || id != "" && under(m) != id {
			t.Errorf("a click on line %d goes to %s in %v, want %s in %v", y, under(m), m.Pane(), id, p)
		}
		m.View()
	}
	if p, id := m.At(99); p != 0 || id != "" {
		t.Errorf("below the panes is %s in %v", id, p)
	}
}

func TestHiddenPanesComeBackAsTheyWere(t *testing.T) {
	m := queue(40, 60, 20)
	press(m, keymap.PageDown, keymap.PageDown, keymap.Up)
	before := tuitest.Plain(m.View())
	m.SetSize(0, 0)
	press(m, keymap.Down, keymap.Up)
	m.SetSize(60, 20)
	if after := tuitest.Plain(m.View()); after != before {
		t.Errorf("got\n%s\nwant\n%s", after, before)
	}
}

func TestRelaxShowsWhatArrivedAbove(t *testing.T) {
	m := queue(2, 60, 20)
	m.View()
	for i := range 5 {
		m.Put(waiting(id(100+i), desk.CustomerID(id(100+i)), 90*time.Minute), start)
	}
	if y := line(t, m, 20, "s00"); y != 1 {
		t.Fatalf("the row moved to line %d", y)
	}
	m.Relax()
	if y := line(t, m, 20, "s00"); y != 6 || under(m) != "s00" {
		t.Errorf("the row is on line %d, the cursor on %s", y, under(m))
	}
}

func TestBadgesAndLooks(t *testing.T) {
	m := queue(2, 60, 20)
	o := inbox.Options{Styles: theme.New(theme.Options{Mono: true}), Texts: lang.English()}
	badge := ""
	o.Badge = func(s *desk.Session) string {
		if s.ID == "s01" {
			return badge
		}
		return ""
	}
	m.SetLook(o)
	m.View()
	badge = "draft"
	if out := tuitest.Plain(m.View()); strings.Count(out, "[draft] Where") != 1 {
		t.Errorf("no badge in\n%s", out)
	}
	o.Texts = lang.Chinese()
	m.SetLook(o)
	if out := tuitest.Plain(m.View()); !strings.Contains(out, lang.Chinese().Inbox.Mine) {
		t.Errorf("no Chinese in\n%s", out)
	}
}

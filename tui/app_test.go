package tui

import (
	"regexp"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// The whole screen as it stands on a desk that never changes. The golden files
// are written anew by `go test ./tui -run TestAppGolden -update`; look at them.
func TestAppGolden(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		do   func(*story)
	}{
		{"80x24-list", 80, 24, nothing},
		{"80x24-thread", 80, 24, func(s *story) { s.press("enter") }},
		{"100x30", 100, 30, nothing},
		{"100x30-writing", 100, 30, func(s *story) { s.press("i"); s.types("你好, one moment.") }},
		{"100x30-mine", 100, 30, func(s *story) { s.press("alt+3", "G") }},
		{"100x30-dialog", 100, 30, func(s *story) { s.press("?") }},
		{"200x60", 200, 60, nothing},
		{"60x16", 60, 16, nothing},
		{"40x8", 40, 8, nothing},
	} {
		for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
			t.Run(c.name+"-"+texts.Code, func(t *testing.T) {
				s := tableau(t, c.w, c.h, func(o *Options) { o.Texts = texts })
				c.do(s)
				s.pictured("app-" + c.name + "-" + texts.Code)
			})
		}
	}
}

// An empty desk says what to do next.
func TestEmptyDeskGolden(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		s := begin(t, func(o *Options) { o.Texts = texts })
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.pictured("app-empty-" + texts.Code)
	}
}

// Without colour and without box drawing the screen says the same.
func TestAppWithoutColour(t *testing.T) {
	s := tableau(t, 100, 30, func(o *Options) { o.Look = theme.Options{Mono: true, ASCII: true} })
	s.pictured("app-100x30-mono")
	for _, l := range strings.Split(s.app.View().Content, "\n") {
		if m := colour.FindString(l); m != "" {
			t.Errorf("a colour is used: %q in %q", m, l)
		}
	}
	dark := tableau(t, 100, 30)
	mono := tableau(t, 100, 30, func(o *Options) { o.Look = theme.Options{Mono: true} })
	if dark.screen() != mono.screen() {
		t.Error("something is said by colour alone: the same screen without colour has other words")
	}
}

// colour finds a style that sets a colour.
var colour = regexp.MustCompile(`\x1b\[([0-9;:]*[;:])?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:m]`)

func nothing(*story) {}

// pictured compares the screen with a golden file.
func (s *story) pictured(name string) {
	s.t.Helper()
	tuitest.Golden(s.t, name, strings.Split(s.app.View().Content, "\n"))
}

// tableau is a console on a desk with somebody in every state there is.
func tableau(t *testing.T, w, h int, change ...func(*Options)) *story {
	t.Helper()
	s := begin(t)
	for _, a := range []desk.Agent{{ID: "li", Name: "李雷", Status: desk.Accepting}, {ID: "mo", Name: "Mo"}} {
		err := store.PutAgent(t.Context(), s.store.Store, a.ID, func(desk.Agent) desk.Agent { return a })
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range scenes() {
		s.stage(p)
	}
	s.clock = noon
	s.restart(change...)
	s.tell(tea.WindowSizeMsg{Width: w, Height: h})
	s.passes(time.Minute)
	return s
}

// scene is a customer and what was said, the first message ago before noon and
// the others a minute later each.
type scene struct {
	id, name string
	ago      time.Duration
	said     []desk.Entry
}

// stage puts a scene into the store.
func (s *story) stage(c scene) {
	s.t.Helper()
	for i := range c.said {
		e := &c.said[i]
		e.At = noon.Add(-c.ago + time.Duration(i)*time.Minute)
		if e.Type == desk.Message {
			e.ID = desk.MessageID(c.id + "-" + itoa(i))
		}
		if e.From == desk.FromCustomer && e.Type == desk.Message {
			e.Name = c.name
		}
	}
	s.happens(c.id, c.said...)
}

func asks(text string) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromCustomer, Kind: desk.KindText, Text: text}
}

func shows(kind desk.Kind, ref, url string) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromCustomer, Kind: kind, Ref: ref, URL: url}
}

func says(agent desk.AgentID, text string) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromAgent, Kind: desk.KindText, Agent: agent, Text: text}
}

func taken(by desk.AgentID) desk.Entry { return desk.AssignEntry(0, by) }

// scenes are the customers of the tableau.
func scenes() []scene {
	m, h := time.Minute, time.Hour
	return []scene{
		{"ada", "Ada Moreau", 4 * m, []desk.Entry{asks("I want a refund, the teapot came broken."), shows(desk.KindImage, "", "https://pictures.example/teapot.jpg")}},
		{"lin", "林小雨", 12 * m, []desk.Entry{asks("这件毛衣还有灰色的吗？我想买两件，一件给妈妈。")}},
		{"kofi", "Kofi Mensah", 35 * m, []desk.Entry{shows(desk.KindImage, "", "https://pictures.example/lamp.jpg")}},
		{"zhou", "周子涵", 50 * m, []desk.Entry{shows(desk.KindOrder, "SO-20250615-7", "")}},
		{"wang", "王奶奶", 70 * m, []desk.Entry{asks("谢谢你们，收到了！"), shows(desk.KindEmoji, "", "")}},
		{"root", "\x1b[31mroot\u202e", 90 * m, []desk.Entry{asks("\x1b]52;c;ZXZpbA==\a see \x1b]8;;https://evil.example\x1b\\bank.example\x1b]8;;\x1b\\ 👨‍👩‍👧 z\u0335\u0321\u0301")}},
		{"rosa", "Rosa Klein", 21 * h, []desk.Entry{asks("I would like to return the scarf."), taken("li")}},
		{"tom", "Tom Hale", 23*h + 40*m, []desk.Entry{asks("Is anybody there?")}},
		{"zhao", "赵一", 26 * h, []desk.Entry{asks("退款什么时候到账？"), taken("mo")}},
		{"ines", "Inês Duarte", 3 * h, []desk.Entry{
			asks("Do you ship to Portugal?"), taken("li"), says("li", "Yes, we do: five to seven days."), asks("And to Madeira?\nWith tracking?"),
		}},
		{"chen", "陈默", 5 * h, []desk.Entry{asks("发票可以补开吗"), says("li", "可以的，麻烦把抬头和税号发给我。")}},
	}
}

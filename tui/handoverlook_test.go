package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/tuitest"
)

// TestHandoverGolden: what a colleague hands over, in the taker's own time, on
// screens of three sizes; without a colour where none is wanted.
func TestHandoverGolden(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {100, 30}, {200, 60}} {
		for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
			name := fmt.Sprintf("handover-%dx%d-%s", size[0], size[1], texts.Code)
			sees(t, name, func(s *story) {
				s.tell(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				s.shift()
				s.press("H", "down")
				content := s.app.View().Content
				tuitest.Golden(t, name, strings.Split(content, "\n"))
				if c := colour.FindString(content); s.app.o.Look.Mono && c != "" {
					t.Errorf("a colour is used: %q", c)
				}
			}, func(o *Options) {
				o.Texts, o.Look.Mono, o.Zone = texts, texts.Code == "zh", time.FixedZone("CST", 8*3600)
			})
		}
	}
}

// shift is what Mia Chen and Bo hand over.
func (s *story) shift() {
	s.t.Helper()
	s.agent("mia", "Mia Chen")
	s.agent("bo", "Bo")
	s.writes("ada", "Where is my parcel? "+strings.Repeat("It is late. ", 20))
	s.writes("yu", "我要退款！")
	s.belongs("ada", "mia")
	s.belongs("yu", "mia")
	s.answers("mia", "yu", "我问一下财务，明天上午给您答复。")
	s.writes("yu", "好的，\x1b[31m谢谢")
	s.sends("kofi", desk.KindImage, "")
	s.belongs("kofi", "bo")
	s.drafts("mia", "ada", "Dear Ada,\nI have just")
	s.hands("mia", "li", "Ada is angry", "ada", "yu")
	s.hands("bo", "", "", "kofi")
}

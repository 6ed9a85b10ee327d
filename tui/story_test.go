package tui

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store/boltstore"
	"tend/tui/tuitest"
)

// story is a console on a real desk whose clock stands still unless it is told
// to go on. It carries out commands as the program does, one after the other,
// and checks after every message that what is drawn fits the screen.
type story struct {
	app    *App
	t      *testing.T
	store  *watchedStore
	clock  desk.Instant
	ids    int
	path   string
	waits  tea.Cmd   // the command that follows the desk
	held   []tea.Msg // answers kept back while late is set
	late   bool
	left   bool   // the console has quit
	copied string // what went to the clipboard
	fits   fitted // what was checked last
}

// fitted is a screen and the size it was drawn for.
type fitted struct {
	content string
	w, h    int
}

// noon is when every story begins.
const noon = desk.Instant(1_750_000_000_000_000_000)

// begin opens an empty desk and a console on it.
func begin(t *testing.T, change ...func(*Options)) *story {
	t.Helper()
	s := &story{t: t, clock: noon, path: filepath.Join(t.TempDir(), "desk.db")}
	st, err := boltstore.Open(s.path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	s.store = &watchedStore{Store: st, t: t, breaks: map[string]error{}}
	s.restart(change...)
	return s
}

// restart ends the console and opens another one on the same desk.
func (s *story) restart(change ...func(*Options)) {
	s.t.Helper()
	o := s.options()
	for _, c := range change {
		c(&o)
	}
	s.app, s.waits, s.held, s.left = New(s.t.Context(), o), nil, nil, false
	s.do(s.app.Init())
	s.tell(tea.WindowSizeMsg{Width: 120, Height: 32})
	s.passes(time.Second)
}

// tell gives the console a message and carries out what comes of it.
func (s *story) tell(msg tea.Msg) {
	s.t.Helper()
	s.do(s.feed(msg))
}

// feed gives the console a message, with the store under guard.
func (s *story) feed(msg tea.Msg) tea.Cmd {
	s.t.Helper()
	s.store.forbidden = fmt.Sprintf("Update(%T)", msg)
	_, cmd := s.app.Update(msg)
	s.store.forbidden = "View"
	s.draw()
	s.store.forbidden = ""
	return cmd
}

// draw draws the screen and checks its size.
func (s *story) draw() {
	s.t.Helper()
	v, lay := s.app.View(), s.app.lay
	now := fitted{v.Content, lay.w, lay.h}
	if lay.w > 0 && !lay.tiny && now != s.fits {
		s.fits = now
		tuitest.Exact(s.t, strings.Split(v.Content, "\n"), lay.w, lay.h)
	}
}

// do carries out commands until nothing is left to do and nothing has changed.
func (s *story) do(cmd tea.Cmd) {
	s.t.Helper()
	for {
		tuitest.Run(s.t, s.sort(cmd), func(msg tea.Msg) tea.Cmd { return s.sort(s.hears(msg)) })
		if s.waits == nil || (s.app.watcher != nil && !s.store.watcher.ready()) {
			return
		}
		cmd, s.waits = atOnce(s.waits), nil
	}
}

// atOnce hides a command from sort.
func atOnce(cmd tea.Cmd) tea.Cmd { return func() tea.Msg { return cmd() } }

// sort takes out of what was returned the commands that wait for a clock or
// for the desk; tea.Batch hides them until it is carried out.
func (s *story) sort(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	switch name := nameOf(cmd); {
	case strings.Contains(name, "Tick.func"), strings.Contains(name, "cursor.(*Model).Blink"), strings.Contains(name, "listen.func"):
		return nil
	case strings.Contains(name, "follow.func"):
		s.waits = cmd
		return nil
	}
	return func() tea.Msg { return s.unpack(cmd()) }
}

// unpack sorts the commands inside a batch.
func (s *story) unpack(msg tea.Msg) tea.Msg {
	v := reflect.ValueOf(msg)
	if v.Kind() != reflect.Slice || !v.Type().ConvertibleTo(reflect.TypeFor[[]tea.Cmd]()) {
		return msg
	}
	var sorted tea.BatchMsg
	for _, cmd := range v.Convert(reflect.TypeFor[[]tea.Cmd]()).Interface().([]tea.Cmd) {
		sorted = append(sorted, s.sort(cmd))
	}
	return sorted
}

func nameOf(cmd tea.Cmd) string {
	return runtime.FuncForPC(reflect.ValueOf(cmd).Pointer()).Name()
}

// hears is what the program does with the answer of a command.
func (s *story) hears(msg tea.Msg) tea.Cmd {
	s.t.Helper()
	switch {
	case reflect.TypeOf(msg).Name() == "QuitMsg":
		s.left = true
		return nil
	case reflect.TypeOf(msg).Name() == "setClipboardMsg":
		s.copied = fmt.Sprint(msg)
		return nil
	case s.late:
		s.held = append(s.held, msg)
		return nil
	}
	return s.feed(msg)
}

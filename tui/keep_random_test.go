package tui

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// cuts is how many random stories of lost links are told; TEND_CUTS asks for more.
func cuts(t *testing.T) int {
	n, err := strconv.Atoi(os.Getenv("TEND_CUTS"))
	if err != nil && os.Getenv("TEND_CUTS") != "" {
		t.Fatal(err)
	}
	return max(n, 4)
}

// Whatever happens to the link, the console and the answers of the desk, and
// whoever writes meanwhile: each reply is on the desk, kept, or in a draft, and
// that once.
func TestCutAtRandom(t *testing.T) {
	for seed := range cuts(t) {
		m := &memory{}
		sees(t, fmt.Sprint("seed ", seed), func(s *story) {
			w := &weather{story: s, shelf: m, random: rand.New(rand.NewPCG(uint64(seed), 1))}
			for _, who := range []string{"anna", "bert", "carl"} {
				s.writes(who, "hi there")
			}
			for range 40 {
				w.step()
			}
			w.settle()
			w.check()
		}, func(o *Options) { o.Shelf = m })
	}
}

// weather is what happens to a console.
type weather struct {
	*story
	shelf  *memory
	random *rand.Rand
	sent   int
	cut    bool
	told   []string
}

func (w *weather) step() {
	who := []string{"anna", "bert", "carl"}[w.random.IntN(3)]
	switch n := w.random.IntN(12); {
	case n < 5:
		w.reply(who)
	case n < 7:
		w.note("the link", w.cut)
		w.cut = !w.cut
		w.tell(LinkState{Lost: w.cut, Since: w.clock})
	case n < 8:
		w.note("kill")
		w.killed(w.shelf)
		w.cut = false
	case n < 9:
		w.note(who, "writes")
		w.happens(who, w.line(who, "hello?"))
	case n < 10:
		w.note("the answers")
		w.unsettle()
	case n < 11:
		w.note("u")
		w.press("u")
	}
	w.passes(time.Duration(w.random.IntN(6)) * time.Second)
}

// unsettle changes how the desk answers to a commit.
func (w *weather) unsettle() {
	delete(w.store.breaks, "Commit")
	w.store.after = nil
	switch w.random.IntN(3) {
	case 0:
		w.store.breaks["Commit"] = store.ErrUnavailable
	case 1:
		w.store.after = store.ErrUnavailable
	}
}

// reply sends a text that nobody else sends.
func (w *weather) reply(who string) {
	if w.app.panes.Count() == 0 {
		return
	}
	if c, err := w.store.Store.Conversation(w.t.Context(), key(who)); err == nil && c.Latest != nil {
		w.app.panes.Select(c.Latest.ID)
	}
	w.passes(time.Second)
	w.press("i")
	if w.app.focus != onWriter {
		return
	}
	w.sent++
	w.note("sends", w.sent)
	w.types(fmt.Sprintf("<%d>", w.sent))
	w.press("enter", "enter", "esc") // the second one sends when something was news
}

func (w *weather) note(what ...any) {
	w.told = append(w.told, strings.TrimSpace(fmt.Sprintln(what...)))
}

// settle brings everything back.
func (w *weather) settle() {
	delete(w.store.breaks, "Commit")
	w.store.after = nil
	w.tell(LinkState{})
	for range 30 {
		w.passes(4 * time.Second)
	}
	n, disk := len(w.app.keep.book.Replies), w.shelf.book
	disk.Returned = nil // see check
	if n > 0 || !disk.Empty() {
		w.t.Errorf("%d replies are still kept; on disk is %+v", n, w.shelf.book)
	}
}

// check counts each reply.
func (w *weather) check() {
	var all strings.Builder
	err := w.store.Store.Log(w.t.Context(), 0, 0, func(_ desk.Key, e desk.Entry) bool {
		if e.Human() && e.Delivery != desk.Withdrawn {
			all.WriteString(e.Text + " ")
		}
		return true
	})
	if err != nil {
		w.t.Fatal(err)
	}
	onDesk := all.String()
	drafts, err := store.Drafts(w.t.Context(), w.store.Store)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, d := range drafts {
		all.WriteString(d.Text + " ")
	}
	for _, r := range w.shelf.book.Returned {
		if strings.Contains(onDesk, r.Text) {
			w.t.Errorf("reply %s went out and is said to be back, after:\n%s", r.Text, strings.Join(w.told, "; "))
		}
	}
	for i := 1; i <= w.sent; i++ {
		if n := strings.Count(all.String(), fmt.Sprintf("<%d>", i)); n != 1 {
			w.t.Errorf("reply %d is there %d times, on the desk %q, in drafts %v, after:\n%s", i, n, onDesk, drafts, strings.Join(w.told, "; "))
		}
	}
	if w.sent == 0 || onDesk == "" {
		w.t.Error("nothing was sent: this test has seen nothing")
	}
}

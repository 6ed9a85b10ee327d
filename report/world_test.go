package report_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/report"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// world is a small desk to which random things happen, in no order of time.
type world struct {
	*testing.T
	*rand.Rand
	folder   string
	st       store.Store
	watch    store.Watcher
	days     *report.Days
	book     *desk.Book
	rules    desk.Rules
	policies []twofold
	asked    []asked
	base     time.Time
	at       []time.Time // of what happened, for edges
	lines    int
	presses  map[desk.Key][]int // FAQ presses, as numbers of lines
	synced   int
}

func newWorld(t *testing.T, seed uint64) *world {
	w := &world{T: t, Rand: rand.New(rand.NewPCG(seed, 7)), folder: t.TempDir(), rules: desk.DefaultRules(), presses: map[desk.Key][]int{}}
	w.rules.Tier, w.rules.Vague = func(s string) desk.Tier { return desk.ParseTier(slowTier(s)) }, slowVague
	st, err := boltstore.Open(filepath.Join(w.folder, "desk.db"), boltstore.Options{})
	must(t, err)
	w.st = st
	w.watch, err = st.Watch(t.Context())
	must(t, err)
	w.days = report.NewDays(st, []int{0, 0, 9}[w.IntN(3)])
	// Before and across the nights in which clocks change, and far from them.
	w.base = pick(w, time.Date(2025, 3, 7, 20, 0, 0, 0, time.UTC), time.Date(2025, 3, 28, 20, 0, 0, 0, time.UTC),
		time.Date(2025, 10, 31, 6, 0, 0, 0, time.UTC), time.Date(2025, 6, 2, 6, 0, 0, 0, time.UTC))
	for range 3 {
		w.policies = append(w.policies, w.policy())
	}
	return w
}

func (w *world) close() {
	w.watch.Close()
	must(w.T, w.st.Close())
}

func slowTier(text string) string {
	switch {
	case strings.Contains(text, "refund"):
		return "urgent"
	case strings.Contains(text, "thanks"):
		return "social"
	}
	return "normal"
}

func slowVague(text string) bool { return text == "hi" }

func pick[T any](w *world, from ...T) T { return from[w.IntN(len(from))] }

// time is somewhere in the first days, often a round distance from the
// beginning or from something that happened.
func (w *world) time() time.Time {
	steps := []time.Duration{0, 0, time.Second, 3 * time.Minute, time.Hour, 24 * time.Hour, 24 * time.Hour, 72 * time.Hour, 1500 * time.Microsecond, -time.Hour}
	if len(w.at) > 0 && w.IntN(3) > 0 {
		return pick(w, w.at...).Add(pick(w, steps...)).Add(pick[time.Duration](w, 0, 0, 0, 1))
	}
	return w.base.Add(time.Duration(w.IntN(5*24*60)) * time.Minute)
}

// happen imports some lines, most of them about what was before others.
func (w *world) happen() {
	var text bytes.Buffer
	for range 1 + w.IntN(30) {
		w.lines++
		fmt.Fprintln(&text, w.line())
	}
	_, err := transfer.Import(w.Context(), w.st, &text, transfer.ImportOptions{Rules: w.rules})
	must(w.T, err)
}

func (w *world) customer() desk.Key {
	return desk.Key{Shop: pick[desk.ShopID](w, "shop", "s2", "s3"), Customer: pick[desk.CustomerID](w, "a", "b")}
}

func (w *world) line() string {
	at := w.time()
	w.at = append(w.at, at)
	k := w.customer()
	who := fmt.Sprintf(`"at":%q,"shop":%q,"customer":%q`, at.Format(time.RFC3339Nano), k.Shop, k.Customer)
	agent := pick(w, "mia", "leo", "")
	switch w.IntN(16) {
	case 0, 1, 2, 3:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"customer","text":%q,"kind":%q}`, w.lines, who, pick(w, "where is it", "refund", "thanks", ""), pick(w, "text", "image"))
	case 4:
		w.presses[k] = append(w.presses[k], w.lines)
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"customer","kind":"faq","text":"where?"}`, w.lines, who)
	case 5, 6, 7:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"agent","agent":%q,"text":%q,"kind":%q}`, w.lines, who, agent, pick(w, "it is here", "hi"), pick(w, "text", "text", "image"))
	case 8, 9:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"auto","text":"here","answers":"m%d"}`, w.lines, who, pick(w, append(w.presses[k], w.lines+1)...))
	case 10:
		return fmt.Sprintf(`{"id":"m%d",%s,"from":"system","text":"joined"}`, w.lines, who)
	case 11, 12:
		return fmt.Sprintf(`{"type":"assign",%s,"agent":%q}`, who, agent)
	case 13:
		return fmt.Sprintf(`{"type":"close",%s,"by":%q}`, who, pick(w, "mia", "system"))
	}
	return fmt.Sprintf(`{"type":"mark",%s,"mark":%q}`, who, pick(w, "no-reply", "reported", "upheld", "rejected"))
}

// trouble is what lines cannot do.
func (w *world) trouble() {
	ctx, k, now := w.Context(), w.customer(), desk.At(w.time())
	switch w.IntN(5) {
	case 0: // an end is noticed
		_, err := store.CloseIdle(ctx, w.st, w.rules, k, now)
		must(w.T, err)
	case 1: // a reply is taken back
		w.withdraw(k, now)
	case 2:
		h := desk.HolidayRange{Shop: k.Shop, From: now, To: now.Add(time.Duration(w.IntN(160)) * time.Hour)}
		w.put(store.DocHoliday, store.HolidayID(h), h)
	case 3:
		if docs, err := w.st.Docs(ctx, store.DocHoliday); err == nil && len(docs) > 0 {
			must(w.T, w.st.PutDoc(ctx, store.Doc{Kind: store.DocHoliday, ID: docs[0].ID, Rev: store.AnyRev}))
		}
	case 4:
		w.put(store.DocShop, string(k.Shop), desk.Shop{ID: k.Shop, Zone: pick(w, "Asia/Shanghai", "America/New_York", "Europe/London", "UTC")})
	}
	w.book = nil
}

func (w *world) put(kind, id string, value any) {
	b, err := store.ValueOf(value)
	must(w.T, err)
	must(w.T, w.st.PutDoc(w.Context(), store.Doc{Kind: kind, ID: id, Rev: store.AnyRev, Value: b}))
}

func (w *world) withdraw(k desk.Key, now desk.Instant) {
	w.lines++
	e := desk.Entry{
		Type: desk.Message, ID: desk.MessageID(fmt.Sprint("m", w.lines)), At: now, From: desk.FromAgent, Kind: desk.KindText,
		Agent: "mia", Text: "wait", Delivery: desk.Held, Release: now.Add(time.Second),
	}
	_, err := store.Append(w.Context(), w.st, w.rules, k, func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil })
	must(w.T, err)
	if w.IntN(3) == 0 {
		w.sync() // it is seen before it goes
	}
	_, err = store.Withdraw(w.Context(), w.st, w.rules, k, []store.Ref{store.RefOf(e)})
	must(w.T, err)
}

// sync tells Days of all that happened: up to a document that was put last.
func (w *world) sync() {
	w.synced++
	id := fmt.Sprint(w.synced)
	must(w.T, w.st.PutDoc(w.Context(), store.Doc{Kind: store.DocSetting, ID: id, Rev: store.AnyRev, Value: []byte(`{}`)}))
	for {
		ch, err := w.watch.Next(w.Context())
		must(w.T, err)
		w.days.Apply(ch)
		for _, d := range ch.Docs {
			if d.Kind == store.DocSetting && d.ID == id {
				return
			}
		}
	}
}

// export writes the desk as of long after everything, with all ends in it.
func (w *world) export() string {
	var out bytes.Buffer
	must(w.T, transfer.Export(w.Context(), w.st, &out, transfer.ExportOptions{Rules: w.rules, Now: desk.At(w.base.AddDate(1, 0, 0))}))
	return out.String()
}

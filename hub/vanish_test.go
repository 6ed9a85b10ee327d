package hub_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// office is a world in which consoles run.
type office struct {
	*world
	mu   sync.Mutex
	live map[string]store.Sign // those that are not killed, by id of their document
}

// inOffice runs a test in an office where sessions stay where they are put.
func inOffice(t *testing.T, test func(o *office)) {
	t.Helper()
	inWorld(t, func(w *world) {
		o := &office{world: w, live: map[string]store.Sign{}}
		w.o.Allocate = false
		w.o.Book = func(shops []desk.Shop, holidays []desk.HolidayRange) *desk.Book {
			b, _ := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
			return b
		}
		ctx, cancel := context.WithCancel(w.t.Context())
		done := make(chan struct{})
		go func() { defer close(done); o.speak(ctx) }()
		defer func() { cancel(); <-done }()
		test(o)
	})
}

// speak has every console say every few seconds that it is there.
func (o *office) speak(ctx context.Context) {
	for {
		o.mu.Lock()
		for _, s := range o.live {
			_ = o.st.Tell(ctx, s)
		}
		o.mu.Unlock()
		select {
		case <-ctx.Done():
			return
		case <-time.After(store.SignEvery):
		}
	}
}

// sits has somebody begin at a console.
func (o *office) sits(a desk.AgentID, console string) {
	o.t.Helper()
	o.must(store.PutConsole(o.t.Context(), o.st, store.Console{Agent: a, Console: console, Since: o.clock.Now()}))
	o.must(store.ForgetBefore(o.t.Context(), o.st, a))
	o.mu.Lock()
	defer o.mu.Unlock()
	o.live[store.ConsoleID(console, a)] = store.Sign{Agent: a, Console: console}
}

// killed has a console end without a word.
func (o *office) killed(a desk.AgentID, console string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.live, store.ConsoleID(console, a))
}

// has gives somebody a session in which the customer waits.
func (o *office) has(customer string, a desk.AgentID) {
	o.t.Helper()
	o.writes(customer)
	o.add(customer, desk.AssignEntry(o.clock.Now(), a))
}

func (o *office) status(a desk.AgentID) desk.Status {
	o.t.Helper()
	agents, err := store.Agents(o.t.Context(), o.st)
	o.must(err)
	for _, v := range agents {
		if v.ID == a {
			return v.Status
		}
	}
	return ""
}

func (o *office) wantStatus(a desk.AgentID, want desk.Status) {
	o.t.Helper()
	if got := o.status(a); got != want {
		o.t.Errorf("%s is %q, want %q", a, got, want)
	}
}

func (o *office) wantConsoles(want int) {
	o.t.Helper()
	docs, err := o.st.Docs(o.t.Context(), store.DocConsole)
	o.must(err)
	if len(docs) != want {
		o.t.Errorf("%d documents of consoles, want %d", len(docs), want)
	}
}

// notes are the notes of the desk that somebody's console vanished.
func (o *office) notes(customer string) (list []desk.Entry) {
	o.t.Helper()
	log, err := o.st.Thread(o.t.Context(), key(customer), store.Page{})
	o.must(err)
	for _, e := range log {
		if _, ok := e.Vanished(); ok {
			list = append(list, e)
		}
	}
	return list
}

func (o *office) wantDraft(customer string, a desk.AgentID, want string) {
	o.t.Helper()
	drafts, err := store.Drafts(o.t.Context(), o.st)
	o.must(err)
	got := ""
	for _, d := range drafts {
		if store.DraftID(key(customer), a) == store.DraftID(desk.Key{Shop: d.Shop, Customer: d.Customer}, d.Agent) {
			got = d.Text
		}
	}
	if got != want {
		o.t.Errorf("%q has the draft %q for %s, want %q", a, got, customer, want)
	}
}

func (o *office) drafts(customer string, a desk.AgentID, text string) {
	o.t.Helper()
	o.must(store.PutDraft(o.t.Context(), o.st, store.Draft{Shop: desk.DefaultShop, Customer: desk.CustomerID(customer), Agent: a, Text: text}))
}

func TestConsoleThatVanishes(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Accepting, 5)
		o.agent("bo", desk.Accepting, 5)
		o.has("anna", "ada")
		o.has("bert", "bo")
		o.has("carl", "ada")
		o.reply("carl", "r1", 0)
		o.drafts("anna", "ada", "Dear Anna")
		o.drafts("carl", "ada", "Dear Carl")
		o.sits("ada", "A1")
		o.sits("bo", "B1")
		defer o.start()()
		o.pass(10 * time.Minute)
		o.wantAssignee("anna", "ada")
		o.wantConsoles(2)
		o.killed("ada", "A1")
		o.pass(50 * time.Second)
		o.wantAssignee("anna", "ada")
		o.wantStatus("ada", desk.Accepting)
		o.pass(20 * time.Second)
		o.wantAssignee("anna", "")
		o.wantAssignee("bert", "bo")
		o.wantAssignee("carl", "ada") // nobody waits there
		o.wantStatus("ada", desk.Offline)
		o.wantStatus("bo", desk.Accepting)
		o.wantConsoles(1)
		o.wantDraft("anna", "ada", "")
		o.wantDraft("anna", "", "Dear Anna")
		o.wantDraft("carl", "ada", "Dear Carl")
		notes := o.notes("anna")
		if len(notes) != 1 || !strings.Contains(notes[0].Text, "ada") {
			t.Errorf("the notes are %+v", notes)
		}
		if b, err := store.ReadBefore(o.t.Context(), o.st, "ada"); err != nil || b.Status != desk.Accepting {
			t.Errorf("of before is kept %+v, %v", b, err)
		}
		o.pass(time.Second)
		o.writes("carl") // now somebody waits there, and nobody is there
		o.pass(time.Second)
		o.wantAssignee("carl", "")
		o.wantDraft("carl", "", "Dear Carl")
		if n := len(o.notes("anna")) + len(o.notes("carl")); n != 2 {
			t.Errorf("%d notes, want one for each", n)
		}
	})
}

func TestConsolesThatDoNotVanish(t *testing.T) {
	for name, play := range map[string]func(o *office){
		"one of two dies": func(o *office) {
			o.sits("ada", "A2")
			o.pass(time.Second)
			o.killed("ada", "A1")
			o.pass(5 * time.Minute)
			o.wantConsoles(1)
		},
		"back within the time": func(o *office) {
			for range 5 {
				o.killed("ada", "A1")
				o.pass(45 * time.Second)
				o.sits("ada", "A1")
				o.pass(10 * time.Second)
			}
			o.wantConsoles(1)
		},
		"the clock is set": func(o *office) {
			o.clock.jump(10 * time.Minute)
			o.pass(time.Minute)
			o.clock.jump(-30 * time.Minute)
			o.pass(5 * time.Minute)
		},
		"the hub hears nothing, itself neither": func(o *office) {
			o.killed("ada", "A1")
			deaf := &deafStore{Store: o.st}
			stop := o.startOn(deaf, o.o)
			o.pass(10 * time.Minute)
			stop()
			o.sits("ada", "A1")
			o.pass(time.Second)
		},
	} {
		t.Run(name, func(t *testing.T) {
			inOffice(t, func(o *office) {
				o.agent("ada", desk.Accepting, 5)
				o.has("anna", "ada")
				o.sits("ada", "A1")
				if !strings.Contains(name, "hears nothing") {
					defer o.start()()
				}
				play(o)
				o.wantAssignee("anna", "ada")
				o.wantStatus("ada", desk.Accepting)
				if n := len(o.notes("anna")); n > 0 {
					t.Errorf("%d notes", n)
				}
			})
		})
	}
}

// deafStore is a desk at which nothing is heard.
type deafStore struct{ store.Store }

func (d *deafStore) Hear(ctx context.Context, _ func(store.Sign)) error {
	<-ctx.Done()
	return ctx.Err()
}

// Without a document nobody vanishes: scripts and imports have no console.
func TestAgentsWithoutConsoleDoNotVanish(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Accepting, 5)
		o.has("anna", "ada")
		defer o.start()()
		o.pass(time.Hour)
		o.wantAssignee("anna", "ada")
		o.wantStatus("ada", desk.Accepting)
	})
}

// A hub that begins knows nobody yet: it listens for as long before it misses
// anybody, and goes on with what another one has found.
func TestHubRestartsWhileSomebodyIsMissed(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Break, 5)
		o.o.Book = func([]desk.Shop, []desk.HolidayRange) *desk.Book {
			b, _ := desk.NewBook(nil, nil, nil, desk.TierTimes{Urgent: time.Hour, Normal: 5 * time.Hour, Social: 9 * time.Hour})
			return b
		}
		o.has("anna", "ada")
		o.sits("ada", "A1")
		stop := o.start()
		o.killed("ada", "A1")
		o.pass(40 * time.Second)
		stop()
		stop = o.start()
		o.pass(40 * time.Second)
		o.wantStatus("ada", desk.Break)
		o.pass(40 * time.Second)
		o.wantStatus("ada", desk.Offline)
		o.wantAssignee("anna", "ada") // for three hours
		o.pass(2 * time.Hour)
		stop()
		defer o.start()()
		o.pass(50 * time.Minute)
		o.wantAssignee("anna", "ada")
		o.pass(20 * time.Minute)
		o.wantAssignee("anna", "")
		if n := len(o.notes("anna")); n != 1 {
			t.Errorf("%d notes", n)
		}
	})
}

// Who is back keeps what was not given back by then.
func TestBackBeforeSessionsAreDue(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Accepting, 5)
		o.o.Book = func([]desk.Shop, []desk.HolidayRange) *desk.Book {
			b, _ := desk.NewBook(nil, nil, nil, desk.TierTimes{Urgent: time.Hour, Normal: 5 * time.Hour, Social: 9 * time.Hour})
			return b
		}
		o.has("anna", "ada")
		o.sits("ada", "A1")
		defer o.start()()
		o.killed("ada", "A1")
		o.pass(2 * time.Minute)
		o.wantStatus("ada", desk.Offline)
		o.sits("ada", "A2")
		o.pass(4 * time.Hour)
		o.wantAssignee("anna", "ada")
		o.killed("ada", "A2") // and once more
		o.pass(2 * time.Minute)
		o.wantAssignee("anna", "")
		if n := len(o.notes("anna")); n != 1 {
			t.Errorf("%d notes", n)
		}
	})
}

// Killed twice in a row, an agent vanishes once, with both consoles.
func TestKilledTwice(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Accepting, 5)
		o.has("anna", "ada")
		o.sits("ada", "A1")
		defer o.start()()
		o.killed("ada", "A1")
		o.pass(30 * time.Second)
		o.sits("ada", "A2")
		o.pass(10 * time.Second)
		o.killed("ada", "A2")
		o.pass(40 * time.Second)
		o.wantAssignee("anna", "ada") // the second one may still speak
		o.pass(40 * time.Second)
		o.wantAssignee("anna", "")
		o.wantConsoles(0)
		if n := len(o.notes("anna")); n != 1 {
			t.Errorf("%d notes", n)
		}
	})
}

// Whoever took the session meanwhile has it, and nothing is said twice.
func TestSessionTakenMeanwhile(t *testing.T) {
	inOffice(t, func(o *office) {
		o.agent("ada", desk.Accepting, 5)
		o.has("anna", "ada")
		o.has("bert", "ada")
		o.sits("ada", "A1")
		o.drafts("bert", "ada", "never mind")
		taker := &takingStore{Store: o.st, o: o}
		defer o.startOn(taker, o.o)()
		o.drafts("bert", "ada", "") // the agent closed it
		o.killed("ada", "A1")
		o.pass(2 * time.Minute)
		o.wantAssignee("anna", "bo")
		o.wantAssignee("bert", "")
		o.wantDraft("bert", "", "")
		if n := len(o.notes("anna")); n > 0 {
			t.Errorf("%d notes beside a session that somebody has taken", n)
		}
	})
}

// takingStore has bo take anna's session at the moment it is to be given back.
type takingStore struct {
	store.Store
	o    *office
	once sync.Once
}

func (s *takingStore) Conversation(ctx context.Context, k desk.Key) (store.Conversation, error) {
	if k == key("anna") {
		s.once.Do(func() { s.o.add("anna", desk.AssignEntry(s.o.clock.Now(), "bo")) })
	}
	return s.Store.Conversation(ctx, k)
}

// A draft that was left behind before is not lost for another one.
func TestDraftsLeftBehind(t *testing.T) {
	inOffice(t, func(o *office) {
		o.drafts("anna", "", "first")
		o.drafts("anna", "ada", "second")
		for range 2 {
			o.must(store.LeaveDraft(o.t.Context(), o.st, key("anna"), "ada"))
		}
		o.wantDraft("anna", "", "first\nsecond")
		o.wantDraft("anna", "ada", "")
		o.must(store.TakeDraft(o.t.Context(), o.st, store.Draft{Shop: desk.DefaultShop, Customer: "anna", Agent: "bo", Text: "mine"}))
		o.wantDraft("anna", "", "")
		o.wantDraft("anna", "bo", "mine")
	})
}

// Who begins again after a kill accepts a moment before the desk knows that they
// are back. What waits is given to them then, and not to take it away again.
func TestBackAfterVanishing(t *testing.T) {
	inOffice(t, func(o *office) {
		o.o.Allocate = true
		o.agent("ada", desk.Accepting, 5)
		o.sits("ada", "A1")
		defer o.start()()
		o.killed("ada", "A1")
		o.pass(70 * time.Second)
		o.wantStatus("ada", desk.Offline)
		o.writes("anna")
		o.pass(time.Second)
		o.wantAssignee("anna", "")
		o.agent("ada", desk.Accepting, 5)
		o.pass(time.Second)
		o.wantAssignee("anna", "")
		o.sits("ada", "A2")
		o.pass(time.Second)
		o.wantAssignee("anna", "ada")
		if n := len(o.notes("anna")); n > 0 {
			t.Errorf("%d notes that ada vanished who is here", n)
		}
	})
}

// Who begins again is given sessions from the moment they say that they accept, and
// that may be before it is forgotten that they vanished.
func TestBackAndGivenASession(t *testing.T) {
	inOffice(t, func(o *office) {
		o.sits("ada", "A1")
		defer o.start()()
		o.pass(time.Second)
		o.killed("ada", "A1")
		o.pass(2 * time.Minute)
		o.wantConsoles(0)
		o.must(store.PutConsole(o.t.Context(), o.st, store.Console{Agent: "ada", Console: "A2", Since: o.clock.Now()}))
		o.mu.Lock()
		o.live[store.ConsoleID("A2", "ada")] = store.Sign{Agent: "ada", Console: "A2"}
		o.mu.Unlock()
		o.has("anna", "ada")
		o.pass(5 * time.Minute)
		o.wantAssignee("anna", "ada")
		if n := len(o.notes("anna")); n != 0 {
			t.Errorf("%d notes that somebody vanished who is there", n)
		}
	})
}

package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/dialog"
	"tend/tui/inbox"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/thread"
)

// focus says where keys go when no dialog is open.
type focus uint8

const (
	onList focus = iota
	onThread
	onWriter
)

// App is the console. Make it with New and run it as a Bubble Tea program.
// Its fields belong to Update and View; commands get copies of what they need.
type App struct {
	o      Options
	ctx    context.Context
	styles *theme.Styles
	texts  *lang.Texts

	facts   *facts
	panes   *inbox.Model
	thread  *thread.Model
	writer  *writer
	dialogs dialog.Stack
	toast   toast
	undo    undoList
	drafts  map[slot]*drafting
	rates   *rates
	notices *noticer

	watcher   store.Watcher
	pace      pace
	link      link
	reach     *reach
	keep      shelving
	lay       layout
	focus     focus
	mouse     bool
	ready     bool         // the first state of the desk is here
	edit      bool         // e was pressed, a digit may follow
	now       desk.Instant // the program's clock
	wall      desk.Instant // the clock of the person
	guard     guard
	astray    astray
	onto      onto
	visit     *desk.Session // a session on screen that no pane shows
	gen       int
	search    search
	leaving   bool
	drawn     desk.SessionID // the one the thread shows
	touched   desk.Instant   // on the wall, when a key was last pressed
	asked     asked
	recent    []keymap.Action // picked from the palette
	reminded  map[string]desk.Instant
	sweep     *sweeping   // nil: none under way
	parted    []*sweeping // left, with a receipt still to be kept
	board     boarding
	team      teaming
	calling   calling
	hints     hints
	replacing map[desk.Key]desk.MessageID // replies that did not arrive, in whose place one is written
	picture   *picturing                  // nil: none is being looked at
	attaching attaching                   // the picture that is being kept to be sent
	linted    string                      // the prepared texts that something was said against
	crossings crossings
	arrivals  arrivals
	news      []news // not said yet
	here      here
	missed    map[desk.AgentID]desk.Instant // agents whose consoles vanished, and when
	noted     bool                          // the desk has a document of this console
	stood     Standing                      // what the others were told
	began     desk.Instant                  // on the wall, when the console did
	keyed     desk.Instant                  // on the wall, when a reply was last written on
	handing   handing
	shifts    moving
}

// New makes a console. It reads nothing until it is run; ctx ends its commands.
func New(ctx context.Context, o Options) *App {
	a := &App{o: o, ctx: ctx, texts: o.Texts, styles: theme.New(o.Look), mouse: o.Mouse, now: o.Now(), wall: o.Wall(), reminded: map[string]desk.Instant{}, drafts: map[slot]*drafting{}, replacing: map[desk.Key]desk.MessageID{}, missed: map[desk.AgentID]desk.Instant{}, crossings: newCrossings(), arrivals: arrivals{list: map[desk.MessageID]*onWay{}}}
	a.reach = &reach{Store: o.Store}
	a.o.Store = a.reach
	a.keep = newShelving(o.Shelf)
	a.handing = newHanding()
	a.facts = newFacts(o.Replies)
	index := inbox.NewIndex(a.facts.book(o.Book), o.Rules, o.Me)
	a.panes = inbox.New(index, a.inboxLook())
	a.thread = thread.New(ctx, a.o.Store, a.threadLook())
	a.writer = newWriter(a.styles, a.texts)
	a.rates = newRates()
	a.began = a.wall
	a.notices = newNoticer(o.Notices)
	return a
}

// Load takes in the present state of the desk before the program runs, so that
// the first frame shows it. Optional.
func (a *App) Load(w store.Watcher, first store.Changes) {
	a.watcher = w
	a.takeIn(first)
	a.handoverChanged(first)
	a.whoIsMissing(first)
	a.ready = true
	a.panes.Begin()
	if len(a.o.Problems) > 0 {
		a.warn(a.texts.Bar.Config(len(a.o.Problems)) + ". " + a.o.Problems[0])
	}
}

// Init starts to follow the desk and the clock.
func (a *App) Init() tea.Cmd {
	return tea.Batch(a.follow(), tick(), a.watchLink(), a.rates.dirty(a), askTerminal(a.o.AutoLook), a.begin(), a.sync(), a.hint(), a.takeOver(), a.listen())
}

// begin starts with what was asked for on the command line.
func (a *App) begin() tea.Cmd {
	var cmds []tea.Cmd
	if a.ready {
		cmds = append(cmds, a.handoverNews(store.Changes{}))
	}
	if a.o.Sweep {
		cmds = append(cmds, a.startSweep(nil))
	}
	return tea.Batch(cmds...)
}

// Update routes a message to the part it is for.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	a.now, a.wall = a.o.Now(), a.o.Wall()
	before := a.shownID()
	cmd := a.route(msg)
	if _, key := msg.(tea.KeyPressMsg); before != a.shownID() {
		a.guard.moved(a.wall, key)
	}
	cmd = tea.Batch(cmd, a.sync(), a.hint(), a.caughtUp())
	a.stand()
	return a, cmd
}

func (a *App) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return a.key(msg)
	case tea.PasteMsg:
		return a.paste(msg)
	case changesMsg:
		return a.changed(msg)
	case tickMsg:
		return a.tick()
	case doneMsg:
		return a.done(msg)
	case tea.WindowSizeMsg:
		a.resize(msg.Width, msg.Height)
		return nil
	}
	return a.routeRest(msg)
}

// routeRest takes the rarer messages.
func (a *App) routeRest(msg tea.Msg) tea.Cmd {
	if cmd, ok := a.routeTerminal(msg); ok {
		return cmd
	}
	if cmd, ok := a.routeAnswers(msg); ok {
		return cmd
	}
	if cmd, ok := a.thread.Apply(msg); ok {
		return cmd
	}
	return a.writer.apply(msg)
}

// shown is the session on screen: the one being written to, the one called up
// from a search, or the one under the cursor.
func (a *App) shown() (desk.Row, bool) {
	if a.writer.bound != nil {
		return a.rowOf(a.writer.bound), true
	}
	if a.visit != nil {
		return a.rowOf(a.visit), true
	}
	if a.sweep != nil {
		return a.sweepShown()
	}
	return a.panes.Selected()
}

func (a *App) shownID() desk.SessionID {
	if r, ok := a.shown(); ok {
		return r.ID
	}
	return ""
}

// rowOf is a session in its newest state with its place.
func (a *App) rowOf(s *desk.Session) desk.Row {
	if r, ok := a.panes.Session(s.ID); ok {
		return r
	}
	return desk.Row{Session: s, Place: a.panes.Book().Place(s, a.now)}
}

// sync brings the thread and the composer in line with what is shown.
func (a *App) sync() tea.Cmd {
	a.endVisit()
	a.thread.SetNow(a.now)
	row, ok := a.shown()
	a.drawn = a.shownID()
	if !ok {
		a.writer.empty()
		a.place()
		return a.thread.Show(nil, desk.Place{})
	}
	a.notices.focus(row.ID)
	if a.writer.bound == nil {
		a.writer.show(row.Session, a.draftOf(row.Session))
	}
	a.place()
	a.thread.SetOthers(a.othersHere())
	return a.thread.Show(row.Session, row.Place)
}

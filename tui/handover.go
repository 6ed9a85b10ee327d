package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/assist/handover"
	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
)

// handing is what this console knows of shifts that are handed over.
type handing struct {
	at     map[desk.Key]*desk.Session      // the latest sessions of who is offered, open or just ended
	briefs map[desk.SessionID]briefed      // while the sheet is open
	seen   map[desk.AgentID][]desk.Offered // rows that are shown until the sheet is closed
	told   map[desk.AgentID]desk.Handover  // offers to me that were told
	stood  map[desk.Key]bool               // of mine, those that stood when last looked at
	mine   desk.Instant                    // when the offer was made that those are of
	giving []*desk.Session                 // chosen, until it is said to whom
	left   int                             // of mine, how many can be taken still
	all    bool                            // the others of mine went to takers
	begun  bool                            // the first state of the desk was looked at
	busy   bool                            // sessions are being taken
}

// briefed is what is known of a session in one of its revisions; until it has been
// read, the brief is empty.
type briefed struct {
	rev uint64
	handover.Brief
}

func newHanding() handing {
	return handing{
		at: map[desk.Key]*desk.Session{}, seen: map[desk.AgentID][]desk.Offered{},
		told: map[desk.AgentID]desk.Handover{}, stood: map[desk.Key]bool{},
	}
}

// openHandover opens the sheet: on what others hand over where there is any for me,
// else on what is mine.
func (a *App) openHandover() tea.Cmd {
	h := &a.handing
	h.briefs, h.seen = map[desk.SessionID]briefed{}, map[desk.AgentID][]desk.Offered{}
	a.dialogs.Push(dialog.Handover(len(a.offersToMe()) > 0, a.handPage))
	return a.readBriefs()
}

// handSheet is the open sheet, nil if there is none.
func (a *App) handSheet() *dialog.HandSheet {
	d, _ := a.dialogs.Find(dialog.HandoverID).(*dialog.HandSheet)
	return d
}

// decidedHandover carries out what was decided on the sheet.
func (a *App) decidedHandover(r dialog.Result) (tea.Cmd, bool) {
	switch r := r.(type) {
	case dialog.TakingOver:
		return a.takeShift(r), true
	case dialog.HandingOver:
		a.askHandTo(r.IDs)
	case dialog.HandedTo:
		return a.offerTo(r), true
	case dialog.WithdrawingOffer:
		return a.withdrawOffer(), true
	default:
		return nil, false
	}
	return nil, true
}

// handoverKey names the key for the sheet, wherever it works.
func (a *App) handoverKey() string { return a.keyOf(keymap.HandOver) }

package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/tui/board"
)

// routeAnswers takes the answers of commands.
func (a *App) routeAnswers(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case hereMsg:
		a.heardOf()
		return a.listen(), true
	case refollowMsg:
		return a.refollow(), true
	case Leave:
		return a.quit(), true
	case undoneMsg:
		return a.tookBack(msg), true
	case savedMsg:
		return a.saved(msg), true
	case linkMsg:
		return a.opened(msg), true
	case LinkState:
		return a.linked(msg), true
	case shelvedMsg:
		return a.shelved(msg), true
	case adoptedMsg:
		return a.adopted(msg), true
	case foundMsg:
		return a.lookedUp(msg), true
	case wentMsg:
		return a.went(msg), true
	case ratesMsg:
		return a.rates.apply(a, msg), true
	case noticedMsg:
		return a.noticed(msg), true
	}
	return a.routeFound(msg)
}

// routeFound takes what was looked up or stored for a dialog.
func (a *App) routeFound(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case hitsMsg:
		return a.found(msg), true
	case visitMsg:
		return a.visiting(msg), true
	case crossedMsg:
		return a.crossed(msg), true
	case storedMsg:
		return a.stored(msg), true
	case tookMsg:
		return a.took(msg), true
	case backMsg:
		a.tellBack(msg)
		return nil, true
	case briefsMsg:
		a.briefsRead(msg)
		return nil, true
	case pictureMsg:
		return a.pictured(msg), true
	case attachedMsg:
		return a.attached(msg), true
	case batchMsg:
		return a.batched(msg), true
	case bookMsg:
		return a.booked(msg), true
	case hintsMsg:
		return a.hinted(msg), true
	case faqSavedMsg:
		return a.savedFAQ(msg), true
	case faqCardedMsg:
		return a.carded(msg), true
	case scenesMsg:
		return a.indexedScenes(msg), true
	case sweepRatesMsg:
		return a.sweepRated(msg), true
	case keptMsg:
		return a.kept(msg), true
	case calledMsg:
		return a.called(msg), true
	case todayMsg:
		return a.todayCame(msg), true
	case resumedMsg:
		return a.resumed(msg), true
	case movedMsg:
		return a.movedAll(msg), true
	case movedBackMsg:
		return a.movedBack(msg), true
	case board.Answer:
		return a.boardAnswer(msg), true
	}
	return nil, false
}

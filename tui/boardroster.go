package tui

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/board"
	"tend/tui/dialog"
	"tend/tui/lang"
)

// The form of a shift, and the question before one is deleted.
const (
	shiftForm     = "shift"
	deletingShift = "delete-shift"
)

// The fields of the form.
const (
	shiftID     = "id"
	shiftAgent  = "agent"
	shiftPeople = "people"
	shiftDays   = "days"
	shiftFrom   = "from"
	shiftTo     = "to"
	shiftShop   = "shop"
	shiftZone   = "zone"
	shiftBegin  = "begin"
	shiftEnd    = "end"
)

// askShift opens the form of a shift; the zero one is a new one.
func (a *App) askShift(s desk.Shift) {
	t := a.texts.Board.Shift
	o := dialog.FormOptions{ID: shiftForm, Title: t.Edit, Note: t.Note}
	if s.ID == "" {
		o.Title = t.New
		s.From, s.To = 9*time.Hour, 18*time.Hour
	}
	texts := a.texts
	o.Check = func(values map[string]string) map[string]string {
		_, wrong := readShift(values, texts)
		return wrong
	}
	o.Preview = func(values map[string]string, _ string) []string { return shiftPreview(values, texts) }
	a.dialogs.Push(dialog.NewForm(o, a.shiftFields(s)))
}

func (a *App) shiftFields(s desk.Shift) []dialog.Field {
	t, people, days := a.texts.Board.Shift, "", ""
	if s.People > 0 {
		people = strconv.Itoa(s.People)
	}
	if len(s.Days) > 0 {
		days = board.DaysText(a.texts, s.Days)
	}
	return []dialog.Field{
		{ID: shiftID, Kind: dialog.Hidden, Value: s.ID},
		{ID: shiftAgent, Label: t.Agent, Kind: dialog.Choice, Value: string(s.Agent), Choices: a.agentOptions()},
		{ID: shiftPeople, Label: t.People, Kind: dialog.Number, Value: people, Limit: 3},
		{ID: shiftDays, Label: t.Days, Value: days, Limit: 80},
		{ID: shiftFrom, Label: t.From, Value: board.TimeText(s.From), Limit: 5},
		{ID: shiftTo, Label: t.To, Value: board.TimeText(s.To), Limit: 5},
		{ID: shiftShop, Label: t.Shop, Kind: dialog.Choice, Value: string(s.Shop), Choices: a.shopOptions()},
		{ID: shiftZone, Label: t.Zone, Value: s.Zone, Limit: 60},
		{ID: shiftBegin, Label: t.Begin, Value: s.ValidFrom.String(), Limit: 10},
		{ID: shiftEnd, Label: t.End, Value: s.ValidUntil.String(), Limit: 10},
	}
}

func (a *App) agentOptions() []dialog.Option {
	out := []dialog.Option{{ID: "", Label: a.texts.Board.Shift.NoAgent}}
	for _, ag := range a.facts.sortedAgents() {
		out = append(out, dialog.Option{ID: string(ag.ID), Label: oneLine(ag.Title())})
	}
	return out
}

func (a *App) shopOptions() []dialog.Option {
	out := []dialog.Option{{ID: "", Label: a.texts.Board.Shift.AllShops}}
	for id := range a.facts.shops {
		out = append(out, dialog.Option{ID: string(id), Label: oneLine(a.facts.shopName(id))})
	}
	slices.SortFunc(out, func(a, b dialog.Option) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// readShift reads the form; wrong says what is wrong, by field.
func readShift(values map[string]string, t *lang.Texts) (s desk.Shift, wrong map[string]string) {
	wrong = map[string]string{}
	note := func(field, what string, err error) {
		if err != nil {
			wrong[field] = what
		}
	}
	f := t.Board.Shift
	s = desk.Shift{ID: values[shiftID], Agent: desk.AgentID(values[shiftAgent]), Shop: desk.ShopID(values[shiftShop]), Zone: strings.TrimSpace(values[shiftZone])}
	s.People, _ = strconv.Atoi(values[shiftPeople]) // digits; empty is 0
	if s.Agent != "" && s.People > 0 {
		wrong[shiftPeople] = f.BadPeople
	}
	var err error
	s.Days, err = board.ParseDays(values[shiftDays])
	note(shiftDays, f.BadDays, err)
	s.From, err = board.ParseTime(values[shiftFrom])
	note(shiftFrom, f.BadTime, err)
	s.To, err = board.ParseTime(values[shiftTo])
	note(shiftTo, f.BadTime, err)
	_, err = time.LoadLocation(s.Zone)
	note(shiftZone, f.BadZone, err)
	s.ValidFrom, err = dayOrNone(values[shiftBegin])
	note(shiftBegin, f.BadDate, err)
	s.ValidUntil, err = dayOrNone(values[shiftEnd])
	note(shiftEnd, f.BadDate, err)
	if begin, end := s.ValidFrom.String(), s.ValidUntil.String(); begin != "" && end != "" && end < begin {
		wrong[shiftEnd] = f.BadOrder
	}
	return s, wrong
}

func dayOrNone(text string) (desk.Day, error) {
	if text = strings.TrimSpace(text); text == "" {
		return desk.Day{}, nil
	}
	return desk.ParseDay(text)
}

// shiftPreview says what the form means.
func shiftPreview(values map[string]string, t *lang.Texts) []string {
	s, wrong := readShift(values, t)
	if len(wrong) > 0 {
		return nil
	}
	return []string{shiftText(s, t)}
}

// shiftText is a shift in words, with how long it is.
func shiftText(s desk.Shift, t *lang.Texts) string {
	long, to := s.To-s.From, board.TimeText(s.To)
	if long <= 0 {
		long += 24 * time.Hour
		to = t.Board.Roster.Overnight + " " + to
	}
	return t.Board.Shift.Hours(board.DaysText(t, s.Days), board.TimeText(s.From), to, t.Board.Period(long))
}

// submittedShift stores the form of a shift. It stays on screen until it is
// stored.
func (a *App) submittedShift(r dialog.Submitted) tea.Cmd {
	s, wrong := readShift(r.Values, a.texts)
	if len(wrong) > 0 || a.o.Numbers == nil {
		return nil
	}
	if s.ID == "" {
		s.ID = "own-" + string(a.o.NewID())
	}
	ctx, src, said := a.ctx, a.o.Numbers, a.texts.Toast.Saved
	return func() tea.Msg { return storedMsg{said: said, dialog: shiftForm, err: src.PutShift(ctx, s)} }
}

func (a *App) askDeleteShift(s desk.Shift) {
	t := a.texts.Board
	who := t.Roster.People(max(1, s.People))
	if s.Agent != "" {
		who = oneLine(a.facts.agentName(s.Agent))
	}
	a.board.deleting = s.ID
	a.dialogs.Push(dialog.NewConfirm(deletingShift, t.Shift.Delete, t.Shift.DeleteText(who, shiftText(s, a.texts)), t.Shift.Delete))
}

// deleteShift takes away the shift that was asked about.
func (a *App) deleteShift() tea.Cmd {
	ctx, src, id, said := a.ctx, a.o.Numbers, a.board.deleting, a.texts.Board.Shift.Deleted
	return func() tea.Msg { return storedMsg{said: said, err: src.RemoveShift(ctx, id)} }
}

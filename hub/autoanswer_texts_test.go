package hub_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/hub"
)

func TestAutomaticTexts(t *testing.T) {
	inWorld(t, func(w *world) {
		rules := desk.DefaultAutoRules()
		rules.Keywords = []desk.AutoKeyword{{Words: []string{"parcel"}, AutoText: desk.AutoText{Text: map[string]string{"en": "A parcel takes two days, says {{shop}}."}}}}
		rules.Away = desk.AutoText{Text: map[string]string{"en": "Until nine."}, Every: 12 * time.Hour}
		book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
		nobody, _ := book.Roster([]desk.Shift{{ValidFrom: desk.Day{Year: 2100, Month: 1, Day: 1}}})
		asked := 0
		w.o.Automatic = hub.Automatic{Rules: rules, Place: func(context.Context, desk.ShopID) (hub.Place, error) {
			asked++
			return hub.Place{Title: "Fern", Roster: nobody}, nil
		}}
		w.agent("ada", desk.Accepting, 10)
		defer w.start()()
		w.writes("c")
		w.pass(time.Minute)
		w.wantAutos("c", "A parcel takes two days, says Fern.")
		w.wantWaits("c", true)
		w.wantAssignee("c", "ada")
		for range 30 { // a storm
			w.writes("c")
			w.pass(time.Second)
		}
		w.pass(time.Minute)
		w.wantAutos("c", "A parcel takes two days, says Fern.", "Until nine.")
		if asked != 1 {
			t.Errorf("the roster was read %d times", asked)
		}
	})
}

// TestOnceInASessionHoweverMuchIsWritten: the log is not read to its beginning,
// and what was said there is not said again.
func TestOnceInASessionHoweverMuchIsWritten(t *testing.T) {
	inWorld(t, func(w *world) {
		rules := desk.DefaultAutoRules()
		rules.Keywords = []desk.AutoKeyword{{Words: []string{"parcel"}, AutoText: desk.AutoText{Text: map[string]string{"en": "Two days."}}}}
		w.o.Automatic = hub.Automatic{Rules: rules}
		defer w.start()()
		w.writes("c")
		w.pass(time.Minute)
		var storm []desk.Entry
		for i := range 1200 {
			storm = append(storm, desk.Entry{
				Type: desk.Message, ID: desk.MessageID(fmt.Sprint("storm-", i)), At: w.clock.Now().Add(time.Duration(i) * time.Millisecond),
				From: desk.FromCustomer, Kind: desk.KindText, Text: "parcel?",
			})
		}
		w.add("c", storm...)
		w.pass(time.Hour)
		w.wantAutos("c", "Two days.")
	})
}

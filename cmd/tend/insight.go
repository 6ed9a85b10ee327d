package main

import (
	"context"
	"strings"

	"tend/assist/faq"
	"tend/assist/scenes"
	"tend/desk"
	"tend/desk/starter"
	"tend/report/insight"
	"tend/store"
)

// insightOptions are what an insight needs to know beside the sessions and the
// log. Titles are in the language with the given code.
func (p *program) insightOptions(ctx context.Context, st store.Store, book *desk.Book, language string) (insight.Options, error) {
	o := insight.Options{
		Courtesy: func(text string) bool { return p.rules().Tier(text) == desk.Social },
		Greeting: func(text string) bool { return starter.VaguenessOf(text) == starter.OnlyGreets },
		Vague:    p.rules().Vague,
	}
	var err error
	if o.Roster, err = p.roster(ctx, st, book); err != nil {
		return o, err
	}
	if o.Roster.Empty() {
		o.Roster = p.working(book, book.Home())
	}
	if o.History, err = store.Stints(ctx, st); err != nil {
		return o, err
	}
	if o.Name, err = agentNames(ctx, st); err != nil {
		return o, err
	}
	faqs, err := store.FAQs(ctx, st)
	if err != nil {
		return o, err
	}
	o.Topic = topics(faqs)
	o.Title, err = preparedTitles(ctx, st, faqs, language)
	return o, err
}

// A question is counted under an entry only where that is sure: a suggestion is
// read before it is sent, a count is believed. On the sample desk these leave
// out nearly all that an entry does not answer, and keep most of what it does.
const (
	sureScore = 4.0 // the least score
	sureLead  = 1.5 // times the score of the next entry
)

// topics finds the entry that surely answers a customer's words. Twins in two
// languages are one.
func topics(entries []desk.FAQ) func(text string) (id, title string, ok bool) {
	book := faq.New(entries)
	return func(text string) (id, title string, ok bool) {
		found := book.Suggest(faq.Question{Messages: []string{text}, Language: starter.Language(text)}, 3)
		for i, f := range found {
			if f.Entry.Asks(text) || i == 0 && sure(found) {
				return f.Entry.Meaning(), f.Entry.Question, true
			}
		}
		return "", "", false
	}
}

func sure(found []faq.Suggestion) bool {
	best := found[0].Score
	return best >= sureScore && (len(found) == 1 || best >= sureLead*found[1].Score)
}

// roster is the desk's own, else the one of the config.
func (p *program) roster(ctx context.Context, st store.Store, book *desk.Book) (*desk.Roster, error) {
	shifts, own, err := store.Roster(ctx, st)
	if err != nil {
		return nil, err
	}
	if !own {
		shifts = p.cfg.Shifts
	}
	r, problems := book.Roster(shifts)
	for _, what := range problems {
		p.log.Warn("a shift does not go by the clock it names", "problem", what)
	}
	return r, nil
}

func agentNames(ctx context.Context, st store.Store) (func(desk.AgentID) string, error) {
	agents, err := store.Agents(ctx, st)
	if err != nil {
		return nil, err
	}
	names := map[desk.AgentID]string{}
	for _, a := range agents {
		names[a.ID] = a.Title()
	}
	return func(id desk.AgentID) string {
		if name, ok := names[id]; ok {
			return name
		}
		return string(id)
	}, nil
}

// preparedTitles names prepared texts the way their lists do. One that is gone
// is named by its id.
func preparedTitles(ctx context.Context, st store.Store, faqs []desk.FAQ, language string) (func(prepared string) string, error) {
	own, err := store.QuickReplies(ctx, st)
	if err != nil {
		return nil, err
	}
	titles := map[string]string{}
	for id, q := range replies(own) {
		for _, kind := range []string{"quick:", "prompt:", "remark:"} {
			titles[kind+id] = q.TitleIn(language)
		}
	}
	for _, f := range faqs {
		titles["faq:"+f.ID] = f.Question
	}
	for _, s := range scenes.All() {
		titles["scene:"+s.ID] = s.Title[language]
	}
	return func(prepared string) string {
		if t := titles[prepared]; t != "" {
			return t
		}
		_, id, _ := strings.Cut(prepared, ":")
		return id
	}, nil
}

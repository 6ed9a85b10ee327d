package desk_test

import (
	"errors"
	"testing"

	"tend/desk"
)

func TestMayWrite(t *testing.T) {
	hub := desk.Who{Role: desk.RoleHub}
	faq := &desk.FAQ{ID: "f", Question: "When?", Answer: "Today."}
	with := func(change func(*desk.FAQ)) *desk.FAQ {
		f := *faq
		change(&f)
		return &f
	}
	flags := func(by ...desk.AgentID) *desk.FAQ {
		return with(func(f *desk.FAQ) {
			for _, who := range by {
				f.Flags = append(f.Flags, desk.FAQFlag{By: who})
			}
		})
	}
	type right struct{ agent, manager desk.Denial } // empty: they may
	for name, c := range map[string]struct {
		doc  desk.Document
		want right
	}{
		"one's own draft":                     {desk.Document{Kind: "draft", Owner: "ann"}, right{}},
		"one's own draft, removed":            {desk.Document{Kind: "draft", Owner: "ann", Removed: true}, right{}},
		"a colleague's draft":                 {desk.Document{Kind: "draft", Owner: "bo"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"a draft of nobody's":                 {desk.Document{Kind: "draft"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"a draft left behind, in one's own":   {desk.Document{Kind: "draft", Left: true, Removed: true, Holder: "ann"}, right{}},
		"a draft left behind, in nobody's":    {desk.Document{Kind: "draft", Left: true, Removed: true}, right{}},
		"a draft left behind, with another":   {desk.Document{Kind: "draft", Left: true, Removed: true, Holder: "bo"}, right{agent: desk.DeniedOwner}},
		"a draft left behind, written":        {desk.Document{Kind: "draft", Left: true}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"one's own reminder":                  {desk.Document{Kind: "reminder", Owner: "ann"}, right{}},
		"a colleague's reminder":              {desk.Document{Kind: "reminder", Owner: "bo"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"one's own hand-over":                 {desk.Document{Kind: "handover", Owner: "ann"}, right{}},
		"one's own hand-over, withdrawn":      {desk.Document{Kind: "handover", Owner: "ann", Removed: true}, right{}},
		"a colleague's hand-over":             {desk.Document{Kind: "handover", Owner: "bo"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"what one moved":                      {desk.Document{Kind: "moves", Owner: "ann"}, right{}},
		"what a colleague moved":              {desk.Document{Kind: "moves", Owner: "bo"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"what one's status was":               {desk.Document{Kind: "presence", Owner: "ann", Removed: true}, right{}},
		"one's own console":                   {desk.Document{Kind: "console", Owner: "ann"}, right{}},
		"one's own console, ended":            {desk.Document{Kind: "console", Owner: "ann", Removed: true}, right{}},
		"a colleague's console":               {desk.Document{Kind: "console", Owner: "bo"}, right{desk.DeniedOwner, desk.DeniedOwner}},
		"one's own status":                    {desk.Document{Kind: "agent", Owner: "ann"}, right{}},
		"oneself, removed":                    {desk.Document{Kind: "agent", Owner: "ann", Removed: true}, right{agent: desk.DeniedManager}},
		"a colleague's capacity":              {desk.Document{Kind: "agent", Owner: "bo"}, right{agent: desk.DeniedOwner}},
		"one's own hours":                     {desk.Document{Kind: "presence-log", Owner: "ann"}, right{}},
		"a colleague's hours":                 {desk.Document{Kind: "presence-log", Owner: "bo"}, right{agent: desk.DeniedOwner}},
		"a prepared reply":                    {desk.Document{Kind: "quick-reply"}, right{agent: desk.DeniedManager}},
		"a shop":                              {desk.Document{Kind: "shop"}, right{agent: desk.DeniedManager}},
		"a holiday":                           {desk.Document{Kind: "holiday", Removed: true}, right{agent: desk.DeniedManager}},
		"a shift":                             {desk.Document{Kind: "roster"}, right{agent: desk.DeniedManager}},
		"a setting":                           {desk.Document{Kind: "setting"}, right{agent: desk.DeniedManager}},
		"a new answer":                        {desk.Document{Kind: "faq", Is: faq}, right{agent: desk.DeniedManager}},
		"an answer, removed":                  {desk.Document{Kind: "faq", Was: faq, Removed: true}, right{agent: desk.DeniedManager}},
		"an answer in other words":            {desk.Document{Kind: "faq", Was: faq, Is: with(func(f *desk.FAQ) { f.Answer = "No." })}, right{agent: desk.DeniedManager}},
		"an answer that is switched off":      {desk.Document{Kind: "faq", Was: faq, Is: with(func(f *desk.FAQ) { f.Off = true })}, right{agent: desk.DeniedManager}},
		"a wording that was learnt":           {desk.Document{Kind: "faq", Was: faq, Is: with(func(f *desk.FAQ) { f.Learnt = []desk.Learnt{{Text: "?"}} })}, right{}},
		"one's flag on an answer":             {desk.Document{Kind: "faq", Was: flags("bo"), Is: flags("bo", "ann")}, right{}},
		"one's flag taken away":               {desk.Document{Kind: "faq", Was: flags("ann", "bo"), Is: flags("bo")}, right{}},
		"one's flag taken away, the only one": {desk.Document{Kind: "faq", Was: flags("ann"), Is: faq}, right{}},
		"a colleague's flag taken away":       {desk.Document{Kind: "faq", Was: flags("ann", "bo"), Is: flags("ann")}, right{agent: desk.DeniedManager}},
		"a flag in a colleague's name":        {desk.Document{Kind: "faq", Was: faq, Is: flags("bo")}, right{agent: desk.DeniedManager}},
		"how a feed does":                     {desk.Document{Kind: "feed"}, right{desk.DeniedHub, desk.DeniedHub}},
		"where a feed is":                     {desk.Document{Kind: "feed-cursor"}, right{desk.DeniedHub, desk.DeniedHub}},
		"who can be written to":               {desk.Document{Kind: "feed-reach"}, right{desk.DeniedHub, desk.DeniedHub}},
		"who leads":                           {desk.Document{Kind: "lease"}, right{desk.DeniedHub, desk.DeniedHub}},
		"under which rules it was folded":     {desk.Document{Kind: "folded"}, right{desk.DeniedHub, desk.DeniedHub}},
		"something nobody knows":              {desk.Document{Kind: "else", Owner: "ann"}, right{desk.DeniedHub, desk.DeniedHub}},
	} {
		t.Run(name, func(t *testing.T) {
			wantDenied(t, desk.MayWrite(ann, c.doc), c.want.agent)
			wantDenied(t, desk.MayWrite(boss, c.doc), c.want.manager)
			wantDenied(t, desk.MayWrite(hub, c.doc), "")
			wantDenied(t, desk.MayWrite(desk.Who{Agent: "ann"}, c.doc), desk.DeniedRole)
			wantDenied(t, desk.MayWrite(desk.Who{Role: desk.RoleManager}, c.doc), desk.DeniedRole)
		})
	}
}

func wantDenied(t *testing.T, err error, why desk.Denial) {
	t.Helper()
	var denied *desk.DeniedError
	if why == "" && err != nil || why != "" && (!errors.As(err, &denied) || denied.Why != why || denied.Error() == "") {
		t.Errorf("got %v, want a denial for %q", err, why)
	}
}

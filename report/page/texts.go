package page

import (
	"tend/desk"
	"tend/report/insight"
)

// Texts are the words of a page in one language. See English and Chinese.
type Texts struct {
	Code string // of the language, for the browser: "en" or "zh-CN"

	Title    string
	AllShops string
	Range    func(from, until string) string // both days included
	Made     func(at string) string
	Nothing  string // in place of a chart without data
	AsTable  string // opens the table below a chart
	NoRate   string
	NoOne    string // in place of an agent
	Nobody   string // needed no agent

	Answered   func(responded, of int) string
	Target     func(rate string) string
	Pending    func(n int) string
	IfAll      func(rate string) string
	IfNone     func(rate string) string
	Reached    string
	Lost       string
	Need       func(n, of int, by string) string
	LeftOut    func(n int) string
	Uncounted  func(n int) string
	Figures    func(policy string) string // what the rest is about
	Bands      map[string]string          // of the built-in policies
	Trend      Section
	First      Section
	Week       Section
	Misses     Section
	Agents     Section
	Questions  Section
	Prepared   Section
	Notes      string
	NotesLines []string

	Day, Sessions, Responded, Missed, Rate, PendingHead string
	Median, Replies, Agent                              string
	TrendDesc                                           func(low, lowDay, high, highDay string) string
	Percentiles                                         func(p50, p90, p99 string) string
	UpTo                                                func(d string) string
	Over                                                func(d string) string
	Within                                              string // beside a bucket within the window
	Late                                                string // beside one beyond it
	Share                                               string
	Volume, RateByHour, Hour                            string
	Weekdays                                            [7]string // Monday first
	ByDeadline, Reason                                  string
	Reasons                                             map[insight.Reason]string
	More                                                func(n int) string
	Latest                                              func(n, of int) string
	Customer, Opened, Deadline, Delay                   string
	Question, Asked, InTime, FAQ, NoFAQ                 string
	Wordings                                            func(n int) string
	Others                                              func(n int) string
	Besides                                             func(greetings, courtesies int) string
	Wordless                                            func(list string) string
	Kinds                                               map[string]string
	Slack                                               func(n int) string
	Text, Sent, Edited, Again                           string
	ByHand                                              string
	Sources                                             map[string]string // of prepared texts, by what is before the colon
	Units                                               Units
}

// Section is a part of the page: its heading and what it shows.
type Section struct{ Head, About string }

// Units write numbers with their unit.
type Units struct {
	Seconds, Minutes, Hours, Days func(n int) string
	Join                          string // between two of them
	List                          string // between the items of a list
}

// For are the texts of a language, "zh" or anything else for English.
func For(language string) Texts {
	if language == "zh" {
		return Chinese()
	}
	return English()
}

// band is the word for a band; one of the owner's own is shown as it is.
func (t Texts) band(name string) string {
	if word, ok := t.Bands[name]; ok {
		return word
	}
	return line(name, 24)
}

func (t Texts) agent(id desk.AgentID, name string) string {
	switch id {
	case desk.Unassigned:
		return t.NoOne
	case desk.Auto:
		return t.Nobody
	}
	if name == "" {
		name = string(id)
	}
	return line(name, 40)
}

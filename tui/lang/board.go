package lang

import "time"

// Board are the texts of the numbers on screen.
type Board struct {
	Title    string
	Pages    []string // in the order of the board
	Spans    []string // today, 7 and 30 days
	AllShops string
	AsOf     func(clock string) string
	// Which clock the times of a page go by.
	TimesIn, HoursIn func(zone string) string
	ShopTimes        string
	Counting         string
	Failed           string                    // figures could not be counted
	Unreached        string                    // the same, because the desk did not answer
	Lost             func(since string) string // there are none while the desk cannot be reached
	Nothing          string                    // no session in the range
	More             func(n int) string
	Bands            map[string]string
	Target           func(share string) string
	Open             func(n int) string // sessions whose window still runs
	Weekdays         []string           // Monday first, all equally wide
	Period           func(d time.Duration) string

	Forecast BoardForecast
	Own      BoardOwn
	Trend    BoardTrend
	Hours    BoardHours
	Agents   BoardAgents
	Misses   BoardMisses
	Asked    BoardAsked
	Roster   BoardRoster
	Shift    BoardShift
	Keys     map[string]string // short words for the line of keys
}

// BoardForecast are what a rate can still become, in sentences after the rate.
type BoardForecast struct {
	NoRate    string
	Empty     string // no session counts
	Settled   string // nothing is running
	Safe      func(floor string, of int) string
	Need      func(floor string, need, of int, by string) string
	Lost      func(target string) string // before one about a lower band
	LowerSafe func(band, floor string) string
	LowerNeed func(band, floor string, need, of int, by string) string
	AllLost   func(of int) string
	Forfeit   func(n int) string
	Sweep     func(key string, n int) string
	// The heads of the list.
	Customer, Deadline, Left, Agent, Words, Nobody string
}

// BoardTrend are the texts of trend and distribution.
type BoardTrend struct {
	ByDay, Volume, First         string
	Median                       func(p50, p90, p99 string) string
	UpTo, Over                   func(period string) string
	Late                         string
	NoReply                      string // nobody has had a first reply
	Missed                       func(n int) string
	Below                        string // what the sign below a column means
	Lowest                       func(rate, day string) string
	Day, InTime, MissedHead, Run string
}

// BoardHours are the texts of the hours of the week.
type BoardHours struct {
	Measures []string // volume, rate, misses
	Busiest  func(day, hour string, n int) string
	Worst    func(day, hour, rate string) string
	MostMiss func(day, hour string, n int) string
	NoMiss   string
	Misses   string
}

// BoardAgents are the heads of the table of agents.
type BoardAgents struct {
	Agent, Sessions, Replies, InTime, Missed, Rate, Median string
	Auto, Nobody                                           string
}

// BoardMisses are the texts of the misses.
type BoardMisses struct {
	None                                    string
	Total                                   func(n, of int) string
	Reasons                                 map[string]string // by the names of insight.Reason
	Customer, Deadline, Agent, Late, Reason string
	Never                                   string
}

// BoardAsked are the texts of questions and replies.
type BoardAsked struct {
	Questions, Question, Count, InTime, FAQ, NoFAQ string
	Besides                                        func(other, greetings, thanks int) string
	Replies, Text, Source, Sent, Edited, Again     string
	Hand                                           string
	Sources                                        map[string]string
	None, NoReplies                                string
}

// BoardRoster are the texts of staffing and of the roster.
type BoardRoster struct {
	Goal       func(share, window string, weeks, sessions int) string
	Queue      string
	Fluid      string
	Few        string
	NoHistory  string
	NoRoster   string
	InTime     func(share string) string
	Hopeless   string
	Sure       func(day, hour string, needed, low, high int) string
	Handling   func(replies, period string) string
	Expire     func(n int, when, clear string) string
	At         func(clock string) string
	Between    func(first, last string) string
	ClearBy    func(clock string) string
	ClearNow   string
	Uncovered  string
	Short      string
	Covered    string
	Block      func(day, from string, hours, needed, on int) string
	AndMore    func(n int) string
	Measures   []string // needed, on, expected
	ShortSign  string   // what the sign beside a number means
	Title      string
	Who, Days  string
	From, To   string
	Shop, Zone string
	Valid      string
	People     func(n int) string
	EveryDay   string
	Overnight  string
	Empty      func(key string) string
}

// BoardShift are the texts of the form of a shift.
type BoardShift struct {
	New, Edit                      string
	Agent, NoAgent, People, Days   string
	From, To, Shop, AllShops, Zone string
	Begin, End, Note               string
	BadDays, BadTime, BadZone      string
	BadDate, BadPeople, BadOrder   string
	Delete                         string
	DeleteText                     func(who, when string) string
	Deleted                        string
	Hours                          func(days, from, to, period string) string
}

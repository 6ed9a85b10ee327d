package lang

// Handover are the texts of a shift that is handed over. Names are safe to draw.
type Handover struct {
	// Titles of the sheet: what others hand over, what I can, and what I do; to is
	// empty where anybody may take it.
	Take, Give string
	Given      func(to string, left, of int) string
	// Headings: what one giver hands over, since when; those of mine in which
	// somebody waits, and the others.
	Of              func(giver string, n int, since string) string
	Waiting, Others func(n int) string

	Asks, Promised, Draft string // before what the customer wants, what was promised, what is written
	By                    func(words, when string) string
	// What became of a session, in its row.
	Calm, Mine, Nobody, Ended string
	With                      func(agent string) string
	Answered                  func(agent, at string) string

	NothingToTake, NothingToGive, ChooseOne string
	Hint                                    func(to, key string) string // how others learn of it
	// What the keys do.
	TakeIt                                                   string
	TakeAll                                                  func(n int) string
	LeaveOut, All, Next, Withdraw, ToMine, ToTheirs, HandsTo string

	ToWhom, Anybody, Note string
	// Toasts of the giver and of the taker.
	Offered, Withdrawn func(to string, n int) string
	Took               func(giver string, n int) string
	TookNone           func(giver string) string
	Late               func(n int, with string) string // not taken; with is empty where nobody in particular has them
	NotOffered         string
	// What is told without a key.
	HandsOver func(giver string, n int) string
	Shows     string // what the key beside it does
	TakenBack func(giver string) string
	// TakenBy says who took how many; left below 0 says nothing of the others.
	TakenBy func(agent string, n, left int) string
	Left    func(n int) string
	// In the first line of the screen.
	Bar     func(giver string, n int) string
	BarMany func(n int) string
	BarMine func(n int) string
	// DraftFrom stands above a draft that came with a session.
	DraftFrom func(giver string) string
}

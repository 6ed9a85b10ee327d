package lang

// Thread are the texts of the thread, the strip of quick replies and the
// composer.
type Thread struct {
	Loading     string
	NoneChosen  string
	Visit       func(n int) string // how many times the customer came before
	Order       func(id string) string
	Product     func(id string) string
	Urgent      string
	Normal      string
	Social      string
	With        func(agent string) string
	WithNobody  string
	WithMe      string
	Answered    string
	ClosedBy    func(agent string) string
	ClosedIdle  string
	AssignedTo  func(agent string) string
	GivenBack   string
	MarkNoReply string
	MarkReport  string
	MarkUpheld  string
	MarkReject  string
	NewSession  string
	Older       func(n int) string // messages above what is shown
	MoreOlder   func(n int) string // the same while still older ones are not loaded
	Newer       func(n int) string // messages below what is shown
	MoreLines   func(n int) string // the rest of a very long message
	Unreadable  string             // the thread could not be read just now
	Due         func(by, left string) string
	Speaks      func(language string) string // "en" or "zh"
	Held        func(seconds int) string
	Queued      string
	// QueuedFor is a reply that waits for a connection that is not live.
	QueuedFor   func(feed string) string
	Sending     string
	Sent        string
	Failed      func(why string) string
	Unconfirmed string
	Auto        string
	System      string
	Picture     string
	Video       string
	Product2    string // label of a product card
	Order2      string // label of an order card
	FAQ         string
	Other       string
	Placeholder string // in the empty composer
	Draft       string
	NewMeantime func(customer string) string // the customer wrote while I did
	// AnsweredMeantime is somebody's answer while I wrote, mine from elsewhere
	// where agent is empty; BothMeantime is one beside a message of the customer.
	AnsweredMeantime, BothMeantime func(customer, agent string) string
	// DeletedByThem stands beside a message that the customer deleted,
	// DeletedThere beside one of ours; DeletedEarlier where the message itself
	// is out of sight.
	DeletedByThem, DeletedThere, DeletedEarlier string
	Excluded                                    string
	Missed                                      string
}

// Dialog are the texts of the dialogs.
type Dialog struct {
	Filter, NoMatch         string
	Help, Palette, Search   string
	SearchHint, Searching   string
	Found, FoundCustomers   func(n int) string
	Transfer, GiveBack      string
	Remind, RemindNote      string
	InMinutes               func(n int) string
	InHours                 func(n int) string
	BeforeDeadline          func(clock string) string
	TomorrowAt              func(clock string) string
	RemoveReminder          string
	Status, CapacityLabel   string
	Load                    func(open, capacity int) string
	ReportTitle, ReportText func(customer string) string
	ReportYes               string
	CloseWaiting            func(customer string) string
	CloseWaitingText        string
	CloseMany               func(n int) string
	CloseManyText           func(age string) string
	QuitHeld                func(n int) string
	Replies, NewReply       string
	Topic, TitleEN, TitleZH string
	TextEN, TextZH, Pin     string
	Use                     string
	Delete                  string
	DeleteText              func(title string) string
	BadVariable             func(name string) string
	PinTaken                func(title string) string
	Why                     string
	WhyRule                 func(policy string) string
	WhyClock, WhyDeadline   func(t string) string
	WhyReplied              func(t, by string) string
	WhyBecause              func(because string) string
	WhyDelivery             func(delivery string) string // of a reply that has not arrived
	Outcome                 func(outcome string) string
	Config                  string
	Form                    Form
}

package lint

// Fault is what is wrong with a reply.
type Fault uint8

// The faults, gravest first: what breaks a platform's rules, what makes a shop
// look careless, and what does not count as an answer.
const (
	Contact    Fault = iota + 1 // a way to reach us that is not the platform's
	Link                        // an address that is not the platform's
	Payment                     // paying past the platform
	Variable                    // {{x}}, {x}, 【订单号】, [name], XXX
	Language                    // not the customer's language
	Absolute                    // "best in the world", "国家级", "100% guaranteed"
	EmojiOnly                   // no letter and no digit
	Greeting                    // only greets
	Stall                       // only puts off; Better has a wording that does not
	Unanswered                  // the customer asked, and nothing here can be an answer
)

// Faults returns all faults, gravest first.
func Faults() []Fault {
	return []Fault{Contact, Link, Payment, Variable, Language, Absolute, EmojiOnly, Greeting, Stall, Unanswered}
}

// String gives the code of the fault, such as "variable"; it never changes.
func (f Fault) String() string {
	codes := []string{"", "contact", "link", "payment", "variable", "language", "absolute", "emoji", "greeting", "stall", "unanswered"}
	if int(f) < len(codes) {
		return codes[f]
	}
	return ""
}

// Finding is one fault and the stretch of the text that shows it, in bytes. It
// is never empty, and text[Start:End] is whole characters.
type Finding struct {
	Fault      Fault
	Start, End int
}

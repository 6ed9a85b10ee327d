package lines

import "tend/desk"

// Type says what a line is about.
type Type uint8

// The types of lines. The first four are entries of a customer's log.
const (
	Message Type = iota + 1
	Assign
	Close
	Mark
	Holiday
	Shop
	Agent
	Doc
)

func typeWords() []string {
	return []string{"", "message", "assign", "close", "mark", "holiday", "shop", "agent", "doc"}
}

// String gives the word that stands in the member "type".
func (t Type) String() string { return typeWords()[t] }

// Line is what one line says. Entries have Key and Entry, every other type has
// exactly the pointer of its name.
type Line struct {
	Type    Type
	At      desk.Instant // zero on lines that have no time
	Key     desk.Key
	Entry   desk.Entry
	Holiday *desk.HolidayRange
	Shop    *ShopFact
	Agent   *AgentFact
	Doc     *Document
}

// IsEntry reports whether the line belongs to a customer's log.
func (l Line) IsEntry() bool { return l.Type >= Message && l.Type <= Mark }

// EntryLine is the line of an entry.
func EntryLine(k desk.Key, e desk.Entry) Line {
	return Line{Type: Type(e.Type), At: e.At, Key: k, Entry: e}
}

// ShopFact is what one line says about a shop. Nil says nothing: what is known
// stays.
type ShopFact struct {
	ID       desk.ShopID
	Name     *string
	Zone     *string
	Policies []string // empty but not nil: the default ones
	Feed     *string
	Extra    string // unknown members, without braces
}

// Apply brings a shop up to date with the fact.
func (f ShopFact) Apply(s desk.Shop) desk.Shop {
	s.ID = f.ID
	set(&s.Name, f.Name)
	set(&s.Zone, f.Zone)
	set(&s.Feed, f.Feed)
	if f.Policies != nil {
		s.Policies = f.Policies
	}
	s.Extra = MergeExtra(s.Extra, f.Extra)
	return s
}

func set(known, said *string) {
	if said != nil {
		*known = *said
	}
}

// ShopLine is the line that says everything about a shop.
func ShopLine(s desk.Shop) Line {
	return Line{Type: Shop, Shop: &ShopFact{
		ID: s.ID, Name: said(s.Name), Zone: said(s.Zone), Feed: said(s.Feed),
		Policies: s.Policies, Extra: Bare(s.Extra),
	}}
}

func said(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// AgentFact is what one line says about an agent.
type AgentFact struct {
	ID    desk.AgentID
	Fact  desk.AgentFact
	Extra string // unknown members, without braces
}

// Apply brings an agent up to date with the fact.
func (f AgentFact) Apply(a desk.Agent) desk.Agent {
	a.ID = f.ID
	a = a.Learn(f.Fact)
	a.Extra = MergeExtra(a.Extra, f.Extra)
	return a
}

// Document is a small document of the desk. Value is a JSON object without
// spare blanks.
type Document struct {
	Kind  string
	ID    string
	Value []byte
	Extra string // unknown members beside the value, without braces
}

// DocKinds are the kinds of documents that lines may carry.
func DocKinds() []string { return []string{"quick-reply", "faq", "setting", "roster", "reminder"} }

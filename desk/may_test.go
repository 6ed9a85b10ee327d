package desk_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

const (
	noon  = desk.Instant(1750680000 * time.Second)
	ownID = desk.MessageID("tend-0123456789abcdef01234567")
)

func fromNoon(d time.Duration) desk.Instant { return noon.Add(d) }

// asked is a session in which the customer wrote a minute ago; holder has it.
func asked(holder desk.AgentID) *desk.Session {
	s := &desk.Session{ID: "s", Shop: "shop", Customer: "c", OpenedAt: fromNoon(-time.Minute), OpenedBy: desk.FromCustomer,
		Wait: fromNoon(-time.Minute), LastEntry: fromNoon(-time.Minute), LastAt: fromNoon(-time.Minute)}
	if holder != "" {
		s.Assignee, s.Assigned = holder, []desk.Assignment{{At: fromNoon(-time.Minute), Agent: holder}}
	}
	return s
}

// over is such a session that was closed just now.
func over(holder, by desk.AgentID) *desk.Session {
	s := asked(holder)
	s.Closed, s.ClosedBy, s.LastEntry = noon, by, noon
	return s
}

// reply is one of ann's, as the console makes it.
func reply(change ...func(*desk.Entry)) desk.Entry {
	e := desk.Entry{Type: desk.Message, ID: ownID, At: noon, From: desk.FromAgent, Kind: desk.KindText,
		Agent: "ann", Text: "It is on its way.", Delivery: desk.Held, Release: fromNoon(4 * time.Second), Prepared: "quick:way"}
	for _, c := range change {
		c(&e)
	}
	return e
}

// kept is the name of a picture of ours, shows makes a reply one.
const kept = "0123456789abcdef0123456789abcdef.png"

func shows(address string) func(*desk.Entry) {
	return func(e *desk.Entry) { e.Kind, e.URL, e.Text, e.Prepared = desk.KindImage, address, "", "" }
}

func note(change ...func(*desk.Entry)) desk.Entry {
	return reply(append([]func(*desk.Entry){func(e *desk.Entry) {
		e.From, e.Delivery, e.Release, e.Prepared = desk.FromSystem, desk.Settled, 0, desk.PreparedNote
	}}, change...)...)
}

func in(d desk.Delivery) func(*desk.Entry) {
	return func(e *desk.Entry) {
		if e.Delivery = d; d != desk.Held {
			e.Release = 0
		}
	}
}

func by(who desk.AgentID) func(*desk.Entry) { return func(e *desk.Entry) { e.Agent = who } }

func at(d time.Duration) func(*desk.Entry) { return func(e *desk.Entry) { e.At = fromNoon(d) } }

func add(list ...desk.Entry) []desk.Entry { return list }

type mayCase struct {
	who   desk.Who // ann, an agent, unless said otherwise
	with  *desk.Session
	add   []desk.Entry
	swap  []desk.Swap
	unfed bool
	offer desk.Handover
	why   desk.Denial // of the denial, or
	want  error
}

var ann, boss = desk.Who{Agent: "ann", Role: desk.RoleAgent}, desk.Who{Agent: "ann", Role: desk.RoleManager}

func (c mayCase) check(t *testing.T) {
	t.Helper()
	if c.who == (desk.Who{}) {
		c.who = ann
	}
	err := desk.May(c.who, desk.Step{Session: c.with, Added: c.add, Replaced: c.swap, Fed: !c.unfed, Now: noon, Offer: c.offer})
	var denied *desk.DeniedError
	switch {
	case c.why != "":
		if !errors.As(err, &denied) || denied.Why != c.why || denied.Who != c.who.Agent {
			t.Errorf("got %v, want a denial for %q", err, c.why)
		}
	case c.want == errTaken:
		var taken *desk.TakenError
		if !errors.As(err, &taken) || taken.By != "bo" {
			t.Errorf("got %v, want that bo has it", err)
		}
	case !errors.Is(err, c.want):
		t.Errorf("got %v, want %v", err, c.want)
	}
}

// TestMaySendPicture: what the console makes of a picture may be sent, by itself and
// with the claim that goes with it.
func TestMaySendPicture(t *testing.T) {
	for name, holder := range map[string]desk.AgentID{"nobody has it": "", "theirs": "ann", "a colleague's": "bo"} {
		t.Run(name, func(t *testing.T) {
			s := asked(holder)
			send := desk.SendPicture{Name: kept, Send: desk.Send{ID: ownID, Agent: "ann", Hold: 4 * time.Second, Feed: true}}
			list, err := send.Entries(s, noon)
			if err != nil {
				t.Fatal(err)
			}
			mayCase{with: s, add: list}.check(t)
		})
	}
}

func TestMayAdd(t *testing.T) {
	for name, c := range map[string]mayCase{
		"a reply in a session of nobody's":                   {with: asked(""), add: add(reply())},
		"a reply with its claim":                             {with: asked(""), add: add(desk.AssignEntry(noon, "ann"), reply())},
		"a reply in one's own session":                       {with: asked("ann"), add: add(reply())},
		"a reply in a colleague's session":                   {with: asked("bo"), add: add(reply())},
		"a reply that goes out at once":                      {with: asked("ann"), add: add(reply(in(desk.Queued)))},
		"a reply on a shop without a feed":                   {with: asked("ann"), add: add(reply(in(desk.Settled))), unfed: true},
		"a reply, and the end of the session":                {with: asked("ann"), add: add(reply(), desk.CloseEntry(noon, "ann"))},
		"a reply after the end":                              {with: over("ann", "ann"), add: add(reply()), want: desk.ErrClosed},
		"a reply after one's own end":                        {with: asked("ann"), add: add(desk.CloseEntry(noon, "ann"), reply()), want: desk.ErrClosed},
		"a reply to a customer without a session":            {add: add(reply()), want: desk.ErrClosed},
		"a reply without words":                              {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Text = " \n" })), want: desk.ErrEmpty},
		"a reply that is too long":                           {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Text = strings.Repeat("x", desk.MaxText+1) })), want: desk.ErrLong},
		"a reply that says it was delivered":                 {with: asked("ann"), add: add(reply(in(desk.Sent))), why: desk.DeniedDelivery},
		"a reply that is being delivered":                    {with: asked("ann"), add: add(reply(in(desk.Sending))), why: desk.DeniedDelivery},
		"a reply that failed":                                {with: asked("ann"), add: add(reply(in(desk.Failed))), why: desk.DeniedDelivery},
		"a reply that a feed never sees":                     {with: asked("ann"), add: add(reply(in(desk.Settled))), why: desk.DeniedDelivery},
		"a reply in a colleague's name":                      {with: asked("ann"), add: add(reply(by("bo"))), why: desk.DeniedWords},
		"a reply in nobody's name":                           {with: asked("ann"), add: add(reply(by(""))), why: desk.DeniedWords},
		"the customer's words":                               {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.From = desk.FromCustomer })), why: desk.DeniedWords},
		"an automatic answer":                                {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.From = desk.FromAuto })), why: desk.DeniedWords},
		"words of the system":                                {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.From = desk.FromSystem })), why: desk.DeniedWords},
		"a message from nowhere":                             {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.From = 0 })), why: desk.DeniedWords},
		"an id that a platform may give":                     {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.ID = "4711" })), why: desk.DeniedShape},
		"an id of odd letters":                               {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.ID = "tend-0123456789abcdef/../" })), why: desk.DeniedShape},
		"an id that is too short":                            {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.ID = "tend-1" })), why: desk.DeniedShape},
		"a receipt of a platform":                            {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.RemoteID = "r" })), why: desk.DeniedShape},
		"a reply that renames the customer":                  {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Name = "You" })), why: desk.DeniedShape},
		"a reply that answers a press":                       {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Answers = "press" })), why: desk.DeniedShape},
		"a reply with a reason":                              {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Reason = "x" })), why: desk.DeniedShape},
		"a reply with members of a line":                     {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Extra = `"x":1` })), why: desk.DeniedShape},
		"a reply that is a mark as well":                     {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Mark = desk.MarkNoReply })), why: desk.DeniedShape},
		"a picture":                                          {with: asked("ann"), add: add(reply(shows("picture:" + kept)))},
		"a picture that goes out at once":                    {with: asked(""), add: add(desk.AssignEntry(noon, "ann"), reply(shows("picture:"+kept), in(desk.Queued)))},
		"a picture with words":                               {with: asked("ann"), add: add(reply(shows("picture:"+kept), func(e *desk.Entry) { e.Text = "look" })), why: desk.DeniedShape},
		"a picture that was prepared":                        {with: asked("ann"), add: add(reply(shows("picture:"+kept), func(e *desk.Entry) { e.Prepared = "quick:x" })), why: desk.DeniedShape},
		"a picture without an address":                       {with: asked("ann"), add: add(reply(shows(""))), why: desk.DeniedShape},
		"a picture without a name":                           {with: asked("ann"), add: add(reply(shows("picture:"))), why: desk.DeniedShape},
		"a picture from elsewhere":                           {with: asked("ann"), add: add(reply(shows("https://pictures.example/x.png"))), why: desk.DeniedShape},
		"a picture of another folder":                        {with: asked("ann"), add: add(reply(shows("picture:../" + kept))), why: desk.DeniedShape},
		"a picture of all names":                             {with: asked("ann"), add: add(reply(shows("picture:*.png"))), why: desk.DeniedShape},
		"a picture below another":                            {with: asked("ann"), add: add(reply(shows("picture:" + kept + ".0"))), why: desk.DeniedShape},
		"a picture of a very long name":                      {with: asked("ann"), add: add(reply(shows("picture:" + strings.Repeat("0", 99) + ".png"))), why: desk.DeniedShape},
		"a text with the address of a picture":               {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.URL = "picture:" + kept })), why: desk.DeniedShape},
		"a video of that name":                               {with: asked("ann"), add: add(reply(shows("picture:"+kept), func(e *desk.Entry) { e.Kind = desk.KindVideo })), why: desk.DeniedShape},
		"a note that is a picture":                           {with: asked("ann"), add: add(note(func(e *desk.Entry) { e.Kind, e.URL = desk.KindImage, "picture:"+kept })), why: desk.DeniedShape},
		"a colleague's picture":                              {with: asked("ann"), add: add(reply(shows("picture:"+kept), by("bo"))), why: desk.DeniedWords},
		"a picture that was sent":                            {with: asked("ann"), add: add(reply(shows("picture:"+kept), in(desk.Sent))), why: desk.DeniedDelivery},
		"a reply with a number of the log":                   {with: asked("ann"), add: add(reply(func(e *desk.Entry) { e.Seq = 3 })), why: desk.DeniedShape},
		"a reply from before the question":                   {with: asked("ann"), add: add(reply(at(-2 * time.Minute))), why: desk.DeniedTime},
		"a reply of yesterday":                               {with: &desk.Session{Assignee: "ann"}, add: add(reply(at(-24 * time.Hour))), why: desk.DeniedTime},
		"a reply of tomorrow":                                {with: asked("ann"), add: add(reply(at(24 * time.Hour))), why: desk.DeniedTime},
		"a clock that is some minutes off":                   {with: asked("ann"), add: add(reply(at(9 * time.Minute)))},
		"a reply to a question of tomorrow":                  {with: &desk.Session{Assignee: "ann", LastEntry: fromNoon(24 * time.Hour)}, add: add(reply(at(24 * time.Hour)))},
		"a note":                                             {with: asked("bo"), add: add(note())},
		"a note that the platform keeps":                     {with: asked("bo"), add: add(note(in(desk.Queued)))},
		"a note after the end":                               {with: over("bo", "bo"), add: add(note())},
		"a note in a colleague's name":                       {with: asked("bo"), add: add(note(by("bo"))), why: desk.DeniedWords},
		"a note that is held":                                {with: asked("bo"), add: add(note(in(desk.Held))), why: desk.DeniedDelivery},
		"taking what nobody has":                             {with: asked(""), add: add(desk.AssignEntry(noon, "ann"))},
		"taking what a colleague has":                        {with: asked("bo"), add: add(desk.AssignEntry(noon, "ann")), want: errTaken},
		"taking what has ended":                              {with: over("", "bo"), add: add(desk.AssignEntry(noon, "ann")), want: desk.ErrClosed},
		"giving back one's own":                              {with: asked("ann"), add: add(desk.AssignEntry(noon, ""))},
		"handing over one's own":                             {with: asked("ann"), add: add(desk.AssignEntry(noon, "bo"))},
		"handing over, and taking it back":                   {with: asked("ann"), add: add(desk.AssignEntry(noon, "bo"), desk.AssignEntry(noon, "ann")), want: errTaken},
		"giving back a colleague's":                          {with: asked("bo"), add: add(desk.AssignEntry(noon, "")), why: desk.DeniedSession},
		"handing a colleague's to a third":                   {with: asked("bo"), add: add(desk.AssignEntry(noon, "cy")), why: desk.DeniedSession},
		"a manager moves a colleague's":                      {who: boss, with: asked("bo"), add: add(desk.AssignEntry(noon, "cy"))},
		"a manager takes a colleague's":                      {who: boss, with: asked("bo"), add: add(desk.AssignEntry(noon, "ann"))},
		"an assignment under a made-up id":                   {with: asked(""), add: add(desk.Entry{Type: desk.Assign, ID: "x", At: noon, Agent: "ann"}), why: desk.DeniedShape},
		"an assignment of before":                            {with: asked(""), add: add(desk.AssignEntry(fromNoon(-time.Hour), "ann")), why: desk.DeniedTime},
		"closing one's own":                                  {with: asked("ann"), add: add(desk.CloseEntry(noon, "ann"))},
		"closing one's own, to be taken back for a while":    {with: asked("ann"), add: add(revocable(desk.CloseEntry(noon, "ann")))},
		"a goodbye, and closing for a while":                 {with: asked("ann"), add: add(reply(by("ann")), revocable(desk.CloseEntry(noon, "ann")))},
		"closing a colleague's for a while":                  {with: asked("bo"), add: add(revocable(desk.CloseEntry(noon, "ann"))), why: desk.DeniedSession},
		"closing nobody's":                                   {with: asked(""), add: add(desk.CloseEntry(noon, "ann"))},
		"closing a colleague's":                              {with: asked("bo"), add: add(desk.CloseEntry(noon, "ann")), why: desk.DeniedSession},
		"closing what one has just taken from nobody":        {with: asked(""), add: add(desk.AssignEntry(noon, "ann"), desk.CloseEntry(noon, "ann"))},
		"closing what one has just handed over":              {with: asked("ann"), add: add(desk.AssignEntry(noon, "bo"), desk.CloseEntry(noon, "ann")), why: desk.DeniedSession},
		"closing in a colleague's name":                      {with: asked("ann"), add: add(desk.CloseEntry(noon, "bo")), why: desk.DeniedShape},
		"closing as the system":                              {with: asked("ann"), add: add(desk.CloseEntry(noon, desk.System)), why: desk.DeniedShape},
		"closing twice":                                      {with: over("ann", "ann"), add: add(desk.CloseEntry(noon, "ann")), want: desk.ErrClosed},
		"a manager closes a colleague's":                     {who: boss, with: asked("bo"), add: add(desk.CloseEntry(noon, "ann"))},
		"a manager closes in a colleague's name":             {who: boss, with: asked("bo"), add: add(desk.CloseEntry(noon, "bo")), why: desk.DeniedShape},
		"marking one's own":                                  {with: asked("ann"), add: add(desk.MarkEntry(noon, desk.MarkNoReply))},
		"marking nobody's":                                   {with: asked(""), add: add(desk.MarkEntry(noon, desk.MarkReported))},
		"marking one's own after the end":                    {with: over("ann", "bo"), add: add(desk.MarkEntry(noon, desk.MarkNoReply))},
		"marking a colleague's":                              {with: asked("bo"), add: add(desk.MarkEntry(noon, desk.MarkNoReply)), why: desk.DeniedSession},
		"what the platform decided":                          {with: asked("ann"), add: add(desk.MarkEntry(noon, desk.MarkUpheld)), why: desk.DeniedManager},
		"a manager records what the platform decided":        {who: boss, with: over("bo", "bo"), add: add(desk.MarkEntry(noon, desk.MarkUpheld))},
		"a mark there is not":                                {with: asked("ann"), add: add(desk.MarkEntry(noon, 9)), why: desk.DeniedShape},
		"an entry of no type":                                {with: asked("ann"), add: add(desk.Entry{At: noon, Agent: "ann"}), why: desk.DeniedShape},
		"a manager writes in a colleague's name":             {who: boss, with: asked("bo"), add: add(reply(by("bo"))), why: desk.DeniedWords},
		"a manager writes the customer's words":              {who: boss, with: asked("bo"), add: add(reply(func(e *desk.Entry) { e.From = desk.FromCustomer })), why: desk.DeniedWords},
		"somebody of no role":                                {who: desk.Who{Agent: "ann"}, with: asked("ann"), add: add(reply()), why: desk.DeniedRole},
		"somebody without a name":                            {who: desk.Who{Role: desk.RoleManager}, with: asked(""), add: add(reply(by(""))), why: desk.DeniedRole},
		"somebody who is called system":                      {who: desk.Who{Agent: desk.System, Role: desk.RoleManager}, with: asked(""), add: add(desk.CloseEntry(noon, desk.System)), why: desk.DeniedRole},
		"a hub does anything":                                {who: desk.Who{Role: desk.RoleHub}, add: add(reply(func(e *desk.Entry) { e.From = desk.FromCustomer }))},
		"nothing at all":                                     {with: asked("bo")},
		"a second entry that may not be, after one that may": {with: asked("ann"), add: add(reply(), desk.CloseEntry(noon, "bo")), why: desk.DeniedShape},
	} {
		t.Run(name, c.check)
	}
}

// errTaken stands for a *desk.TakenError by bo.
var errTaken = errors.New("taken")

func swap(old, entry desk.Entry) []desk.Swap { return []desk.Swap{{Old: old, New: entry}} }

func to(old desk.Entry, change ...func(*desk.Entry)) []desk.Swap {
	entry := old
	for _, c := range change {
		c(&entry)
	}
	return swap(old, entry)
}

func withdrawn(t *testing.T, e desk.Entry) []desk.Swap {
	t.Helper()
	out, err := desk.Withdraw(e)
	if err != nil {
		t.Fatal(err)
	}
	return swap(e, out)
}

func TestMaySwap(t *testing.T) {
	lost := reply(in(desk.Failed), func(e *desk.Entry) { e.Reason = "no" })
	bos := reply(in(desk.Failed), by("bo"))
	auto := reply(in(desk.Failed), func(e *desk.Entry) { e.From = desk.FromAuto })
	customer := reply(in(desk.Settled), func(e *desk.Entry) { e.From, e.Agent = desk.FromCustomer, "" })
	instead := add(reply(func(e *desk.Entry) { e.ID += "0" }))
	replaced := func(e desk.Entry) []desk.Swap { out, _ := desk.Replace(e); return swap(e, out) }
	released := func(feed bool) []desk.Swap { return swap(reply(), desk.Release(reply(), feed)) }
	again := func(e desk.Entry) []desk.Swap { return swap(e, desk.Deliver(e, desk.Queued, "", "")) }
	assigned := func(to desk.AgentID, before ...desk.AgentID) *desk.Session {
		s := asked("")
		for _, who := range append(before, to) {
			s.Assigned = append(s.Assigned, desk.Assignment{At: noon, Agent: who})
		}
		s.Assignee = to
		return s
	}
	for name, c := range map[string]mayCase{
		"taking back a reply that is held":             {with: asked("bo"), swap: withdrawn(t, reply())},
		"taking back a colleague's that is held":       {with: asked("ann"), swap: withdrawn(t, reply(by("bo"))), why: desk.DeniedWords},
		"letting a reply go":                           {with: asked("ann"), swap: released(true)},
		"letting a reply go past the feed":             {with: asked("ann"), swap: released(false), why: desk.DeniedDelivery},
		"letting a reply go where there is no feed":    {with: asked("ann"), swap: released(false), unfed: true},
		"letting a colleague's go":                     {with: asked("ann"), swap: swap(reply(by("bo")), desk.Release(reply(by("bo")), true)), why: desk.DeniedWords},
		"other words while it goes":                    {with: asked("ann"), swap: to(reply(), in(desk.Queued), func(e *desk.Entry) { e.Text = "no" }), why: desk.DeniedDelivery},
		"other words":                                  {with: asked("ann"), swap: to(lost, func(e *desk.Entry) { e.Text = "no" }), why: desk.DeniedDelivery},
		"another time":                                 {with: asked("ann"), swap: to(lost, at(-time.Hour)), why: desk.DeniedDelivery},
		"held that was delivered":                      {with: asked("ann"), swap: to(reply(), in(desk.Sent)), why: desk.DeniedDelivery},
		"queued that was delivered":                    {with: asked("ann"), swap: to(reply(in(desk.Queued)), in(desk.Sent)), why: desk.DeniedDelivery},
		"queued that is taken back":                    {with: asked("ann"), swap: to(reply(in(desk.Queued)), in(desk.Withdrawn)), why: desk.DeniedDelivery},
		"sent that is taken back":                      {with: asked("ann"), swap: to(reply(in(desk.Sent)), in(desk.Withdrawn)), why: desk.DeniedDelivery},
		"being sent, and sent again":                   {with: asked("ann"), swap: to(reply(in(desk.Sending)), in(desk.Queued)), why: desk.DeniedDelivery},
		"failed that counts as sent":                   {with: asked("ann"), swap: to(lost, in(desk.Sent)), why: desk.DeniedDelivery},
		"failed that is settled":                       {with: asked("ann"), swap: to(lost, in(desk.Settled)), why: desk.DeniedDelivery},
		"sending again what failed":                    {with: asked("bo"), swap: again(lost)},
		"sending again what is not known":              {with: asked("bo"), swap: again(reply(in(desk.Unconfirmed)))},
		"sending a note again":                         {with: asked("bo"), swap: again(note(in(desk.Failed)))},
		"sending a colleague's again in one's session": {with: asked("ann"), swap: again(bos)},
		"sending a colleague's again in theirs":        {with: asked("bo"), swap: again(bos), why: desk.DeniedWords},
		"sending a colleague's again in nobody's":      {with: asked(""), swap: again(bos)},
		"a manager sends a colleague's again":          {who: boss, with: asked("bo"), swap: again(bos)},
		"sending an automatic one again":               {with: asked("ann"), swap: again(auto), why: desk.DeniedWords},
		"a manager sends an automatic one again":       {who: boss, with: asked("ann"), swap: again(auto), why: desk.DeniedWords},
		"writing another in its place":                 {with: asked("ann"), add: instead, swap: replaced(lost)},
		"writing another where it is not known":        {with: asked("ann"), add: instead, swap: replaced(reply(in(desk.Unconfirmed)))},
		"writing another in a colleague's place":       {with: asked("ann"), add: instead, swap: replaced(bos)},
		"writing another in a colleague's, theirs":     {with: asked("bo"), add: instead, swap: replaced(bos), why: desk.DeniedWords},
		"claiming a colleague's to replace it":         {with: asked(""), add: append(add(desk.AssignEntry(noon, "ann")), instead...), swap: replaced(bos)},
		"dropping it, writing nothing":                 {with: asked("ann"), swap: replaced(lost), why: desk.DeniedDelivery},
		"dropping it, writing a note":                  {with: asked("ann"), add: add(note(func(e *desk.Entry) { e.ID += "0" })), swap: replaced(lost), why: desk.DeniedDelivery},
		"the customer's words taken back":              {with: asked("ann"), swap: to(customer, in(desk.Withdrawn)), why: desk.DeniedWords},
		"the customer's words changed":                 {with: asked("ann"), swap: to(customer, func(e *desk.Entry) { e.Text = "thanks" }), why: desk.DeniedWords},
		"a message that becomes a mark":                {with: asked("ann"), swap: swap(lost, desk.MarkEntry(noon, desk.MarkNoReply)), why: desk.DeniedDelivery},
		"nothing changes":                              {with: asked("bo"), swap: swap(bos, bos)},
		"taking back one's own claim":                  {with: assigned("ann"), swap: withdrawn(t, desk.AssignEntry(noon, "ann"))},
		"taking back a claim and its reply":            {with: assigned("ann"), swap: append(withdrawn(t, desk.AssignEntry(noon, "ann")), withdrawn(t, reply())...)},
		"taking back what one gave away":               {with: assigned("bo", "ann"), swap: withdrawn(t, desk.AssignEntry(noon, "bo"))},
		"taking back what one gave back":               {with: assigned("", "ann"), swap: withdrawn(t, desk.AssignEntry(noon, ""))},
		"taking back a colleague's claim":              {with: assigned("bo"), swap: withdrawn(t, desk.AssignEntry(noon, "bo")), why: desk.DeniedSession},
		"a manager takes back a colleague's claim":     {who: boss, with: assigned("bo"), swap: withdrawn(t, desk.AssignEntry(noon, "bo"))},
		"taking back what was assigned on":             {with: assigned("bo", "ann"), swap: withdrawn(t, desk.AssignEntry(noon, "ann")), want: desk.ErrGone},
		"taking back one's end":                        {with: over("ann", "ann"), swap: withdrawn(t, desk.CloseEntry(noon, "ann"))},
		"taking back one's end that is not told yet":   {with: over("ann", "ann"), swap: withdrawn(t, revocable(desk.CloseEntry(noon, "ann")))},
		"taking back a colleague's end":                {with: over("bo", "bo"), swap: withdrawn(t, desk.CloseEntry(noon, "bo")), why: desk.DeniedSession},
		"a manager takes back a colleague's end":       {who: boss, with: over("bo", "bo"), swap: withdrawn(t, desk.CloseEntry(noon, "bo"))},
		"taking back an end by the system":             {who: boss, with: over("bo", desk.System), swap: withdrawn(t, desk.CloseEntry(noon, desk.System)), why: desk.DeniedHub},
		"taking back an end of before":                 {with: asked("ann"), swap: withdrawn(t, desk.CloseEntry(fromNoon(-time.Minute), "ann")), want: desk.ErrGone},
		"taking back an end of yesterday":              {with: over("ann", "ann"), swap: withdrawn(t, desk.CloseEntry(fromNoon(-24*time.Hour), "ann")), want: desk.ErrGone},
		"taking back a mark":                           {with: asked("ann"), swap: withdrawn(t, desk.MarkEntry(noon, desk.MarkNoReply))},
		"taking back a mark on a colleague's":          {with: asked("bo"), swap: withdrawn(t, desk.MarkEntry(noon, desk.MarkNoReply)), why: desk.DeniedSession},
		"taking back what the platform decided":        {with: asked("ann"), swap: withdrawn(t, desk.MarkEntry(noon, desk.MarkUpheld)), why: desk.DeniedManager},
		"an end by somebody else":                      {with: over("ann", "ann"), swap: to(desk.CloseEntry(noon, "ann"), by("bo")), why: desk.DeniedShape},
		"what was taken back stands again":             {with: asked("ann"), swap: to(withdrawn(t, desk.CloseEntry(noon, "ann"))[0].New, in(desk.Settled)), why: desk.DeniedShape},
	} {
		t.Run(name, c.check)
	}
}

// revocable is a closing as consoles make it.
func revocable(e desk.Entry) desk.Entry {
	return desk.Revocable([]desk.Entry{e}, e.At.Add(4*time.Second))[0]
}

package lines

import "tend/desk"

// Decoder decodes lines. It reuses its memory from line to line, so it must
// not be used by several goroutines at once.
type Decoder struct{ obj *object }

// NewDecoder makes a Decoder.
func NewDecoder() *Decoder { return &Decoder{newObject()} }

// Decode reads one line, without its line break. The Line shares no memory
// with it. The error is an *Error.
func (d *Decoder) Decode(line []byte) (Line, error) {
	o := d.obj
	if err := o.parse(line); err != nil {
		return Line{}, err
	}
	l := o.decode()
	if o.err != nil {
		return Line{}, o.err
	}
	return l, nil
}

func (o *object) decode() Line {
	switch o.typ() {
	case Message:
		return o.message()
	case Assign, Close, Mark:
		return o.activity()
	case Holiday:
		return o.holiday()
	case Shop:
		return o.shopFact()
	case Agent:
		return o.agentFact()
	case Doc:
		return o.document()
	}
	return Line{}
}

func (o *object) typ() Type {
	word := o.bytes(fType, MaxID)
	if word == nil {
		return Message
	}
	for i, w := range typeWords() {
		if i > 0 && w == string(word) {
			return Type(i)
		}
	}
	o.fail(oneOf(fType, word, typeWords()[1:]))
	return 0
}

func (o *object) message() Line {
	e := desk.Entry{Type: desk.Message}
	e.ID = desk.MessageID(o.required(fID))
	e.At = o.requiredTime(fAt)
	k := o.key()
	e.From, e.Kind = o.from(), o.kind()
	e.Name = o.text(fName, MaxID)
	e.Agent = desk.AgentID(o.id(fAgent))
	e.Text = o.text(fText, MaxText)
	e.URL = o.text(fURL, MaxText)
	e.Ref = o.text(fRef, MaxID)
	e.Answers = desk.MessageID(o.id(fAnswers))
	if e.From == desk.FromAgent || e.From == desk.FromAuto {
		o.prepared(&e)
		o.delivery(&e)
	}
	e.Extra = o.extra()
	return EntryLine(k, e)
}

func (o *object) from() desk.From {
	word := o.bytes(fFrom, MaxID)
	if word == nil {
		o.fail(about(fFrom, "is missing"))
		return 0
	}
	from := desk.ParseFrom(string(word))
	if from == 0 {
		o.fail(oneOf(fFrom, word, []string{"customer", "agent", "auto", "system"}))
	}
	return from
}

func (o *object) kind() desk.Kind {
	word := o.bytes(fKind, MaxID)
	if word == nil {
		return desk.KindText
	}
	kind := desk.ParseKind(string(word))
	if kind == 0 {
		o.fail(oneOf(fKind, word, []string{"text", "image", "video", "emoji", "product", "order", "faq", "other"}))
	}
	return kind
}

// prepared takes over which text a message came from. Members of these names
// that are of another type are somebody else's.
func (o *object) prepared(e *desk.Entry) {
	if !o.isText(fPrepared) {
		return
	}
	if e.Prepared = o.text(fPrepared, MaxID); e.Prepared != "" && o.isTrue(fEdited) {
		o.take(fEdited)
		e.Edited = true
	}
}

// delivery takes over that a message of ours may not have arrived. A line
// cannot put a message into the outbox: any other state is not read.
func (o *object) delivery(e *desk.Entry) {
	if o.isText(fRemote) {
		e.RemoteID = o.id(fRemote)
	}
	if !o.isText(fDelivery) {
		return
	}
	switch desk.ParseDelivery(o.text(fDelivery, MaxID)) {
	case desk.Unconfirmed:
		e.Delivery = desk.Unconfirmed
	case desk.Failed:
		e.Delivery, e.Reason = desk.Failed, o.text(fReason, MaxID)
	}
}

func (o *object) activity() Line {
	t, at, k := o.typ(), o.requiredTime(fAt), o.key()
	var e desk.Entry
	switch t {
	case Assign:
		e = desk.AssignEntry(at, desk.AgentID(o.id(fAgent)))
	case Close:
		e = desk.CloseEntry(at, o.by())
	default:
		e = desk.MarkEntry(at, o.mark())
	}
	e.Extra = o.extra()
	return EntryLine(k, e)
}

// by is who closed it; nobody in particular is the system.
func (o *object) by() desk.AgentID {
	if by := o.id(fBy); by != "" {
		return desk.AgentID(by)
	}
	return desk.System
}

func (o *object) mark() desk.MarkName {
	word := o.required(fMark)
	m := desk.ParseMark(word)
	if m == 0 {
		o.fail(oneOf(fMark, []byte(word), []string{"no-reply", "reported", "upheld", "rejected"}))
	}
	return m
}

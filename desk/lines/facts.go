package lines

import (
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"tend/desk"
)

func (o *object) holiday() Line {
	h := desk.HolidayRange{Shop: o.shop(), From: o.requiredTime(fFrom), To: o.requiredTime(fTo)}
	if h.From > h.To {
		o.fail(about(fTo, "is before \"from\""))
	}
	h.Extra = braced(o.extra())
	return Line{Type: Holiday, Holiday: &h}
}

func (o *object) shopFact() Line {
	f := ShopFact{ID: desk.ShopID(o.required(fID))}
	f.Name = o.optional(fName, MaxID)
	f.Zone = o.zone()
	f.Policies = o.policies()
	f.Feed = o.optional(fFeed, MaxID)
	f.Extra = o.extra()
	return Line{Type: Shop, Shop: &f}
}

// zone reads a time zone's name. "Local" would mean another zone on every
// machine.
func (o *object) zone() *string {
	z := o.optional(fZone, MaxID)
	if z == nil || *z == "" {
		return z
	}
	if _, err := time.LoadLocation(*z); err != nil || *z == "Local" {
		o.fail(about(fZone, "says %s, which is not a time zone such as Asia/Shanghai", quoted([]byte(*z))))
	}
	return z
}

func (o *object) policies() []string {
	raw := o.take(fPolicies)
	if raw == nil {
		return nil
	}
	ids, ok := stringList(raw)
	if !ok || slices.Contains(ids, "") {
		o.fail(about(fPolicies, "must be a list of names"))
	}
	return ids
}

// stringList reads a JSON list of strings; it is never nil when ok.
func stringList(raw []byte) (list []string, ok bool) {
	dec := jsontext.NewDecoder(strings.NewReader(string(raw)))
	if t, err := dec.ReadToken(); err != nil || t.Kind() != '[' {
		return nil, false
	}
	list = []string{}
	for {
		t, err := dec.ReadToken()
		switch {
		case err != nil:
			return nil, false
		case t.Kind() == ']':
			return list, true
		case t.Kind() != '"':
			return nil, false
		}
		list = append(list, t.String())
	}
}

func (o *object) agentFact() Line {
	f := AgentFact{ID: desk.AgentID(o.required(fID))}
	f.Fact.At = o.time(fAt)
	f.Fact.Name = o.text(fName, MaxID)
	f.Fact.Capacity = o.whole(fCapacity)
	f.Fact.Status = o.status()
	f.Extra = o.extra()
	return Line{Type: Agent, At: f.Fact.At, Agent: &f}
}

func (o *object) status() desk.Status {
	word := o.bytes(fStatus, MaxID)
	s := desk.Status(word)
	if s != "" && !s.Known() {
		o.fail(oneOf(fStatus, word, []string{"accepting", "break", "offline"}))
	}
	return s
}

func (o *object) document() Line {
	d := Document{Kind: o.required(fKind), ID: o.required(fID)}
	if !slices.Contains(DocKinds(), d.Kind) {
		o.fail(oneOf(fKind, []byte(d.Kind), DocKinds()))
	}
	raw := o.take(fValue)
	switch {
	case raw == nil:
		o.fail(about(fValue, "is missing"))
	case raw[0] != '{':
		o.fail(about(fValue, "must be an object in braces"))
	default:
		d.Value = compact(raw)
	}
	d.Extra = o.extra()
	return Line{Type: Doc, Doc: &d}
}

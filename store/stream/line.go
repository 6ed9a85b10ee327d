package stream

import (
	"encoding/json"

	"github.com/go-json-experiment/json/jsontext"

	"tend/desk"
	"tend/desk/lines"
)

// stateOf is a delivery as it is told: on its way is on its way.
func stateOf(d desk.Delivery) desk.Delivery {
	if d == desk.Sending {
		return desk.Queued
	}
	return d
}

// lineOf writes an entry as an export does, except that a message of ours
// carries how far it is: an export is for another desk, on which nothing may be
// sent again, and says less.
func lineOf(k desk.Key, e desk.Entry) []byte {
	said := members(stateOf(e.Delivery), e.Reason)
	if said != "" {
		var known json.RawMessage
		if e.Extra != "" {
			known = json.RawMessage("{" + e.Extra + "}")
		}
		e.Extra = lines.Bare(lines.MergeExtra(known, said))
		e.Delivery, e.Reason = desk.Settled, ""
	}
	return lines.Append(nil, lines.EntryLine(k, e))
}

func members(state desk.Delivery, reason string) string {
	switch state {
	case desk.Queued, desk.Sent, desk.Failed, desk.Unconfirmed:
	default:
		return ""
	}
	said := `"delivery":"` + state.String() + `"`
	if reason != "" {
		quoted, _ := jsontext.AppendQuote(nil, reason) // what is not UTF-8 becomes U+FFFD
		said += `,"reason":` + string(quoted)
	}
	return said
}

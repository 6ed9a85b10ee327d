package lines

// field numbers the known members of lines.
type field uint8

const (
	unknown field = iota
	fType
	fID
	fAt
	fShop
	fCustomer
	fName
	fFrom
	fAgent
	fBy
	fMark
	fTo
	fZone
	fPolicies
	fFeed
	fCapacity
	fStatus
	fKind
	fValue
	fText
	fURL
	fRef
	fAnswers
	fDelivery
	fReason
	fRemote
	fPrepared
	fEdited
	fields
)

func (f field) String() string {
	return [fields]string{
		"", "type", "id", "at", "shop", "customer", "name", "from", "agent", "by", "mark", "to", "zone",
		"policies", "feed", "capacity", "status", "kind", "value", "text", "url", "ref", "answers",
		"delivery", "reason", "remote_id", "prepared", "edited",
	}[f]
}

// fieldOf is a switch and not a map because it runs for every member of every
// line.
func fieldOf(name []byte) field {
	switch string(name) {
	case "type":
		return fType
	case "id":
		return fID
	case "at":
		return fAt
	case "shop":
		return fShop
	case "customer":
		return fCustomer
	case "name":
		return fName
	case "from":
		return fFrom
	case "agent":
		return fAgent
	case "kind":
		return fKind
	case "text":
		return fText
	case "url":
		return fURL
	case "ref":
		return fRef
	case "answers":
		return fAnswers
	}
	return rareField(name)
}

func rareField(name []byte) field {
	switch string(name) {
	case "by":
		return fBy
	case "mark":
		return fMark
	case "to":
		return fTo
	case "zone":
		return fZone
	case "policies":
		return fPolicies
	case "feed":
		return fFeed
	case "capacity":
		return fCapacity
	case "status":
		return fStatus
	case "value":
		return fValue
	case "delivery":
		return fDelivery
	case "reason":
		return fReason
	case "remote_id":
		return fRemote
	case "prepared":
		return fPrepared
	case "edited":
		return fEdited
	}
	return unknown
}

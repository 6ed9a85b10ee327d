package access

// permissions are the subjects somebody may publish to and subscribe to. All
// others are refused.
type permissions struct{ publish, subscribe []string }

// ofHub is what a hub may do in the account of the desk. Answers to people go to
// names the server makes, which begin with _R_.
func (s Subjects) ofHub() permissions {
	p := permissions{
		publish: []string{
			s.log(), s.Heres(), s.People(), s.search(), "_R_.>", inbox(hubToken) + ".>",
			api + ".STREAM.CREATE." + s.stream(), api + ".STREAM.UPDATE." + s.stream(),
		},
		subscribe: []string{
			inbox(hubToken) + ".>", s.told(), s.Gates(), s.Heres(), s.said(">"), s.People(), s.search(),
		},
	}
	for _, r := range s.reading() {
		p.publish = append(p.publish, api+"."+r)
	}
	return p
}

// ofPerson is what a person may do in their own account.
func (s Subjects) ofPerson(who Person) permissions {
	p := permissions{
		publish:   []string{s.Gate(who.ID, ">"), s.Here(who.ID), s.search()},
		subscribe: []string{inbox(Token(who.ID)) + ".>", s.told(), s.Heres()},
	}
	for _, r := range s.reading() {
		p.publish = append(p.publish, s.Reads()+"."+r)
	}
	if who.Role == Manager {
		p.publish = append(p.publish, s.log())
	}
	return p
}

// api is the beginning of the server's own subjects.
const api = "$JS.API"

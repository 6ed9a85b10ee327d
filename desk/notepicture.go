package desk

// OwnPicture is what the URL of a picture of ours begins with; the name it is
// kept under follows.
const OwnPicture = "picture:"

// SendPicture is a picture to be sent to a customer: a reply without words. The
// Text of the Send is not used.
type SendPicture struct {
	Send
	Name string // it is kept under
}

// Entries gives what the picture adds to the log, as [Send.Entries] does for a
// text.
func (a SendPicture) Entries(s *Session, now Instant) ([]Entry, error) {
	if a.Name == "" {
		return nil, ErrEmpty
	}
	send := a.Send
	send.Text = OwnPicture + a.Name
	out, err := send.Entries(s, now)
	if err != nil {
		return nil, err
	}
	e := &out[len(out)-1]
	e.Kind, e.URL, e.Text = KindImage, e.Text, ""
	return out, nil
}

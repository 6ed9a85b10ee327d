package demofeed

// regulars are customers who keep coming back; the feed brings them in again.
func (s *scene) regulars() []*teller {
	return []*teller{
		s.customer(fern, "mrs-peach", "Mrs Peach").regular(8, s.me, s.mia),
		s.customer(fern, "captain-joe", "Captain Joe").regular(5, s.leo, s.me),
		s.customer(shan, "lao-chake", "老茶客").regular(11, s.lin, s.me, s.lin),
		s.customer(clouds, "vivi", "Vivi小姐").regular(7, s.mia, s.lin),
	}
}

package chatwoot

// mostEchoes bounds what is remembered of our own messages; a message is asked
// for within minutes or never.
const mostEchoes = 4096

// heard keeps that a message of ours is there.
func (b *book) heard(ours string, e echo) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.echoes) >= mostEchoes {
		b.forgetEchoesLocked()
	}
	b.echoes[ours] = e
}

// forgetEchoesLocked forgets the older half.
func (b *book) forgetEchoesLocked() {
	var sum int64
	for _, e := range b.echoes {
		sum += int64(e.at) / int64(len(b.echoes))
	}
	for ours, e := range b.echoes {
		if int64(e.at) <= sum {
			delete(b.echoes, ours)
		}
	}
}

func (b *book) echo(ours string) (echo, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e, ok := b.echoes[ours]
	return e, ok
}

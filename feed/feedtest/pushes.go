package feedtest

import "slices"

// repeats is how often a repeated push comes.
const repeats = 5

// Pushes sends pushes with the faults in force. It returns at once: they are
// sent one after the other, in order, by a goroutine. send may be called more
// than once, and later, and must end when its other side is gone.
func (f *Faults) Pushes(send []func()) {
	for _, s := range send {
		f.push(s)
	}
}

func (f *Faults) push(send func()) {
	switch f.drawPush() {
	case LosePush:
	case RepeatPush:
		f.queue(slices.Repeat([]func(){send}, repeats)...)
	case DelayPush:
		f.later(f.some(delayMost), func() { f.queue(send) })
	case HoldPush:
		f.mu.Lock()
		f.held = append(f.held, send)
		f.mu.Unlock()
	default:
		f.queue(send)
	}
}

// Release sends the pushes that are held, the newest first.
func (f *Faults) Release() {
	f.mu.Lock()
	held := f.held
	f.held = nil
	f.mu.Unlock()
	slices.Reverse(held)
	f.queue(held...)
}

func (f *Faults) drawPush() Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.down {
		return LosePush
	}
	for i, p := range f.planned {
		if p.left > 0 && p.kind >= LosePush {
			f.planned[i].left--
			return p.kind
		}
	}
	return f.byChance(pushFaults())
}

// queue has pushes sent behind those that wait already.
func (f *Faults) queue(send ...func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.waiting = append(f.waiting, send...)
	if !f.sending && len(f.waiting) > 0 {
		f.sending = true
		go f.drain()
	}
}

// drain sends what waits until nothing does.
func (f *Faults) drain() {
	for {
		f.mu.Lock()
		if len(f.waiting) == 0 {
			f.sending = false
			f.mu.Unlock()
			return
		}
		send := f.waiting[0]
		f.waiting = f.waiting[1:]
		f.mu.Unlock()
		send()
	}
}

package demofeed

import "math/rand/v2"

// bag gives out the numbers below n, each once before any comes again.
type bag struct {
	n    int
	left []int
}

func (b *bag) draw(dice *rand.Rand) int {
	if len(b.left) == 0 {
		b.left = dice.Perm(b.n)
	}
	i := b.left[0]
	b.left = b.left[1:]
	return i
}

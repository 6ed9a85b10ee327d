package staff

import "math"

// z80 is how many standard deviations of a normal distribution hold four times
// out of five.
const z80 = 1.2816

// gammaQuantile is a quantile of the gamma distribution with mean 1 and the
// given shape, z standard deviations from the middle, by the approximation of
// Wilson and Hilferty (1931). It is never negative.
func gammaQuantile(shape, z float64) float64 {
	if shape <= 0 {
		return 0
	}
	c := 1 - 1/(9*shape) + z/(3*math.Sqrt(shape))
	return math.Max(0, c*c*c)
}

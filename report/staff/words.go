package staff

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

func capital(day string) string { return strings.ToUpper(day[:1]) + day[1:] }

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

func share(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(math.Floor(v*1000)/10, 'f', 1, 64), ".0") + " %"
}

func rounded(v float64) string {
	if v < 10 {
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return strconv.Itoa(int(math.Round(v)))
}

func weeks(v float64) string {
	switch days := int(math.Round(v * 7)); {
	case v < 1.0/7:
		return "less than a day"
	case days < 14:
		return plural(days, "day", "days")
	}
	return strconv.Itoa(int(math.Round(v))) + " weeks"
}

// span writes a time of so many seconds: "48s", "1m30s", "24h".
func span(seconds float64) string {
	d := time.Duration(math.Round(seconds)) * time.Second
	if d >= time.Hour {
		d = d.Round(time.Minute)
	}
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

func mean(days [7]float64) (total float64) {
	for _, v := range days {
		total += v / 7
	}
	return total
}

func most(days [7]float64) float64 { return slices.Max(days[:]) }

// busiest is the hour that needs the most.
func (p *Plan) busiest() Hour {
	return slices.MaxFunc(p.Hours, func(a, b Hour) int {
		if a.Needed != b.Needed {
			return a.Needed - b.Needed
		}
		return int(math.Copysign(1, a.Sessions-b.Sessions))
	})
}

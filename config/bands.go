package config

import (
	"maps"
	"slices"

	"tend/desk"
)

// bands is a list of bands, best first: {name, from} begins at a rate, {name,
// above} just over it, and the last one, {name}, takes what is left.
func bands(to *[]desk.Band) value {
	return list[desk.Band]{to: to, parse: parseBand, format: formatBand, check: checkBands}
}

func parseBand(raw any) (b desk.Band, wrong *complaint) {
	fields, ok := raw.(map[string]any)
	if !ok {
		return b, must(`must be a band such as {name = "good", from = 0.9}`, raw)
	}
	_, from := fields["from"]
	_, above := fields["above"]
	if from && above {
		return b, must(`must have either "from" or "above", not both`, nil)
	}
	if b.Name, wrong = filled(fields["name"]); wrong != nil {
		return b, must(`must have a "name" such as "good"`, nil)
	}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		switch key {
		case "name":
			continue
		case "from", "above":
			b.Above = key == "above"
			b.Floor, wrong = parseShare(fields[key])
		default:
			names := []string{"name", "from", "above"}
			wrong = &complaint{want: "is not known; a band has " + listing(names), hint: nearest(key, names)}
		}
		if wrong != nil {
			wrong.at = "." + bare(key)
			return b, wrong
		}
	}
	return b, nil
}

func formatBand(b desk.Band) string {
	name := "{name = " + quote(b.Name)
	switch {
	case b.Above:
		return name + ", above = " + formatShare(b.Floor) + "}"
	case b.Floor > 0:
		return name + ", from = " + formatShare(b.Floor) + "}"
	}
	return name + "}"
}

// checkBands wants every rate to be in exactly one band.
func checkBands(bands []desk.Band) *complaint {
	if len(bands) == 0 {
		return must("must have at least one band", nil)
	}
	for i, b := range bands {
		last := i == len(bands)-1
		switch {
		case last && (b.Floor > 0 || b.Above):
			return must(`must end with a band that has only a "name" and takes what is left`, nil)
		case !last && b.Floor == 0 && !b.Above:
			return must(`must have "from" or "above" in every band but the last`, nil)
		case i > 0 && !last && b.Floor >= bands[i-1].Floor:
			return must("must begin with the best band and go down", nil)
		}
	}
	return nil
}

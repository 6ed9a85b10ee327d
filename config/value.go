package config

import "strconv"

// value is one setting's place in a Config: it reads what the file says into it
// and writes it as TOML.
type value interface {
	// read takes over raw, or complains and changes nothing. raw is what go-toml
	// gives for any: string, bool, int64, float64, a date or time, []any or
	// map[string]any.
	read(raw any) []complaint
	write() string
}

// complaint says what is wrong with a value.
type complaint struct {
	at   string // the part of the value it is about: "", "[2]" or "[2].name"
	want string // what it must be, as the rest of a sentence
	hint string // a name that may have been meant
	raw  any    // what it is; nil leaves that out
}

// field is a value that is parsed and formatted by functions.
type field[T any] struct {
	to     *T
	parse  parser[T]
	format func(T) string
}

// parser turns what the file says into a T, or complains.
type parser[T any] func(raw any) (T, *complaint)

func (f field[T]) read(raw any) []complaint {
	v, wrong := f.parse(raw)
	if wrong != nil {
		return []complaint{*wrong}
	}
	*f.to = v
	return nil
}

func (f field[T]) write() string { return f.format(*f.to) }

// must complains about raw.
func must(want string, raw any) *complaint { return &complaint{want: want, raw: raw} }

// flag is true or false.
func flag(to *bool) value {
	parse := func(raw any) (bool, *complaint) {
		b, ok := raw.(bool)
		if !ok {
			return false, must("must be true or false, without quotes", raw)
		}
		return b, nil
	}
	return field[bool]{to, parse, strconv.FormatBool}
}

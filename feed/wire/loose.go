package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
)

// Loose decodes JSON as json.Unmarshal does, except that a member of another
// type than expected is passed over and left at its zero: one odd member must
// not hide the message it is in, nor those beside it. What is no JSON, or as a
// whole of another shape, is an error.
func Loose(data []byte, into any) error {
	err := json.Unmarshal(data, into)
	var odd *json.UnmarshalTypeError
	if !errors.As(err, &odd) || !shaped(data, into) {
		return err
	}
	return nil
}

// shaped reports whether data is an object or list where into is one.
func shaped(data []byte, into any) bool {
	data = bytes.TrimSpace(data)
	t := reflect.TypeOf(into).Elem()
	switch t.Kind() {
	case reflect.Struct, reflect.Map:
		return data[0] == '{'
	case reflect.Slice:
		return data[0] == '['
	}
	return false
}

// Text is a member that should be a text. A number is the digits it was
// written with, since ids may have more than a float64 holds; null is empty,
// and anything else the JSON that stands there.
type Text string

// UnmarshalJSON never fails.
func (t *Text) UnmarshalJSON(raw []byte) error {
	var s string
	switch err := json.Unmarshal(raw, &s); {
	case err == nil:
		*t = Text(s) // null, too
	default:
		*t = Text(raw)
	}
	return nil
}

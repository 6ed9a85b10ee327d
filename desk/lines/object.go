package lines

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// object is a line's JSON object, its members still raw. The first thing that
// is wrong with it stays in err; what is read after that is of no use.
type object struct {
	dec     *jsontext.Decoder
	buf     bytes.Buffer
	line    []byte
	members []member
	at      [fields]int // index into members plus one
	err     *Error
}

// member points into the line.
type member struct {
	name  []byte // without quotes and escapes
	value []byte // raw
	used  bool
}

func newObject() *object { return &object{dec: jsontext.NewDecoder(&bytes.Buffer{})} }

// parse takes a line apart. The object keeps pointing into it.
func (o *object) parse(line []byte) *Error {
	o.line, o.members, o.at, o.err = line, o.members[:0], [fields]int{}, nil
	if !utf8.Valid(line) {
		return whole("the line is not valid UTF-8")
	}
	o.buf = *bytes.NewBuffer(line)
	o.dec.Reset(&o.buf)
	if o.dec.PeekKind() != '{' {
		return o.notAnObject()
	}
	if err := o.walk(); err != nil {
		return syntax(err)
	}
	return nil
}

// notAnObject tells a value of another kind from text that is no JSON at all.
func (o *object) notAnObject() *Error {
	if _, err := o.dec.ReadValue(); err != nil {
		return syntax(err)
	}
	return whole("the line is JSON, but not an object in braces")
}

func (o *object) walk() error {
	if _, err := o.dec.ReadToken(); err != nil {
		return err
	}
	for o.dec.PeekKind() != '}' {
		name, err := o.raw()
		if err != nil {
			return err
		}
		value, err := o.raw()
		if err != nil {
			return err
		}
		o.add(unquote(name), value)
	}
	if _, err := o.dec.ReadToken(); err != nil {
		return err
	}
	if _, err := o.dec.ReadToken(); !errors.Is(err, io.EOF) {
		return errMore
	}
	return nil
}

var errMore = errors.New("something follows the object")

// raw reads the next value as a part of the line: what the decoder gives is
// only good until it reads on.
func (o *object) raw() ([]byte, error) {
	v, err := o.dec.ReadValue()
	if err != nil {
		return nil, err
	}
	end := int(o.dec.InputOffset())
	return o.line[end-len(v) : end], nil
}

func (o *object) add(name, value []byte) {
	o.members = append(o.members, member{name: name, value: value})
	if f := fieldOf(name); f != unknown {
		o.at[f] = len(o.members)
	}
}

// unquote gives the text of a raw JSON string that is known to be valid.
func unquote(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw[1 : len(raw)-1]
	}
	text, _ := jsontext.AppendUnquote[[]byte](nil, raw)
	return text
}

func syntax(err error) *Error {
	var bad *jsontext.SyntacticError
	switch {
	case errors.Is(err, errMore):
		return whole("the line holds more than one JSON value; put each on its own line")
	case errors.Is(err, jsontext.ErrDuplicateName) && errors.As(err, &bad):
		return whole("the line has the member " + quoted([]byte(bad.JSONPointer.LastToken())) + " twice")
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		return whole("the line is not JSON: it ends too early")
	case errors.As(err, &bad):
		return whole("the line is not JSON: " + bad.Err.Error())
	}
	return whole("the line is not JSON")
}

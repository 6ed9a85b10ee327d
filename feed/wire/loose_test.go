package wire_test

import (
	"testing"

	"tend/feed/wire"
)

func TestLoose(t *testing.T) {
	type member struct {
		ID    wire.Text
		Count int
	}
	type page struct {
		Rows []member
		Next string
		On   bool
	}
	for name, c := range map[string]struct {
		json string
		ok   bool
		want page
	}{
		"as expected":           {`{"rows":[{"id":"1","count":2}],"next":"n","on":true}`, true, page{[]member{{"1", 2}}, "n", true}},
		"odd members":           {`{"rows":[{"id":17446744073709551615,"count":"two"},{"id":"2","count":1e99}],"next":7,"on":"yes"}`, true, page{[]member{{"17446744073709551615", 0}, {"2", 0}}, "", false}},
		"a row that is none":    {`{"rows":["x",{"id":"2","count":3}],"next":"n"}`, true, page{[]member{{}, {"2", 3}}, "n", false}},
		"an object as a text":   {`{"rows":[{"id":{"a": 1}}]}`, true, page{Rows: []member{{ID: `{"a": 1}`}}}},
		"null":                  {`{"rows":[{"id":null}],"next":null}`, true, page{Rows: []member{{}}}},
		"a list for the object": {`[]`, false, page{}},
		"a text for the object": {`"x"`, false, page{}},
		"no JSON":               {`<html>`, false, page{}},
		"cut off":               {`{"rows":[`, false, page{}},
		"nothing":               {``, false, page{}},
	} {
		t.Run(name, func(t *testing.T) {
			var got page
			err := wire.Loose([]byte(c.json), &got)
			if (err == nil) != c.ok {
				t.Fatalf("it ended with %v", err)
			}
			if !c.ok {
				return
			}
			if len(got.Rows) != len(c.want.Rows) || got.Next != c.want.Next || got.On != c.want.On {
				t.Fatalf("it is %+v, want %+v", got, c.want)
			}
			for i := range got.Rows {
				if got.Rows[i] != c.want.Rows[i] {
					t.Errorf("row %d is %+v, want %+v", i, got.Rows[i], c.want.Rows[i])
				}
			}
		})
	}
}

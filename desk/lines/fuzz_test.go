package lines_test

import (
	"bytes"
	"reflect"
	"testing"

	"tend/desk/lines"
)

// What decodes is written in a form that decodes to the same and is written
// the same again.
func FuzzDecode(f *testing.F) {
	for _, line := range []string{
		`{"id":"1","at":"2025-06-02T10:00:00.25+08:00","customer":"li","from":"customer","text":"\u4f60 <&>","x":[1,{"y":null}],"\u0061":1e5}`,
		`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","delivery":"failed","reason":"r","remote_id":5}`,
		`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent","prepared":"quick:a","edited":true}`,
		`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"auto","prepared":"","edited":false}`,
		`{"type":"assign","at":"2025-06-02T10:00:00Z","customer":"li","agent":"mia","id":"kept"}`,
		`{"type":"close","at":"2025-06-02T10:00:00Z","customer":"li","by":""}`,
		`{"type":"mark","at":"2025-06-02T10:00:00Z","customer":"li","mark":"upheld","text":"t"}`,
		`{"type":"holiday","from":"2025-06-02T10:00:00Z","to":"2025-06-02T10:00:00Z","at":"x"}`,
		`{"type":"shop","id":"s","zone":"Europe/Berlin","policies":["a"],"name":"","feed":null}`,
		`{"type":"agent","id":"a","capacity":0,"status":"","at":"2025-06-02T10:00:00Z","z":{}}`,
		`{"type":"doc","kind":"faq","id":"1","value":{"a" : {"b":1.50}},"b":true}`,
		`{"id":"1","id":"2"}`, `[]`, `{}`, ` `, "\xff",
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		first, err := lines.NewDecoder().Decode(line)
		if err != nil {
			if err.Error() == "" {
				t.Error("an error without a reason")
			}
			return
		}
		written := lines.Append(nil, first)
		second, err := lines.NewDecoder().Decode(written)
		if err != nil {
			t.Fatalf("%s\nwas written as\n%s\nwhich is refused: %v", line, written, err)
		}
		if !reflect.DeepEqual(first, second) {
			t.Errorf("%s\nis %+v\nwritten as %s\nis %+v", line, first, written, second)
		}
		if again := lines.Append(nil, second); !bytes.Equal(written, again) {
			t.Errorf("written as %s, then as %s", written, again)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	line := []byte(`{"id":"m-000123456","at":"2025-06-02T10:00:00Z","shop":"tiktok-1","customer":"c-0012345","name":"Li Na","from":"customer","kind":"text","text":"你好，请问什么时候发货？Hello, when will it ship?"}`)
	d := lines.NewDecoder()
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		if _, err := d.Decode(line); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	l, err := lines.NewDecoder().Decode([]byte(`{"id":"m-000123456","at":"2025-06-02T10:00:00Z","shop":"tiktok-1","customer":"c-0012345","name":"Li Na","from":"customer","text":"你好，请问什么时候发货？Hello, when will it ship?"}`))
	if err != nil {
		b.Fatal(err)
	}
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = lines.Append(buf[:0], l)
	}
}

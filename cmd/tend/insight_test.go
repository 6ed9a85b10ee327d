package main

import (
	"testing"

	"tend/assist/faq/sample"
)

func TestTopicsAreSure(t *testing.T) {
	topic := topics(sample.Entries())
	for text, want := range map[string]bool{
		"什么时候发货？":                                     true,
		"您好，可以开发票吗":                                   true,
		"尺码表在哪里":                                      true,
		"快递怎么还没到，单号SC202600587":                       true,
		"Where is my parcel?":                         true,
		"Hi, how do I return something? Thanks!":      true,
		"How soon do you dispatch?":                   true,
		"能帮我备注一下吗":                                    false,
		"在吗？1178":                                     false,
		"抢不到3号链接😭":                                    false,
		"160 / 60kg，喜欢宽松一点":                           false,
		"Code FABLE10 says invalid?":                  false,
		"101. Cousin Clementine":                      false,
		"The photo shows a green door. Mine is blue.": false,
		"Thank you for the handwritten note in the parcel, it made my gran cry (good tears)": false,
	} {
		if _, title, ok := topic(text); ok != want {
			t.Errorf("%q: %v, %q", text, ok, title)
		}
	}
}

package page

import (
	"reflect"
	"testing"

	"tend/desk"
	"tend/report/insight"
)

func TestTextsAreComplete(t *testing.T) {
	for _, texts := range []Texts{English(), Chinese()} {
		t.Run(texts.Code, func(t *testing.T) { complete(t, "Texts", reflect.ValueOf(texts)) })
	}
}

// complete fails on every text that is empty, however deep.
func complete(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			complete(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			complete(t, name, v.Index(i))
		}
	}
	if v.IsZero() {
		t.Errorf("%s is empty", name)
	}
}

func TestTextsHaveTheSameNames(t *testing.T) {
	en, zh := English(), Chinese()
	for _, pair := range [][2]map[string]string{{en.Bands, zh.Bands}, {en.Kinds, zh.Kinds}, {en.Sources, zh.Sources}} {
		for name := range pair[0] {
			if pair[1][name] == "" {
				t.Errorf("%s is not in Chinese", name)
			}
		}
	}
	if len(en.NotesLines) != len(zh.NotesLines) {
		t.Error("the notes differ in length")
	}
	for _, texts := range []Texts{en, zh} {
		for _, r := range insight.Reasons() {
			if texts.Reasons[r] == "" {
				t.Errorf("%s: no word for %q", texts.Code, r)
			}
		}
		for _, p := range []desk.Policy{desk.Tiktok24h(), desk.XHS3min()} {
			for _, b := range p.Bands {
				if texts.Bands[b.Name] == "" {
					t.Errorf("%s: no word for the band %q", texts.Code, b.Name)
				}
			}
		}
		for k := desk.KindText; k <= desk.KindOther; k++ {
			if texts.Kinds[k.String()] == "" {
				t.Errorf("%s: no word for %q", texts.Code, k)
			}
		}
	}
}

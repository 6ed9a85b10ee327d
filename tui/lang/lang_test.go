package lang_test

import (
	"reflect"
	"testing"
	"time"

	"tend/tui/lang"
)

// Every text must be there in both languages and say something.
func TestNoTextIsEmpty(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		t.Run(texts.Code, func(t *testing.T) { walk(t, texts.Code, reflect.ValueOf(*texts)) })
	}
}

func walk(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			walk(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Map:
		if v.Len() == 0 {
			t.Errorf("%s is empty", path)
		}
		for _, k := range v.MapKeys() {
			walk(t, path+"."+k.String(), v.MapIndex(k))
		}
	case reflect.Slice:
		if v.Len() == 0 {
			t.Errorf("%s is empty", path)
		}
		for i := range v.Len() {
			walk(t, path, v.Index(i))
		}
	case reflect.Func:
		if v.IsNil() {
			t.Errorf("%s is missing", path)
			return
		}
		walk(t, path, v.Call(arguments(v.Type()))[0])
	case reflect.String:
		if v.String() == "" {
			t.Errorf("%s is empty", path)
		}
	}
}

func arguments(f reflect.Type) []reflect.Value {
	var in []reflect.Value
	for i := range f.NumIn() {
		in = append(in, sample(f.In(i)))
	}
	return in
}

func sample(t reflect.Type) reflect.Value {
	switch t {
	case reflect.TypeFor[time.Duration]():
		return reflect.ValueOf(90 * time.Minute)
	case reflect.TypeFor[time.Time]():
		return reflect.ValueOf(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	case reflect.TypeFor[int]():
		return reflect.ValueOf(2)
	case reflect.TypeFor[[]string]():
		return reflect.ValueOf([]string{"x", "y"})
	}
	return reflect.ValueOf("x")
}

func TestPick(t *testing.T) {
	env := func(m map[string]string) func(string) string { return func(k string) string { return m[k] } }
	cases := []struct {
		name, setting string
		env           map[string]string
		want          string
	}{
		{"setting wins", "zh", map[string]string{"LANG": "en_US.UTF-8"}, "zh"},
		{"Chinese locale", "auto", map[string]string{"LANG": "zh_CN.UTF-8"}, "zh"},
		{"LC_ALL before LANG", "auto", map[string]string{"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"},
		{"nothing known", "auto", nil, "en"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := lang.Pick(c.setting, env(c.env)).Code; got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

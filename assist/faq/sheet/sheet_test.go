package sheet_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"tend/assist/faq/sheet"
	"tend/desk"
)

func read(t *testing.T, text string, f sheet.Format) sheet.Table {
	t.Helper()
	table, err := sheet.Read(strings.NewReader(text), f)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func byID(entries []desk.FAQ) map[string]desk.FAQ {
	all := map[string]desk.FAQ{}
	for _, f := range entries {
		all[f.ID] = f
	}
	return all
}

func TestCSVOfPeople(t *testing.T) {
	want := []desk.FAQ{{ID: "ship", Language: "zh", Question: "什么时候发货？", Phrasings: []string{"多久发", "今天发吗"}, Answer: "当天", Card: 1, Off: true}}
	tests := []struct{ name, text string }{
		{"English titles", "id,language,question,phrasings,answer,card,off\nship,zh,什么时候发货？,\"多久发\n今天发吗\",当天,1,yes\n"},
		{"a byte order mark and line breaks of Windows", "\uFEFFid,language,question,phrasings,answer,card,off\r\nship,zh,什么时候发货？,\"多久发\r\n今天发吗\",当天,1,yes\r\n"},
		{"Chinese titles in another order", "答案,问题,编号,语言,相似问法,卡片,停用\n当天,什么时候发货？,ship,中文,\"多久发\n今天发吗\",1,是\n"},
		{"semicolons", "ID;Language;Question;Phrasings;Answer;Card;Off\nship;chinese;什么时候发货？;\"多久发\n今天发吗\";当天;1;true\n"},
		{"tabs, and phrasings in columns", "id\tlang\tquestion\tphrasing 1\tphrasing 2\tphrasing 3\tanswer\tcard\toff\nship\tzh\t什么时候发货？\t多久发\t\t今天发吗\t当天\t1\tx\n"},
		{"rows with nothing in them", "id,language,question,phrasings,answer,card,off\n\n,,,,,,\nship,zh,什么时候发货？,\"多久发\n今天发吗\",当天,1,yes\n , ,,,,,\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			table := read(t, tt.text, "")
			c := sheet.Apply(table, nil)
			if !reflect.DeepEqual(c.Entries, want) || c.New != 1 || len(c.Bad) > 0 || len(table.Ignored) > 0 {
				t.Errorf("%+v, ignored %q", c, table.Ignored)
			}
		})
	}
}

func TestWhatARowSaysNothingAboutStays(t *testing.T) {
	old := desk.FAQ{ID: "a", Language: "en", Question: "Ship?", Answer: "Today.", Topic: "shipping", Card: 2}.Learn("when u send", 5).Flag("mia", 6, "")
	tests := []struct {
		name, text string
		edit       func(*desk.FAQ)
	}{
		{"one column", "id,answer\na,Tomorrow.\n", func(f *desk.FAQ) { f.Answer = "Tomorrow." }},
		{"an empty cell empties", "id,topic,card\na,,\n", func(f *desk.FAQ) { f.Topic, f.Card = "", 0 }},
		{"one member", `{"id":"a","answer":"Tomorrow."}`, func(f *desk.FAQ) { f.Answer = "Tomorrow." }},
		{"a blank around the id", "id,answer\n a ,Tomorrow.\n", func(f *desk.FAQ) { f.Answer = "Tomorrow." }},
		{"no id but the question", "language,question,answer\nen,SHIP?,Tomorrow.\n", func(f *desk.FAQ) { f.Question, f.Answer = "SHIP?", "Tomorrow." }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := old
			tt.edit(&want)
			c := sheet.Apply(read(t, tt.text, ""), byID([]desk.FAQ{old}))
			if !reflect.DeepEqual(c.Entries, []desk.FAQ{want}) || c.Changed != 1 {
				t.Errorf("%+v, want %+v", c, want)
			}
			again := sheet.Apply(read(t, tt.text, ""), byID(c.Entries))
			if again.Same != 1 || len(again.Entries) != 0 {
				t.Errorf("the second time: %+v", again)
			}
		})
	}
}

func TestBadRows(t *testing.T) {
	const csv, titles = sheet.CSV, "id,language,question,answer,card,off,twin,learnt,flags\n"
	long := strings.Repeat("x", 64<<10+1)
	tests := []struct {
		name   string
		format sheet.Format
		text   string
		row    int
		why    string
	}{
		{"no question", csv, titles + "a,,,x,,,,,\n", 2, "no question"},
		{"no answer", csv, titles + "a,,q, ,,,,,\n", 2, "no answer"},
		{"the row of a sheet, not the line", csv, titles + "a,,q,\"1\n2\n3\",,,,,\nb,,q,,,,,,\n", 3, "no answer"},
		{"a language", csv, titles + "a,fr,q,x,,,,,\n", 2, `"fr"`},
		{"a place on the card", csv, titles + "a,,q,x,6,,,,\n", 2, `"6"`},
		{"neither yes nor no", csv, titles + "a,,q,x,,perhaps,,,\n", 2, "neither yes nor no"},
		{"its own twin", csv, titles + "a,,q,x,,,a,,\n", 2, "twin"},
		{"learnt", csv, titles + "a,,q,x,,,,many times,\n", 2, "many times"},
		{"learnt less than once", csv, titles + "a,,q,x,,,,0\t\ttext,\n", 2, "how often"},
		{"a flag", csv, titles + "a,,q,x,,,,,mia\n", 2, "flag"},
		{"a flag of no time", csv, titles + "a,,q,x,,,,,flag\tnow\tmia\t\t.\n", 2, "now"},
		{"the same entry twice", csv, titles + "a,,q,x,,,,,\na,,q,y,,,,,\n", 3, "row 2"},
		{"too many cells", csv, "id,question,answer\na,q,x,y\n", 2, "more cells"},
		{"a quote that does not close", csv, titles + "a,,\"q,x\n", 2, "not CSV"},
		{"not UTF-8", csv, titles + "a,,q\xff,x,,,,,\n", 2, "UTF-8"},
		{"too long", csv, titles + "a,,q," + long + ",,,,,\n", 2, "longer"},
		{"too long an id", csv, titles + long[:1025] + ",,q,x,,,,,\n", 2, "longer"},
		{"no JSON", sheet.JSONL, "{\"id\":\"a\"\n", 1, "not JSON"},
		{"no object", sheet.JSONL, "\n[1]\n", 2, "not a JSON object"},
		{"no text", sheet.JSONL, `{"id":"a","question":7,"answer":"x"}`, 1, "question"},
		{"no such language", sheet.JSONL, `{"id":"a","question":"q","answer":"x","language":"fr"}`, 1, `"fr"`},
		{"no such place", sheet.JSONL, `{"id":"a","question":"q","answer":"x","card":-1}`, 1, `"-1"`},
		{"JSON that is not UTF-8", sheet.JSONL, "{\"id\":\"\xff\"}", 1, "UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			good := "good,,good,good,,,,,\n"
			if tt.format == sheet.JSONL {
				good = "\n" + `{"id":"good","question":"good","answer":"good"}`
			}
			text := tt.text
			if !strings.Contains(tt.name, "quote") && !strings.Contains(tt.name, "cells") {
				text += good
			}
			c := sheet.Apply(read(t, text, tt.format), nil)
			if len(c.Bad) != 1 || c.Bad[0].Number != tt.row || !strings.Contains(c.Bad[0].Reason, tt.why) {
				t.Errorf("bad rows %+v, want row %d: …%s…", c.Bad, tt.row, tt.why)
			}
			if text != tt.text && (len(c.Entries) == 0 || !slices.ContainsFunc(c.Entries, func(f desk.FAQ) bool { return f.ID == "good" })) {
				t.Errorf("the good row is gone: %+v", c.Entries)
			}
		})
	}
}

func TestTablesThatCannotBeRead(t *testing.T) {
	tests := []struct{ name, text, why string }{
		{"of another encoding", "\xce\xca\xcc\xe2,\xb4\xf0\xb0\xb8\n", "UTF-8"},
		{"without names of columns", "When do you ship?,Today.\n", "names no column"},
		{"with a broken first row", "\"id\n", "first row"},
	}
	for _, tt := range tests {
		if _, err := sheet.Read(strings.NewReader(tt.text), sheet.CSV); err == nil || !strings.Contains(err.Error(), tt.why) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	if _, err := sheet.Read(iotest.ErrReader(errors.New("unplugged")), ""); err == nil || !strings.Contains(err.Error(), "unplugged") {
		t.Errorf("a disk that is gone: %v", err)
	}
	if table, err := sheet.Read(strings.NewReader(""), ""); err != nil || len(table.Rows)+len(table.Bad) > 0 {
		t.Errorf("nothing at all: %+v, %v", table, err)
	}
}

func TestIgnoredColumnsAreNamed(t *testing.T) {
	if got := read(t, "id,question,answer,colour,\n", sheet.CSV).Ignored; !slices.Equal(got, []string{"colour"}) {
		t.Errorf("ignored %q", got)
	}
	lines := `{"question":"q","answer":"x","b":1,"a":2}` + "\n" + `{"question":"r","answer":"x","a":2}`
	if got := read(t, lines, "").Ignored; !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("ignored %q", got)
	}
}

func TestFormats(t *testing.T) {
	for name, want := range map[string]sheet.Format{"a.csv": "csv", "A.CSV": "csv", "x.jsonl": "jsonl", "x.ndjson": "jsonl", "x": ""} {
		if got := sheet.FormatOf(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if f, err := sheet.ParseFormat("CSV"); f != sheet.CSV || err != nil {
		t.Errorf("CSV is %q, %v", f, err)
	}
	if _, err := sheet.ParseFormat("xlsx"); !errors.Is(err, sheet.ErrFormat) {
		t.Errorf("xlsx: %v", err)
	}
}

func TestFormulasAreHarmless(t *testing.T) {
	for _, cell := range []string{"=1+1", "+49", "-1", "@SUM(A1)", "＝1", "'=1", "''=1", "'quoted'", "'", "-"} {
		f := desk.FAQ{ID: cell, Question: cell, Answer: cell}
		var out bytes.Buffer
		if err := sheet.Write(&out, sheet.CSV, []desk.FAQ{f}); err != nil {
			t.Fatal(err)
		}
		for _, c := range strings.Split(strings.Split(out.String(), "\n")[1], ",") {
			if strings.ContainsAny(c[:min(1, len(c))], "=+-@") || strings.HasPrefix(c, "＝") {
				t.Errorf("%q is written as %q", cell, c)
			}
		}
		if c := sheet.Apply(read(t, out.String(), ""), nil); !reflect.DeepEqual(c.Entries, []desk.FAQ{f}) {
			t.Errorf("%q came back as %+v", cell, c)
		}
	}
}

package sheet_test

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"tend/assist/faq/sheet"
	"tend/desk"
)

// entry draws any entry that may be stored.
func entry(id string) *rapid.Generator[desk.FAQ] {
	text := rapid.OneOf(
		rapid.SampledFrom([]string{"", "=1", "'+x", "a,b;c\td", "\"q\"", "退款\n多久", "a\r\nb", " x ", "flag", "-"}),
		rapid.String(),
	)
	return rapid.Custom(func(t *rapid.T) desk.FAQ {
		f := desk.FAQ{
			ID: id, Language: rapid.SampledFrom([]string{"", "en", "zh"}).Draw(t, "language"), Topic: text.Draw(t, "topic"),
			Question: "q" + text.Draw(t, "question"), Answer: "x" + text.Draw(t, "answer"), Card: rapid.IntRange(0, 5).Draw(t, "card"),
			Off: rapid.Bool().Draw(t, "off"), Phrasings: rapid.SliceOfN(text, 0, 3).Draw(t, "phrasings"), Twin: text.Draw(t, "twin"),
		}
		for _, w := range rapid.SliceOfN(text, 0, 3).Draw(t, "learnt") {
			f.Learnt = append(f.Learnt, desk.Learnt{Text: w, Count: rapid.IntRange(0, 9).Draw(t, "count"), At: desk.Stamp(rapid.Int64Range(0, 1e18).Draw(t, "at"))})
			f = f.Flag(desk.AgentID(w), desk.Instant(rapid.Int64Range(0, 1e18).Draw(t, "when")), w)
		}
		return f.Tidy()
	})
}

func TestRoundTripIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []desk.FAQ
		for i, id := range []string{"a", "=b", " c ", "d\ne", "'@f"}[:rapid.IntRange(0, 5).Draw(t, "n")] {
			f := entry(id).Draw(t, fmt.Sprint("entry ", i))
			if f.Twin == f.ID {
				f.Twin = ""
			}
			all = append(all, f)
		}
		for _, format := range []sheet.Format{sheet.CSV, sheet.JSONL} {
			var out, again bytes.Buffer
			if err := sheet.Write(&out, format, all); err != nil {
				t.Fatal(err)
			}
			table, err := sheet.Read(bytes.NewReader(out.Bytes()), "")
			if err != nil {
				t.Fatal(err)
			}
			c := sheet.Apply(table, nil)
			if len(c.Bad)+len(table.Ignored) > 0 || !reflect.DeepEqual(byID(c.Entries), byID(all)) {
				t.Fatalf("%s: %+v, want %+v", format, c, all)
			}
			if same := sheet.Apply(table, byID(all)); same.Same != len(all) {
				t.Fatalf("%s: onto itself: %+v", format, same)
			}
			if err := sheet.Write(&again, format, all); err != nil || !bytes.Equal(out.Bytes(), again.Bytes()) {
				t.Fatalf("%s is written in two ways", format)
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"id,question,answer\na,q,x\n", `{"id":"a","question":"q","answer":"x"}`, "问题;答案\n\"'=a\nb\";c", "\uFEFF{", "question\tflags\nq\tflag"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		table, err := sheet.Read(bytes.NewReader(text), "")
		if err != nil {
			return
		}
		c := sheet.Apply(table, nil)
		if got := len(c.Entries) + len(c.Bad); got != len(table.Rows)+len(table.Bad) {
			t.Fatalf("%d entries and bad rows of %d rows", got, len(table.Rows)+len(table.Bad))
		}
		for _, format := range []sheet.Format{sheet.CSV, sheet.JSONL} {
			var out bytes.Buffer
			if err := sheet.Write(&out, format, c.Entries); err != nil {
				t.Fatal(err)
			}
			back, err := sheet.Read(&out, format)
			if err != nil {
				t.Fatal(err)
			}
			if same := sheet.Apply(back, byID(c.Entries)); same.Same != len(c.Entries) {
				t.Fatalf("%s changes on the way: %+v, was %+v", format, same, c.Entries)
			}
		}
	})
}

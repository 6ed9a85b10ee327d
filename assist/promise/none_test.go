package promise_test

import (
	"os"
	"strings"
	"testing"

	"tend/assist/promise"
	"tend/desk/starter"
)

// Of the replies that promise nothing, hardly any may be taken for a promise:
// a reminder that nobody asked for is a nuisance.
func TestFindNone(t *testing.T) {
	now, zone := thursday(t)
	lines := noPromises(t)
	wrong := 0
	for _, text := range lines {
		if p, ok := promise.Find(text, now, zone); ok {
			wrong++
			t.Logf("a promise for %s in %q", p.At.In(zone).Format("01-02 15:04"), text)
		}
	}
	t.Logf("%d of %d replies without a promise were taken for one", wrong, len(lines))
	if len(lines) < 100 || wrong*50 > len(lines) {
		t.Errorf("%d of %d are wrong, want at most 2 in 100 of at least 100", wrong, len(lines))
	}
}

// What somebody else said is no promise of ours, unless one of us said it or we
// only agree.
func TestReportedSpeech(t *testing.T) {
	now, zone := thursday(t)
	for text, want := range map[string]bool{
		"He said I will get back to you tomorrow, but that was wrong.":        false,
		"He said: \"I will get back to you tomorrow.\"":                       false,
		"He said, I will get back to you tomorrow":                            false,
		"The carrier told you we will refund you within 3 days.":              false,
		"You wrote that I will reply by Friday.":                              false,
		"他说我明天会给您答复，但是搞错了。":                                                   false,
		"快递告诉我明天回复您":                                                          false,
		"He said it was lost, but I will get back to you tomorrow.":           true,
		"As you said, I will get back to you tomorrow.":                       true,
		"I said I will get back to you tomorrow, and I will.":                 true,
		"They told me it left today. I'll get back to you tomorrow.":          true,
		"The carrier says it is lost and I'll get back to you tomorrow.":      true,
		"I'll ask what they said and get back to you tomorrow.":               true,
		"I told you it is lost; I'll get back to you tomorrow with the rest.": true,
		"主管说明天给您答复":                                                           true,
		"您说的情况我明天给您答复":                                                        true,
		"快递说还在路上，我明天给您答复":                                                     true,
	} {
		if p, ok := promise.Find(text, now, zone); ok != want {
			t.Errorf("%q: %v %v", text, ok, p.Text)
		}
	}
}

func noPromises(t testing.TB) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/none.txt")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

// The replies that come with the program promise what they say.
func TestFindInStarterReplies(t *testing.T) {
	want := map[string]string{
		"hold-30m":       "06-26 10:30",
		"hold-24h":       "06-27 10:00",
		"hold-noon":      "06-27 12:00",
		"ship-slow":      "06-27 10:00",
		"return-arrived": "06-28 10:00",
	}
	now, zone := thursday(t)
	for _, r := range starter.Replies() {
		for _, text := range []string{r.Text.EN, r.Text.ZH} {
			got := ""
			if p, ok := promise.Find(text, now, zone); ok && !p.Vague {
				got = p.At.In(zone).Format("01-02 15:04")
			}
			if got != want[r.ID] {
				t.Errorf("%s: %q for %q, want %q", r.ID, got, text, want[r.ID])
			}
		}
	}
}

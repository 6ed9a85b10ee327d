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

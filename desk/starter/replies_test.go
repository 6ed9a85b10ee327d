package starter_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tend/desk/starter"
)

const titleCells = 16

var (
	replyID  = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	variable = regexp.MustCompile(`\{\{([^{}]*)\}\}`)
)

func TestRepliesAreComplete(t *testing.T) {
	ids := map[string]bool{}
	for _, r := range starter.Replies() {
		t.Run(r.ID, func(t *testing.T) {
			if !replyID.MatchString(r.ID) || ids[r.ID] {
				t.Errorf("id %q is malformed or taken", r.ID)
			}
			ids[r.ID] = true
			checkTitle(t, r.Title)
			checkWording(t, r.Text)
			checkVariables(t, r.Text)
		})
	}
	if n := len(ids); n < 30 {
		t.Errorf("only %d replies", n)
	}
}

func TestRepliesFollowTheOrderOfTopics(t *testing.T) {
	var used, want []string
	for _, r := range starter.Replies() {
		used = append(used, r.Topic)
	}
	for _, topic := range starter.Topics() {
		checkTitle(t, topic.Name)
		want = append(want, topic.ID)
	}
	if got := slices.Compact(used); !slices.Equal(got, want) {
		t.Errorf("topics of the replies, in order: %q\nwant %q", got, want)
	}
}

func TestPins(t *testing.T) {
	var pins []int
	for _, r := range starter.Replies() {
		if r.Pin == 0 {
			continue
		}
		pins = append(pins, r.Pin)
		for _, name := range variablesOf(r.Text.EN) {
			if name != "agent" && name != "shop" {
				t.Errorf("%s is pinned but needs {{%s}}", r.ID, name)
			}
		}
	}
	slices.Sort(pins)
	if want := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}; !slices.Equal(pins, want) {
		t.Errorf("pins = %v, want %v", pins, want)
	}
}

// A greeting asks something and a holding reply says when; otherwise they are
// no answers at all.
func TestGreetingAndHoldingRepliesAreConcrete(t *testing.T) {
	asks := regexp.MustCompile(`\?|Could you|Please send`)
	says := regexp.MustCompile(`within \d+ (minutes|hours)|before noon`)
	saysZH := regexp.MustCompile(`\d+(分钟|小时)内|中午12点前`)
	for _, r := range starter.Replies() {
		switch r.Topic {
		case "greeting":
			if !asks.MatchString(r.Text.EN) || !regexp.MustCompile(`？|请把`).MatchString(r.Text.ZH) {
				t.Errorf("%s asks for nothing", r.ID)
			}
		case "holding":
			if !says.MatchString(r.Text.EN) || !saysZH.MatchString(r.Text.ZH) {
				t.Errorf("%s does not say when", r.ID)
			}
		}
	}
}

func TestPrompts(t *testing.T) {
	var kinds []string
	for _, p := range starter.Prompts() {
		kinds = append(kinds, p.Kind)
		checkWording(t, p.Text)
		phrase := "anything we can help"
		if p.Kind == "product" || p.Kind == "order" {
			phrase = "question about this " + p.Kind
		}
		if !strings.Contains(p.Text.EN, phrase) || strings.Contains(p.Text.EN+p.Text.ZH, "{{") {
			t.Errorf("%s prompt %q: wants %q and no variable", p.Kind, p.Text.EN, phrase)
		}
	}
	if want := []string{"image", "video", "emoji", "product", "order"}; !slices.Equal(kinds, want) {
		t.Errorf("prompts for %q, want %q", kinds, want)
	}
}

func TestClosing(t *testing.T) {
	c := starter.Closing()
	checkWording(t, c)
	if !strings.Contains(c.EN, "Thank you") || !strings.Contains(c.EN, "welcome back") {
		t.Errorf("the English remark must thank and invite back: %q", c.EN)
	}
	if !strings.Contains(c.ZH, "感谢") || !strings.Contains(c.ZH, "欢迎") {
		t.Errorf("the Chinese remark must thank and invite back: %q", c.ZH)
	}
}

func TestConstructorsReturnFreshCopies(t *testing.T) {
	starter.Replies()[0].ID = "changed"
	starter.Topics()[0].ID = "changed"
	starter.Prompts()[0].Kind = "changed"
	starter.DefaultRules().Urgent[0] = "changed"
	starter.Variables()[0] = "changed"
	if starter.Replies()[0].ID == "changed" || starter.Topics()[0].ID == "changed" ||
		starter.Prompts()[0].Kind == "changed" || starter.DefaultRules().Urgent[0] == "changed" ||
		starter.Variables()[0] == "changed" {
		t.Error("a caller's change reached the next caller")
	}
}

func TestWordingIn(t *testing.T) {
	w := starter.Wording{EN: "yes", ZH: "是"}
	for language, want := range map[string]string{"en": "yes", "zh": "是", "": "yes"} {
		if got := w.In(language); got != want {
			t.Errorf("In(%q) = %q, want %q", language, got, want)
		}
	}
}

func checkTitle(t *testing.T, w starter.Wording) {
	t.Helper()
	for _, title := range []string{w.EN, w.ZH} {
		if n := cells(title); n < 1 || n > titleCells {
			t.Errorf("title %q takes %d cells", title, n)
		}
	}
	if starter.Language(w.ZH) != starter.Chinese || starter.Language(w.EN) != starter.English {
		t.Errorf("title %q / %q is not in its language", w.EN, w.ZH)
	}
}

// checkWording refuses what a shop may not say: contacts and links, absolute
// claims, and guarantees.
func checkWording(t *testing.T, w starter.Wording) {
	t.Helper()
	if starter.Language(w.EN) != starter.English || strings.ContainsFunc(w.EN, isHan) {
		t.Errorf("English text: %q", w.EN)
	}
	if starter.Language(w.ZH) != starter.Chinese || strings.ContainsAny(w.ZH, ",?!;") {
		t.Errorf("Chinese text, or its punctuation: %q", w.ZH)
	}
	banned := regexp.MustCompile(`(?i)https?:|www\.|@|whatsapp|telegram|e-?mail|phone number|\bbest\b|guarantee|\b100 ?%|always|never fail` +
		`|微信|QQ|电话|手机号|邮箱|加我|最好|最低|最优|第一|百分|100%|绝对|保证|肯定|永远`)
	for _, text := range []string{w.EN, w.ZH} {
		if hit := banned.FindString(text); hit != "" {
			t.Errorf("%q holds %q", text, hit)
		}
		if n := utf8.RuneCountInString(text); n > 400 || strings.TrimSpace(text) != text {
			t.Errorf("%q is too long (%d) or has space around it", text, n)
		}
	}
}

func checkVariables(t *testing.T, w starter.Wording) {
	t.Helper()
	en, zh := variablesOf(w.EN), variablesOf(w.ZH)
	for _, name := range slices.Concat(en, zh) {
		if !slices.Contains(starter.Variables(), name) {
			t.Errorf("unknown variable {{%s}}", name)
		}
	}
	slices.Sort(en)
	slices.Sort(zh)
	if !slices.Equal(en, zh) {
		t.Errorf("variables differ: %q in English, %q in Chinese", en, zh)
	}
	for _, text := range []string{w.EN, w.ZH} {
		if strings.ContainsAny(variable.ReplaceAllString(text, ""), "{}") {
			t.Errorf("stray brace in %q", text)
		}
	}
}

func variablesOf(text string) []string {
	var names []string
	for _, m := range variable.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	return names
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// cells is the width of a title in a terminal: titles hold ASCII, Chinese
// characters and full-width punctuation only.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x2E80 {
			n++
		}
	}
	return n
}

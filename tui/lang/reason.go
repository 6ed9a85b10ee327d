package lang

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// Causes are the words for every [desk.Cause]. In them {0}, {1} … are what the
// cause speaks of, and {name} is the connection or its platform.
type Causes struct {
	Reply map[desk.Cause]string
	Feed  map[desk.Cause]Trouble
}

// Trouble is what is the matter with a connection: in a few words for the top
// bar, beside its name, and in sentences that say what to do.
type Trouble struct{ Short, Long string }

// Reason puts a reason of a reply into words; platform is whose it is, if that is
// known. Reasons that are somebody's own words are given back as they are, and
// so is a code that this version does not know.
func (t *Texts) Reason(reason, platform string) string {
	c, ok := desk.ParseReason(reason)
	if !ok {
		return strings.TrimSpace(reason)
	}
	if platform == "" {
		platform = t.Feeds.Unknown
	}
	pattern, ok := t.Causes.Reply[c.Code()]
	if c.Code() == desk.CauseUnreachable && len(c.Args()) > 1 {
		pattern = t.Causes.Reply[UnreachableFor]
	}
	if !ok {
		pattern = t.Causes.Feed[c.Code()].Long
	}
	if pattern == "" {
		return reason
	}
	return t.filled(pattern, c, platform)
}

// UnreachableFor is desk.CauseUnreachable where somebody said why.
const UnreachableFor desk.Cause = "unreachable-for"

// Trouble puts what is the matter with a connection of that name into words; ok is
// false where there are none for it in this version. Of several causes short is
// the first.
func (t *Texts) Trouble(causes desk.Cause, name string) (short, long string, ok bool) {
	var sentences []string
	for i, c := range causes.Each() {
		words, known := t.Causes.Feed[c.Code()]
		if !known {
			return "", "", false
		}
		if i == 0 {
			short = t.filled(words.Short, c, name)
		}
		sentences = append(sentences, t.filled(words.Long, c, name))
	}
	gap := " "
	if t.Code == "zh" {
		gap = ""
	}
	return short, strings.Join(sentences, gap), len(sentences) > 0
}

// filled puts what a cause speaks of into a pattern.
func (t *Texts) filled(pattern string, c desk.Cause, name string) string {
	pairs := []string{"{name}", name}
	for i, arg := range c.Args() {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", t.Reason(arg, name))
	}
	for i := len(c.Args()); i < 3; i++ {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", "")
	}
	if t.Code == "zh" {
		pattern = closed(pattern, pairs)
	}
	text := strings.TrimSpace(strings.NewReplacer(pairs...).Replace(pattern))
	first, n := utf8.DecodeRuneInString(text)
	if strings.HasPrefix(pattern, "{name}") {
		text = string(unicode.ToUpper(first)) + text[n:]
	}
	return strings.NewReplacer("  ", " ", " ，", "，", " 。", "。", "（ ", "（", " ）", "）").Replace(text)
}

// closed takes the blanks of a Chinese pattern away that are to set off what stands
// in its place from Chinese, where that is Chinese itself.
func closed(pattern string, pairs []string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		first, _ := utf8.DecodeRuneInString(pairs[i+1])
		last, _ := utf8.DecodeLastRuneInString(pairs[i+1])
		if isChinese(first) {
			pattern = strings.ReplaceAll(pattern, " "+pairs[i], pairs[i])
		}
		if isChinese(last) || pairs[i+1] == "" {
			pattern = strings.ReplaceAll(pattern, pairs[i]+" ", pairs[i])
		}
	}
	return pattern
}

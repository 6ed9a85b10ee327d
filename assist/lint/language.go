package lint

import (
	"unicode"

	"tend/desk/starter"
)

// customerLanguages returns the languages that the customer reads, as far as is
// known.
func customerLanguages(d Draft) []string {
	var all []string
	if d.Language != "" {
		all = append(all, d.Language)
	}
	for _, text := range d.Asked {
		if l := starter.Language(text); l != "" {
			all = append(all, l)
		}
	}
	return all
}

// language notes a text that has hardly a word of any of the languages. A few
// words of another one, such as a brand, "OK" or a size, are no language.
func (r *reader) language(wanted []string) {
	chinese, english := scripts(r.Raw)
	readable := false
	for _, l := range wanted {
		readable = readable || l == "" || l == starter.Chinese && chinese >= 4 || l == starter.English && english >= 4
		readable = readable || l != starter.Chinese && l != starter.English
	}
	if len(wanted) == 0 || readable {
		return
	}
	switch starter.Language(r.Raw) {
	case starter.Chinese:
		if wanted[0] == starter.English && chinese >= 2 {
			r.whole(Language)
		}
	case starter.English:
		if wanted[0] == starter.Chinese && english >= 3 {
			r.whole(Language)
		}
	}
}

// scripts counts the Chinese characters and the English words of a text. Names
// with digits in them are no words.
func scripts(text string) (chinese, english int) {
	letters, digits := 0, 0
	for _, c := range text + " " {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
			continue
		case '0' <= c && c <= '9' || c == '@':
			digits++
			continue
		case c == '\'' || c == '’':
			continue
		case unicode.Is(unicode.Han, c):
			chinese++
		}
		if letters > 0 && digits == 0 {
			english++
		}
		letters, digits = 0, 0
	}
	return chinese, english
}

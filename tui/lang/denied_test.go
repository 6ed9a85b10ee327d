package lang_test

import (
	"errors"
	"fmt"
	"testing"

	"tend/desk"
	"tend/tui/lang"
)

// Every reason for which a change is refused has words of its own in every
// language, and nobody reads a code.
func TestEveryDenialHasWords(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		said := map[string]desk.Denial{}
		for _, code := range desk.Denials() {
			err := fmt.Errorf("change: %w", &desk.DeniedError{Who: "ann", Why: code})
			why, ok := texts.WhyDenied(err)
			if other, twice := said[why]; !ok || why == "" || twice {
				t.Errorf("%s: %s is said as %q, and so is %q", texts.Code, code, why, other)
			}
			said[why] = code
		}
		if len(texts.Denied.Why) != len(desk.Denials()) {
			t.Errorf("%s: there are words for %d codes of %d", texts.Code, len(texts.Denied.Why), len(desk.Denials()))
		}
	}
}

func TestWhyDenied(t *testing.T) {
	texts := lang.English()
	if _, ok := texts.WhyDenied(errors.New("disk full")); ok {
		t.Error("what is no denial has words for one")
	}
	if why, ok := texts.WhyDenied(&desk.DeniedError{Why: "moon"}); !ok || why == "" {
		t.Errorf("a code of a later version is said as %q, %v", why, ok)
	}
}

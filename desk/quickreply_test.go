package desk_test

import (
	"errors"
	"slices"
	"testing"

	"tend/desk"
)

func TestVariables(t *testing.T) {
	v := desk.Variables{"customer": "Li", "order": "SF1", "agent": "{{order}}", "shop": ""}
	tests := []struct {
		name, text, want string
		missing          []string
	}{
		{"none", "hello", "hello", nil},
		{"some", "Hi {{customer}}, about {{order}}.", "Hi Li, about SF1.", nil},
		{"with blanks", "Hi {{ customer }}!", "Hi Li!", nil},
		{"one that is not known", "{{customer}} of {{city}}", "Li of {{city}}", []string{"city"}},
		{"one that is empty", "{{shop}} and {{city}}", "{{shop}} and {{city}}", []string{"shop", "city"}},
		{"braces in a value stay", "{{agent}}", "{{order}}", nil},
		{"braces that do not close", "a {{b", "a {{b", nil},
		{"braces that did not open", "a }} b", "a }} b", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := v.Fill(tt.text)
			var unfilled *desk.UnfilledError
			errors.As(err, &unfilled)
			if got != tt.want || (unfilled == nil) != (tt.missing == nil) {
				t.Fatalf("got %q, %v; want %q", got, err, tt.want)
			}
			if unfilled != nil && !slices.Equal(unfilled.Names, tt.missing) {
				t.Errorf("missing %q, want %q", unfilled.Names, tt.missing)
			}
		})
	}
}

func TestVariablesOfASession(t *testing.T) {
	tests := []struct {
		name, log, text, want string
	}{
		{"an order card", "0s customer order SF1", "{{order}}", "SF1"},
		{"a product card", "0s customer product P1", "{{product}}", "P1"},
		{"the newest card", "0s customer order SF1\n1m customer product P1", "{{product}} {{order}}", "P1 {{order}}"},
		{"who answers for whom", "0s customer", "{{agent}} of {{shop}}", "Mia of Shoes"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, _ := desk.VariablesOf(one(t, tt.log), "Mia", "Shoes").Fill(tt.text)
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestLanguagesOfAReply(t *testing.T) {
	both := desk.QuickReply{Text: map[string]string{"en": "hello", "zh": "您好"}, Title: map[string]string{"en": "Greeting"}}
	zh := desk.QuickReply{Text: map[string]string{"zh": "您好"}}
	tests := []struct {
		name, got, want string
	}{
		{"Chinese", both.In("zh"), "您好"},
		{"English", both.In("en"), "hello"},
		{"not known", both.In(""), "hello"},
		{"only one there is", zh.In("en"), "您好"},
		{"a title in another language", both.TitleIn("zh"), "Greeting"},
		{"no title", zh.TitleIn("zh"), "您好"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, tt.got, tt.want)
		}
	}
}

func TestWhatIsVague(t *testing.T) {
	tests := []struct {
		name  string
		kinds []desk.Kind
		want  desk.Kind
	}{
		{"nothing", nil, 0},
		{"a picture", []desk.Kind{desk.KindImage}, desk.KindImage},
		{"a picture and words", []desk.Kind{desk.KindImage, desk.KindText}, 0},
		{"an order among pictures", []desk.Kind{desk.KindImage, desk.KindOrder}, desk.KindOrder},
		{"a question of the card", []desk.Kind{desk.KindFAQ}, 0},
	}
	for _, tt := range tests {
		var set desk.KindSet
		for _, k := range tt.kinds {
			set = set.With(k)
		}
		if got := set.Vague(); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

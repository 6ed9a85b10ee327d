package config_test

import (
	"reflect"
	"slices"
	"testing"

	"tend/config"
	"tend/keymap"
)

func TestKeysAreRebound(t *testing.T) {
	c := checkProblems(t, "[keys]\nclaim = \"ctrl+g\"\nreport = []\nup = [\"k\", \"up\", \"F7\"]", nil)
	for action, want := range map[keymap.Action][]string{
		keymap.Claim:  {"ctrl+g"},
		keymap.Report: nil,
		keymap.Up:     {"k", "up", "f7"},
		keymap.Down:   keymap.Default().Keys(keymap.Down),
	} {
		if got := c.Keys.Keys(action); !slices.Equal(got, want) {
			t.Errorf("%s has %q, want %q", action, got, want)
		}
	}
	again, problems := config.Decode(config.Marshal(c))
	if problems != nil || !reflect.DeepEqual(again, c) {
		t.Errorf("the keys are not read again: %q", texts(problems))
	}
}

func TestKeysReportMistakes(t *testing.T) {
	tests := []struct {
		name, file string
		want       []string
		keep       []keymap.Action // these have their default keys
	}{
		{"a misspelt action", "[keys]\nclose_remark = \"c\"", []string{
			`line 2: "keys.close_remark" is not a setting; perhaps "close-remark" is meant`,
		}, nil},
		{"a key that is none", "[keys]\nclaim = [\n \"c\",\n \"ctrl+\",\n]", []string{
			`line 4: "keys.claim" cannot have the key "ctrl+": there is no key of this name`,
		}, []keymap.Action{keymap.Claim}},
		{"a number for a key", "[keys]\nclaim = [1]", []string{
			`line 2: "keys.claim[1]" must be a key such as "ctrl+k" (it is 1)`,
		}, []keymap.Action{keymap.Claim}},
		{"a key that another action has", "[keys]\nclaim = \"x\"", []string{
			`line 2: "keys.claim" cannot have the key "x": close-remark has this key too; give one of the two another key, or an empty list to unbind it`,
		}, []keymap.Action{keymap.Claim, keymap.CloseRemark}},
		{"one that counts on another with a mistake", "[keys]\nclaim = \"oops\"\ntransfer = \"a\"", []string{
			`line 2: "keys.claim" cannot have the key "oops": there is no key of this name`,
			`line 3: "keys.transfer" keeps its default keys until the other keys are corrected`,
		}, []keymap.Action{keymap.Claim, keymap.Transfer}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := checkProblems(t, test.file, test.want)
			for _, a := range test.keep {
				if !slices.Equal(c.Keys.Keys(a), keymap.Default().Keys(a)) {
					t.Errorf("%s has %q", a, c.Keys.Keys(a))
				}
			}
		})
	}
}

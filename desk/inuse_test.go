package desk_test

import (
	"strings"
	"testing"

	"tend/desk"
)

func TestInUse(t *testing.T) {
	for _, c := range []struct {
		name  string
		shops []desk.Shop
		want  string
	}{
		{"no shop", nil, "tiktok-24h"},
		{"a shop without a word", []desk.Shop{{ID: "a"}}, "tiktok-24h"},
		{"each once, by id", []desk.Shop{{ID: "a", Policies: []string{"xhs-3min", "tiktok-24h"}}, {ID: "b", Policies: []string{"xhs-3min"}}}, "tiktok-24h xhs-3min"},
		{"only what is gone by", []desk.Shop{{ID: "b", Policies: []string{"xhs-3min"}}}, "xhs-3min"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, _ := desk.NewBook(c.shops, nil, nil, desk.DefaultTierTimes())
			var got []string
			for _, p := range b.InUse() {
				got = append(got, p.ID)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v, want %s", got, c.want)
			}
		})
	}
	b, _ := desk.NewBook([]desk.Shop{{ID: "b", Policies: []string{"xhs-3min"}}}, nil, nil, desk.DefaultTierTimes())
	if !b.GoesBy("b", "xhs-3min") || b.GoesBy("b", "tiktok-24h") || !b.GoesBy("unknown", "tiktok-24h") {
		t.Error("who goes by what is wrong")
	}
}

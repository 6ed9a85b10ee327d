package desk_test

import (
	"slices"
	"testing"

	"tend/desk"
)

func TestBookZones(t *testing.T) {
	b, _ := desk.NewBook([]desk.Shop{
		{ID: "a", Zone: "Asia/Shanghai"}, {ID: "b", Zone: "Europe/London"}, {ID: "c"},
	}, nil, nil, desk.DefaultTierTimes())
	var names []string
	for _, z := range b.Zones() {
		names = append(names, z.String())
	}
	slices.Sort(names)
	if want := []string{"Asia/Shanghai", "Europe/London", "UTC"}; !slices.Equal(names, want) {
		t.Errorf("zones %v, want %v", names, want)
	}
}

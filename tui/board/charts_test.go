package board

import (
	"math"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"pgregory.net/rapid"

	"tend/tui/theme"
	"tend/tui/tuitest"
)

func TestBars(t *testing.T) {
	for _, c := range []struct {
		name        string
		value, most float64
		ascii       bool
		want        string
	}{
		{"all", 8, 8, false, "████"},
		{"half", 4, 8, false, "██  "},
		{"an eighth of a cell", 1, 32, false, "▏   "},
		{"next to nothing still shows", 1, 1e9, false, "▏   "},
		{"nothing", 0, 8, false, "    "},
		{"more than the most", 9, 8, false, "████"},
		{"no scale", 1, 0, false, "    "},
		{"without a scale of eighths", 5, 8, true, "### "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := inkOf(c.ascii).bar(c.value, c.most, 4); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func plainStyle(int) lipgloss.Style { return lipgloss.NewStyle() }

func TestColumns(t *testing.T) {
	c := columns{values: []float64{0, 1, 8, 16, math.NaN(), 99}, top: 16, height: 2, wide: 1, gap: 1, style: plainStyle}
	if got, want := strings.Join(c.draw(inkOf(false)), "\n"), "      █   █ \n  ▁ █ █   █ "; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	c.low = 8
	if got, want := strings.Join(c.draw(inkOf(false)), "\n"), "      █   █ \n▁ ▁ ▁ █   █ "; got != want {
		t.Errorf("above a floor: got\n%s\nwant\n%s", got, want)
	}
}

func TestPitch(t *testing.T) {
	for _, c := range []struct{ n, w, wide, gap int }{{30, 73, 1, 1}, {30, 52, 1, 0}, {7, 200, 4, 1}, {30, 20, 1, 0}, {0, 10, 4, 1}} {
		if wide, gap := pitch(c.n, c.w, 5); wide != c.wide || gap != c.gap {
			t.Errorf("%d in %d cells: %d and %d, want %d and %d", c.n, c.w, wide, gap, c.wide, c.gap)
		}
	}
}

// Charts of whatever figures are exactly as wide as they are told to be.
func TestChartsAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, w := inkOf(rapid.Bool().Draw(t, "ascii")), rapid.IntRange(0, 120).Draw(t, "w")
		if got := cells(k.bar(rapid.Float64Range(-5, 1e12).Draw(t, "value"), rapid.Float64Range(-5, 1e12).Draw(t, "most"), w)); got != w {
			t.Fatalf("a bar of %d cells has %d", w, got)
		}
		c := columns{
			values: rapid.SliceOfN(rapid.Float64Range(0, 100), 0, 40).Draw(t, "values"), low: rapid.Float64Range(0, 50).Draw(t, "low"),
			top: rapid.Float64Range(0, 120).Draw(t, "top"), height: rapid.IntRange(1, 9).Draw(t, "h"), wide: rapid.IntRange(1, 4).Draw(t, "wide"), gap: rapid.IntRange(0, 1).Draw(t, "gap"), style: plainStyle,
		}
		for _, line := range c.draw(k) {
			if got, want := cells(line), len(c.values)*(c.wide+c.gap); got != want {
				t.Fatalf("columns of %d cells have %d", want, got)
			}
		}
		most := rapid.IntRange(0, 20000).Draw(t, "busiest")
		m := heat{
			days: []string{"Mon", "周二"}, label: 6, axis: lipgloss.NewStyle(),
			text:  func(d, h int) string { return compact(most * h / 23) },
			shade: func(d, h int) int { return shadeOf(float64(most*h), float64(23*most), len(k.shades)) },
			style: func(int, int) lipgloss.Style { return lipgloss.NewStyle() },
		}
		wide := rapid.IntRange(32, 200).Draw(t, "heat")
		for _, p := range tuitest.Problems(m.draw(k, wide), wide, 3) {
			t.Fatal(p)
		}
	})
}

func TestTablesAreExact(t *testing.T) {
	st := theme.New(theme.Options{})
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SampledFrom([]string{"", "a", "王小明", "欧阳慕容 & friends", "1,234", strings.Repeat("长", 90)})
		rows := rapid.SliceOfN(rapid.SliceOfN(rapid.Custom(func(t *rapid.T) field { return field{texts.Draw(t, "text"), st.Text} }), 4, 4), 0, 5).Draw(t, "rows")
		w := rapid.IntRange(30, 200).Draw(t, "w")
		tab := lay([]column{{title: "客户", most: 20}, {title: "Count", right: true, most: 8}, {title: "Why", flex: true}, {title: "Else", drop: 1, most: 12}}, rows, w, st)
		lines := []string{tab.head()}
		for i, row := range rows {
			lines = append(lines, tab.line(row, i == 0))
		}
		for _, p := range tuitest.Problems(lines, w, len(rows)+1) {
			t.Fatal(p)
		}
	})
}

func TestCompact(t *testing.T) {
	for n, want := range map[int]string{0: "0", 9999: "9999", 10_000: "10k", 999_999: "999k", 3_000_000: "3M"} {
		if got := compact(n); got != want {
			t.Errorf("%d is written %q, want %q", n, got, want)
		}
	}
}

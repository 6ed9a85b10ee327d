package lang_test

import (
	"strings"
	"testing"

	"tend/tui/lang"
)

func TestBlanksAroundTimesInChinese(t *testing.T) {
	f, r := lang.Chinese().Board.Forecast, lang.Chinese().Board.Roster
	for text, want := range map[string]string{
		f.Need("90 %", 2, 7, "07:11"):                     "须在 07:11 前回复",
		f.Need("90 %", 2, 7, "明天 07:11"):                  "须在明天 07:11 前回复",
		f.Need("90 %", 2, 7, "12月5日 07:11"):               "须在 12月5日 07:11 前回复",
		f.LowerNeed("良好", "85 %", 2, 7, "明天 07:11"):       "在明天 07:11 前回复",
		r.Expire(3, r.At("明天 07:11"), r.ClearBy("23:00")): "将在明天 07:11 超时，届时无人在岗：请在 23:00 前处理",
		r.Between("02:10", "明天 06:30"):                    "在 02:10 至明天 06:30 之间",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q, want %q", text, want)
		}
	}
}

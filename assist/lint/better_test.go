package lint_test

import (
	"strings"
	"testing"
	"time"

	"tend/assist/lint"
	"tend/assist/promise"
	"tend/desk"
)

// A better wording, filled, is a promise with a time and passes the lint.
func TestBetter(t *testing.T) {
	tests := []struct {
		name, stall, lang, want string
	}{
		{"what is not said", "Let me check this for you", "en", "{{what}}"},
		{"refund", "I'll look into your refund", "en", "your refund"},
		{"parcel", "checking with the courier", "en", "your parcel"},
		{"stock", "let me check the stock", "en", "the warehouse"},
		{"return", "I'll ask about your return", "en", "your return"},
		{"order", "Let me look at your order", "en", "your order"},
		{"unsaid in Chinese", "请稍等，我帮您看一下", "zh", "{{what}}"},
		{"快递", "我帮您联系一下快递", "zh", "快递"},
		{"退款", "我去核实一下退款", "zh", "退款"},
		{"仓库", "我问一下仓库", "zh", "库存"},
		{"退货", "我看一下您的退货", "zh", "退货"},
		{"订单", "我查一下订单", "zh", "订单"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := lint.Better(tt.stall, tt.lang)
			if !strings.Contains(got, tt.want) || !strings.Contains(got, "{{time}}") {
				t.Errorf("Better(%q) = %q, want %q and a time in it", tt.stall, got, tt.want)
			}
			filled := strings.NewReplacer("{{time}}", "17:00", "{{what}}", map[string]string{"en": "your colour", "zh": "颜色"}[tt.lang]).Replace(got)
			if found := lint.Check(lint.Draft{Text: filled, Language: tt.lang}); found != nil {
				t.Errorf("%s in %q", say(filled, found), filled)
			}
			now := desk.At(time.Date(2025, 6, 26, 10, 0, 0, 0, time.UTC))
			p, ok := promise.Find(filled, now, time.UTC)
			if !ok || p.Vague || p.At != now.Add(7*time.Hour) {
				t.Errorf("%q promises %s, %v", filled, p.At, ok)
			}
		})
	}
}

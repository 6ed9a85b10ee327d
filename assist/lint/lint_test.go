package lint_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tend/assist/lint"
	"tend/assist/scenes"
	"tend/desk"
	"tend/desk/starter"
)

func TestCheck(t *testing.T) {
	tests := []struct {
		name, text, asked string
		want              string // codes and what they stand on, in order
	}{
		{"blank", " \n", "Is it red?", ""},
		{"mobile number", "打 138 1234 5678 找我", "", "contact 138 1234 5678"},
		{"order number", "订单号13812345678已发", "", ""},
		{"tracking number", "运单SF13812345678", "", ""},
		{"18 digits", "order 577310482956190021 is packed", "", ""},
		{"date", "2025-06-12 is a Thursday", "", ""},
		{"international", "Ring +49 30 1234567 please", "", "contact 49 30 1234567"},
		{"e-mail", "Write to a.b@fern.co.uk, please", "", "contact a.b@fern.co.uk"},
		{"at sign", "Look for @fernandfable in the app", "", ""},
		{"paid with WeChat", "可以用微信支付的", "", ""},
		{"warned against WeChat", "请不要加微信转账", "", ""},
		{"never on WhatsApp", "We never write on WhatsApp.", "", ""},
		{"a collar", "加V领的款有货", "", ""},
		{"a model", "The VX-200 has two lamps", "", ""},
		{"full-width", "加微信ＦＥＲＮ", "", "contact 微信"},
		{"the platform's link", "See https://vt.tiktok.com/ZS1/ for it", "", ""},
		{"another link", "See https://fern.example/a?b=1.", "", "link https://fern.example/a?b=1"},
		{"a lookalike of the platform", "See nottiktok.com", "", "link nottiktok.com"},
		{"a decimal", "It is 2.5 cm. Shop again!", "", ""},
		{"unknown variable", "Hi {{ Customer }}, it's red", "", "variable {{ Customer }}"},
		{"half a variable", "Hi {{name, it's red", "", "variable {{name"},
		{"single braces", "Hi {name}, it's red", "", "variable {name}"},
		{"closing braces", "Hi name}}, it's red", "", "variable }}"},
		{"a smile", "It's red :}", "", ""},
		{"Chinese placeholder", "您的【订单号】已发货", "", "variable 【订单号】"},
		{"Chinese heading", "【时间】6月1日到6月3日", "", ""},
		{"emphasis", "请点【申请售后】", "", ""},
		{"three letters", "Order XXX is packed", "", "variable XXX"},
		{"a size", "XXL and XXXL are sold out", "", ""},
		{"kisses", "It leaves today. Love, Mia xxx", "", ""},
		{"single X", "X天内到账", "", "variable X"},
		{"best", "This is the best quality you can get", "", "absolute the best quality"},
		{"best way", "The best way to reach us is here", "", ""},
		{"最好", "最好提前联系我们", "", ""},
		{"第一", "第一时间给您发货，销量第一", "", "absolute 销量第一"},
		{"denied", "不是永久的，质保两年", "", ""},
		{"100% cotton", "It's 100% cotton", "", ""},
		{"OK", "OK", "可以明天发吗", ""},
		{"brand", "Nike Air Max有42码", "有42码吗？", ""},
		{"language from what was asked", "It's red, and there are two left", "是红色吗？", "language It's red, and there are two left"},
		{"both languages", "今天发货。It ships today from Leeds.", "When will it ship?", ""},
		{"stall", " Let me check. ", "", "stall Let me check."},
		{"stall with a time", "Let me check, I'll tell you by 5 pm", "When?", ""},
		{"gravest first", "加微信 abc，全网最低，{{x}}", "", "contact 微信; variable {{x}}; absolute 全网最低"},
		{"unanswered", "Thank you for your message!", "When will it ship?", "greeting Thank you for your message!"},
		{"unanswered when", "Thank you, we hope you love it.", "When will it ship?", "unanswered Thank you, we hope you love it."},
		{"not known is an answer", "I don't know, sorry.", "When will it ship?", ""},
		{"a place to look is an answer", "It's on the order page", "When will it ship?", ""},
		{"no question", "Thank you, we hope you love it.", "I just ordered", ""},
		{"greeted only", "Thank you, we hope you love it.", "在吗？", "language Thank you, we hope you love it."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := lint.Draft{Text: tt.text}
			if tt.asked != "" {
				d.Asked = []string{tt.asked}
			}
			if got := say(tt.text, lint.Check(d)); got != tt.want {
				t.Errorf("Check(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestCheckWithWhatIsKnown(t *testing.T) {
	d := lint.Draft{Text: "Hi {{customer}}, {{order}} is on fern.example/o", Variables: desk.Variables{"customer": "Anna"}, Domains: []string{"fern.example"}}
	if got := say(d.Text, lint.Check(d)); got != "variable {{order}}" {
		t.Errorf("found %q", got)
	}
	d = lint.Draft{Text: "有的，今天发货", Language: "en", Asked: []string{"今天发吗？"}}
	if got := lint.Check(d); got != nil {
		t.Errorf("an answer in the language of the question has %v", got)
	}
}

func TestCheckPrepared(t *testing.T) {
	tests := []struct {
		name, lang, text, want string
	}{
		{"known variables", "en", "Hi {{customer}}, {{order}} is packed.", ""},
		{"unknown variable", "en", "Hi {{client}}, it's packed.", "variable {{client}}"},
		{"placeholder", "zh", "您的【快递单号】今天更新。", "variable 【快递单号】"},
		{"stall", "zh", "请稍等，我帮您看一下", "stall 请稍等，我帮您看一下"},
		{"kept under the wrong language", "en", "今天下午发货，明天到", "language 今天下午发货，明天到"},
		{"nothing asked, nothing unanswered", "en", "Thank you, we hope you love it.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := say(tt.text, lint.CheckPrepared(lint.Prepared{Text: tt.text, Language: tt.lang})); got != tt.want {
				t.Errorf("CheckPrepared(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
	own := lint.Prepared{Text: "{{eta}}", Variables: []string{"eta"}, Language: "en"}
	if got := lint.CheckPrepared(own); slices.ContainsFunc(got, func(f lint.Finding) bool { return f.Fault == lint.Variable }) {
		t.Errorf("a variable of one's own is a fault: %v", got)
	}
}

// What comes with the program passes its own lint.
func TestStarterPasses(t *testing.T) {
	texts := []starter.Wording{starter.Closing()}
	for _, r := range starter.Replies() {
		texts = append(texts, r.Text)
	}
	for _, p := range starter.Prompts() {
		texts = append(texts, p.Text)
	}
	for _, w := range texts {
		passes(t, w.EN, "en")
		passes(t, w.ZH, "zh")
	}
}

func TestScenesPass(t *testing.T) {
	for _, s := range scenes.All() {
		for _, lang := range []string{"en", "zh"} {
			passes(t, s.Text[lang], lang)
		}
	}
}

func passes(t *testing.T, text, lang string) {
	t.Helper()
	if found := lint.CheckPrepared(lint.Prepared{Text: text, Language: lang}); len(found) > 0 {
		t.Errorf("%s in %q", say(text, found), text)
	}
}

// Nothing vague goes out without a word.
func TestEveryVagueReplyHasAFinding(t *testing.T) {
	vague := 0
	for _, e := range examples(t) {
		if !starter.Vague(e.text) {
			continue
		}
		vague++
		if len(lint.Check(e.draft())) == 0 {
			t.Errorf("nothing found in %q", e.text)
		}
	}
	if vague < 50 {
		t.Errorf("only %d vague replies among the examples", vague)
	}
}

func TestCodes(t *testing.T) {
	seen := map[string]bool{"": true}
	for _, f := range lint.Faults() {
		if code := f.String(); seen[code] || code != strings.ToLower(code) {
			t.Errorf("fault %d has the code %q", f, code)
		}
		seen[f.String()] = true
	}
	if got := lint.Fault(200).String(); got != "" {
		t.Errorf("an unknown fault has the code %q", got)
	}
}

func FuzzCheck(f *testing.F) {
	for _, e := range examples(f) {
		f.Add(e.text, e.asked)
	}
	f.Add("{{{{ }}}}", "?")
	f.Add("\xff{{\u0301x", "{")
	f.Fuzz(func(t *testing.T, text, asked string) {
		found := lint.Check(lint.Draft{Text: text, Asked: []string{asked}})
		found = append(found, lint.CheckPrepared(lint.Prepared{Text: text, Language: "zh"})...)
		for _, x := range found {
			if x.Start < 0 || x.End > len(text) || x.Start >= x.End {
				t.Fatalf("%s at %d to %d of %q", x.Fault, x.Start, x.End, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[x.Start:x.End]) {
				t.Errorf("%s at %d to %d cuts a character of %q", x.Fault, x.Start, x.End, text)
			}
		}
		if starter.Vague(text) && len(found) == 0 {
			t.Errorf("vague, but nothing found in %q", text)
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	for name, d := range map[string]lint.Draft{
		"en":         {Text: starter.Replies()[0].Text.EN + " " + starter.Replies()[5].Text.EN, Asked: []string{"When will my order 577310482956190021 ship? I need it by Friday."}},
		"zh":         {Text: starter.Replies()[0].Text.ZH + starter.Replies()[5].Text.ZH, Asked: []string{"什么时候发货？周五之前要用的"}},
		"unanswered": {Text: strings.Repeat("Thank you so much for your order, we hope you love it! ", 3), Asked: []string{"When will my order ship?"}},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				lint.Check(d)
			}
		})
	}
}

package starter_test

import (
	"strings"
	"testing"

	"tend/desk/starter"
)

func TestVague(t *testing.T) {
	tests := []struct {
		name, text string
		want       bool
	}{
		{"hi", "hi", true},
		{"hello with a name", "Hello Jessica!", true},
		{"dear customer", "Dear customer,", true},
		{"greeting and offer", "Hi there, how can I help you today?", true},
		{"here", "Yes I'm here", true},
		{"thanks for contacting", "Hello! Thank you for contacting us. How may I assist you?", true},
		{"introduction", "Good morning, my name is Mia, how can I help?", true},
		{"welcome", "Welcome to Fern & Fable! How can we help you?", true},
		{"stall", "let me look into this for you", true},
		{"stall with courtesy", "Thank you for your patience, let me check this for you. One moment please!", true},
		{"stall in capitals", "LET ME CHECK", true},
		{"stall about the order", "Sorry about that, I'm checking with the warehouse now.", true},
		{"soon", "We will get back to you as soon as possible.", true},
		{"I'll find out", "Ok, I'll find out and get back to you shortly", true},
		{"please wait", "please wait a moment", true},
		{"wide letters", "Ｈｅｌｌｏ！", true},
		{"您好", "您好", true},
		{"您好在的", "您好在的", true},
		{"亲，在的呢", "亲，在的呢～", true},
		{"greeting and offer zh", "您好，请问有什么可以帮您的吗？", true},
		{"introduction zh", "您好，我是客服小美，很高兴为您服务😊", true},
		{"welcome zh", "欢迎光临小森林旗舰店，请问有什么可以帮到您？", true},
		{"titled", "王女士您好", true},
		{"稍等", "请稍等，我帮您看一下", true},
		{"好的稍等", "好的亲，稍等哈", true},
		{"核实", "非常抱歉给您带来不便，我这边马上帮您核实一下", true},
		{"尽快回复", "收到，我们会尽快给您回复的", true},
		{"稍后", "稍后回复您", true},
		{"问仓库", "我去问一下仓库同事，请您耐心等待", true},
		{"full-width blank", "\u3000您好\u3000", true},
		{"emoji", "😊", true},
		{"emoji and greeting", "hi 👋😊", true},
		{"punctuation", "...", true},
		{"question mark", "？", true},
		{"platform face", "[微笑]您好", true},

		{"empty", "", false},
		{"blank", " \u3000\n", false},
		{"thanks alone", "Thank you!", false},
		{"hi and thanks", "Hi, thank you so much!", false},
		{"谢谢", "谢谢亲", false},
		{"ok alone", "好的", false},
		{"greeting and ok", "您好，好的", false},
		{"yes", "Yes", false},
		{"hi yes", "Hi, yes!", false},
		{"hi and one-word answer", "Hi available", false},
		{"greeting and answer", "您好，有的", false},
		{"greeting and stock", "您好，有货", false},
		{"free delivery", "您好，包邮", false},
		{"closed", "您好，客服下班了", false},
		{"stall with a time", "Let me check, I'll tell you within 2 hours", false},
		{"stall until tomorrow", "I'll look into it and get back to you tomorrow", false},
		{"stall with a time zh", "请稍等，我帮您看一下，10分钟内回复您", false},
		{"stall until the afternoon", "我帮您核实一下，下午给您答复", false},
		{"stall with a question", "Let me check. What is your order number?", false},
		{"stall with a question zh", "稍等我看一下，订单号发我下", false},
		{"short question", "您好，订单？", false},
		{"which size", "Hi! Which size do you need?", false},
		{"stall with an answer", "Yes it's in stock, let me check the colour", false},
		{"answer and stall zh", "可以的，请稍等", false},
		{"stall and parcel", "请稍等，快递明天到", false},
		{"done", "已帮您处理好了", false},
		{"result", "帮您确认过了，明天发货", false},
		{"request to look", "请您看一下商品页", false},
		{"request to check", "请核实一下", false},
		{"please check", "Please check your order page", false},
		{"look at it", "看一下", false},
		{"size", "M", false},
		{"number", "42", false},
		{"address zh", "我们在广州", false},
		{"origin zh", "您好，这里是广州仓库发货", false},
		{"arrange", "马上给您安排发货", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := starter.Vague(tt.text); got != tt.want {
				t.Errorf("Vague(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func TestVaguenessOf(t *testing.T) {
	for text, want := range map[string]starter.Vagueness{
		"Hello, how can I help you?":    starter.OnlyGreets,
		"您好，在的":                         starter.OnlyGreets,
		"Hello Anna":                    starter.OnlyGreets,
		"Hi Peter, thanks":              starter.Telling,
		"Hi, let me check this for you": starter.OnlyPutsOff,
		"您好，请稍等":                        starter.OnlyPutsOff,
		"😊！":                            starter.Wordless,
		"It's red":                      starter.Telling,
		"":                              starter.Telling,
	} {
		if got := starter.VaguenessOf(text); got != want {
			t.Errorf("VaguenessOf(%q) = %d, want %d", text, got, want)
		}
	}
}

// What comes with the program says something, all of it.
func TestNothingShippedIsVague(t *testing.T) {
	var texts []starter.Wording
	for _, r := range starter.Replies() {
		texts = append(texts, r.Text)
	}
	for _, p := range starter.Prompts() {
		texts = append(texts, p.Text)
	}
	texts = append(texts, starter.Closing())
	for _, w := range texts {
		if starter.Vague(w.EN) || starter.Vague(w.ZH) {
			t.Errorf("vague: %q / %q", w.EN, w.ZH)
		}
	}
}

func FuzzVague(f *testing.F) {
	for _, seed := range []string{"Hi there", "请稍等，我帮您看一下", "😊", "Let me check. 42?", "王女士您好", "it's\xff'", "{{customer}}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := starter.Vague(text)
		for name, other := range map[string]string{
			"blanks": " \u3000" + text + "\n",
			"upper":  strings.Map(upperASCII, text),
			"wide":   strings.Map(wideASCII, text),
		} {
			if got := starter.Vague(other); got != want {
				t.Errorf("%s: Vague(%q) = %v, but %v for %q", name, other, got, want, text)
			}
		}
	})
}

func upperASCII(r rune) rune {
	if 'a' <= r && r <= 'z' {
		return r - 'a' + 'A'
	}
	return r
}

func wideASCII(r rune) rune {
	if '!' <= r && r <= '~' {
		return r + 0xFEE0
	}
	return r
}

func BenchmarkVague(b *testing.B) {
	for name, text := range map[string]string{
		"stall":  "Thank you for your patience, let me check this for you. One moment please!",
		"answer": starter.Replies()[0].Text.EN,
		"zh":     "非常抱歉给您带来不便，我这边马上帮您核实一下",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				starter.Vague(text)
			}
		})
	}
}

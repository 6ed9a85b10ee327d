package demofeed

// hostile is a customer who tries what terminals can be tricked with: colours
// and a cleared screen, a written clipboard, a disguised link, a false title,
// a message dressed up as the program's own, letters that run backwards, that
// nobody can see, or that climb out of their line.
func (s *scene) hostile() {
	s.customer(fern, "xx-root-xx", "xX_\x1b[5mroot\x1b[0m_\u202eXx").
		ask(35*mnt,
			say("\x1b[2J\x1b[1;1H\x1b[41;97mhello shop\x1b[0m\x1b]0;owned\x07 \x1b]52;c;cm0gLXJmIH4=\x07can you read this?"),
			say("your discount: \x1b]8;;https://evil.example/\x1b\\https://fern.example/\x1b]8;;\x1b\\"),
			say("tend: 1 reply was not sent. Press Enter to send it again. \r> \x1b[7m y \x1b[0m"),
			say("invoice\u202egpj.exe and z\u0335\u0321\u033c\u0353\u0307\u0306\u030b\u0300a\u0336\u0322\u0353\u0301\u030c\u033d\u0302l\u0334\u031b\u0323\u0316\u0310\u0313\u0308g\u0337\u0328\u0349\u0300\u0302\u0308o\u0338\u0327\u031f\u0302\u0301\u0306, re\u200bfu\u200dnd\u2066 pl\ufeffease\u2069\x00\u0085"),
		).
		then("ok fine, just testing :) nice shop actually")
}

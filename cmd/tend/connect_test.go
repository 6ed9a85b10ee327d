//go:build unix

package main_test

import (
	"bytes"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/hooksim"
	"tend/feed/feedtest/tiktoksim"
)

// wallClock is the clock of the machine, for platforms that the whole program
// talks to.
func wallClock() feed.Clock { return feedtest.Fast(time.Now, time.Now(), 1) }

// answer runs a command with lines of standard input and gives its status and
// all that it printed.
func (o *office) answer(env []string, lines string, args ...string) (int, string) {
	o.t.Helper()
	cmd := o.command(args...)
	cmd.Env = append(cmd.Env, env...)
	var out bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(lines), &out, &out
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		o.t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String()
}

// read is a file of the office, "" where there is none.
func (o *office) read(name string) string {
	o.t.Helper()
	text, err := os.ReadFile(o.path(name))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		o.t.Fatal(err)
	}
	return string(text)
}

// holds expects parts in a text.
func holds(t *testing.T, what, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%s lacks %q:\n%s", what, part, text)
		}
	}
}

// private expects files that only their owner can read.
func (o *office) private(names ...string) {
	o.t.Helper()
	for _, name := range names {
		if info, err := os.Stat(o.path(name)); err != nil || info.Mode().Perm() != 0o600 {
			o.t.Errorf("%s: %v, %v", name, info, err)
		}
	}
}

func tiktokFlags(sim *tiktoksim.Sim, more ...string) []string {
	return append([]string{"connect", "tiktokshop", "tt", "--app-key", tiktoksim.AppKey, "--api", sim.API(), "--auth", sim.Auth(), "--zone", "Europe/London"}, more...)
}

const tokenOnTrial, tokenFinal = "state/tend/tokens/tt.new.json", "state/tend/tokens/tt.json"

func TestConnectTikTokShopByScript(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), tiktoksim.New(t, wallClock(), nil)
	before := o.read("config.toml")
	status, out := o.answer(nil, tiktoksim.AppSecret+"\n", tiktokFlags(sim, "--code", sim.Code(), "--shop", tiktoksim.ShopID+"=fern", "--yes")...)
	if status != 0 || strings.Contains(out, tiktoksim.AppSecret) {
		t.Fatalf("status %d:\n%s", status, out)
	}
	holds(t, "the output", out, "✓ ok", "Shops (", "[feeds.tt]", "Written.")
	conf := o.read("config.toml")
	holds(t, "the config", conf, before, "[feeds.tt]\ntype = \"tiktokshop\"\napp_key = \"simkey\"\n", `shops = {"`+tiktoksim.ShopID+`" = "fern"}`, "[shops.fern]\n", "Europe/London")
	holds(t, "the secrets", o.read("secrets.toml"), tiktoksim.AppSecret)
	if strings.Contains(conf, tiktoksim.AppSecret) || strings.Contains(conf, "locale") || strings.Contains(conf, "[listen]") || o.read(tokenOnTrial) != "" {
		t.Errorf("the config says too much, or the tokens are on trial still:\n%s", conf)
	}
	o.private("config.toml", "secrets.toml", tokenFinal)
	status, out = o.answer(nil, "", "doctor")
	holds(t, "the doctor", out, "feed tt", "Customer service of Fern & Fable (conversations can be read)", "agrees with the platforms")
	if status != 0 {
		t.Errorf("the doctor ends with status %d:\n%s", status, out)
	}
}

func TestConnectTikTokShopLeavesEverythingAsItWas(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		rules  func(*tiktoksim.Rules)
		lines  string
		more   []string
		status int
		says   string
	}{
		"a wrong secret":  {nil, "wrong\n", nil, 1, "app secret"},
		"a wrong code":    {nil, tiktoksim.AppSecret + "\n", []string{"--code", "old"}, 1, "Code: "},
		"a wrong shop":    {nil, tiktoksim.AppSecret + "\n", []string{"--shop", "1=fern"}, 1, "there is no shop 1"},
		"no permission":   {func(r *tiktoksim.Rules) { r.NoScope = true }, tiktoksim.AppSecret + "\n", nil, 1, "seller.customer_service"},
		"no lines at all": {nil, "", nil, 2, "the input ended before this was answered: App secret; nothing was written"},
		"a wrong zone":    {nil, tiktoksim.AppSecret + "\n", []string{"--zone", "Mars/Base"}, 1, "no such time zone"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o, sim := newOffice(t), tiktoksim.New(t, wallClock(), nil)
			if c.rules != nil {
				sim.Change(c.rules)
			}
			before := o.read("config.toml")
			status, out := o.answer(nil, c.lines, tiktokFlags(sim, append([]string{"--yes", "--code", sim.Code()}, c.more...)...)...)
			if status != c.status {
				t.Errorf("status %d", status)
			}
			holds(t, "the output", out, c.says)
			if o.read("config.toml") != before || o.read("secrets.toml")+o.read(tokenOnTrial)+o.read(tokenFinal) != "" {
				t.Error("something was written")
			}
		})
	}
}

// ask starts a command that asks, in a wide terminal.
func (o *office) ask(args ...string) *console {
	o.t.Helper()
	return o.run(o.command(args...), 240, 60)
}

// line types an answer when a question is there.
func (c *console) line(question, text string) {
	c.t.Helper()
	c.see(question)
	c.press(text, "enter")
}

func TestConnectTikTokShopByHand(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), tiktoksim.New(t, wallClock(), nil)
	c := o.ask("connect", "tiktokshop", "--api", sim.API(), "--auth", sim.Auth())
	c.line("Name [tiktok]:", "")
	c.line("App key:", "mistyped")
	c.line("App secret:", "mistyped")
	c.line("Region [other]:", "mars")
	c.line("answer US or other", "us")
	c.line("Service id:", "70123")
	c.see("Code:")
	shown := regexp.MustCompile(`https://services\.us\.\S+service_id=70123&state=(\w+)`).FindStringSubmatch(c.Screen().Text())
	if shown == nil {
		t.Fatalf("no consent page:\n%s", c.Screen().Text())
	}
	c.press("https://app.example.com/?code=x&state=other", "enter")
	c.see("another attempt")
	back := url.Values{"app_key": {tiktoksim.AppKey}, "code": {sim.Code()}, "state": {shown[1]}}
	c.press("https://app.example.com/?"+back.Encode(), "enter")
	c.line("for another app", tiktoksim.AppKey)
	c.line("Enter alone keeps the one given", "")
	c.line("Invalid app key, secret or grant type", "")
	c.line("Enter alone keeps the one given", tiktoksim.AppSecret)
	c.line("Shop id of Fern & Fable [fern-fable]:", "")
	c.line("Time zone of fern-fable [Europe/London]:", "")
	c.line("Your name:", "")
	c.line("Listen? (yes/no) [no]:", "")
	c.line("Write this? (yes/no) [yes]:", "")
	if status, err := c.Exit(within); err != nil || status != 0 {
		t.Fatalf("status %d, %v:\n%s", status, err, c.Screen().Text())
	}
	if d := c.Disorder(); len(d) > 0 {
		t.Error(d)
	}
	if bytes.Contains(c.Output(), []byte(tiktoksim.AppSecret)) {
		t.Error("the secret was shown")
	}
	holds(t, "the config", o.read("config.toml"), "[feeds.tiktok]", `"fern-fable"`)
}

func TestConnectEndsWithCtrlC(t *testing.T) {
	t.Parallel()
	for name, last := range map[string]string{"in the open": "Address:", "while hidden": "Secret:"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := newOffice(t)
			before := o.read("config.toml")
			c := o.ask("connect", "webhook", "hook")
			if last == "Secret:" {
				c.line("Address:", "http://127.0.0.1:1/")
			}
			c.see(last)
			if last == "Secret:" {
				c.press("half a sec")
			}
			if err := c.Signal(syscall.SIGINT); err != nil {
				t.Fatal(err)
			}
			if status, err := c.Exit(within); err != nil || status != 1 {
				t.Errorf("status %d, %v", status, err)
			}
			holds(t, "the screen", c.Screen().Text(), "\ntend: stopped; nothing was written.")
			if d := c.Disorder(); len(d) > 0 {
				t.Error(d)
			}
			if o.read("config.toml") != before || o.read("secrets.toml") != "" {
				t.Error("something was written")
			}
		})
	}
}

func TestConnectWebhook(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), hooksim.New(t, wallClock())
	env := []string{"TEND_FEED_HOOK_SECRET=" + hooksim.Secret}
	flags := []string{"connect", "webhook", "hook", "--url", sim.URL(), "--yes", "--listen", "127.0.0.1:0"}
	status, out := o.answer(env, "", append(flags, "--shop", "counter=Fern & Fable", "--shop", "shed")...)
	if status != 0 {
		t.Fatalf("status %d:\n%s", status, out)
	}
	holds(t, "the output", out, "comes from the environment (TEND_FEED_HOOK_SECRET)", "/v1/lines")
	holds(t, "the config", o.read("config.toml"), "[feeds.hook]", `shops = ["counter", "shed"]`, "[listen]\naddress = \"127.0.0.1:0\"", "[shops.counter]\nname = \"Fern & Fable\"\nzone = \"UTC\"\n", "[shops.shed]\nzone = ")
	if secrets := o.read("secrets.toml"); strings.Contains(secrets, hooksim.Secret) || !strings.Contains(secrets, "[listen]") {
		t.Errorf("the secrets are\n%s", secrets)
	}
	o.private("secrets.toml")

	// Again, by hand: the table of the feed is replaced after a question, and
	// only that.
	before := strings.Replace(o.read("config.toml"), "[shops.shed]", "# about the shed\n[shops.shed]", 1)
	if err := os.WriteFile(o.path("config.toml"), []byte(before), 0o600); err != nil {
		t.Fatal(err)
	}
	again := append(flags[:0:0], "connect", "webhook", "hook", "--url", sim.URL(), "--shop", "shed")
	status, out = o.answer(env, "no\n", again...)
	if status != 1 || o.read("config.toml") != before {
		t.Errorf("after no: status %d\n%s", status, out)
	}
	status, out = o.answer(env, "yes\n\n\n", again...)
	want := strings.Replace(before, `shops = ["counter", "shed"]`, `shops = ["shed"]`, 1)
	if got := o.read("config.toml"); status != 0 || got != want {
		t.Errorf("status %d, the config is\n%s\n%s", status, got, out)
	}
}

func TestConnectWebhookByHandWithAWrongSecret(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), hooksim.New(t, wallClock())
	c := o.ask("connect", "webhook", "--url", sim.URL())
	c.line("Name [webhook]:", "")
	c.line("Secret:", "not the one of the receiver")
	c.line("Shops [shop]:", "counter, Front Desk")
	c.line("give one such as front-desk", "counter")
	c.line("Name of counter:", "Fern & Fable")
	c.line("Time zone of counter [", "")
	c.line("Your name:", "Mei")
	c.line("Listen? (yes/no) [yes]:", "no")
	c.see("The receiver of the webhook does not accept the signature")
	c.line("Give the secret that the receiver has.", hooksim.Secret)
	c.line("Write this? (yes/no) [yes]:", "")
	if status, err := c.Exit(within); err != nil || status != 0 {
		t.Fatalf("status %d, %v:\n%s", status, err, c.Screen().Text())
	}
	if text := c.Screen().Text(); strings.Contains(text, "Start the receiver") || bytes.Contains(c.Output(), []byte(hooksim.Secret)) {
		t.Errorf("it says the wrong thing:\n%s", text)
	}
	holds(t, "the secrets", o.read("secrets.toml"), hooksim.Secret)
	holds(t, "the config", o.read("config.toml"), "[shops.counter]\nname = \"Fern & Fable\"\n", "[me]\nname = \"Mei\"\n")
}

func TestConnectWebhookTakesTheSecretFromItsInput(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		lines  string
		status int
		says   string
	}{
		"given":     {hooksim.Secret + "\n", 0, "Written."},
		"wrong":     {"not the one of the receiver\n", 1, "1 thing does not work yet; nothing was written"},
		"not given": {"", 1, "No secret came by standard input or TEND_FEED_HOOK_SECRET, so one was made."},
		"too short": {"short\n", 1, "too short to be safe"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o, sim := newOffice(t), hooksim.New(t, wallClock())
			status, out := o.answer(nil, c.lines, "connect", "webhook", "hook", "--url", sim.URL(), "--yes", "--listen", "127.0.0.1:0")
			holds(t, "the output", out, c.says)
			if status != c.status || strings.Contains(o.read("secrets.toml"), hooksim.Secret) != (status == 0) {
				t.Errorf("status %d, the secrets are\n%s\n%s", status, o.read("secrets.toml"), out)
			}
		})
	}
}

func TestConnectProposesTheLanguageOfTheDesk(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), tiktoksim.New(t, wallClock(), nil)
	connect := func(language, lines string) string {
		from, to := regexp.MustCompile(`language = "\w+"`), `language = "`+language+`"`
		if err := os.WriteFile(o.path("config.toml"), []byte(from.ReplaceAllString(o.read("config.toml"), to)), 0o600); err != nil {
			t.Fatal(err)
		}
		status, out := o.answer(nil, lines, tiktokFlags(sim, "--code", sim.Code(), "--shop", tiktoksim.ShopID+"=fern", "--yes")...)
		if status != 0 {
			t.Fatalf("status %d:\n%s", status, out)
		}
		return o.read("config.toml")
	}
	holds(t, "the config", connect("zh", tiktoksim.AppSecret+"\n"), `locale = "zh-CN"`)
	holds(t, "the config, set up anew", connect("en", ""), `locale = "zh-CN"`)
}

func TestConnectIsUsedWithAType(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	for _, args := range [][]string{{"connect"}, {"connect", "shopee"}, {"connect", "webhook", "a", "b"}, {"connect", "webhook", "--token", "x"}} {
		if status, out := o.answer(nil, "", args...); status != 2 {
			t.Errorf("%v: status %d\n%s", args, status, out)
		}
	}
	if status, out := o.answer(nil, "", "connect", "webhook", "my hook"); status != 1 || !strings.Contains(out, "letters from a to z") {
		t.Errorf("status %d\n%s", status, out)
	}
}

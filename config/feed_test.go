package config_test

import (
	"reflect"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
)

const threeFeeds = `
[listen]
address = "127.0.0.1:8744"

[feeds.tt]
type = "tiktokshop"
app_key = "6abc"
shops = {"7001" = "fern"}
agents = {"3003" = "lee"}
locale = "zh"
poll = "30s"
newer = true
api = "http://127.0.0.1:9"

[feeds.cw]
type = "chatwoot"
url = "https://chat.example.com/prefix"
account = 1
canned = false
cable = "wss://chat.example.com/cable"
[feeds.cw.inboxes]
9 = "shan"
[feeds.cw.agents]
7 = "mia"

[feeds.hook]
type = "webhook"
shops = ["shop"]
url = "https://example.com/in?key=1"
text_limit = 500
`

func TestFeeds(t *testing.T) {
	c := checkProblems(t, threeFeeds, nil)
	want := []config.Feed{
		{Name: "cw", Type: config.Chatwoot, Chatwoot: config.ChatwootFeed{
			URL: "https://chat.example.com/prefix", Account: 1, Inboxes: map[int64]desk.ShopID{9: "shan"},
			Agents: map[int64]desk.AgentID{7: "mia"}, Poll: time.Minute, Cable: "wss://chat.example.com/cable",
		}},
		{Name: "hook", Type: config.Webhook, Webhook: config.WebhookFeed{
			Shops: []desk.ShopID{"shop"}, URL: "https://example.com/in?key=1", TextLimit: 500,
		}},
		{Name: "tt", Type: config.TikTokShop, TikTok: config.TikTokFeed{
			AppKey: "6abc", Shops: map[string]desk.ShopID{"7001": "fern"}, Agents: map[string]desk.AgentID{"3003": "lee"},
			Locale: "zh", Poll: 30 * time.Second, Newer: true, API: "http://127.0.0.1:9",
		}},
	}
	if !reflect.DeepEqual(c.Feeds, want) {
		t.Errorf("got  %+v\nwant %+v", c.Feeds, want)
	}
	if c.Listen != (config.Listen{Address: "127.0.0.1:8744"}) {
		t.Errorf("listen is %+v", c.Listen)
	}
	again, problems := config.Decode(config.Marshal(c))
	if problems != nil || !reflect.DeepEqual(again, c) {
		t.Errorf("written and read again: %+v, %q", again, texts(problems))
	}
}

func TestFeedIsWrittenAlone(t *testing.T) {
	c := checkProblems(t, threeFeeds, nil)
	var file []byte
	for _, f := range c.Feeds {
		file = append(file, config.MarshalFeed(f)...)
	}
	if got := checkProblems(t, string(file), nil); !reflect.DeepEqual(got.Feeds, c.Feeds) {
		t.Errorf("got  %+v\nwant %+v", got.Feeds, c.Feeds)
	}
}

func TestFeedsWithoutTheirOptions(t *testing.T) {
	c := checkProblems(t, "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\n[feeds.b]\ntype = \"chatwoot\"\nurl = \"http://localhost:3000\"\naccount = 2\ninboxes = {}", nil)
	if got := c.Feeds[0].TikTok; got.Locale != "en" || got.Poll != 20*time.Second || got.Shops != nil {
		t.Errorf("tiktokshop: %+v", got)
	}
	if got := c.Feeds[1].Chatwoot; !got.Canned || got.Poll != time.Minute || got.Inboxes != nil {
		t.Errorf("chatwoot: %+v", got)
	}
}

func TestFeedsReportMistakes(t *testing.T) {
	const hook = "type = \"webhook\"\nurl = \"https://example.com\"\n"
	tests := []struct{ name, file, want string }{
		{"no type", "[feeds.a]\nurl = \"x\"", `line 1: "feeds.a" needs a "type": "tiktokshop", "chatwoot" or "webhook"`},
		{"a misspelt type", "[feeds.a]\ntype = \"chatwot\"\nurl = 3", `line 2: "feeds.a.type" must be one of "tiktokshop", "chatwoot" or "webhook" (it is "chatwot"; perhaps "chatwoot" is meant)`},
		{"a number for a type", "[feeds.a]\ntype = 1", `line 2: "feeds.a.type" must be one of "tiktokshop", "chatwoot" or "webhook" (it is 1)`},
		{"not a table", "[feeds]\na = \"webhook\"", `line 2: "feeds.a" must be a table: write [feeds.a] and its settings below (it is "webhook")`},
		{"a list", "[[feeds]]\ntype = \"webhook\"", `line 1: "feeds" must hold tables with an id each: write [feeds.ID] and the settings below (it is a list)`},
		{"a misspelt table", "[feed.a]\ntype = \"webhook\"", `line 1: "feed" is not a setting; perhaps "feeds" is meant`},
		{"a name with a blank", "[feeds.\"my shop\"]\n" + hook, `line 1: "feeds.'my shop'" must have a name of at most 32 letters from a to z, digits, - and _`},
		{"a name too long", "[feeds.abcdefghijklmnopqrstuvwxyz0123456]\n" + hook, `line 1: "feeds.abcdefghijklmnopqrstuvwxyz0123456" must have a name of at most 32 letters from a to z, digits, - and _`},
		{"a name with a meaning", "[feeds.Listen]\n" + hook, `line 1: "feeds.Listen" must have another name, since this one has a meaning of its own`},
		{"a setting of another type", "[feeds.a]\n" + hook + "shops = \"x\"\naccount = 1", `line 5: "feeds.a.account" is not a setting`},
		{"a misspelt setting", "[feeds.a]\n" + hook + "shops = \"x\"\ntextlimit = 1", `line 5: "feeds.a.textlimit" is not a setting; perhaps "text_limit" is meant`},
		{"no app key", "[feeds.a]\ntype = \"tiktokshop\"", `line 1: "feeds.a" needs "app_key" such as "6abc123"`},
		{"no address", "[feeds.a]\ntype = \"chatwoot\"\naccount = 1", `line 1: "feeds.a" needs "url" such as "https://chat.example.com"`},
		{"no account", "[feeds.a]\ntype = \"chatwoot\"\nurl = \"https://x.example\"", `line 1: "feeds.a" needs "account" such as 1`},
		{"no shops", "[feeds.a]\n" + hook, `line 1: "feeds.a" needs "shops" such as ["main"]`},
		{"a secret", "[feeds.a]\n" + hook + "shops = \"x\"\nsecret = \"hush\"", `line 5: "feeds.a.secret" must not stand in this file: secrets go into secrets.toml beside it, which only you can read, or into the environment`},
		{"http", "[feeds.a]\ntype = \"webhook\"\nshops = \"x\"\nurl = \"http://example.com\"", `line 4: "feeds.a.url" must begin with https://, since http:// carries secrets and customers' words in the open and is only for this computer itself`},
		{"http to a name like this computer's", "[feeds.a]\ntype = \"webhook\"\nshops = \"x\"\nurl = \"http://localhost.example.com\"", `line 4: "feeds.a.url" must begin with https://, since http:// carries secrets and customers' words in the open and is only for this computer itself`},
		{"another scheme", "[feeds.a]\ntype = \"webhook\"\nshops = \"x\"\nurl = \"ftp://example.com\"", `line 4: "feeds.a.url" must be an address such as "https://example.com/replies"`},
		{"a password in an address", "[feeds.a]\ntype = \"webhook\"\nshops = \"x\"\nurl = \"https://me:hush@example.com\"", `line 4: "feeds.a.url" must be an address without a user name or a password in it`},
		{"a query", "[feeds.a]\ntype = \"chatwoot\"\naccount = 1\nurl = \"https://example.com/?a=1\"", `line 4: "feeds.a.url" must be a plain address, without anything from a ? or # on`},
		{"a cable over http", "[feeds.a]\ntype = \"chatwoot\"\naccount = 1\nurl = \"https://example.com\"\ncable = \"https://example.com\"", `line 5: "feeds.a.cable" must be an address such as "wss://chat.example.com/cable"`},
		{"an inbox that is no number", "[feeds.a]\ntype = \"chatwoot\"\naccount = 1\nurl = \"https://example.com\"\ninboxes = {mail = \"x\"}", `line 5: "feeds.a.inboxes.mail" must have numbers of the platform on the left (it is "mail")`},
		{"a shop without an id", "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\nshops = {7 = \"\"}", `line 4: "feeds.a.shops.7" must not be empty`},
		{"an agent that means something", "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\nagents = {7 = \"auto\"}", `line 4: "feeds.a.agents.7" must be another id, since this one has a meaning of its own (it is "auto")`},
		{"a list for a table", "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\nshops = [\"a\"]", `line 4: "feeds.a.shops" must be a table such as {"7001" = "main"} (it is a list)`},
		{"a shop twice", "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\nshops = {7 = \"x\", 8 = \"x\"}", `line 4: "feeds.a.shops.8" must be a shop that stands here once (it is "x")`},
		{"polling all the time", "[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\npoll = \"1s\"", `line 4: "feeds.a.poll" must be between "5s" and "10m" (it is "1s")`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := checkProblems(t, test.file, []string{test.want})
			if len(c.Feeds) > 0 {
				t.Errorf("%+v was not left out", c.Feeds)
			}
		})
	}
}

func TestTwoFeedsOfOneShop(t *testing.T) {
	c := checkProblems(t, `
[feeds.z]
type = "webhook"
url = "https://example.com"
shops = ["own", "main"]
[feeds.b]
type = "tiktokshop"
app_key = "k"
shops = {"1" = "main"}
`, []string{`line 5: "feeds.z.shops[2]" must be a shop that no other feed serves; "b" serves it (it is "main")`})
	if len(c.Feeds) != 1 || c.Feeds[0].Name != "b" {
		t.Errorf("feeds are %+v", c.Feeds)
	}
}

func TestFeedsThatShareTheirVariables(t *testing.T) {
	const rest = "]\ntype = \"webhook\"\nurl = \"https://example.com\"\nshops = "
	c := checkProblems(t, "[feeds.A_B"+rest+"\"x\"\n[feeds.a-b"+rest+"\"y\"", []string{
		`line 5: "feeds.a-b" must differ from "A_B" in more than case, - and _, since the names of their secrets would be the same`,
	})
	if len(c.Feeds) != 1 || c.Feeds[0].Name != "A_B" {
		t.Errorf("feeds are %+v", c.Feeds)
	}
}

func TestListenReportsMistakes(t *testing.T) {
	const open = ` is reached by other machines, so it needs "tls_cert" and "tls_key"; "127.0.0.1:8744" is for this one alone`
	tests := []struct{ name, file, want string }{
		{"no port", `address = "127.0.0.1"`, `line 2: "listen.address" must be a host and a port such as "127.0.0.1:8744" (it is "127.0.0.1")`},
		{"a port that is none", `address = "127.0.0.1:http"`, `line 2: "listen.address" must be a host and a port such as "127.0.0.1:8744" (it is "127.0.0.1:http")`},
		{"a whole address", `address = "http://127.0.0.1:80"`, `line 2: "listen.address" must be a host and a port such as "127.0.0.1:8744" (it is "http://127.0.0.1:80")`},
		{"everybody", `address = ":8744"`, `line 2: "listen.address"` + open + ` (it is ":8744")`},
		{"another machine", `address = "10.0.0.1:8744"`, `line 2: "listen.address"` + open + ` (it is "10.0.0.1:8744")`},
		{"half of TLS", "address = \"127.0.0.1:1\"\ntls_cert = \"a\"", `line 3: "listen" needs both "tls_cert" and "tls_key", or none`},
		{"a token", "address = \"127.0.0.1:1\"\ntoken = \"hush\"", `line 3: "listen.token" must not stand in this file: secrets go into secrets.toml beside it, which only you can read, or into the environment`},
		{"a misspelt setting", "adress = \"127.0.0.1:1\"", `line 2: "listen.adress" is not a setting; perhaps "address" is meant`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if c := checkProblems(t, "[listen]\n"+test.file, []string{test.want}); c.Listen != (config.Listen{}) {
				t.Errorf("it listens: %+v", c.Listen)
			}
		})
	}
	for name, file := range map[string]string{
		"with TLS":            "address = \":8744\"\ntls_cert = \"a\"\ntls_key = \"b\"",
		"version 6":           `address = "[::1]:8744"`,
		"the computer's name": `address = "localhost:0"`,
	} {
		t.Run(name, func(t *testing.T) { checkProblems(t, "[listen]\n"+file, nil) })
	}
}

func TestFaults(t *testing.T) {
	_, problems := config.Decode([]byte("mouse = 1\n[feeds.a]\ntype = 1\nx = 2\n[feeds.\"b c\"]\n[feeds.d]\ntype = \"webhook\"\n[listen]\naddress = 1"))
	var names []string
	for _, f := range config.Faults(problems) {
		names = append(names, f.Name)
	}
	if want := []string{"a", "feeds", "d", "listen"}; !reflect.DeepEqual(names, want) {
		t.Errorf("faults of %q, want %q", names, want)
	}
}

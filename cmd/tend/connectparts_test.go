package main

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pelletier/go-toml/v2"

	"tend/config"
	"tend/desk"
)

func TestThePageOfADashboardGivesItsAddress(t *testing.T) {
	for given, want := range map[string]struct {
		base    string
		account int
	}{
		"https://chat.example.com":                                             {"https://chat.example.com", 0},
		"https://chat.example.com/":                                            {"https://chat.example.com", 0},
		"chat.example.com":                                                     {"https://chat.example.com", 0},
		"https://chat.example.com/app/accounts/3/dashboard":                    {"https://chat.example.com", 3},
		"https://chat.example.com/app/accounts/3/inbox/9?page=2#top":           {"https://chat.example.com", 3},
		"https://chat.example.com/help/app/login":                              {"https://chat.example.com/help", 0},
		"http://127.0.0.1:3000/app":                                            {"http://127.0.0.1:3000", 0},
		"https://chat.example.com/application":                                 {"https://chat.example.com/application", 0},
		"https://chat.example.com/app/accounts/99999999999999999999/dashboard": {"https://chat.example.com/app/accounts/99999999999999999999/dashboard", 0},
	} {
		if base, account := pageOf(given); base != want.base || account != want.account {
			t.Errorf("%s is %s, account %d", given, base, account)
		}
	}
}

func TestTheCodeIsTakenOutOfTheAddress(t *testing.T) {
	const key, state = "6abc", "S1"
	for name, c := range map[string]struct{ given, code, err string }{
		"the code alone":       {"ROW_abc-1", "ROW_abc-1", ""},
		"the address":          {"https://app.example.com/cb?app_key=6abc&code=ROW_x&locale=en&state=S1&shop_region=GB#_", "ROW_x", ""},
		"the query":            {"app_key=6abc&code=ROW_x&state=S1", "ROW_x", ""},
		"escaped":              {"https://a.example/?code=R%2Bx&state=S1", "R+x", ""},
		"another attempt":      {"https://a.example/?code=R&state=S0", "", "another attempt"},
		"no state":             {"https://a.example/?code=R", "", "another attempt"},
		"another app":          {"https://a.example/?code=R&state=S1&app_key=7", "", "another app"},
		"refused by the owner": {"https://a.example/?error=denied&state=S1", "", "no code="},
		"not an address":       {"https://a.example/?code=%zz&state=S1", "", "no code="},
	} {
		t.Run(name, func(t *testing.T) {
			code, err := codeOf(c.given, key, state)
			if code != c.code || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("%q, %v", code, err)
			}
		})
	}
	if code, err := codeOf("https://a.example/?code=R&state=S9", key, ""); code != "R" || err != nil {
		t.Errorf("without a page of ours the state is nobody's: %q, %v", code, err)
	}
}

func TestAFeedIsWrittenWithoutWhatIsUsual(t *testing.T) {
	f := config.NewFeed("cw", config.Chatwoot)
	f.Chatwoot.URL, f.Chatwoot.Account = "https://chat.example.com", 1
	f.Chatwoot.Inboxes = map[int64]desk.ShopID{9: "fern", 12: "花"}
	text := shortFeed(f)
	want := "[feeds.cw]\ntype = \"chatwoot\"\nurl = \"https://chat.example.com\"\naccount = 1\ninboxes = {\"12\" = \"花\", \"9\" = \"fern\"}\n"
	if text != want {
		t.Errorf("it is\n%s", text)
	}
	c, problems := config.Decode([]byte(text))
	if len(problems) > 0 || len(c.Feeds) != 1 || string(config.MarshalFeed(c.Feeds[0])) != string(config.MarshalFeed(f)) {
		t.Errorf("it is read as %+v, %v", c.Feeds, problems)
	}
}

func TestTablesOfShopsAndTheListenerAreRead(t *testing.T) {
	text := shopText("fern \"x\"", config.Shop{Name: "Fern\nLamps", Zone: "Europe/London"}) + listenText(config.Listen{TLSCert: "c", TLSKey: "k"}, "127.0.0.1:8744")
	c, problems := config.Decode([]byte(text))
	if len(problems) > 0 || !strings.HasPrefix(c.ShopByID["fern \"x\""].Name, "Fern") || c.ShopByID["fern \"x\""].Zone != "Europe/London" {
		t.Errorf("shops %v, %v of\n%s", c.ShopByID, problems, text)
	}
	if c.Listen.Address != "127.0.0.1:8744" || c.Listen.TLSKey != "k" {
		t.Errorf("listener %+v", c.Listen)
	}
	if strings.Contains(text, "[shops]\n") {
		t.Errorf("a header too many:\n%s", text)
	}
}

func TestATextIsReadAsItWasWritten(t *testing.T) {
	const text = "Fern's \"<&>\" \\ 花😊\t\x7f\u2028\x01"
	var got map[string]map[string]map[string]string
	if err := toml.Unmarshal([]byte(tableText([]string{"shops", text}, tableRow{"name", text})), &got); err != nil {
		t.Fatal(err)
	}
	if got["shops"][text]["name"] != text {
		t.Errorf("it is read as %q", got)
	}
}

func TestMyNameIsPutBesideWhatIsThere(t *testing.T) {
	for name, c := range map[string]struct{ before, after string }{
		"nothing there":        {"", "[me]\nname = \"Mei \\\"M\\\"\"\n"},
		"another table":        {"[keys]\n", "[keys]\n\n[me]\nname = \"Mei \\\"M\\\"\"\n"},
		"an id":                {"[me] # me\nid = \"mei\"\n# keys\n[keys]\n", "[me] # me\nname = \"Mei \\\"M\\\"\"\nid = \"mei\"\n# keys\n[keys]\n"},
		"a name that is none":  {"[me]\nid = \"mei\"\n name = ''\ncapacity = 3\n", "[me]\nname = \"Mei \\\"M\\\"\"\nid = \"mei\"\ncapacity = 3\n"},
		"line ends of Windows": {"[me]\r\nid = \"mei\"\r\n", "[me]\r\nname = \"Mei \\\"M\\\"\"\r\nid = \"mei\"\r\n"},
		"written another way":  {"me.id = \"mei\"\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := &setup{p: &program{configFlag: filepath.Join(t.TempDir(), "config.toml")}}
			if err := os.WriteFile(s.p.configFlag, []byte(c.before), 0o600); err != nil {
				t.Fatal(err)
			}
			e, err := s.nameMe(`Mei "M"`)
			if err != nil != (c.after == "") {
				t.Fatal(err)
			}
			if got := string(edited([]byte(c.before), e)); err == nil && got != c.after {
				t.Errorf("it is now\n%q, want\n%q", got, c.after)
			}
		})
	}
}

func TestAShopGetsANameThatCanBeTyped(t *testing.T) {
	for name, want := range map[string]string{
		"Fern Lamps (GB)": "fern-lamps-gb", "花店": "tt-7", "": "tt-7", strings.Repeat("long ", 20): "tt-7", "a--b": "a-b",
	} {
		if got := shopName("tt", remote{id: "7", name: name}); got != want {
			t.Errorf("%q is called %q", name, got)
		}
	}
}

// testProgram is a program with a clock and nothing else.
func testProgram(t *testing.T, wall time.Time) *program {
	t.Helper()
	c, err := newClock("", func() time.Time { return wall })
	if err != nil {
		t.Fatal(err)
	}
	return &program{clock: c, cfg: config.Default(), env: func(string) string { return "" }, log: slog.New(slog.DiscardHandler)}
}

func TestWhatIsNotChatwootIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		answer       func(http.ResponseWriter, *http.Request)
		version, err string
	}{
		"Chatwoot": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`{"version":"4.11.2","queue_services":"ok"}`))
		}, "4.11.2", ""},
		"a page": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`<html>hello`)) }, "", "is not Chatwoot"},
		"other":  {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"hello":1}`)) }, "", "is not Chatwoot"},
		"hidden": {http.NotFound, "", ""},
		"redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://inner.example/api?token=x", http.StatusFound)
		}, "", "redirect to inner.example"},
		"broken": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) }, "", "out of order"},
	} {
		t.Run(name, func(t *testing.T) {
			srv := httptest.NewServer(http.HandlerFunc(c.answer))
			defer srv.Close()
			version, err := testProgram(t, time.Now()).chatwootVersion(t.Context(), srv.URL)
			if version != c.version || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("%q, %v", version, err)
			}
		})
	}
	srv := httptest.NewServer(http.NotFoundHandler())
	srv.Close()
	if _, err := testProgram(t, time.Now()).chatwootVersion(t.Context(), srv.URL); err == nil || !strings.Contains(err.Error(), "Nothing answers") {
		t.Errorf("with nobody there: %v", err)
	}
}
